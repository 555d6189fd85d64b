import type { Annotation, LocatedAnnotation } from '../annotations/decision.ts';
import type { Span } from '../text/span.ts';
import type { Hover } from './hover.ts';
import type { Part } from './markdown.ts';

/** A decision whose place is known. */
export interface PlacedAnnotation extends LocatedAnnotation {
	readonly at: Span;
}

/** The decisions that touch a span; a cursor at either end of one is on it. */
export function touching(located: readonly LocatedAnnotation[], span: Span): readonly PlacedAnnotation[] {
	return located.flatMap(({ annotation, at, beside }) =>
		at !== null && at.start <= span.end && span.start <= at.end ? [{ annotation, at, beside }] : [],
	);
}

/** What was decided by one choice: a dismissal of all documents that say the same is written down pair by pair. */
export function byChoice(
	decided: readonly PlacedAnnotation[],
): readonly (readonly [PlacedAnnotation, ...PlacedAnnotation[]])[] {
	const choices = new Map<string, [PlacedAnnotation, ...PlacedAnnotation[]]>();
	for (const placed of decided) {
		const { type, rule, reason, other, created } = placed.annotation;
		const key = JSON.stringify([type, rule, reason, other !== null, created]);
		const known = choices.get(key);
		if (known) known.push(placed);
		else choices.set(key, [placed]);
	}
	return [...choices.values()];
}

/** True where a note with these words touches the span. */
export function isNoted(located: readonly LocatedAnnotation[], span: Span, reason: string): boolean {
	return touching(located, span).some(({ annotation }) => annotation.type === 'note' && annotation.reason === reason);
}

/** What is known of the words at an offset, and what people decided beside the document about them. */
export function withDecided(known: Hover | null, located: readonly LocatedAnnotation[], offset: number): Hover | null {
	const here = touching(located, { start: offset, end: offset });
	const [first] = here;
	if (!first) return known;
	const parts = byChoice(here).map(([{ annotation }]): Part => ({
		type: 'paragraph',
		words: [{ text: headOf(annotation), strong: true }, ...tailOf(annotation).map((text) => ({ text: ` · ${text}` }))],
	}));
	return known ? { ...known, parts: [...known.parts, ...parts] } : { span: first.at, parts };
}

function headOf({ type }: Annotation): string {
	switch (type) {
		case 'note':
			return 'Noted beside the document';
		case 'source':
			return 'Source noted beside the document';
		case 'dismissal':
			return 'Dismissed';
	}
}

function tailOf({ rule, reason }: Annotation): readonly string[] {
	return [rule ?? '', reason].filter((text) => text !== '');
}
