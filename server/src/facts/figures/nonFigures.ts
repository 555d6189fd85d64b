import type { Inline } from '../../syntax/inline.ts';
import type { Span } from '../../text/span.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { isLawCitation } from '../words/lawCitations.ts';
import { wordSet } from '../words/wordSet.ts';
import { isPlural } from '../words/nouns.ts';
import type { Amount } from './amount.ts';
import { endsPhrase } from '../words/functionWords.ts';
import { isAddress, isPhoneNumber } from './addresses.ts';
import { isCode, isLabel, isLettered, isListMarker, isName } from './labels.ts';
import { isInlineMarker, isInName } from './namedNumbers.ts';
import { isScore } from './scores.ts';
import { isAgeInBrackets, isArc, isBearing, isBracketMark, isGluedToWord, isInPath, isReference } from './marks.ts';

const clock = wordSet(
	`am pm a.m p.m a.m. p.m. o'clock gmt utc est edt pst pdt cet cest bst cst cdt et noon midnight ist bc bce
	ad ce b.c b.c. b.c.e b.c.e. c.e c.e. a.d a.d.`,
);

/** A number alone, perhaps with its unit: the value of a setting that is set as code. */
const VALUE = /^[-+]?\d[\d.,_]*\s?(?:%|[\p{L}\u00b0\u00b5]{1,12})?$/u;
const LONGEST_VALUE = 40;

/**
 * Spans of the prose whose numbers are marks or parts of a program: links that are only a number, e.g. `[1](https://…)`, and code
 * that is no value by itself.
 */
export function markedSpans({ prose, links, code }: Inline): readonly Span[] {
	const programs = code.filter(({ start, end }) => end - start > LONGEST_VALUE || !VALUE.test(prose.slice(start, end)));
	if (links.length === 0) return programs;
	const numbers = links
		.filter(({ span }) => span.end > span.start && span.end - span.start <= 24)
		.filter(({ span }) => /^[[(]?\d{1,4}(?:\s?[,–-]\s?\d{1,4}){0,4}[\])]?$/.test(prose.slice(span.start, span.end)))
		.map(({ span }) => span);
	return programs.length === 0 ? numbers : [...numbers, ...programs];
}

/**
 * True for a number that is no figure: part of a name, code, address, label, time of day, citation mark or identifier.
 * `first` says that the block starts with it.
 */
export function isNoFigure(prose: string, tokens: readonly Token[], amount: Amount, first: boolean): boolean {
	return (
		isGluedToWord(tokens, amount) ||
		isInPath(tokens, amount) ||
		(isBracketMark(tokens, amount) && !isAgeInBrackets(prose, tokens, amount)) ||
		isClock(tokens, amount) ||
		isReference(tokens, amount) ||
		isInName(tokens, amount) ||
		isArc(tokens, amount) ||
		isLettered(tokens, amount) ||
		isBase(tokens, amount) ||
		isSome(tokens, amount) ||
		(amount.type === 'plain' &&
			(isLawCitation(tokens, amount.from) ||
				isLabel(prose, tokens, amount) ||
				isName(prose, tokens, amount) ||
				isAddress(tokens, amount) ||
				isPhoneNumber(tokens, amount) ||
				isInlineMarker(tokens, amount) ||
				isCode(tokens, amount) ||
				isBearing(tokens, amount) ||
				isScore(tokens, amount))) ||
		(first && isListMarker(prose, tokens, amount))
	);
}

/** `per 100,000 residents`: what a rate is told for. */
function isBase(tokens: readonly Token[], { from, type, low, high }: Amount): boolean {
	if (at(tokens, from - 1).lower !== 'per' || type !== 'plain' || low !== high) return false;
	return low !== null && low >= 100 && Number.isInteger(Math.log10(low));
}

/** `one or more boats`, `zero or more`: however many there are. */
function isSome(tokens: readonly Token[], { number }: Amount): boolean {
	return (
		/^(?:one|zero|[01])$/.test(at(tokens, number).lower) &&
		at(tokens, number + 1).lower === 'or' &&
		at(tokens, number + 2).lower === 'more'
	);
}

/** `at 6 to 7 per cent`, `at 2 or 3 sites`: a range of something else than hours goes on. */
function opensRange(tokens: readonly Token[], i: number): boolean {
	const next = at(tokens, i + 2);
	if (!/^(?:to|or|and)$/.test(at(tokens, i).lower) || at(tokens, i + 1).kind !== 'number') return false;
	return next.lower === '%' || /^per(?:cent)?$/.test(next.lower) || (next.kind === 'word' && isPlural(next.lower));
}

/** `3 to 9 p.m.`, `1 – 3:30 pm`: another time of day follows. */
function opensHours(tokens: readonly Token[], i: number): boolean {
	if (!/^(?:to|until|till|and|-|–|—)$/.test(at(tokens, i).lower) || at(tokens, i + 1).kind !== 'number') return false;
	const behind = at(tokens, i + 2).lower === ':' ? i + 4 : i + 2;
	return halves.has(at(tokens, behind).lower);
}

const halves = wordSet('am pm a.m p.m a.m. p.m.');

function isClock(tokens: readonly Token[], { from, to, type }: Amount): boolean {
	if (type === 'money' || type === 'share') return false;
	const next = at(tokens, to);
	if (clock.has(next.lower) || (type === 'plain' && opensHours(tokens, to))) return true;
	const before = at(tokens, from - 1).lower;
	const bare = type === 'plain' && !at(tokens, to).glued;
	if (before === 'ad' || before === 'bc') return true;
	return (
		bare &&
		before === 'at' &&
		at(tokens, from).kind === 'number' &&
		at(tokens, from).value <= 12 &&
		!opensRange(tokens, to) &&
		(next.kind !== 'word' || endsPhrase(next.lower)) &&
		at(tokens, to - 1).value === at(tokens, from).value
	);
}
