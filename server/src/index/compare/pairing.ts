import type { FigureMention } from '../mention.ts';
import { isSmall } from './closeness.ts';
import type { Contest } from './contest.ts';
import type { MentionPair } from './mentionPair.ts';
import { leastOnly, sharedNames } from './names.ts';
import type { Prepared } from './prepared.ts';
import { noSetting } from './setting.ts';
import { daysApart } from '../dayWritten.ts';
import { sameWording } from './wording.ts';

/** A figure of one document and a figure of another, and what was found out before they are judged. */
export interface Pairing extends MentionPair<FigureMention> {
	/** How alike the two documents are, 0 to 1. */
	readonly documents: number;
	/** They stand in a folder of few documents. */
	readonly few: boolean;
	readonly headlinesApart: boolean;
	readonly contest: Contest;
}

/** What speaks for or against two figures being of one quantity, whether they differ or not. */
export const pairPartNames = [
	'likely',
	'same noun',
	'synonym nouns',
	'same verb',
	'other qualifiers',
	'age',
	'money',
	'documents',
	'names shared',
	'no name shared',
	'same words before',
	'same words after',
	'equal numbers beside',
	'listed',
	'likelier counterparts',
	'agreeing counterparts',
	'figures that agree',
	'figures that differ',
	'other values of it',
	'documents that measure anew',
	'other names near',
	'written weeks apart',
	'no word around shared',
	'headlines apart',
	'written a day apart',
	'same words on another day',
] as const;

export type PairPartName = (typeof pairPartNames)[number];

export type PairParts = Readonly<Record<PairPartName, number>>;

/** More numbers of its kind than these in a sentence make no difference. */
const mostListed = 3;

/** Days between two documents, from which on they seldom tell of one state of things. */
const late = 10;

/** The parts of a pairing that are asked for whether its figures differ or not. Symmetric. */
export function pairPartsOf(pairing: Pairing): PairParts {
	const { left, i, right, j, parts, documents, contest } = pairing;
	const names = sharedNames(left.names(i), right.names(j));
	const words = sameWording(left.wordings(i), right.wordings(j));
	const isOtherDay = daysBetween(pairing) >= 1;
	const listed = Math.max(0, (left.listed[i] ?? 1) - 2) + Math.max(0, (right.listed[j] ?? 1) - 2);
	return {
		likely: 1,
		'same noun': parts['same noun'],
		'synonym nouns': parts['synonym nouns'],
		'same verb': parts['same verb'],
		'other qualifiers': parts['other qualifiers'],
		age: parts.age,
		money: parts.money,
		documents,
		'names shared': names ?? 0,
		'no name shared': Number(names === 0),
		'same words before': words.before,
		'same words after': words.after,
		'equal numbers beside': equalBeside(left, i, right, j),
		listed: Math.min(mostListed, listed),
		'likelier counterparts': contest.behind,
		'agreeing counterparts': contest.taken,
		'figures that agree': contest.agreeing,
		'figures that differ': contest.differing,
		'other values of it': Math.log1p((left.otherValues[i] ?? 0) + (right.otherValues[j] ?? 0)),
		'documents that measure anew': Math.min(left.measured(), right.measured()),
		'other names near': namesNear(pairing),
		'written weeks apart': Number(daysBetween(pairing) > late),
		'no word around shared': Number(parts['shared words'] < 0.05),
		'headlines apart': Number(pairing.headlinesApart),
		'written a day apart': Number(isOtherDay),
		'same words on another day': isOtherDay ? words.before + words.after : 0,
	};
}

/** How many names stand near each of the two that do not stand near the other: 0 to 2. */
function namesNear({ left, i, right, j }: Pairing): number {
	return Math.min(2, leastOnly((left.settings(i) ?? noSetting).near, (right.settings(j) ?? noSetting).near));
}

/** Both documents have a headline, and the two share no word: they report of others, however alike their tables are. */
export function headlinesApart(left: Prepared, right: Prepared): boolean {
	const [own, theirs] = [left.heading.headline, right.heading.headline];
	if (own.length === 0 || theirs.length === 0) return false;
	return !own.some((term) => theirs.includes(term));
}

/** Days between the writing of the two documents. */
export function daysBetween({ left, right }: Pairing): number {
	return daysApart(left.written, right.written);
}

/** Both are numbers below ten. */
export function bothSmall({ x, y }: Pairing): boolean {
	return isSmall(x.figure) && isSmall(y.figure);
}

/** Which part of the other numbers and dates in the sentence with fewer of them stands in the other's, too. */
function equalBeside(left: Prepared, i: number, right: Prepared, j: number): number {
	const own = left.mates(i) ?? nobody;
	const theirs = right.mates(j) ?? nobody;
	const least = Math.min(own.size, theirs.size);
	return least === 0 ? 0 : [...own].filter((value) => theirs.has(value)).length / least;
}

const nobody: ReadonlySet<string> = new Set();
