import { nationalCurrencies } from '../../facts/figures/currencies.ts';
import type { Figure } from '../../facts/types.ts';
import { singular } from '../../facts/words/nouns.ts';
import { isTitleCase } from './names.ts';
import { baseUnit, numbersTime, unitOf } from '../figures/compareValues.ts';
import { digitsTold } from './closeness.ts';
import type { Countable } from '../mention.ts';

/**
 * What a mention measures: only mentions of one dimension are ever compared. A bare number (`a rate of 35.72`) may be a count
 * or a share. Empty for what is compared with nothing.
 */
export function dimensionsOf(mention: Countable): readonly string[] {
	if (mention.kind === 'date') return ['date'];
	const { figure } = mention;
	switch (figure.kind) {
		case 'count':
			return figure.counted === 'crown' && (figure.low ?? figure.high ?? 0) >= leastCrowns
				? ['count', ...crowns.map((code) => `money ${code}`)]
				: ['count'];
		case 'number':
			return (figure.high ?? figure.low ?? 0) <= 100 ? ['count', 'share %'] : ['count'];
		case 'age':
			return ['age'];
		case 'duration':
			return ['duration'];
		case 'money':
			return currenciesOf(figure).map((code) => `money ${code}`);
		case 'share':
		case 'measure':
			return [`${figure.kind} ${baseUnit(unitOf(figure)) ?? ''}`];
		case 'rank':
			return numbersTime(figure) ? ['duration'] : [];
	}
}

/** Fewer crowns than these are won, worn or fitted more often than paid. */
const leastCrowns = 20;

/** Of which nations crowns without one may be. */
const crowns: readonly string[] = ['SEK', 'NOK', 'DKK', 'CZK', 'ISK'];

/**
 * Names that nations share, by the currency that they are read as where none is named, and what else they may be then: `5 million
 * francs` may be the CHF 5 million of another text.
 */
const sharedNames: ReadonlyMap<string, { readonly name: RegExp; readonly others: readonly string[] }> = new Map([
	['NOK', { name: /^kroner?$/u, others: ['DKK'] }],
	['FRF', { name: /^franc$/u, others: ['CHF', 'BEF', 'XOF', 'XAF'] }],
	['MXN', { name: /^peso$/u, others: ['ARS', 'CLP', 'COP', 'CUP', 'PHP', 'UYU', 'DOP'] }],
	['INR', { name: /^rupee$/u, others: ['PKR', 'LKR', 'NPR', 'MUR'] }],
	['KES', { name: /^shilling$/u, others: ['UGX', 'TZS'] }],
]);

/** The currencies that an amount may be in. */
function currenciesOf({ unit, text }: Figure): readonly string[] {
	const read = unit ?? '';
	const shared = sharedNames.get(read);
	if (!shared) return [read];
	const words = text.toLowerCase().split(/[ -]/u);
	const name = singular(words.at(-1) ?? '');
	const isOfNation = nationalCurrencies.has(`${words.at(-2) ?? ''} ${name}`);
	return shared.name.test(name) && !isOfNation ? [read, ...shared.others] : [read];
}

/** What money and numbers of the size of money look for each other by, where documents are few. */
export const amountDimension = 'amount';

/** The dimensions of a mention in a folder of few documents, where `it cost 74.1 million` leaves out a currency that another tells. */
export function dimensionsAmongFew(mention: Countable): readonly string[] {
	const dimensions = dimensionsOf(mention);
	return isAmount(mention) ? [...dimensions, amountDimension] : dimensions;
}

/** An amount of money, or a bare number with a word for its scale. */
function isAmount(mention: Countable): boolean {
	if (mention.kind !== 'figure') return false;
	const { kind, text } = mention.figure;
	return kind === 'money' || (kind === 'number' && scaled.test(text));
}

const scaled = /(?:\bmillion|\bbillion|\btrillion|\d\s?(?:mn?|bn|tn))$/iu;

/** Bare numbers with fewer digits are of one quantity too seldom to be held against each other. */
const fewestDigits = 3;

/**
 * Whether two mentions of a folder of few documents, which share a dimension there, may be of one quantity: `attendance: 51,384` and
 * `crowd: 53,184`, two bare numbers of some length; an amount without a currency and one with it; but no two currencies.
 */
export function mayMeetAmongFew(a: Countable, b: Countable): boolean {
	if (a.kind !== 'figure' || b.kind !== 'figure') return a.kind === b.kind;
	if (areBare(a, b))
		return [a.figure, b.figure].every((figure) => figure.kind === 'number' && digitsTold(figure) >= fewestDigits);
	// two amounts may share no more than being amounts
	const areMoney = !isBare(a.figure) && !isBare(b.figure) && isAmount(a) && isAmount(b);
	return !areMoney || sameDimension(a, b);
}

/** Whether two mentions measure the same; two bare numbers do not. */
export function sameDimension(a: Countable, b: Countable): boolean {
	if (areBare(a, b)) return false;
	const other = dimensionsOf(b);
	return dimensionsOf(a).some((one) => other.includes(one));
}

/** Whether two mentions are bare numbers: nothing says what they count. */
export function areBare(a: Countable, b: Countable): boolean {
	return a.kind === 'figure' && b.kind === 'figure' && isBare(a.figure) && isBare(b.figure);
}

/** A number that says nothing of what it counts by itself. */
export function isBare({ kind }: Figure): boolean {
	return kind === 'number' || kind === 'rank';
}

/**
 * `the Six Nations`, `Sept. 11 hijackers`: a number in words with a capital that begins no sentence is a part of a name, one
 * behind a month is a day: neither counts anything.
 */
export function isInName({ text, excerpt }: Countable): boolean {
	const before = excerpt.slice(0, Math.max(0, excerpt.indexOf(text))).trimEnd();
	if (/^\d{1,2}\D/u.test(text) && /\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?$/u.test(before)) return true;
	return /^\p{Lu}\p{Ll}/u.test(text) && /[\p{L}\p{N},]$/u.test(before) && !isTitleCase(excerpt);
}
