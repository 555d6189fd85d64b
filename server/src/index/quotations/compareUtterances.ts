import type { QuotationMention, Relation } from '../mention.ts';
import { compareWords, leastWords, quotedWords, speakersMayAgree } from './compareQuotations.ts';

/** Words per shingle: quotations that share none of their shingles are not compared. */
const shingle = 3;

/** Words per mark: documents that share one of these are compared though they are about something else. */
const markWords = 5;

/** At most so many marks of one document are told, those of its first quotations. */
const mostMarks = 48;

/** Two quotations of one utterance: indices into the two lists. */
export interface ComparedUtterances {
	readonly a: number;
	readonly b: number;
	readonly relation: Relation;
	readonly confidence: number;
}

/**
 * The utterances that two documents, or one document (`b` null), both quote. Of the quotations of one document that are
 * parts of each other, each is compared by itself.
 */
export function compareUtterances(
	a: readonly QuotationMention[],
	b: readonly QuotationMention[] | null,
): readonly ComparedUtterances[] {
	const others = b ?? a;
	const words = others.map((mention) => quotedWords(mention.text));
	const byShingle = new Map<string, number[]>();
	words.forEach((own, i) => {
		for (const key of shingles(own, shingle)) {
			const list = byShingle.get(key);
			if (list) list.push(i);
			else byShingle.set(key, [i]);
		}
	});
	return a.flatMap((x, i): ComparedUtterances[] => {
		const own = b === null ? (words[i] ?? []) : quotedWords(x.text);
		const met = new Set<number>();
		for (const key of shingles(own, shingle))
			for (const j of byShingle.get(key) ?? []) if (b !== null || j > i) met.add(j);
		return [...met]
			.sort((p, q) => p - q)
			.flatMap((j) => {
				const y = others[j];
				const relation = y ? relationOf(x, y, own, words[j] ?? []) : 'unrelated';
				return relation === 'unrelated'
					? []
					: [{ a: i, b: j, relation, confidence: confidenceOf(own, words[j] ?? []) }];
			});
	});
}

/** Sequences of words that few documents share unless they quote the same. */
export function utteranceMarks(quotations: readonly QuotationMention[]): readonly string[] {
	const marks = new Set<string>();
	for (const { text } of quotations) {
		for (const key of shingles(quotedWords(text), markWords)) {
			if (marks.size >= mostMarks) return [...marks];
			marks.add(key);
		}
	}
	return [...marks];
}

function shingles(words: readonly string[], size: number): readonly string[] {
	if (words.length < leastWords || words.length < size) return [];
	return [...new Set(words.slice(0, words.length - size + 1).map((_, i) => words.slice(i, i + size).join(' ')))];
}

function relationOf(a: QuotationMention, b: QuotationMention, x: readonly string[], y: readonly string[]): Relation {
	const relation = compareWords(x, y);
	if (relation === 'unrelated') return 'unrelated';
	return speakersMayAgree(a.speaker, b.speaker) ? relation : 'other-speaker';
}

/** The more words are shared, the less chance brings two utterances together. */
function confidenceOf(x: readonly string[], y: readonly string[]): number {
	const shorter = Math.min(x.length, y.length);
	return shorter >= 6 ? 0.95 : shorter >= 4 ? 0.8 : 0.7;
}
