import { buildLineIndex, positionAt } from '../text/lineIndex.ts';
import type { LinePosition } from '../text/lineIndex.ts';
import type { Cleaned } from './cleanDocuments.ts';

/** One document as `corroborate clean` prints it; see `docs/schemas/clean.schema.json`. Places are those before cleaning. */
export interface DescribedCleaning {
	readonly path: string;
	/** UTF-16 code units before and after. */
	readonly characters: number;
	readonly left: number;
	/** The file that was written; null where there was nothing to write, or it could not be. */
	readonly written: string | null;
	readonly removed: readonly {
		readonly start: number;
		readonly end: number;
		readonly range: { readonly start: LinePosition; readonly end: LinePosition };
		readonly text: string;
		readonly reason: string;
	}[];
}

/** What was taken out of a document, by place; `written`: the file that it went to, or null. */
export function describeCleaning({ document, text, removed }: Cleaned, written: string | null): DescribedCleaning {
	const lines = buildLineIndex(document.text);
	return {
		path: document.path,
		characters: document.text.length,
		left: text.length,
		written,
		removed: removed.map(({ start, end, reason }) => ({
			start,
			end,
			range: { start: positionAt(lines, start), end: positionAt(lines, end) },
			text: document.text.slice(start, end),
			reason,
		})),
	};
}
