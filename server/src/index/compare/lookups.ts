import { remembering } from '../../text/lazily.ts';
import { dayOfYear, monthOfYear } from '../dates/compareDates.ts';
import type { Occasion } from '../dates/occasion.ts';
import type { Milestone } from '../dates/milestones.ts';
import { baseValue } from '../figures/compareValues.ts';
import type { Countable, DateMentionInCorpus } from '../mention.ts';
import { magnitudes } from './closeness.ts';
import { dimensionsAmongFew, isInName } from './dimensions.ts';
import { termWeight } from './termWeights.ts';
import type { NumberedVector, VectorMeter } from './vectorMeter.ts';

/** What a mention looks for others by among those of one dimension: numbers of words and of other names. */
export interface Lookup {
	readonly dimension: string;
	readonly keys: readonly number[];
}

/** By dimension, then by key: the mentions that are found by it. */
export type Found = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

/** A key by which all mentions of a dimension are found; no word has it. */
export const anyOfDimension = -1;

/** What is known of the mentions of a document, in their order. */
interface Known {
	/** The words around each. */
	readonly words: readonly NumberedVector[];
	readonly milestones: readonly (readonly Milestone[])[];
	readonly occasion: Occasion | null;
	readonly meter: VectorMeter;
}

/** Words that most texts hold bring no two mentions together. */
const leastTelling = 1.5;

/**
 * For each mention of a document its lookups, those for folders of few documents among them; mentions that share no key in a
 * dimension are not compared.
 */
export function lookupsOf(
	mentions: readonly Countable[],
	{ words, milestones, occasion, meter }: Known,
): readonly (readonly Lookup[])[] {
	const isTelling = remembering((term) => termWeight(term) >= leastTelling);
	return mentions.map((mention, i) => {
		if (mention.kind === 'figure' && isInName(mention)) return [];
		const { terms } = mention.around.words;
		const told = (words[i]?.numbers ?? []).filter((_, k) => isTelling(terms[k] ?? ''));
		const own = ownKeysOf(mention, milestones[i] ?? []);
		if (occasion?.mentions.has(mention) === true) own.push('@occasion');
		const keys = [...told, ...own.map(meter.numberOf)];
		return dimensionsAmongFew(mention).map((dimension) => ({ dimension, keys }));
	});
}

/** What a mention looks for others by beside the words around it, of which none begins with a mark. */
function ownKeysOf(mention: Countable, milestones: readonly Milestone[]): string[] {
	const atHead = mention.opens === null ? [] : ['@head'];
	if (mention.kind === 'date')
		return [...atHead, ...datesKeys(mention), ...milestones.map((milestone) => `@${milestone}`)];
	const { figure } = mention;
	const quantity = figure.quantity === null ? [] : [`=${figure.quantity}`];
	return [...atHead, `#${baseValue(figure)}`, ...quantity, ...magnitudes(figure)];
}

/** A day, or what else it says, and the month in which another text may place it. */
function datesKeys(mention: DateMentionInCorpus): readonly string[] {
	const month = monthOfYear(mention);
	return [dayOfYear(mention) ?? mention.text, ...(month === null ? [] : [`month ${month}`])];
}

/** Mentions by what they are found by: a dimension, and within it a key. */
export function foundBy(lookups: readonly (readonly Lookup[])[]): Found {
	const found = new Map<string, Map<number, number[]>>();
	lookups.forEach((own, i) => {
		for (const { dimension, keys } of own) {
			const byKey = found.get(dimension) ?? new Map<number, number[]>();
			found.set(dimension, byKey);
			for (const key of [anyOfDimension, ...keys]) {
				const members = byKey.get(key);
				if (members) members.push(i);
				else byKey.set(key, [i]);
			}
		}
	});
	return found;
}
