import type { Countable, DateMentionInCorpus, FigureMention } from '../mention.ts';
import type { Parts } from './parts.ts';
import type { Prepared } from './prepared.ts';

/** Two mentions that are held against each other, each with its document; `left` and `right` are the same within one document. */
export interface MentionPair<M extends Countable = Countable> {
	readonly left: Prepared;
	/** The place of `x` among the mentions of `left`. */
	readonly i: number;
	readonly x: M;
	readonly right: Prepared;
	readonly j: number;
	readonly y: M;
	readonly parts: Parts;
}

export function isWithinOne({ left, right }: Pick<MentionPair, 'left' | 'right'>): boolean {
	return left === right;
}

export function areFigures(pair: MentionPair): pair is MentionPair<FigureMention> {
	return pair.x.kind === 'figure' && pair.y.kind === 'figure';
}

export function areDates(pair: MentionPair): pair is MentionPair<DateMentionInCorpus> {
	return pair.x.kind === 'date' && pair.y.kind === 'date';
}
