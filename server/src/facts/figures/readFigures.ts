import type { Span } from '../../text/span.ts';
import type { Figure, FigureKind } from '../types.ts';
import { vagueNumbers } from '../words/numberWords.ts';
import type { Passage } from '../words/passages.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { verbOf } from '../words/verbs.ts';
import { ageOf } from './ages.ts';
import { amountAt, articleAmount, opensAmount } from './amount.ts';
import type { Amount } from './amount.ts';
import { bounded, boundedInBrackets, suffixBoundAt, withSuffix } from './bounds.ts';
import { isNoFigure } from './nonFigures.ts';
import { voteAt } from './votes.ts';
import { nominal, nounPhraseAt } from './nounPhrase.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { predicatesOf } from './predicates.ts';
import { states } from './predicatesAfter.ts';
import { isFigureAnyway } from './plainNumbers.ts';
import { quantityOf, quantityWith } from './quantities.ts';
import { rankOf } from './ranks.ts';
import { joinBounds, joinRanges } from './ranges.ts';
import { rateOf } from './rates.ts';
import { withSharedUnits } from './sharedUnits.ts';

/** More figures than this in one window of text are a table of numbers, of which the rest is not read. */
const mostFigures = 512;

/** Reads the figures of a passage. `taken` are spans (dates, citation marks) whose numbers are spoken for, in order. */
export function readFigures(passage: Passage, taken: readonly Span[]): Figure[] {
	const amounts = amountsOf(passage, taken);
	const figures: Figure[] = [];
	let end = 0;
	const code = isCode(passage.tokens);
	let next = 0;
	for (const amount of amounts) {
		const figure = figureOf(passage, amount);
		if (!figure) continue;
		while (next < taken.length && (taken[next]?.end ?? 0) <= figure.start) next++;
		// "on 1 Tuesday more", but "three Monday attacks"
		const other = taken[next];
		if (other && other.start < figure.end && (other.end >= figure.end || figure.low === 1)) continue;
		if (figure.start < end || (code && figure.kind === 'number')) continue;
		figures.push(figure);
		end = figure.end;
		if (figures.length >= mostFigures) break;
	}
	return figures;
}

/** Marks of program text and markup. */
const codeMark = /^[{}=<>_\\|^`~;+*#[\]]$/;

/** Whether a passage is rather a line of a program or formula than prose: bare numbers in it tell nothing. */
function isCode(tokens: readonly Token[]): boolean {
	let marks = 0;
	for (const token of tokens) if (token.kind === 'mark' && codeMark.test(token.lower)) marks++;
	return marks >= 4 && marks * 8 > tokens.length;
}

/** All numbers that may be figures, joined to ranges and with their bounds. */
function amountsOf({ prose, tokens, start }: Passage, taken: readonly Span[]): Amount[] {
	const blocked = blockedTokens(tokens, taken);
	const found: Amount[] = [];
	let rejectedTo = -1;
	for (let i = 0; i < tokens.length;) {
		const open = blocked[i] !== 1 && opensAmount(tokens, i);
		const amount = open ? (amountAt(prose, tokens, i) ?? articleAmount(prose, tokens, i)) : null;
		if (!amount || blocked[amount.to - 1] === 1) {
			i++;
			continue;
		}
		const noFigure = isNoFigure(prose, tokens, amount, start === 0) || goesOn(tokens, rejectedTo, amount.from);
		if (noFigure) rejectedTo = amount.to;
		else found.push(amount);
		i = amount.to;
	}
	const ranges = withSharedUnits(tokens, joinRanges(tokens, found)).map((amount) => bounded(tokens, amount));
	return boundedInBrackets(tokens, joinBounds(tokens, ranges));
}

/** `2578-2587` in a reference: what a hyphen glues to a number that is no figure is none either. */
function goesOn(tokens: readonly Token[], rejectedTo: number, from: number): boolean {
	const link = at(tokens, rejectedTo);
	return from === rejectedTo + 1 && link.glued && at(tokens, from).glued && /^[-–/]$/.test(link.lower);
}

function blockedTokens(tokens: readonly Token[], taken: readonly Span[]): Uint8Array {
	const blocked = new Uint8Array(tokens.length);
	let next = 0;
	tokens.forEach((token, i) => {
		while (next < taken.length && (taken[next]?.end ?? 0) <= token.start) next++;
		const span = taken[next];
		if (span && span.start < token.end) blocked[i] = 1;
	});
	return blocked;
}

function figureOf(passage: Passage, amount: Amount): Figure | null {
	const { prose, tokens } = passage;
	const age = ageOf(prose, tokens, amount);
	if (age) {
		const subject = age.subject && prose.slice(at(tokens, age.subject.from).start, at(tokens, age.subject.to - 1).end);
		return build(passage, age.amount, {
			from: age.from,
			to: age.to,
			kind: 'age',
			counted: null,
			quantity: 'age',
			qualifiers: [],
			subject,
			predicates: [],
		});
	}
	const side = amount.type === 'plain' ? voteAt(tokens, amount) : null;
	if (side) {
		return build(passage, amount, {
			from: amount.from,
			to: amount.to,
			kind: 'count',
			counted: 'vote',
			quantity: 'vote',
			qualifiers: side === 'for' ? [] : [side],
			subject: null,
			predicates: ['vote'],
		});
	}
	if (amount.form === 'ordinal') {
		const rank = rankOf(tokens, amount);
		return (
			rank &&
			build(passage, amount, {
				...rank,
				kind: 'rank',
				quantity: rank.counted === null ? null : quantityOf(rank.counted),
				subject: null,
				predicates: [],
			})
		);
	}
	return counted(passage, amount);
}

interface Details {
	readonly from: number;
	readonly to: number;
	readonly kind: FigureKind;
	readonly counted: string | null;
	readonly quantity: string | null;
	readonly qualifiers: readonly string[];
	readonly subject: string | null;
	readonly predicates: readonly string[];
}

function counted(passage: Passage, amount: Amount): Figure | null {
	const { tokens } = passage;
	const magnitude = amount.type === 'plain' ? magnitudeTo(tokens, amount) : null;
	if (magnitude !== null)
		return build(passage, amount, {
			from: amount.from,
			to: magnitude,
			kind: 'count',
			counted: 'magnitude',
			quantity: 'magnitude',
			qualifiers: [],
			subject: null,
			predicates: [],
		});
	const phrase = phraseOf(tokens, amount);
	if (!isFigureAnyway(tokens, amount, phrase)) return null;
	const suffix = phrase ? suffixBoundAt(tokens, phrase.to) : null;
	const whole = suffix && phrase ? withSuffix(amount, suffix.bound, suffix.to) : amount;
	const to = Math.max(suffix?.to ?? 0, coversPhrase(amount) ? (phrase?.to ?? amount.to) : amount.to);
	const verbs = predicates(passage, amount, phrase, to);
	const noun = phrase?.counted ?? membersBefore(tokens, amount);
	const quantity = quantityWith(noun, verbs[0] ?? null, amount.type === 'plain');
	return build(passage, whole, {
		from: amount.from,
		to,
		kind: quantity !== null && amount.type === 'plain' && amount.form !== 'fraction' ? 'count' : kindOf(amount, phrase),
		counted: noun,
		quantity,
		qualifiers: phrase?.qualifiers ?? (amount.type === 'money' ? rateOf(tokens, amount.to) : []),
		subject: null,
		predicates: verbs,
	});
}

/** Nouns for many people by which a bare number behind them counts these: `a staff of 46`, `a death toll of 21`. */
const members: ReadonlyMap<string, string> = new Map([
	['staff', 'employee'],
	['workforce', 'employee'],
	['population', 'inhabitant'],
	['membership', 'member'],
	['audience', 'spectator'],
	['attendance', 'spectator'],
	['death toll', 'death'],
]);

/** What stands before a population of people: others have the name of an animal or a plant there, as `a rhino population of 312`. */
const opensPopulation =
	/^(?:an?|the|its|their|his|her|our|whose|with|and|total|overall|human|urban|rural|local|native|resident|permanent|combined|estimated|current|former|small|large|s|\S*['’]s?)$/u;

function membersBefore(tokens: readonly Token[], { type, form, from }: Amount): string | null {
	if (type !== 'plain' || form === 'fraction' || at(tokens, from - 1).lower !== 'of') return null;
	const noun = at(tokens, from - 2).lower;
	if (noun === 'population' && !opensPopulation.test(at(tokens, from - 3).lower)) return null;
	return members.get(noun) ?? members.get(`${at(tokens, from - 3).lower} ${noun}`) ?? null;
}

/** Where a number that tells how strong an earthquake was ends: `a 7.6 magnitude earthquake`, `7.6-magnitude`, `magnitude 7.6`; else null. */
function magnitudeTo(tokens: readonly Token[], { from, to }: Amount): number | null {
	const behind = at(tokens, to).lower === '-' ? to + 1 : to;
	if (at(tokens, behind).lower === 'magnitude') return behind + 1;
	const linked = /^(?:-|of)$/.test(at(tokens, from - 1).lower) ? from - 2 : from - 1;
	return at(tokens, linked).lower === 'magnitude' ? to : null;
}

/** `a 225-page report`: what follows is the noun that the number describes. */
function isAttribute(tokens: readonly Token[], amount: Amount): boolean {
	return at(tokens, amount.to).lower === '-';
}

/** `three killed` says itself what befell the three. */
function predicates({ tokens }: Passage, amount: Amount, phrase: NounPhrase | null, to: number): readonly string[] {
	const own =
		phrase && nominal.has(phrase.counted) ? (verbOf(phrase.counted)?.lemma ?? states.get(phrase.counted)) : undefined;
	return own === undefined
		? predicatesOf(tokens, amount.from, Math.max(to, phrase?.to ?? to), phrase !== null && !isAttribute(tokens, amount))
		: [own];
}

/** A plain number is read with what it counts; an amount with a unit is complete without. */
function coversPhrase(amount: Amount): boolean {
	return amount.type === 'plain';
}

/** `millions` without "of": what follows is not what is counted, save for `thousands dead`. */
function isVagueAlone(tokens: readonly Token[], { to }: Amount): boolean {
	const next = at(tokens, to).lower;
	return vagueNumbers.has(at(tokens, to - 1).lower) && next !== 'of' && !nominal.has(next);
}

function phraseOf(tokens: readonly Token[], amount: Amount): NounPhrase | null {
	switch (amount.type) {
		case 'plain':
			if (isVagueAlone(tokens, amount)) return null;
			return nounPhraseAt(
				tokens,
				amount.to,
				amount.low === 1 && (amount.high === 1 || amount.high === null),
				amount.form === 'vague' || amount.form === 'fraction' || at(tokens, amount.to).lower === 'of',
			);
		case 'share':
			return nounPhraseAt(tokens, amount.to, false, true);
		case 'money':
		case 'duration':
		case 'measure':
			return null;
	}
}

function kindOf(amount: Amount, phrase: NounPhrase | null): FigureKind {
	switch (amount.type) {
		case 'money':
			return 'money';
		case 'share':
			return 'share';
		case 'duration':
			return 'duration';
		case 'measure':
			return 'measure';
		case 'plain':
			return amount.form === 'fraction' ? 'share' : phrase ? 'count' : 'number';
	}
}

function build({ prose, tokens, sentence }: Passage, amount: Amount, details: Details): Figure {
	const start = at(tokens, details.from).start;
	const end = at(tokens, details.to - 1).end;
	const { lowOpen, highOpen, approximate, unit } = amount;
	const [low, high] = [inDecimals(amount.low, amount), inDecimals(amount.high, amount)];
	const { kind, counted, quantity, qualifiers, subject, predicates } = details;
	return {
		start,
		end,
		kind,
		text: prose.slice(start, end),
		low,
		high,
		lowOpen,
		highOpen,
		approximate,
		unit,
		counted,
		quantity,
		qualifiers,
		subject,
		predicates,
		sentence,
	};
}

/** The decimals of a double that a product of decimals may be off in. */
const certainDigits = 15;

/** `4.1 billion` is 4100000000, where the product of doubles is 4099999999.9999995. */
function inDecimals(value: number | null, { scale }: Amount): number | null {
	return value === null || scale === 1 || Number.isInteger(value) ? value : Number(value.toPrecision(certainDigits));
}
