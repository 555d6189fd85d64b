import { textAt } from '../../text/span.ts';
import { decimalComma } from '../words/digits.ts';
import { singular } from '../words/nouns.ts';
import { numeralAt } from '../words/numeral.ts';
import type { Numeral } from '../words/mixed.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { wordSet } from '../words/wordSet.ts';
import { isLabelNoun } from './labels.ts';
import {
	capitalCodes,
	currencyCodes,
	currencyLetters,
	currencyNames,
	currencyPrefixes,
	currencySigns,
	dollarPrefixes,
	minorUnits,
	nationalCurrencies,
} from './currencies.ts';

/** A currency before or behind a number. Token indices, `to` exclusive. */
export interface ReadCurrency {
	readonly code: string;
	readonly to: number;
	/** What the number is multiplied by: a million for `MEUR`. */
	readonly factor: number;
}

/** Reads a currency that a number follows: `$`, `US$`, `EUR`, `MAUD`, `rmb`. */
export function currencyBefore(prose: string, tokens: readonly Token[], i: number): ReadCurrency | null {
	const token = at(tokens, i);
	const sign = currencySigns.get(token.lower);
	if (sign !== undefined) return startsNumber(tokens, i + 1) ? { code: sign, to: i + 1, factor: 1 } : null;
	if (token.kind !== 'word') return null;
	const dollar = at(tokens, i + 1);
	if (dollar.lower === '$') {
		const code = dollarPrefixes.get(token.lower);
		const certain =
			dollar.glued || token.lower.length > 1 || (token.capital && token.lower !== 'a') || token.lower === 'c';
		return code !== undefined && certain && startsNumber(tokens, i + 2) ? { code, to: i + 2, factor: 1 } : null;
	}
	if (token.lower === 'gh' && /^[¢₵]$/.test(dollar.lower) && dollar.glued && startsNumber(tokens, i + 2))
		return { code: 'GHS', to: i + 2, factor: 1 };
	const prefix = token.capital ? currencyPrefixes.get(textAt(prose, token).replace(/\.$/, '')) : undefined;
	if (prefix !== undefined) {
		const to = dollar.lower === '.' && dollar.glued ? i + 2 : i + 1;
		return startsNumber(tokens, to) && !isCutShort(tokens, to) ? { code: prefix, to, factor: 1 } : null;
	}
	const letter = token.capital ? currencyLetters.get(token.lower) : undefined;
	if (letter !== undefined)
		return isSum(tokens, i + 1) && !isMask(tokens, i) && !isLabelNoun(at(tokens, i - 1).lower)
			? { code: letter, to: i + 1, factor: 1 }
			: null;
	const code = codeAt(prose, token) ?? (token.lower === 'sen' ? { code: 'MYR', factor: 1 } : null);
	return code && startsNumber(tokens, i + 1) && at(tokens, i + 1).kind === 'number' ? { ...code, to: i + 1 } : null;
}

/** `N95 million masks`: the class of a mask. */
function isMask(tokens: readonly Token[], i: number): boolean {
	return at(tokens, i).lower === 'n' && [2, 3].some((n) => /^(?:masks?|respirators?)$/.test(at(tokens, i + n).lower));
}

/** `2,50,00`, lakhs that lost a digit: the first part is no amount. */
function isCutShort(tokens: readonly Token[], i: number): boolean {
	const [comma, rest] = [at(tokens, i + 1), at(tokens, i + 2)];
	return comma.lower === ',' && comma.glued && rest.kind === 'number' && rest.glued;
}

/**
 * `495 billion`, `2.5m`, `3,500`, glued to the letter before it (but for `RM 5 million`): what no road, model, room or round is
 * numbered by.
 */
function isSum(tokens: readonly Token[], i: number): boolean {
	const number = at(tokens, i);
	if (number.kind !== 'number' || !(number.glued || at(tokens, i - 1).lower === 'rm')) return false;
	const decimals = decimalComma(tokens, i);
	const scale = at(tokens, decimals?.to ?? i + 1).lower;
	return (
		/^(?:million|billion|trillion|mn?|bn|tn|mln|bln)$/.test(scale) ||
		/^\d{1,3}(?:,\d{3})+(?:\.\d\d)?$/.test(number.lower)
	);
}

function startsNumber(tokens: readonly Token[], i: number): boolean {
	const token = at(tokens, i);
	return (
		token.kind === 'number' ||
		(token.kind === 'word' && !token.glued && numeralAt(tokens, i, true)?.form === 'words') ||
		((token.lower === '-' || token.lower === '−') && at(tokens, i + 1).glued && at(tokens, i + 1).kind === 'number')
	);
}

function codeAt(prose: string, token: Token): { code: string; factor: number } | null {
	const known = currencyCodes.get(token.lower);
	const capitals = () => /^[A-Z]+$/.test(prose.slice(token.start, Math.min(token.end, token.start + 6)));
	if (known !== undefined)
		return token.lower === 'eth' || token.lower === 'stg'
			? capitals()
				? { code: known, factor: 1 }
				: null
			: { code: known, factor: 1 };
	if (capitalCodes.has(token.lower)) return capitals() ? { code: token.lower.toUpperCase(), factor: 1 } : null;
	if (token.lower.length !== 4) return null;
	const scaled = currencyCodes.get(token.lower.slice(1));
	const factor = token.lower.startsWith('m')
		? 1e6
		: token.lower.startsWith('k')
			? 1e3
			: token.lower.startsWith('b')
				? 1e9
				: 0;
	return scaled !== undefined && factor > 0 && /^[kMmB][A-Z]{3}$/.test(prose.slice(token.start, token.end))
		? { code: scaled, factor }
		: null;
}

/** Words that make `pounds` and `marks` money in their sentence. */
const moneyTalk =
	/\b(?:cost|costs|paid|pay|pays|price|priced|worth|spend|spent|spends|earn|earned|profit|profits|loss|losses|sales|revenue|turnover|fee|fees|fine|fined|salary|wage|wages|debt|debts|budget|invest|invested|investment|sterling|cash|fund|funds|funding|loan|loans|sold|bought|tax|taxes|raised|donated|money|bank|share|shares|market)\b/i;

/** Reads a currency behind a number: `€`, `USD`, `dollars`, `Swiss francs`, `pence`, `p`. */
export function currencyAfter(prose: string, tokens: readonly Token[], numeral: Numeral): ReadCurrency | null {
	const joined = at(tokens, numeral.to).lower === '-' && at(tokens, numeral.to + 1).glued;
	const i = joined ? numeral.to + 1 : numeral.to;
	const token = at(tokens, i);
	const sign = joined ? undefined : currencySigns.get(token.lower);
	if (sign !== undefined) {
		// in "5 $10 bills" the sign belongs to the next number
		return token.glued || !startsNumber(tokens, i + 1) ? { code: sign, to: i + 1, factor: 1 } : null;
	}
	if (token.kind !== 'word') return null;
	const name = nameAt(prose, tokens, i, numeral);
	if (name) return name;
	if (
		numeral.form === 'digits' &&
		token.glued &&
		!at(tokens, i + 1).glued &&
		(token.lower === 'p' || token.lower === 'c') &&
		!token.capital
	) {
		return { code: token.lower === 'p' ? 'GBX' : 'USX', to: i + 1, factor: 1 };
	}
	const code = codeAt(prose, token);
	return code && { ...code, to: i + 1 };
}

/** The nouns of currencies that are named with their nation. */
const nationalNouns: ReadonlySet<string> = new Set(
	Array.from(nationalCurrencies.keys(), (name) => name.slice(name.lastIndexOf(' ') + 1)),
);

function nameAt(prose: string, tokens: readonly Token[], i: number, numeral: Numeral): ReadCurrency | null {
	const token = at(tokens, i);
	for (const length of [2, 3]) {
		const noun = nameOf(at(tokens, i + length - 1).lower);
		if (!nationalNouns.has(noun)) continue;
		const code = nationalCurrencies.get(`${at(tokens, i + length - 2).lower} ${noun}`);
		if (code !== undefined && (length === 2 || isTwoWordNation(token.lower)))
			return { code, to: i + length, factor: 1 };
	}
	const name = nameOf(token.lower);
	const code = currencyNames.get(name);
	if (name === 'pound' || name === 'mark') return ambiguousName(prose, tokens, i, name, numeral);
	if (
		code === undefined ||
		(name === 'won' && ((numeral.scale < 1000 && numeral.value < 1000) || at(tokens, i + 1).lower === 'by'))
	)
		return null;
	if (
		name === 'sen' ||
		name === 'real' ||
		name === 'colon' ||
		(name === 'drachma' && numeral.value <= 1) ||
		(name === 'dram' && numeral.value < 100)
	)
		return null;
	return { code, to: i + 1, factor: 1 };
}

/** The singular of a currency's name, spelled out: agencies wire `dlrs`. */
function nameOf(word: string): string {
	if (word === 'pence') return word;
	const one = singular(word);
	return one === 'dlr' ? 'dollar' : one;
}

const isTwoWordNation = (word: string): boolean => /^(?:hong|new|south|sri|british|east)$/.test(word);

/** Goods and matter that are told by weight, where nobody says what they cost. */
const weighed = wordSet(
	`beef pork chicken turkey meat meats poultry fish seafood salmon shrimp lobster cheese butter milk rice wheat corn flour grain
	sugar salt coffee cocoa tea fruit vegetables tomatoes potatoes apples nuts peanuts beans food prey feed hay honey tobacco
	cocaine heroin marijuana cannabis meth methamphetamine fentanyl opium cotton wool steel iron copper lead gold silver aluminum
	aluminium zinc nickel lithium uranium plutonium mercury coal waste trash garbage rubbish litter debris plastic paper cardboard
	concrete cement sand gravel fertilizer fertiliser pesticide pesticides explosives dynamite tnt carbon methane nitrogen oxygen
	hydrogen propane fuel co2 emissions manure sewage sludge thrust pressure force`,
);

/** `pounds of ground beef`: one of these within two words. */
function isWeighed(tokens: readonly Token[], i: number): boolean {
	return [i, i + 1].some((n) => weighed.has(at(tokens, n).lower));
}

/** Pounds weigh unless they are many, sterling, or the sentence talks of money; marks are money when there are many. */
function ambiguousName(
	prose: string,
	tokens: readonly Token[],
	i: number,
	name: string,
	numeral: Numeral,
): ReadCurrency | null {
	if (name === 'mark')
		return numeral.scale >= 1e6 || !Number.isInteger(numeral.value) ? { code: 'DEM', to: i + 1, factor: 1 } : null;
	if (at(tokens, i + 1).lower === 'of' && isWeighed(tokens, i + 2)) return null;
	if (at(tokens, i + 1).lower === 'sterling') return { code: 'GBP', to: i + 2, factor: 1 };
	const from = at(tokens, Math.max(0, i - 24)).start;
	const to = at(tokens, Math.min(tokens.length - 1, i + 12)).end;
	return numeral.scale >= 1e6 || moneyTalk.test(prose.slice(from, to)) ? { code: 'GBP', to: i + 1, factor: 1 } : null;
}

/** `forty-five cents` behind `thirteen dollars`, `30 cent` behind `10 $`: what they add, in main units. */
export function minorPart(prose: string, tokens: readonly Token[], i: number): { value: number; to: number } | null {
	const from = at(tokens, i).lower === 'and' ? i + 1 : i;
	const numeral = numeralAt(tokens, from, false);
	if (!numeral || numeral.value >= 100 || !Number.isInteger(numeral.value) || numeral.below !== null) return null;
	const currency = currencyAfter(prose, tokens, numeral);
	return currency && minorUnits.has(currency.code) ? { value: numeral.value / 100, to: currency.to } : null;
}
