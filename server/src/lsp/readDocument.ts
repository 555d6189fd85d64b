import type { Configuration } from '../engine/configuration.ts';
import type { FileSource } from '../engine/fileSource.ts';
import { decodeText } from '../text/decode.ts';

/** A file's text, or why it has none. `remark` is something that a person should know of a file that was read. */
export type ReadDocument =
	| { readonly type: 'text'; readonly text: string; readonly remark: string | null }
	| { readonly type: 'skipped'; readonly reason: string }
	| { readonly type: 'missing' };

/** Reads a document as its corpus is configured. */
export async function readDocument(
	source: FileSource,
	path: string,
	{ maxFileSize, encoding }: Pick<Configuration, 'maxFileSize' | 'encoding'>,
): Promise<ReadDocument> {
	const read = await source.read(path, maxFileSize);
	if (!read.ok) {
		return read.fault.reason === 'missing' ? { type: 'missing' } : { type: 'skipped', reason: read.fault.detail };
	}
	const decoded = decodeText(read.value, encoding);
	if (decoded.kind === 'binary') return { type: 'skipped', reason: 'is no text' };
	switch (decoded.notice) {
		case null:
			return { type: 'text', text: decoded.text, remark: null };
		case 'invalidBytes':
			return { type: 'text', text: decoded.text, remark: `has bytes that are no ${decoded.encoding} text` };
		case 'unknownEncoding':
			return { type: 'text', text: decoded.text, remark: `was read as UTF-8: there is no encoding "${encoding ?? ''}"` };
	}
}
