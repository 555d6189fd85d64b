import { decodeText } from '../text/decode.ts';
import type { FileSource } from './fileSource.ts';

/** A file as text, or why it has none. `remark` is what a person should know of a file that was read all the same. */
export type FileText =
	| { readonly type: 'text'; readonly text: string; readonly remark: string | null }
	| { readonly type: 'skipped'; readonly reason: string }
	| { readonly type: 'missing' };

/** Reads a file of at most `limit` bytes. `encoding` is for files without byte-order mark that are not UTF-8. */
export async function readText(
	source: FileSource,
	path: string,
	limit: number,
	encoding: string | null,
): Promise<FileText> {
	const read = await source.read(path, limit);
	if (!read.ok) {
		return read.fault.reason === 'missing' ? { type: 'missing' } : { type: 'skipped', reason: read.fault.detail };
	}
	const decoded = decodeText(read.value, encoding);
	if (decoded.kind === 'binary') return { type: 'skipped', reason: 'is binary, not text' };
	const { text, notice } = decoded;
	switch (notice) {
		case null:
			return { type: 'text', text, remark: null };
		case 'invalidBytes':
			return { type: 'text', text, remark: `has bytes that are no ${decoded.encoding} text; they are read as U+FFFD` };
		case 'unknownEncoding':
			return { type: 'text', text, remark: `was read as UTF-8: there is no encoding "${encoding ?? ''}"` };
	}
}
