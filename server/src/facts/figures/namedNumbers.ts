import { endsPhrase } from '../words/functionWords.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import type { Amount } from './amount.ts';

/** How far around a number it is looked whether words are written small, in tokens. */
const around = 5;

/** Whether a word that says something is written small near some tokens (`to` exclusive), as in no headline in title case. */
export function isRunningText(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = from - around; i < to + around; i++) {
		const token = at(tokens, i);
		const isOutside = i < from || i >= to;
		if (isOutside && token.kind === 'word' && !token.capital && token.lower.length > 2 && !endsPhrase(token.lower))
			return true;
	}
	return false;
}

/**
 * `the Six Nations`, `the Big Four`, `a Group of Seven leader`, `Three Mile Island`, `on 60 Minutes`: within running text a number
 * in words has a capital, beside another one, only as part of a name, and so has a unit of time.
 */
export function isInName(tokens: readonly Token[], { number, to, type }: Amount): boolean {
	const first = at(tokens, number);
	const before = at(tokens, number - 1);
	if (type === 'money' || type === 'share' || before.kind === 'mark' || number === 0) return false;
	const named =
		first.kind === 'word'
			? first.capital && (before.capital || at(tokens, number + 1).capital || isOfName(tokens, number))
			: type === 'duration' && at(tokens, to - 1).capital;
	return named && isRunningText(tokens, number, to);
}

/** `Group of Seven`. */
function isOfName(tokens: readonly Token[], number: number): boolean {
	return at(tokens, number - 1).lower === 'of' && at(tokens, number - 2).capital;
}

/** Highest number of an item in a sentence that lists some. */
const mostItems = 20;
/** Farthest that an opening bracket is looked for, in tokens. */
const longestBracket = 12;

/** `they 1) lost, 2) won and 3) left`: a number before a closing bracket that none opens. */
export function isInlineMarker(tokens: readonly Token[], { from, to }: Amount): boolean {
	const number = at(tokens, from);
	const behind = at(tokens, to);
	if (to !== from + 1 || behind.lower !== ')' || !behind.glued || !(number.value <= mostItems)) return false;
	for (let i = from - 1; i >= 0 && i >= from - longestBracket; i--) {
		const mark = at(tokens, i).lower;
		if (mark === '(') return i === from - 1;
		if (mark === ')') return true;
	}
	return true;
}

/** `beyond 2007`, `the 2004 Six Nations`: a bare number between words that only a year is written like. */
export function isBareYear(tokens: readonly Token[], { number, to, approximate }: Amount): boolean {
	const year = at(tokens, number);
	return (
		!approximate &&
		to === number + 1 &&
		/^(?:19|20)\d\d$/.test(year.lower) &&
		at(tokens, number - 1).kind === 'word' &&
		!at(tokens, to).glued
	);
}
