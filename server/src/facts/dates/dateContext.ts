import { isHyphen } from '../words/cardinal.ts';
import { isPlural } from '../words/nouns.ts';
import { numberWords } from '../words/numberWords.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { isKnownQuantity } from '../figures/quantities.ts';
import { unitNames } from '../figures/unitTable.ts';
import { boundBefore } from '../figures/boundWords.ts';
import { yearAt } from './dateParts.ts';
import { isFullMonthName, plainMonths } from '../words/calendarWords.ts';
import { isLawCitation } from '../words/lawCitations.ts';
import { wordSet } from '../words/wordSet.ts';

const beforeMonth = wordSet(
	`in since until till by of from to through before after during between last this next early late mid and
	for around every coming past previous following -`,
);

/** Whether a month name without day and year is one: `in May`, `last August`; not `may`, `a march`, `Jan said`. */
export function isMonthAlone(tokens: readonly Token[], i: number): boolean {
	const token = at(tokens, i);
	const before = at(tokens, i - 1);
	// "THIS COPY AND FORM MAY NOT BE FINAL"
	if (token.lower === 'may' && afterVerb.has(at(tokens, i + 1).lower)) return false;
	if (!isFullMonthName(token.lower))
		return token.capital && beforeMonth.has(before.lower) && before.lower !== 'and' && before.lower !== 'by';
	if (plainMonths.has(token.lower)) return token.capital || beforeMonth.has(before.lower);
	return token.capital && beforeMonth.has(before.lower);
}

/** What follows the verb `may`, and no month. */
const afterVerb = wordSet('be not have also well never still yet only even');

const beforeYear = wordSet(
	`in since by of from until till through before after during circa early late mid year fiscal the for
	spring summer autumn fall winter between and to or years its his her their this copyright on our next
	last with as`,
);

/** Words that make a four-digit number behind them a quantity. */
const quantifying = wordSet(
	`over than least most about nearly almost some approximately roughly only exactly fewer another
	additional nearly all up exceed exceeding exceeded page pages pp no number another just some`,
);

/** Words that make a number before them a quantity, besides plural nouns. */
const quantified = wordSet(
	`percent per people mph km kg m ft feet miles metres meters dollars euros pounds yen utc gmt hours hrs
	est edt pst pdt bc bce hz mhz w kw mw watts square cubic`,
);

/** Plurals of things that happen in a year rather than being counted: `2016 elections`. */
const yearly = wordSet(
	`elections games olympics results riots attacks protests talks reforms laws amendments polls sales
	earnings figures revenues exports imports profits awards championships finals midterms primaries rules
	regulations guidelines estimates levels prices data taxes hearings accords negotiations crashes fires
	floods earthquakes hurricanes campaigns contests races uprisings strikes wars killings shootings
	bombings numbers statistics standings rankings conventions debates models plans values`,
);

const copular = wordSet(
	`was is were saw has had will would when that where which and or but through to as because due at with
	for`,
);

/** Nouns that a hyphen makes a measure of the number: `a 2000-page report`, unlike `2008-style`. */
function isCountable(word: string): boolean {
	return unitNames.has(word) || isKnownQuantity(word) || measures.has(word);
}

const measures = wordSet('strong seat bed room piece item acre foot metre meter mile volt watt line step entry part');

/** `above 1500`: a bound in words makes a quantity; `around 1900` may be a year. */
function isBounded(tokens: readonly Token[], i: number): boolean {
	const bound = boundBefore(tokens, i);
	return bound !== null && bound.bound !== 'about' && at(tokens, i - 1).kind === 'word';
}

/** `in about 1900`. */
function isPrepositionOfTime(tokens: readonly Token[], i: number): boolean {
	return /^(?:in|since|until|from)$/.test(at(tokens, i).lower);
}

/** What a year is compared by: `a 4 percent rise over 2024`. */
const change = wordSet(
	'% percent pct increase rise growth gain improvement jump surge climb uptick drop fall decline decrease up down',
);

/** How many words may stand between a change and the year that it is told over. */
const nearChange = 3;

/** `since at least 2002`, `a rise of 4% over 2024's`: the bound is of time. */
function isOfTime(tokens: readonly Token[], i: number): boolean {
	const before = at(tokens, i - 1).lower;
	if (before === 'least')
		return at(tokens, i - 2).lower === 'at' && /^(?:since|until|till|through|from)$/.test(at(tokens, i - 3).lower);
	const next = at(tokens, i + 1);
	if (before !== 'over' || (next.kind === 'word' && (isPlural(next.lower) || quantified.has(next.lower)))) return false;
	// "the increase was over 2000"
	if (/^(?:is|are|was|were|be|been|of|by|to|at|and|or)$/.test(at(tokens, i - 2).lower)) return false;
	for (let n = 2; n <= 2 + nearChange; n++) if (change.has(at(tokens, i - n).lower)) return true;
	return false;
}

/** Whether a four-digit number is a year here and no quantity, code or price. */
export function yearAlone(tokens: readonly Token[], i: number): number | null {
	const year = yearAt(tokens, i);
	if (!year || isLawCitation(tokens, i)) return null;
	const before = at(tokens, i - 1);
	const next = at(tokens, i + 1);
	const token = at(tokens, i);
	if (token.glued && before.kind !== 'mark') return null;
	if (
		token.glued &&
		!/^[("'‘“[~–—©]$/.test(before.lower) &&
		!(isHyphen(before) && ['mid', 'pre', 'post'].includes(at(tokens, i - 2).lower))
	)
		return null;
	// "in about 1900"; "a word about 2012 Bergen attack"
	const isYearBehind = isPrepositionOfTime(tokens, i - 2) || (next.capital && !isPlural(next.lower));
	const isQuantity = quantifying.has(before.lower) && !(before.lower === 'about' && isYearBehind);
	const isBound = !isOfTime(tokens, i) && (isQuantity || isBounded(tokens, i));
	if (/^[$€£¥₹#§=]$/.test(before.lower) || isBound) return null;
	if (year.value < 1500 && !/^(?:in|since|year|circa|ad|by|until|before|after|from|of)$/.test(before.lower))
		return null;
	if (year.value > 2100) return null;
	const joined = next.glued && (/^[+%$€£]$/.test(next.lower) || (/^[:/]$/.test(next.lower) && at(tokens, i + 2).glued));
	if (joined) return null;
	if (isHyphen(next) && next.glued && at(tokens, i + 2).glued && isCountable(at(tokens, i + 2).lower)) return null;
	if (/^\d/.test(next.lower) && !beforeYear.has(before.lower)) return null;
	if (next.kind !== 'word') return year.value;
	if (quantified.has(next.lower) || numberWords.has(next.lower)) return null;
	if (!isPlural(next.lower) || next.capital || yearly.has(next.lower) || copular.has(next.lower)) return year.value;
	const round = year.value % 100 === 0;
	// "a 2013 series": an article stands before no number of things
	if (before.lower === 'a') return year.value;
	return (beforeYear.has(before.lower) || before.capital) && !round ? year.value : null;
}
