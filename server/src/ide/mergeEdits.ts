import { bySpan } from '../text/span.ts';
import type { Span } from '../text/span.ts';

/** A change of text. */
export type Edit = Span & { readonly newText: string };

/**
 * Edits of one document in order of place, without overlap: deletions that overlap or touch become one; of other edits
 * that overlap, the one that begins first stays.
 */
export function mergeEdits(edits: readonly Edit[]): readonly Edit[] {
	const merged: Edit[] = [];
	for (const edit of [...edits].sort(bySpan)) {
		const last = merged.at(-1);
		const meets = last !== undefined && edit.start < last.end;
		const deletes = edit.newText === '' && last?.newText === '';
		if (last && deletes && edit.start <= last.end) {
			merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, edit.end), newText: '' };
		} else if (!meets) {
			merged.push(edit);
		}
	}
	return merged;
}
