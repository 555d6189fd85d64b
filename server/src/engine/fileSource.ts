/**
 * The one port through which files are seen: the disk (`host/diskFileSource.ts`), or a client that answers for a virtual
 * folder. A path is relative to the source's root, its parts separated by `/`; the root itself is the empty path. A source
 * on a disk also understands `..` and absolute paths; another calls what lies outside its root missing.
 *
 * No method throws or rejects: what goes wrong with one file is a value, and the rest goes on.
 */
export interface FileSource {
	/** What stands in a folder, ordered by name (code units). */
	list(folder: string): Promise<Result<readonly FolderEntry[]>>;
	/** A file or folder, links followed. */
	stat(path: string): Promise<Result<FileStat>>;
	/** All bytes of a file; `tooLarge` when there are more than `limit`, and then none of them is read. */
	read(path: string, limit?: number): Promise<Result<Uint8Array>>;
	/** The canonical path of a folder, all links resolved, so that links cannot lead round in a circle. */
	identify(folder: string): Promise<Result<string>>;
	/**
	 * Puts `after` in the place of `before`, as UTF-8, in one step that a reader or a power cut never sees half done. `before`
	 * is the whole text that the change was made from (a byte-order mark aside), null when there was no file; `after` is null to delete it. When the
	 * file is something else by now, nothing is written and the fault is `changed`. Makes the folders it needs.
	 */
	replace(path: string, before: string | null, after: string | null): Promise<Result<void>>;
	/** Moves a file; `changed` when there already is one at `to`. Makes the folders it needs. */
	rename(from: string, to: string): Promise<Result<void>>;
}

export interface FolderEntry {
	readonly name: string;
	/** What a link leads to; `other` is neither file nor folder, or a link that leads nowhere. */
	readonly type: 'file' | 'folder' | 'other';
	readonly link: boolean;
}

export interface FileStat {
	readonly type: 'file' | 'folder' | 'other';
	/** Bytes. */
	readonly size: number;
}

/** Why a file could not be had. `detail` is one English phrase for people. */
export interface FileFault {
	readonly reason: 'missing' | 'denied' | 'tooLarge' | 'readOnly' | 'changed' | 'failed';
	readonly detail: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: FileFault };

export function succeed<T>(value: T): Result<T> {
	return { ok: true, value };
}

export function fail(reason: FileFault['reason'], detail: string): { readonly ok: false; readonly fault: FileFault } {
	return { ok: false, fault: { reason, detail } };
}

/** A file's size for people: `512 bytes`, `3.5 KB`, `50 MB`. */
export function sizeForPeople(bytes: number): string {
	const [size, unit] =
		bytes < 1024 ? [bytes, 'bytes'] : bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB'];
	return `${Number(size.toFixed(1))} ${unit}`;
}
