import { codeAt } from '../../text/codeAt.ts';
import { isHighSurrogate } from '../../text/codeUnits.ts';
import type { Span } from '../../text/span.ts';
import { ADVERB } from '../attributions/lexicon.ts';
import { classes, digit, mark, small, space, vulgarFractions } from './characters.ts';
import { endingOf, endsInLy } from './endings.ts';
import { classesOf, endingOfEntry, entryOf, flagsOf, lexicon, rolesOf } from './lexicon.ts';
import { cue, hints, opens } from './wordRoles.ts';
import { firstHash, findHashed, hashOf, lastHash, nextHash } from './wordTable.ts';

/** What a word is made of: letters, digits, or one mark. */
export type WordKind = 'word' | 'number' | 'mark';

/**
 * A word of a prose, with all that the extractors' closed lists know of it. What `cutWords` yields are the smallest parts that
 * any extractor tells apart: a run of letters, a run of digits, or one mark (`U.S.` is four). An extractor that reads
 * several of them as one word makes another of the same shape.
 */
export interface Word extends Span {
	readonly kind: WordKind;
	/** Lower case with straight apostrophes for words; as written for the rest. */
	readonly lower: string;
	/** Number in the lexicon (`lexicon.ts`), -1 for a word that is in nobody's list. */
	readonly entry: number;
	/** How `lower` ends; see `endings.ts`. */
	readonly ending: number;
	/** A hash of `lower`, 32 bits with a sign: the same for the same word, and hardly ever for two. */
	readonly hash: number;
	/** No white space stands before it. */
	readonly glued: boolean;
	/** Starts with a capital letter. */
	readonly capital: boolean;
	/** Capitals throughout, at least two letters. */
	readonly upper: boolean;
	/** Of small letters of ASCII alone: written as in `lower`. */
	readonly plain: boolean;
	/** Ends in `'s` or `s'` as written. */
	readonly possessive: boolean;
	/** Bits of the attributions' `lexicon.ts`. */
	readonly flags: number;
	/** Bits of the claims' `lexicon.ts`. */
	readonly classes: number;
	/** Bits of `wordRoles.ts`. */
	readonly roles: number;
	/** What a number in digits stands for; NaN for everything else, and for more than 24 digits. */
	readonly value: number;
}

/** Roles of a number in digits: it may open anything, and makes its sentence worth looking at. */
const numberRoles = opens.any | cue.both | hints.reference;

/** A mark: what the lists say nothing of. One shape for all words, so that whoever reads them reads one kind of object. */
export function makeMark(start: number, end: number, lower: string, glued: boolean, roles: number): Word {
	return makePlain('mark', start, end, lower, glued, roles, Number.NaN);
}

/** A number in digits, as written. */
export function makeNumber(start: number, end: number, lower: string, glued: boolean): Word {
	return makePlain('number', start, end, lower, glued, numberRoles, numberOf(lower));
}

/** A character that stands for part of a whole, as a number: `½`. */
export function makeFraction({ start, end, lower, glued }: Word): Word {
	return makePlain(
		'number',
		start,
		end,
		lower,
		glued,
		opens.figure,
		vulgarFractions.get(codeAt(lower, 0)) ?? Number.NaN,
	);
}

/** The longest run of digits that is read as a number; longer ones are identifiers. */
const longestNumber = 24;

function numberOf(written: string): number {
	const digits = written.includes(',') ? written.replaceAll(',', '') : written;
	return digits === '' || digits.length > longestNumber ? Number.NaN : Number(digits);
}

function makePlain(
	kind: WordKind,
	start: number,
	end: number,
	lower: string,
	glued: boolean,
	roles: number,
	value: number,
): Word {
	return {
		start,
		end,
		kind,
		lower,
		entry: -1,
		ending: endingOf(lower),
		hash: hashOf(lower),
		glued,
		capital: false,
		upper: false,
		plain: false,
		possessive: false,
		flags: 0,
		classes: 0,
		roles,
		value,
	};
}

/** How a word is written; see `Word`. */
type Form = Pick<Word, 'glued' | 'capital' | 'upper' | 'plain' | 'possessive'>;

/** A word as written in lower case. `name`: its capital says that it is a name, not that it opens a sentence. */
export function makeWord(start: number, end: number, lower: string, form: Form, name: boolean): Word {
	const hash = hashOf(lower);
	const entry = findHashed(lexicon, hash, lower, 0, lower.length);
	return makeHashed(start, end, lower, entry, endingOf(lower), hash, form, name);
}

/** The same for a word whose number in the lexicon, ending and hash are known. */
function makeHashed(
	start: number,
	end: number,
	lower: string,
	entry: number,
	ending: number,
	hash: number,
	form: Form,
	name: boolean,
): Word {
	const { glued, capital, upper, plain, possessive } = form;
	const roles = rolesOf(entry);
	return {
		start,
		end,
		kind: 'word',
		lower,
		entry,
		ending,
		hash,
		glued,
		capital,
		upper,
		plain,
		possessive,
		flags: flagsAs(flagsOf(entry), lower, ending, name),
		classes: classesOf(entry),
		roles: capital ? roles : roles & ~cue.capitalDate,
		value: Number.NaN,
	};
}

/** Names in -ly that open sentences as often as adverbs do, and nouns. */
const noAdverbs: ReadonlySet<string> = new Set(
	'family assembly kelly emily sally molly polly holly lilly billy italy sicily reilly daly beverly kimberly donnelly connolly connelly'.split(
		' ',
	),
);

/** The bits of a lower-case word with what its ending says: adverbs in -ly are known by it. `name`: it is a name. */
export function flagsAs(flags: number, lower: string, ending: number, name: boolean): number {
	if (flags !== 0) return flags;
	return !name && endsInLy({ ending }) && lower.length > 4 && !noAdverbs.has(lower) ? ADVERB : 0;
}

/** Bits of the attributions' `lexicon.ts` of a lower-case word. */
export function lookUp(lower: string): number {
	return flagsAs(flagsOf(entryOf(lower)), lower, endingOf(lower), false);
}

function rolesOfMark(code: number): number {
	switch (code) {
		case 0x27:
			return hints.joiner | hints.quote;
		case 0x22:
		case 0xab:
		case 0xbb:
		case 0x2018:
		case 0x201c:
		case 0x201d:
		case 0x201e:
		case 0x201f:
			return hints.quote;
		case 0x2019:
		case 0x2e:
		case 0x26:
		case 0x2d:
			return hints.joiner;
		default:
			return code >= 0x80 && vulgarFractions.has(code) ? cue.both : 0;
	}
}

/**
 * Cuts a stretch of prose into its smallest words, each read and looked up once for all extractors. White space is left out;
 * everything else is in a word. Offsets are those of the prose. Linear.
 */
export function cutWords(prose: string, from = 0, to = prose.length): Word[] {
	const words: Word[] = [];
	// at hand for the loops below, which are gone through once a character
	const kinds = classes;
	let end = -1;
	let at = from;
	while (at < to) {
		const start = at;
		const code = codeAt(prose, at++);
		const first = kinds[code] ?? mark;
		if (first === space) continue;
		const glued = start === end;
		if (first >= small) {
			let plain = first === small;
			let hash = nextHash(firstHash, code);
			while (at < to) {
				const next = codeAt(prose, at);
				const kind = kinds[next] ?? mark;
				if (kind < small) break;
				if (kind !== small) plain = false;
				hash = nextHash(hash, next);
				at++;
			}
			words.push(lettersAt(prose, start, at, plain, lastHash(hash), glued));
		} else if (first === digit) {
			while (at < to && kinds[codeAt(prose, at)] === digit) at++;
			words.push(makeNumber(start, at, prose.slice(start, at), glued));
		} else {
			const paired = isHighSurrogate(code) && at < to;
			if (paired) at++;
			const lower = paired ? prose.slice(start, at) : String.fromCharCode(code);
			words.push(makeMark(start, at, lower, glued, rolesOfMark(code)));
		}
		end = at;
	}
	return words;
}

function lettersAt(prose: string, start: number, end: number, plain: boolean, hash: number, glued: boolean): Word {
	let entry = findHashed(lexicon, hash, prose, start, end);
	let lower: string;
	let own = hash;
	let ending: number;
	if (entry >= 0) {
		lower = lexicon.words[entry] ?? '';
		ending = endingOfEntry(entry);
	} else {
		const written = prose.slice(start, end);
		lower = plain ? written : written.toLowerCase();
		if (lower !== written) own = hashOf(lower);
		ending = endingOf(lower);
		// a capital beyond ASCII: the table holds small ones alone
		if (own !== hash) entry = findHashed(lexicon, own, lower, 0, lower.length);
	}
	const capital = !plain && isCapitalAt(prose, start);
	const upper = capital && isUpper(prose, start, end);
	return makeHashed(
		start,
		end,
		lower,
		entry,
		ending,
		own,
		{ glued, capital, upper, plain, possessive: false },
		capital,
	);
}

/** A capital letter stands at an offset. */
export function isCapitalAt(prose: string, at: number): boolean {
	const code = codeAt(prose, at);
	if (code < 128) return code >= 65 && code <= 90;
	const character = prose.charAt(at);
	return character !== character.toLowerCase();
}

/** Capitals throughout, at least two letters; the first is known to be one. */
export function isUpper(prose: string, start: number, end: number): boolean {
	if (end - start < 2) return false;
	const second = prose.charCodeAt(start + 1);
	if (second >= 97 && second <= 122) return false;
	const written = prose.slice(start, end);
	if (written !== written.toUpperCase()) return false;
	// a mark on a letter is none
	let capitals = 0;
	for (let at = start; at < end && capitals < 2; at++) if (isCapitalAt(prose, at)) capitals++;
	return capitals === 2;
}
