/** Paths as `FileSource` writes them: parts separated by `/`, relative to its root (the empty path) or absolute. */

/** True for `/`, `C:/` and the empty path, above which there is nothing. */
function isTop(path: string): boolean {
	return path === '' || path === '/' || /^[A-Za-z]:\/$/.test(path);
}

/** The folder that holds it, or null at the top. */
export function parentOf(path: string): string | null {
	if (isTop(path)) return null;
	const slash = path.lastIndexOf('/');
	if (slash < 0) return '';
	const parent = path.slice(0, slash);
	return isTop(path.slice(0, slash + 1)) ? path.slice(0, slash + 1) : parent;
}

/** The last part; empty at the top. */
export function nameOf(path: string): string {
	return isTop(path) ? '' : path.slice(path.lastIndexOf('/') + 1);
}

/** What stands at `name` (one part or several) in a folder. */
export function joinPath(folder: string, name: string): string {
	if (name === '') return folder;
	return folder === '' || folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** The path from a folder down to something in it; empty for the folder itself, null for what is not in it. */
export function pathWithin(folder: string, path: string): string | null {
	if (path === folder) return '';
	const prefix = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
	return path.startsWith(prefix) ? path.slice(prefix.length) : null;
}

/** The folder and all above it, the nearest first. */
export function upwards(folder: string): readonly string[] {
	const folders: string[] = [];
	for (let at: string | null = folder; at !== null; at = parentOf(at)) folders.push(at);
	return folders;
}
