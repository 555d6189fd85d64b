import * as L from '../attributions/lexicon.ts';
import type { Word } from '../attributions/words.ts';
import { itemAt } from '../../text/itemAt.ts';
import { numberWords } from '../words/numberWords.ts';

const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your']);

/** What is numbered in order, so that its first one outdoes nothing: "the first time", "the last week". */
const ORDERED: ReadonlySet<string> = new Set(
	`time times day days night week weeks weekend month months year years decade decades century hour hours minute minutes half quarter season
	round stage phase step game match part section chapter page paragraph sentence chart table figure question problem point thing reason issue
	example option method approach goal way ways try tries draft drafts iteration iterations line lines word words letter item row column`.split(
		/\s+/,
	),
);

/** Before the name of an award. */
const AWARDING: ReadonlySet<string> = new Set('won win wins winning for took taking named'.split(' '));

/** Records that are kept, and what is made of vinyl: "a criminal record", "record label". */
const KEPT: ReadonlySet<string> = new Set(
	'criminal track public medical health court police voting service on off for the each every any per'.split(' '),
);
const OF_RECORDS: ReadonlySet<string> = new Set(
	'label labels company companies store stores producer deal of keeping'.split(' '),
);

/** What is called best without a contest: "best practices", "her best friend". */
const CALLED_BEST: ReadonlySet<string> = new Set(
	'practice practices friend friends interest interests wishes regards man luck'.split(' '),
);

/** "best interests", unlike "the best interest rate", where the word only says which rate. */
function isCalledBest(words: readonly Word[], at: number): boolean {
	const behind = words[at + 2];
	const more = behind?.kind === 'word' && behind.flags === 0;
	return CALLED_BEST.has(words[at + 1]?.lower ?? '') && !more;
}

/** What stands behind the verb: "to record them", "to record what was said"; "rose to record highs" tells of a record. */
function isRecorded(next: Word | undefined): boolean {
	return next?.kind === 'word' && (/^(?:them|him|us|me)$/.test(next.lower) || (next.flags & OPENS_RECORDED) !== 0);
}

const OPENS_RECORDED = L.DETERMINER | L.PRONOUN | L.RELATIVE | L.SUBORDINATOR | L.PREPOSITION | L.QUANTIFIER;

/**
 * A word of the highest degree at `at` sets its thing above all others. "Most people", "at least", "the first question",
 * "if you ever" and "his criminal record" do not.
 */
export function outdoes(words: readonly Word[], at: number): boolean {
	const word = words[at];
	const before = itemAt(words, at - 1);
	const next = words[at + 1];
	const marked = before?.lower === 'the' || POSSESSIVES.has(before?.lower ?? '') || before?.possessive === true;
	switch (word?.lower) {
		case 'first':
		case 'last':
			// "its first day"
			return (
				before?.lower === 'the' &&
				next?.kind !== 'number' &&
				!numberWords.has(next?.lower ?? '') &&
				!ORDERED.has(next?.lower ?? '')
			);
		case 'only':
			// "only 40 of them"; "not the only one" leaves room for others
			return (
				(before?.lower === 'the' || POSSESSIVES.has(before?.lower ?? '')) &&
				((itemAt(words, at - 2)?.flags ?? 0) & L.NEGATION) === 0
			);
		case 'most':
			if (before?.lower === 'at' || next?.lower === 'likely' || next?.lower === 'part') return false;
			return marked || ((before?.flags ?? 0) & (L.BE | L.ADVERB)) !== 0;
		case 'least':
			return marked && itemAt(words, at - 2)?.lower !== 'say';
		case 'best':
			// "won best actress": an award
			return !AWARDING.has(before?.lower ?? '') && !isCalledBest(words, at);
		case 'record':
			// "to record them", "they record the tides"
			if (((before?.flags ?? 0) & (L.PRONOUN | L.MODAL)) !== 0) return false;
			if (before?.lower === 'to' && isRecorded(next)) return false;
			return !KEPT.has(before?.lower ?? '') && !OF_RECORDS.has(next?.lower ?? '');
		case 'ever':
			return ((before?.flags ?? 0) & (L.PRONOUN | L.AUXILIARY | L.NEGATION | L.SUBORDINATOR)) === 0;
		default:
			return true;
	}
}

/** Behind "half", "double" and "twice": what is measured by it. */
const MEASURED: ReadonlySet<string> = new Set([
	'the',
	'of',
	'as',
	'its',
	'their',
	'his',
	'her',
	'that',
	'what',
	'those',
]);

/** Before the half of something that has two of them. */
const HALVES: ReadonlySet<string> = new Set(['first', 'second', 'latter', 'other', 'last', 'this', 'each', 'either']);

/**
 * A word of comparing at `at` sets two things side by side. "More than 100" bounds a figure, "rather than" and "other than"
 * choose, "twice a day" counts, and who "compared the samples" did something.
 */
export function compares(words: readonly Word[], at: number): boolean {
	const before = itemAt(words, at - 1)?.lower ?? '';
	const next = words[at + 1];
	switch (words[at]?.lower) {
		case 'than':
			return (
				before !== 'rather' && before !== 'other' && next?.kind !== 'number' && !numberWords.has(next?.lower ?? '')
			);
		case 'compared':
			return next?.lower === 'with' || next?.lower === 'to';
		case 'half':
			// "the second half of 2024": a stretch of time or of a game
			return !HALVES.has(before) && MEASURED.has(next?.lower ?? '');
		case 'double':
		case 'twice':
			return MEASURED.has(next?.lower ?? '');
		default:
			return true;
	}
}
