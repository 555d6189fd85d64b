import type { DocumentUri, Location, Position, Range, TextEdit } from 'vscode-languageserver';
import type { TextEdit as OffsetEdit } from '../text/edits.ts';
import { offsetAt, positionAt } from '../text/lineIndex.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';

/*
 * The one place where offsets become positions of the protocol and back. Both count UTF-16 code units, so that only lines
 * have to be known.
 */

/** The position of an offset; what lies outside the text is moved to its nearest end. */
function toPosition(lines: LineIndex, offset: number): Position {
	return positionAt(lines, offset);
}

export function toRange(lines: LineIndex, { start, end }: Span): Range {
	return { start: toPosition(lines, start), end: toPosition(lines, end) };
}

/** The offset of a position; one behind the end of its line counts as the line's end, as the protocol says. */
export function toOffset(lines: LineIndex, position: Position): number {
	return offsetAt(lines, position);
}

export function toSpan(lines: LineIndex, { start, end }: Range): Span {
	const from = toOffset(lines, start);
	return { start: from, end: Math.max(from, toOffset(lines, end)) };
}

export function toLocation(uri: DocumentUri, lines: LineIndex, span: Span): Location {
	return { uri, range: toRange(lines, span) };
}

export function toTextEdit(lines: LineIndex, edit: OffsetEdit): TextEdit {
	return { range: toRange(lines, edit), newText: edit.newText };
}

/** The address of a place for a link that an editor follows: `#L12,5-L12,20`, lines and columns counted from one. */
export function toAddress(uri: DocumentUri, lines: LineIndex, span: Span): string {
	const { start, end } = toRange(lines, span);
	return `${uri}#L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}`;
}
