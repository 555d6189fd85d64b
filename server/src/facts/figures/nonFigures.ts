import type { Inline } from '../../syntax/inline.ts';
import { isHyphen } from '../words/cardinal.ts';
import { isPlural } from '../words/nouns.ts';
import { numberWords } from '../words/numberWords.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { verbOf } from '../words/verbs.ts';
import type { Amount } from './amount.ts';
import { endsPhrase } from './functionWords.ts';
import { nameBefore } from './names.ts';
import { wordSet } from '../words/wordSet.ts';

/** Nouns behind which a number is a label: `page 5`, `No. 6`, `Flight 370`, `week 31`. */
const labels = wordSet(
	`page pages pp p pg chapter chapters ch section sections sec article articles volume vol issue figure fig
	figs table tables appendix part parts step phase version versions ver v line item number numbers no nos
	nr num question proposition prop room suite apartment apt flight route highway interstate channel
	episode ep season level grade class gate platform lot box form rule clause paragraph para verse psalm
	act scene lesson module exercise example equation eq theorem lemma note notes footnote ref district ward
	zone precinct type stage tier category build port id code extension ext week round lap formula model
	mark title schedule annex resolution amendment docket exit pier track disc book bus line tip reason hole
	locker cell camp unit area sector block plot flat studio stand terminal runway train bay seat row square
	days-since quarter generation gen series player agent catch covid windows android ios ipad iphone xbox
	playstation galaxy boeing airbus apollo b vitamin omega option plan group attempt trial case exhibit
	pillar target goal principle tweet slide photo image picture fm am day radio`,
);

/** Function words and common openers that may have a capital without being a name. */
const plainCapital = wordSet(
	`about around over under nearly almost some only just at least up more less fewer between from all these
	those the another in on by for of with and but or as to after before since during within an a last next
	first total its his her their our your my when while if because although another approximately roughly
	exactly today yesterday monday tuesday wednesday thursday friday saturday sunday january february march
	april may june july august september october november december earth`,
);

const streets = wordSet(
	`street st avenue ave road rd boulevard blvd lane ln drive dr square sq place pl court ct highway hwy
	parkway pkwy terrace way row crescent plaza`,
);

const clock = wordSet(
	`am pm a.m p.m a.m. p.m. o'clock gmt utc est edt pst pdt cet cest bst cst cdt et noon midnight ist bc bce
	ad ce`,
);

/** Spans of the prose whose numbers are marks: links that are only a number, e.g. `[1](https://…)`. */
export function markedSpans(inline: Inline): readonly { start: number; end: number }[] {
	return inline.links
		.filter(({ span }) => span.end > span.start && span.end - span.start <= 24)
		.filter(({ span }) =>
			/^[[(]?\d{1,4}(?:\s?[,–-]\s?\d{1,4}){0,4}[\])]?$/.test(inline.prose.slice(span.start, span.end)),
		)
		.map(({ span }) => span);
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
		(amount.type === 'plain' &&
			(isLabel(tokens, amount) ||
				isName(prose, tokens, amount) ||
				isAddress(tokens, amount) ||
				isCode(tokens, amount))) ||
		(first && isListMarker(tokens, amount))
	);
}

/** `F-16`, `Covid-19`, `MP3`, `under-23`; `4chan`, `3D`. */
function isGluedToWord(tokens: readonly Token[], { from, to, type }: Amount): boolean {
	const token = at(tokens, from);
	const before = at(tokens, from - 1);
	if (token.glued) {
		if (before.kind === 'word' && type !== 'money') return true;
		const previous = at(tokens, from - 2);
		const joined = isHyphen(before) && before.glued && previous.kind === 'word' && !isNumberWord(previous);
		if (joined && !(token.kind === 'word' && at(tokens, from - 2).lower === 'a')) return true;
	}
	const next = at(tokens, to);
	return next.glued && next.kind === 'word' && next.lower !== "'s" && at(tokens, to - 1).kind === 'number';
}

function isNumberWord(token: Token): boolean {
	return numberWords.has(token.lower);
}

/** Marks that glue a number to an identifier, date, ratio, path or telephone number. */
function isInPath(tokens: readonly Token[], { from, to }: Amount): boolean {
	const token = at(tokens, from);
	const before = at(tokens, from - 1);
	const previous = at(tokens, from - 2);
	if (token.glued && isInAddress(tokens, from)) return true;
	if (token.glued && /^[#№@_=\\&§/:;.'’*]$/.test(before.lower) && (before.glued || /^[#№@_§&]$/.test(before.lower))) {
		const plainEnd =
			(before.lower === '.' ||
				before.lower === ':' ||
				before.lower === ';' ||
				before.lower === "'" ||
				before.lower === '’') &&
			previous.kind !== 'number' &&
			previous.kind !== 'word';
		if (!plainEnd) return true;
	}
	if ((before.lower === ':' || before.lower === ';') && before.glued && previous.kind === 'number') return true;
	const linked =
		token.glued && (isHyphen(before) || before.lower === '–') && before.glued && previous.kind === 'number';
	if (linked && previous.glued && (isHyphen(at(tokens, from - 3)) || at(tokens, from - 3).lower === ')')) return true;
	const next = at(tokens, to);
	const after = at(tokens, to + 1);
	if (!next.glued) return false;
	if (/^[_@=\\]$/.test(next.lower)) return true;
	if (next.lower === '%' && after.glued && after.kind !== 'mark') return true;
	if (/^[/:.]$/.test(next.lower) && after.glued && after.kind === 'number') return true;
	if (isHyphen(next) && after.glued && after.kind === 'number') return isTelephone(tokens, to);
	return (
		next.lower === '/' &&
		after.glued &&
		after.kind === 'word' &&
		at(tokens, to - 1).kind === 'number' &&
		at(tokens, to + 2).glued &&
		at(tokens, to + 2).lower === '/'
	);
}

/** A link or mail address: everything glued together in which `://`, `www.` or `@` stands before the number. */
function isInAddress(tokens: readonly Token[], from: number): boolean {
	let i = from;
	for (let n = 0; n < 60 && at(tokens, i).glued; n++) {
		i--;
		const { lower } = at(tokens, i);
		if (
			lower === '@' ||
			lower === 'www' ||
			(lower === '/' && at(tokens, i - 1).lower === '/' && at(tokens, i - 2).lower === ':')
		)
			return true;
	}
	return false;
}

/** `1-800-555-0100`, `555-0100`, `+1-222-2222`: the hyphen at `i` links more than two numbers or seven digits. */
function isTelephone(tokens: readonly Token[], i: number): boolean {
	const left = at(tokens, i - 1).lower;
	const right = at(tokens, i + 1).lower;
	const more = at(tokens, i + 2);
	if (
		more.glued &&
		(isHyphen(more) || more.lower === '/') &&
		at(tokens, i + 3).glued &&
		at(tokens, i + 3).kind === 'number'
	)
		return true;
	return left.length === 3 && right.length === 4 && !left.includes('.') && at(tokens, i - 2).lower === ')';
}

/** `Paul Meyer (50)`. */
function isAgeInBrackets(prose: string, tokens: readonly Token[], { from, to, low }: Amount): boolean {
	const name = at(tokens, from - 1).lower === '(' && to === from + 1 ? nameBefore(prose, tokens, from - 1) : null;
	return name !== null && name.to - name.from >= 2 && (low ?? 0) >= 10 && (low ?? 0) <= 110;
}

/** `[1]`, `[2, 3]`, `(7)`. */
function isBracketMark(tokens: readonly Token[], { from, to, type, low, high }: Amount): boolean {
	if (type !== 'plain') return false;
	const small = (low ?? 0) < 1000 && (high ?? 0) < 1000 && Number.isInteger(low ?? 0);
	let open = from - 1;
	for (let n = 0; n < 12 && /^(?:,|–|-)$/.test(at(tokens, open).lower) && at(tokens, open - 1).kind === 'number'; n++)
		open -= 2;
	let close = to;
	for (let n = 0; n < 12 && /^(?:,|–|-)$/.test(at(tokens, close).lower) && at(tokens, close + 1).kind === 'number'; n++)
		close += 2;
	const [left, right] = [at(tokens, open).lower, at(tokens, close).lower];
	return (
		(left === '[' && right === ']') || (left === '(' && right === ')' && small && at(tokens, from).kind === 'number')
	);
}

function isClock(tokens: readonly Token[], { from, to, type }: Amount): boolean {
	if (type === 'money' || type === 'share') return false;
	const next = at(tokens, to);
	if (clock.has(next.lower)) return true;
	const before = at(tokens, from - 1).lower;
	const bare = type === 'plain' && !at(tokens, to).glued;
	if (before === 'ad' || before === 'bc') return true;
	return (
		bare &&
		before === 'at' &&
		at(tokens, from).kind === 'number' &&
		at(tokens, from).value <= 12 &&
		(next.kind !== 'word' || endsPhrase(next.lower)) &&
		at(tokens, to - 1).value === at(tokens, from).value
	);
}

function isBareInteger(tokens: readonly Token[], { from, to, form, bounded, approximate }: Amount): boolean {
	return (
		form !== 'vague' &&
		form !== 'fraction' &&
		!bounded &&
		!approximate &&
		to === from + 1 &&
		!/[.,]/.test(at(tokens, from).lower)
	);
}

/** `page 5`, `No. 6`, `Question 2`, and what follows in a list: `pages 5 and 6`. */
function isLabel(tokens: readonly Token[], amount: Amount): boolean {
	let i = amount.from - 1;
	for (
		let n = 0;
		n < 6 && /^(?:,|and|&|or|to|–|-)$/.test(at(tokens, i).lower) && at(tokens, i - 1).kind === 'number';
		n++
	)
		i -= 2;
	const listed = i < amount.from - 1;
	if (at(tokens, i).lower === '.' || at(tokens, i).lower === '#' || at(tokens, i).lower === '№') i--;
	if (at(tokens, i).lower === ')' && at(tokens, i - 1).lower === 's') i -= 3;
	const label = at(tokens, i);
	if (label.kind !== 'word' || !labels.has(label.lower)) return false;
	return (
		amount.form !== 'ordinal' &&
		amount.scale === 1 &&
		(!listed || !countsSomething(tokens, amount.to)) &&
		!countsSomething(tokens, amount.to)
	);
}

/** The word behind the number is a plural that it can count. */
function countsSomething(tokens: readonly Token[], i: number): boolean {
	const next = at(tokens, i);
	return (
		next.kind === 'word' &&
		!next.glued &&
		(isPlural(next.lower) || (isPlural(at(tokens, i + 1).lower) && !endsPhrase(next.lower)))
	);
}

/** `Boeing 747`, `NGC 3201`, `Uranium One`, `Windows 10`, `Group of Seven`. */
function isName(prose: string, tokens: readonly Token[], amount: Amount): boolean {
	if (amount.form === 'ordinal' || !isBareInteger(tokens, amount) || countsSomething(tokens, amount.to)) return false;
	const number = at(tokens, amount.from);
	const before = at(tokens, amount.from - 1);
	if (number.kind === 'word' && !number.capital) return false;
	if (before.kind === 'word' && before.lower === 'of' && number.kind === 'word' && at(tokens, amount.from - 2).capital)
		return true;
	if (before.kind !== 'word' || !before.capital || plainCapital.has(before.lower)) return false;
	const verb = verbOf(before.lower);
	const opens = amount.from - 1 === 0 || /[.!?:“"]/.test(at(tokens, amount.from - 2).lower);
	const titled = verb !== null && (verb.form === 'present' || verb.form === 'past' || verb.form === 'ing');
	return !(titled && (opens || verb.known)) && prose.length > 0;
}

/** `10 Downing Street`, `350 Fifth Avenue`, `P.O. Box 5`. */
function isAddress(tokens: readonly Token[], { from, to }: Amount): boolean {
	if (at(tokens, from).kind !== 'number') return false;
	for (let i = to; i < to + 4; i++) {
		const token = at(tokens, i);
		if (token.kind !== 'word' || !token.capital) return false;
		if (i > to && streets.has(token.lower)) return true;
	}
	return false;
}

/** `007`, `0042`: leading zeros; `one-on-one`, `four-by-four`. */
function isCode(tokens: readonly Token[], { from, to }: Amount): boolean {
	const token = at(tokens, from);
	if (token.kind === 'number') return /^0\d/.test(token.lower) || Number.isNaN(token.value);
	return (
		isHyphen(at(tokens, to)) &&
		at(tokens, to).glued &&
		/^(?:on|by|to|in|for|off)$/.test(at(tokens, to + 1).lower) &&
		isHyphen(at(tokens, to + 2))
	);
}

/** `1.` or `1)` before text at the start of a block. */
function isListMarker(tokens: readonly Token[], { from, to }: Amount): boolean {
	const bracket = at(tokens, 0).lower === '(' ? 1 : 0;
	if (from !== bracket || to !== bracket + 1 || at(tokens, from).kind !== 'number') return false;
	const mark = at(tokens, to);
	return (mark.lower === '.' || mark.lower === ')') && mark.glued && tokens.length > to + 1;
}
