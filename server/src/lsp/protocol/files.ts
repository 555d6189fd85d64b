/**
 * What the server asks the client for where files are not on a disk of its own (`clientListFiles` and its like in
 * `methods.ts`): folders, contents and writing, as plain JSON values. URIs are strings as the client wrote them.
 */

/** One folder, not what is below it: the server decides which subfolders to ask for. */
export interface ListFilesParams {
	readonly uri: string;
}

/** An entry of a folder. Links count as what they lead to; what is neither file nor folder is left out. */
export interface ListedFile {
	readonly name: string;
	readonly type: 'file' | 'folder';
	/** It is a link; a linked folder is not entered. */
	readonly link: boolean;
}

/** Null when there is no such folder. A folder that cannot be listed is an error. */
export type ListFilesAnswer = readonly ListedFile[] | null;

export interface StatFileParams {
	readonly uri: string;
}

/** Size in bytes; null when there is no such file or folder. */
export type StatFileAnswer = { readonly type: 'file' | 'folder' | 'other'; readonly size: number } | null;

export interface ReadFileParams {
	readonly uri: string;
	/** Bytes; a larger file is answered with `tooLarge` and its size. */
	readonly limit: number;
}

export type ReadFileAnswer =
	/** `version` changes whenever the file does (e.g. time of change and size); it is handed back when writing. */
	| { readonly type: 'content'; readonly base64: string; readonly version: string }
	| { readonly type: 'tooLarge'; readonly size: number }
	| { readonly type: 'notFound' }
	| { readonly type: 'unreadable'; readonly message: string };

/** Writes a file whole, making its folders, only when it is still the version that was read. */
export interface WriteFileParams {
	readonly uri: string;
	/** Written as UTF-8; null deletes the file. */
	readonly text: string | null;
	/** The version that was read; null when there must be no such file. */
	readonly version: string | null;
}

export type WriteFileAnswer =
	/** `version` of what was written; null for a deleted file. */
	| { readonly type: 'written'; readonly version: string | null }
	/** Somebody changed it since it was read. */
	| { readonly type: 'changed' }
	| { readonly type: 'refused'; readonly message: string };
