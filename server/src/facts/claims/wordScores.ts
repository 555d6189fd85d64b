import type { Word } from '../attributions/words.ts';
import { entryOf, lexicon } from '../words/lexicon.ts';
import { SCORED_WORDS } from './scoredWords.ts';
import data from './wordScores.json' with { type: 'json' };

/** Scores are so many steps of log-odds, written as one character each: `first` for the lowest, none that JSON escapes. */
const levels = Object.freeze({ first: '#'.charCodeAt(0), middle: 24, step: data.step });

/** The commonest words: they say least of what a sentence is about. */
const common = Object.freeze({ share: 200, of: 60_000 });

/**
 * How much the word at a place of the table counts (its place tells how common it is), as in the smooth inverse frequency of
 * Arora, Liang & Ma 2017, "A simple but tough-to-beat baseline for sentence embeddings".
 */
export function weightAt(place: number): number {
	return common.share / (common.share + common.of / (place + 1));
}

/** What the word at a place of the table says, in log-odds: positive where it speaks for a statement of fact. */
function scoreAt(place: number): number {
	return (data.scores.charCodeAt(place) - levels.first - levels.middle) * levels.step;
}

/** By number in the lexicon, side by side: how much each word counts, and what it adds by that; 0 for words of no score. */
const scored = new Float64Array(2 * lexicon.words.length);
for (let entry = 0; entry < lexicon.words.length; entry++) {
	// the lexicon begins with the scored words: their numbers are their places in the table
	const word = lexicon.words[entry] ?? '';
	const place = word.includes("'") ? entryOf(scoredForm(word)) : entry;
	if (place < 0 || place >= SCORED_WORDS.length) continue;
	const weight = weightAt(place);
	scored[2 * entry] = weight;
	scored[2 * entry + 1] = weight * scoreAt(place);
}

/** The number of a word in the lexicon, or of what stands before its apostrophe; -1 for one that is in nobody's list. */
function scoredEntry({ kind, lower, entry, plain }: Word): number {
	return entry >= 0 || plain || kind !== 'word' || !lower.includes("'") ? entry : entryOf(scoredForm(lower));
}

/**
 * How much the words of a sentence speak for fact rather than opinion, in log-odds: the weighted mean of the scores that
 * `scripts/train-claims.ts` learned for 20,000 words from labelled sentences, by what a word means (its vector) and not
 * by itself, so that words which no labelled sentence holds are scored as well. 0 where none of its words is known.
 */
export function wordScore(words: readonly Word[]): number {
	let sum = 0;
	let total = 0;
	for (const word of words) {
		const entry = scoredEntry(word);
		if (entry < 0) continue;
		total += scored[2 * entry] ?? 0;
		sum += scored[2 * entry + 1] ?? 0;
	}
	return sum / (reserve + total);
}

/** Weight of no score at all, beside that of the words: a few words decide little. */
export const reserve = 2;

/** A word as the table has it: without what follows an apostrophe. */
export function scoredForm(lower: string): string {
	const apostrophe = lower.indexOf("'");
	return apostrophe > 0 ? lower.slice(0, apostrophe) : lower;
}

/** The table of scores, for the training: the scores of words, the commonest first, each as the nearest of 49 levels. */
export function tableOf(words: readonly string[], scores: readonly number[]): typeof data {
	const highest = scores.reduce((most, score) => Math.max(most, Math.abs(score)), 0);
	const step = Number((highest / levels.middle).toPrecision(3));
	const written = scores.map((score) => {
		const level = Math.min(levels.middle, Math.max(-levels.middle, Math.round(score / step)));
		return String.fromCharCode(levels.first + levels.middle + level);
	});
	return { step, words: words.join(' '), scores: written.join('') };
}
