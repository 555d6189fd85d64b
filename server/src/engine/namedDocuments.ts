import { nearest } from '../text/editDistance.ts';
import type { ConfigurationFault, NamedDocument } from './configuration.ts';
import type { FileSource } from './fileSource.ts';
import { joinPath, nameOf, parentOf } from './paths.ts';

/** The documents that a `corroborate.yaml` names and that are not there, as faults of it. `folder`: that of the file. */
export async function missingDocuments(
	source: FileSource,
	folder: string,
	named: readonly NamedDocument[],
): Promise<readonly ConfigurationFault[]> {
	const faults: ConfigurationFault[] = [];
	for (const { path, start, end } of named) {
		const meant = plain(path);
		const listed = await source.list(joinPath(folder, parentOf(meant) ?? ''));
		// what may be there is not said to be missing
		if (!listed.ok && listed.fault.reason !== 'missing') continue;
		const names = (listed.ok ? listed.value : []).flatMap(({ name, type }) => (type === 'file' ? [name] : []));
		const isThere = names.includes(nameOf(meant));
		if (isThere && meant === path) continue;
		const near = isThere ? nameOf(meant) : nearest(nameOf(meant), names);
		const hint =
			near === null ? 'Write its path from the folder of this file.' : `Did you mean "${beside(meant, near)}"?`;
		faults.push({ start, end, message: `There is no document "${path}". ${hint}`, document: path });
	}
	return faults;
}

/** The path as documents are known by it: with `/`, and not from `.` or the root. */
function plain(path: string): string {
	return path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/u, '');
}

function beside(path: string, name: string): string {
	return joinPath(parentOf(path) ?? '', name);
}
