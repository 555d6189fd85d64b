import type { Figure } from '../../facts/types.ts';
import type { Countable } from '../mention.ts';

/** Names the value of a mention: equal for equal numbers of one unit, and for dates in equal words. */
export function valueName(mention: Countable): string {
	return mention.kind === 'date' ? mention.text.toLowerCase() : nameOfValue(mention.figure);
}

/** The same of a number. */
export function nameOfValue({ low, high, unit }: Pick<Figure, 'low' | 'high' | 'unit'>): string {
	return `${low} ${high} ${unit}`;
}
