import type { TextEdit } from '../text/edits.ts';
import { bySpan } from '../text/span.ts';

/**
 * Edits of one document in order of place, without overlap: deletions that overlap or touch become one; of other edits
 * that overlap, the one that begins first stays.
 */
export function mergeEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
	const merged: TextEdit[] = [];
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
