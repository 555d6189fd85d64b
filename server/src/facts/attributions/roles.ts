import type { Attribution } from '../types.ts';
import { lookUp } from '../words/word.ts';
import type { Phrase } from './phrase.ts';
import { has } from './phrase.ts';
import type { Word } from './words.ts';
import * as L from './lexicon.ts';

/** Different words for one role. */
const SAME: ReadonlyMap<string, string> = new Map([
	['spokesman', 'spokesperson'],
	['spokeswoman', 'spokesperson'],
	['people', 'person'],
]);

/** The singular of a noun for persons, different words for one role made one. */
export function singular(noun: string): string {
	const one = noun.endsWith('men')
		? `${noun.slice(0, -3)}man`
		: noun.endsWith('ies') && noun.length > 4
			? `${noun.slice(0, -3)}y`
			: noun.endsWith('s') && !noun.endsWith('ss')
				? noun.slice(0, -1)
				: noun;
	return SAME.get(one) ?? one;
}

const ROLE = L.CROWD | L.PERSON | L.ANONYMOUS_ROLE | L.ORGANISATION | L.QUANTIFIER | L.DOCUMENT;

/** The noun by which an unnamed source is known, singular: `critic`, `official`, `some`; null where it is known by no such noun. */
export function roleOf(words: readonly Word[], phrase: Phrase): string | null {
	const head = words[phrase.head];
	return head && has(head, ROLE) ? singular(head.lower) : null;
}

/** The unnamed source is a document, or documents (`Studies`), and nobody who could be asked for a name. */
export function isOfDocuments({ role }: Attribution): boolean {
	return role !== null && (lookUp(role) & L.DOCUMENT) !== 0;
}
