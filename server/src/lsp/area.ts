import { URI } from 'vscode-uri';
import type { FileSource } from '../engine/fileSource.ts';

/**
 * Where the files of a workspace folder are: a source, and how its paths and the client's URIs become each other. Paths are
 * absolute within the source.
 */
export interface Area {
	readonly source: FileSource;
	/** The path of a URI, or null when it lies elsewhere. */
	path(uri: string): string | null;
	uri(path: string): string;
}

/** One spelling for all URIs of one file, whoever wrote them. */
export function canonical(uri: string): string {
	return URI.parse(uri).toString();
}

/** The same for a folder, whose URI may end in a slash or not. */
export function canonicalFolder(uri: string): string {
	const parsed = URI.parse(uri);
	const path = parsed.path.length > 1 && parsed.path.endsWith('/') ? parsed.path.slice(0, -1) : parsed.path;
	return parsed.with({ path }).toString();
}

/** The last part of a URI's path, decoded: what people call the file. */
export function fileName(uri: string): string {
	const { path } = URI.parse(uri);
	return path.slice(path.lastIndexOf('/') + 1);
}

/** True for a document that was never saved: no file is beside it. The scheme is VS Code's, and LSP names it as its example. */
export function isUnsaved(uri: string): boolean {
	return URI.parse(uri).scheme === 'untitled';
}

/** True for a URI of a file in the folder or below it, and for the folder itself. */
export function isWithin(folder: string, uri: string): boolean {
	const a = URI.parse(folder);
	const b = URI.parse(uri);
	if (a.scheme !== b.scheme || a.authority !== b.authority) return false;
	const prefix = a.path.endsWith('/') ? a.path : `${a.path}/`;
	return b.path === a.path || b.path.startsWith(prefix);
}

/** The address of a URI as seen from a file (RFC 3986, section 4.2): relative where both are in one place, else as it is. */
export function relativeTo(file: string, uri: string): string {
	const from = canonical(file).split('/');
	const to = canonical(uri).split('/');
	// scheme and authority
	if (from.slice(0, 3).join('/') !== to.slice(0, 3).join('/')) return to.join('/');
	let shared = 3;
	while (shared < Math.min(from.length, to.length) - 1 && from[shared] === to[shared]) shared++;
	return `${'../'.repeat(from.length - 1 - shared)}${to.slice(shared).join('/')}`;
}

/** An area of files on the disk of this machine. */
export function diskArea(source: FileSource): Area {
	return {
		source,
		path(uri) {
			const parsed = URI.parse(uri);
			return parsed.scheme === 'file' ? parsed.fsPath.replaceAll('\\', '/') : null;
		},
		uri: (path) => URI.file(path).toString(),
	};
}

/** An area of a virtual folder, whose files `source` names by the paths of their URIs. */
export function virtualArea(folder: string, source: FileSource): Area {
	const root = URI.parse(folder);
	return {
		source,
		path(uri) {
			const { scheme, authority, path } = URI.parse(uri);
			return scheme === root.scheme && authority === root.authority ? path : null;
		},
		uri: (path) => root.with({ path }).toString(),
	};
}
