import type { TextDocumentContentChangeEvent } from 'vscode';
import type { Position } from '../../../server/src/lsp/protocol/places.ts';

/** Where a position stands after an edit: behind it moved along, inside it at its start, before it unchanged. */
export function shifted(
	position: Position,
	{ range, text }: Pick<TextDocumentContentChangeEvent, 'range' | 'text'>,
): Position {
	const { start, end } = range;
	if (position.line < start.line || (position.line === start.line && position.character < start.character))
		return position;
	if (position.line < end.line || (position.line === end.line && position.character < end.character)) {
		return { line: start.line, character: start.character };
	}
	const lines = text.split(/\r\n|\r|\n/);
	const last = lines[lines.length - 1] ?? '';
	const line = position.line - end.line + start.line + lines.length - 1;
	if (position.line > end.line) return { line, character: position.character };
	const before = lines.length === 1 ? start.character : 0;
	return { line, character: position.character - end.character + before + last.length };
}
