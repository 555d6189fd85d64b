import { itemAt } from '../../text/itemAt.ts';
import type { Span } from '../../text/span.ts';
import { contains, overlaps } from '../../text/span.ts';
import type { Word } from '../attributions/words.ts';
import * as L from '../attributions/lexicon.ts';
import type { Found } from './features.ts';

/** Shortest stretch that is marked by itself, in words; shorter ones grow to their neighbour. */
const FEWEST_WORDS = 3;

/** Longer sentences are lists or lost their stops: they have no core. */
const MOST_WORDS = 300;

/** A subordinate clause or phrase stands in front: its comma opens the main clause. */
function opensFronted(words: readonly Word[]): boolean {
	const opening = words[0];
	return opening !== undefined && (opening.flags & (L.SUBORDINATOR | L.ING_FORM)) !== 0;
}

/** Words that open a clause behind a comma. */
const OPENERS: ReadonlySet<string> = new Set(
	'but and while which who where although though because whereas so yet after before when'.split(' '),
);

/** A mark that parts clauses. */
function parts(mark: string): boolean {
	switch (mark) {
		case ';':
		case '\u2014':
		case '\u2013':
		case ':':
		case ',':
			return true;
		default:
			return false;
	}
}

/** Marks that a core does not end with. */
const CLOSING: ReadonlySet<string> = new Set(['.', '!', '?', ',', ';', ':']);

/** A clause, or what is marked in it. */
interface Stretch extends Span {
	/** Index of a word at or behind its last one. */
	readonly last: number;
}

/** Clauses of a sentence: between semicolons, dashes, colons and commas before a conjunction or participle. */
function clausesOf(words: readonly Word[], sentence: Span): Stretch[] {
	const clauses: Stretch[] = [];
	let first = 0;
	const push = (to: number) => {
		const start = words[first];
		const end = itemAt(words, to - 1);
		if (start && end && to - first >= FEWEST_WORDS) {
			clauses.push({ start: start.start, end: end.end, last: to - 1 });
			first = to;
		}
	};
	let depth = 0;
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (word?.kind !== 'mark') continue;
		if (word.lower === '(') depth++;
		else if (word.lower === ')') depth = Math.max(0, depth - 1);
		// what stands in brackets is no clause of its own: "Norsk Hydro (OSE: NHY) fell"
		if (at === 0 || depth > 0 || !parts(word.lower)) continue;
		const next = words[at + 1]?.lower ?? '';
		const splits =
			word.lower !== ',' ||
			(clauses.length === 0 && first === 0 && opensFronted(words)) ||
			OPENERS.has(next) ||
			next.endsWith('ing');
		if (!splits) continue;
		push(at);
		if (first === at) first = at + 1;
	}
	push(words.length);
	const last = words.length - 1;
	const final = clauses.at(-1);
	if (!final) return [{ start: sentence.start, end: sentence.end, last }];
	const end = itemAt(words, last)?.end ?? 0;
	if (end > final.end) clauses[clauses.length - 1] = { start: final.start, end, last };
	return clauses;
}

/** A stretch of marks that covers more of its clause than this is no shorter to read than the clause. */
const MOST_OF_CLAUSE = 0.6;
/** Words before a lone figure or date that tell what it is of: "carries 12,000 vehicles", "opened in 2031". */
const WORDS_BEFORE = 2;

/**
 * From the first to the last figure, date or quotation of a clause, with the words before them that tell what they are of;
 * the clause itself where that is not much shorter.
 */
function markedStretch(words: readonly Word[], clause: Stretch, marks: readonly Span[]): Stretch {
	let start = clause.end;
	let end = clause.start;
	for (const mark of marks) {
		if (!contains(clause, mark)) continue;
		if (mark.start < start) start = mark.start;
		if (mark.end > end) end = mark.end;
	}
	if (end <= start || (end - start) / (clause.end - clause.start) > MOST_OF_CLAUSE) return clause;
	let first = words.findIndex((word) => word.end > start);
	for (let steps = 0; steps < WORDS_BEFORE && first > 0; steps++) {
		const before = itemAt(words, first - 1);
		if (!before || before.start < clause.start || before.kind === 'mark') break;
		first--;
	}
	const stretch = withBrackets(words, clause, {
		start: Math.min(start, words[first]?.start ?? start),
		end: endOfWord(words, end),
	});
	return { start: stretch.start, end: stretch.end, last: clause.last };
}

/** "next Friday's vote" names a day within a word: nothing ends inside of one. */
function endOfWord(words: readonly Word[], end: number): number {
	const word = words.find((one) => one.end >= end);
	return word && word.start < end ? word.end : end;
}

/** A stretch that reaches out of brackets, or into them, takes all of them: "Oslo (1925) and Bergen (1927)". */
function withBrackets(words: readonly Word[], clause: Span, stretch: Span): Span {
	let { start, end } = stretch;
	let opening: number | null = null;
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (word?.kind !== 'mark' || !contains(clause, word)) continue;
		if (word.lower === '(') opening ??= at;
		const open = opening === null ? undefined : words[opening];
		if (word.lower !== ')' || !open || opening === null) continue;
		const named = itemAt(words, opening - 1);
		if (open.start < start && word.start >= start && word.end < end)
			start = named?.kind === 'word' && named.start >= clause.start ? named.start : open.start;
		else if (open.start > start && open.start < end && word.end > end) end = word.end;
		opening = null;
	}
	return { start, end };
}

/** The stretch of marks in the clause that holds most of them, among those that cut through none; else the whole sentence. */
function markedCore(words: readonly Word[], clauses: readonly Stretch[], marks: readonly Span[]): Stretch | undefined {
	let best: Stretch | undefined;
	let most = -1;
	for (const clause of clauses) {
		const inside = marksInside(clause, marks);
		if (inside > most) {
			most = inside;
			best = clause;
		}
	}
	return best && markedStretch(words, best, marks);
}

/** How many marks lie in a clause; -1 where it cuts through one. */
function marksInside(clause: Span, marks: readonly Span[]): number {
	let inside = 0;
	for (const mark of marks) {
		if (contains(clause, mark)) inside++;
		else if (overlaps(mark, clause)) return -1;
	}
	return inside;
}

/**
 * What carries the claim, without the sentence's closing mark: in the clause with the most figures, dates and quotations (the
 * first among equals) the stretch that holds them; without any the first clause. Never cuts through one of them.
 */
export function coreOf(words: readonly Word[], sentence: Span, found: Found): Span {
	if (words.length > MOST_WORDS) return sentence;
	const clauses = clausesOf(words, sentence);
	const { figures, dates, quotations } = found;
	const isMarked = figures.length > 0 || dates.length > 0 || quotations.length > 0;
	const whole = { start: sentence.start, end: sentence.end, last: words.length - 1 };
	const chosen = (isMarked ? markedCore(words, clauses, [...figures, ...dates, ...quotations]) : clauses[0]) ?? whole;
	let end = chosen.last;
	while (end >= 0 && (words[end]?.end ?? 0) > chosen.end) end--;
	while (end >= 0 && words[end]?.kind === 'mark' && CLOSING.has(words[end]?.lower ?? '')) end--;
	const stop = itemAt(words, end)?.end ?? chosen.end;
	return { start: chosen.start, end: stop > chosen.start ? stop : chosen.end };
}
