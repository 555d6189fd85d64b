import { nearest } from '../text/editDistance.ts';
import type { ConfigurationFault, NamedDocument } from './configuration.ts';
import type { FileSource } from './fileSource.ts';
import { isIgnored, isSkippedFolder, readIgnoreFile } from './ignoreFiles.ts';
import { joinPath, nameOf, parentOf } from './paths.ts';

/**
 * The documents that a `corroborate.yaml` names and that no search of its folder reads, as faults of it: they are not there, or
 * passed over. `folder`: that of the file; `whyUnwanted`: why a file is no document by its path.
 */
export async function unreadDocuments(
	source: FileSource,
	folder: string,
	named: readonly NamedDocument[],
	whyUnwanted: (path: string) => string | null,
): Promise<readonly ConfigurationFault[]> {
	const faults: ConfigurationFault[] = [];
	for (const { path, start, end } of named) {
		const meant = plain(path);
		const listed = await source.list(joinPath(folder, parentOf(meant) ?? ''));
		// what may be there is not said to be missing
		if (!listed.ok && listed.fault.reason !== 'missing') continue;
		const names = (listed.ok ? listed.value : []).flatMap(({ name, type }) => (type === 'file' ? [name] : []));
		const isThere = names.includes(nameOf(meant));
		if (isThere && meant === path) {
			const reason = await passedOver(source, folder, path, whyUnwanted);
			if (reason !== null)
				faults.push({ start, end, message: `"${path}" is not checked with the folder: ${reason}`, document: path });
			continue;
		}
		const near = isThere ? nameOf(meant) : nearest(nameOf(meant), names);
		const hint =
			near === null ? 'Write its path from the folder of this file.' : `Did you mean "${beside(meant, near)}"?`;
		faults.push({ start, end, message: `There is no document "${path}". ${hint}`, document: path });
	}
	return faults;
}

/** Why a search of the folder passes over a file in it; null where it does not. */
async function passedOver(
	source: FileSource,
	folder: string,
	path: string,
	whyUnwanted: (path: string) => string | null,
): Promise<string | null> {
	const parts = path.split('/');
	const above = parts.slice(0, -1).map((_, i) => joinPath(folder, parts.slice(0, i + 1).join('/')));
	const file = joinPath(folder, path);
	if (nameOf(file).startsWith('.') || above.some((one) => isSkippedFolder(nameOf(one))))
		return 'what begins with a dot is passed over, and so is node_modules.';
	const unwanted = whyUnwanted(file);
	if (unwanted !== null) return unwanted;
	const ignoreFiles = (await Promise.all([folder, ...above].map((one) => readIgnoreFile(source, one))))
		.flat()
		.reverse();
	const isOut =
		isIgnored({ ignoreFiles }, file, 'file') || above.some((one) => isIgnored({ ignoreFiles }, one, 'folder'));
	return isOut ? 'a .gitignore excludes it.' : null;
}

/** The path as documents are known by it: with `/`, and not from `.` or the root. */
function plain(path: string): string {
	return path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/u, '');
}

function beside(path: string, name: string): string {
	return joinPath(parentOf(path) ?? '', name);
}
