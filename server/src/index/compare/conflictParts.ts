import type { Figure } from '../../facts/types.ts';
import type { FigureMention } from '../mention.ts';
import { closeness, isSmall, mostPoints } from './closeness.ts';
import data from './conflictWeights.json' with { type: 'json' };
import { leastOnly, sharedNames } from './names.ts';
import type { Parts } from './parts.ts';
import { daysApart, noSetting, soonest } from './setting.ts';
import type { Prepared } from './prepared.ts';
import { sameWording } from './wording.ts';

/** What speaks for or against two different figures of two documents being two reports of one quantity. */
export const conflictPartNames = [
	'likely',
	'same noun',
	'synonym nouns',
	'other nouns',
	'same verb',
	'same subject',
	'other qualifiers',
	'age',
	'money',
	'share',
	'duration',
	'no noun',
	'documents',
	'names shared',
	'no name shared',
	'same words before',
	'same words after',
	'equal numbers beside',
	'listed',
	'likelier counterparts',
	'ahead of others',
	'agreeing counterparts',
	'clearly likelier ones agree',
	'each agrees with another',
	'closeness',
	'small numbers',
	'shares far apart',
	'figures that agree',
	'figures that differ',
	'other values of it',
	'measured again and again',
	'measured anew all over',
	'documents that measure anew',
	'other names near',
	'measured on other days',
	'written days apart',
	'written weeks apart',
	'no word around shared',
	'small, few words shared',
	'small, other names near',
	'most figures differ',
	'times as many',
] as const;

export type ConflictPartName = (typeof conflictPartNames)[number];

export type ConflictParts = Readonly<Record<ConflictPartName, number>>;

/** How a pair fares among all that its two documents offer. */
export interface Contest {
	/** By how much others are likelier for either, in log-odds: 0 to 6. */
	readonly behind: number;
	/** By how much it is likelier than the next for both, in log-odds: 0 to 3. */
	readonly lead: number;
	/** How much those take that agree with either: 0 to 2. */
	readonly taken: number;
	/** How many of the two have a counterpart that agrees and is clearly likelier: 0 to 2. */
	readonly lost: number;
	/** Each of the two has another counterpart that agrees. */
	readonly each: boolean;
	/** How many other figures of the two documents agree, and how many as likely as these differ, each as log(1 + n). */
	readonly agreeing: number;
	readonly differing: number;
}

const weights: Readonly<Record<string, number>> = data.parts;

/** What one part adds to the log-odds. */
export function conflictWeightOf(part: ConflictPartName): number {
	return weights[part] ?? 0;
}

/**
 * Log-odds that two different figures of two documents are of one quantity: a logistic regression over the named parts,
 * trained by `scripts/train-comparability.ts --conflicts` on figures that agreed and were changed, then on pairs that a person read.
 */
export function conflictScoreOf(parts: ConflictParts): number {
	return conflictPartNames.reduce((sum, part) => sum + parts[part] * conflictWeightOf(part), 0);
}

/** More numbers of its kind than these in a sentence make no difference. */
const mostListed = 3;

/** The parts of figure `i` of one document against figure `j` of another. Symmetric. `documents` is how alike these are. */
export function conflictPartsOf(
	left: Prepared,
	i: number,
	x: FigureMention,
	right: Prepared,
	j: number,
	y: FigureMention,
	parts: Parts,
	documents: number,
	contest: Contest,
): ConflictParts {
	const names = sharedNames(left.names[i], right.names[j]);
	const words = sameWording(left.wordings[i], right.wordings[j]);
	const listed = Math.max(0, (left.listed[i] ?? 1) - 2) + Math.max(0, (right.listed[j] ?? 1) - 2);
	return {
		likely: 1,
		'same noun': parts['same noun'],
		'synonym nouns': parts['synonym nouns'],
		'other nouns': parts['other nouns'],
		'same verb': parts['same verb'],
		'same subject': parts['same subject'],
		'other qualifiers': parts['other qualifiers'],
		age: parts.age,
		money: parts.money,
		share: parts.share,
		duration: parts.duration,
		'no noun': Number(isBare(x.figure) || isBare(y.figure)),
		documents,
		'names shared': names ?? 0,
		'no name shared': Number(names === 0),
		'same words before': words.before,
		'same words after': words.after,
		'equal numbers beside': equalBeside(left, i, right, j),
		listed: Math.min(mostListed, listed),
		'likelier counterparts': contest.behind,
		'ahead of others': contest.lead,
		'agreeing counterparts': contest.taken,
		'clearly likelier ones agree': contest.lost,
		'each agrees with another': Number(contest.each),
		closeness: closeness(x.figure, y.figure),
		'small numbers': Number(isSmall(x.figure) && isSmall(y.figure)),
		'shares far apart': Number(pointsApart(x.figure, y.figure) > mostPoints),
		'figures that agree': contest.agreeing,
		'figures that differ': contest.differing,
		'other values of it': Math.log1p((left.otherValues[i] ?? 0) + (right.otherValues[j] ?? 0)),
		...settingParts(left, i, x, right, j, y, parts, contest),
	};
}

/** So much weight of shared words is little for two small numbers. */
const fewWords = 0.6;

/** Days between two documents, from which on they seldom tell of one state of things. */
const late = 10;

/** What tells that two figures are of other times, other parties, or each one of many. */
function settingParts(
	left: Prepared,
	i: number,
	x: FigureMention,
	right: Prepared,
	j: number,
	y: FigureMention,
	parts: Parts,
	contest: Contest,
) {
	const [p, q] = [left.settings[i] ?? noSetting, right.settings[j] ?? noSetting];
	const varies = Math.min(p.varies, q.varies);
	const near = Math.min(2, leastOnly(p.near, q.near));
	const days = daysApart(left.written, right.written);
	const small = isSmall(x.figure) && isSmall(y.figure);
	return {
		'measured again and again': Number(varies >= 1),
		'measured anew all over': Number(varies >= 2),
		'documents that measure anew': Math.min(left.measured, right.measured),
		'other names near': near,
		'measured on other days': Number(varies >= 1 && days > soonest),
		'written days apart': Number(days > soonest),
		'written weeks apart': Number(days > late),
		'no word around shared': Number(parts['shared words'] < 0.05),
		'small, few words shared': Number(small && parts['shared words'] < fewWords),
		'small, other names near': Number(small && near > 0),
		'most figures differ': Number(contest.differing > contest.agreeing),
		'times as many': Number(x.figure.counted === 'time' || y.figure.counted === 'time'),
	};
}

function isBare({ kind, counted }: Figure): boolean {
	return kind === 'number' || (kind === 'count' && counted === null);
}

function pointsApart(a: Figure, b: Figure): number {
	if (a.kind !== 'share' || b.kind !== 'share') return 0;
	return Math.abs((a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0));
}

/** Which part of the other numbers and dates in the sentence with fewer of them stands in the other's, too. */
function equalBeside(left: Prepared, i: number, right: Prepared, j: number): number {
	const own = left.mates[i] ?? nobody;
	const theirs = right.mates[j] ?? nobody;
	const least = Math.min(own.size, theirs.size);
	return least === 0 ? 0 : [...own].filter((value) => theirs.has(value)).length / least;
}

const nobody: ReadonlySet<string> = new Set();
