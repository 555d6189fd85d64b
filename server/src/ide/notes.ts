import type { Note } from '../annotations/decision.ts';
import type { Span } from '../text/span.ts';
import type { Hover } from './hover.ts';
import type { Part } from './markdown.ts';

/** A note whose place is known. */
export interface PlacedNote extends Note {
	readonly at: Span;
}

/** The notes that touch a span; a cursor at either end of a note is on it. */
export function notesTouching(notes: readonly Note[], span: Span): readonly PlacedNote[] {
	return notes.flatMap(({ at, ...note }) =>
		at !== null && at.start <= span.end && span.start <= at.end ? [{ ...note, at }] : [],
	);
}

/** What is known of the words at an offset, and what people noted beside the document about them. */
export function withNotes(known: Hover | null, notes: readonly Note[], offset: number): Hover | null {
	const here = notesTouching(notes, { start: offset, end: offset });
	const [first] = here;
	if (!first) return known;
	const parts = here.map(({ reason }): Part => ({
		type: 'paragraph',
		words: [{ text: 'Noted beside the document', strong: true }, { text: ` · ${reason}` }],
	}));
	return known ? { ...known, parts: [...known.parts, ...parts] } : { span: first.at, parts };
}
