import type { Figure } from '../../facts/types.ts';
import { isBounded } from '../figures/compareValues.ts';
import { closeness, digitsTold, isSlip, isSwapped, mostPoints } from './closeness.ts';
import forestData from './conflictForest.json' with { type: 'json' };
import forestDataOfFew from './conflictForestOfFew.json' with { type: 'json' };
import impreciseWeights from './impreciseWeights.json' with { type: 'json' };
import { countShared, leastOnly } from './names.ts';
import { bothSmall, daysBetween, pairPartNames, pairPartsOf } from './pairing.ts';
import type { Pairing, PairPartName } from './pairing.ts';
import { isCountedAnew } from './countedAnew.ts';
import { pairScore, pairWeights, partsByName } from './pairScore.ts';
import type { PairWeights, PartsOfPair } from './pairScore.ts';
import { noSetting, soonest } from './setting.ts';
import { explainForest, plantForest } from '../../text/forest.ts';
import type { ExplainedForestData } from '../../text/forest.ts';

/**
 * How two values differ, which only folders of few documents ask for: planted conflicts, which teach what judges large folders,
 * differ as nobody errs.
 */
export const valuePartNames = ['digits that change places', 'differ as slips do', 'digits told'] as const;

/** What is asked for only of two different figures. */
const ownPartNames = [
	'other nouns',
	'same subject',
	'share',
	'duration',
	'no noun',
	'ahead of others',
	'clearly likelier ones agree',
	'each agrees with another',
	'closeness',
	'small numbers',
	'shares far apart',
	'measured again and again',
	'measured anew all over',
	'measured on other days',
	'written days apart',
	'small, few words shared',
	'small, other names near',
	'most figures differ',
	'times as many',
	'one bounded',
	'both bounded',
	'a range',
	'ratio',
	'very near',
	'very near, not small',
	'counted anew',
	'numbers beside that differ',
	'numbers beside that agree',
	'one of two sides',
	'other tallies',
	'written on one day',
	'days between',
	'words shared',
	'names shared by both',
	'same quantity',
	'few documents',
	...valuePartNames,
] as const;

type OwnPartName = (typeof ownPartNames)[number];

export type ConflictPartName = PairPartName | OwnPartName;

/** What speaks for or against two different figures of two documents being two reports of one quantity. */
export const conflictPartNames: readonly ConflictPartName[] = [...pairPartNames, ...ownPartNames];

export type ConflictParts = PartsOfPair<OwnPartName>;

/** How two figures differ: their values exclude each other, or one only hedges or bounds another value. */
export type Difference = 'excluding' | 'imprecise';

/** Of two values that exclude each other: boosted trees over the parts. */
const forest = plantForest(forestData, conflictPartNames);

/** The same for a folder of few documents, where figures that look alike are of one quantity more often. */
const forestOfFew = plantForest(forestDataOfFew, conflictPartNames);

/** Added to their log-odds, chosen on what taught nothing: of the pairs told of then nearly nine in ten are real in dossiers. */
const biasOfFew = 0.3;

/**
 * Taken from what the forest of many says of a pair of few documents, in log-odds: what it alone is sure of there (a bare number in a
 * headline) is mostly real where it is surer. Chosen on stories that taught nothing.
 */
const heardLess = 0.5;

/** Which trees say more of a pair, and what. */
function judgedBy(parts: ConflictParts): { readonly data: ExplainedForestData; readonly score: number } {
	const row = { values: rowOf(parts) };
	const ofMany = { data: forestData, score: forest(row, 1)[0] ?? 0 };
	if (parts.own['few documents'] === 0) return ofMany;
	const ofFew = { data: forestDataOfFew, score: (forestOfFew(row, 1)[0] ?? 0) + biasOfFew };
	const less = ofMany.score - heardLess;
	return less > ofFew.score ? { ...ofMany, score: less } : ofFew;
}

const weights: Readonly<Record<string, number>> = impreciseWeights.parts;

/** Of values of which one hedges or bounds the other: a logistic regression. */
const weighted: PairWeights<OwnPartName> = pairWeights(ownPartNames, (part) => weights[part] ?? 0);

/**
 * Log-odds that two different figures of two documents are of one quantity: trained by `scripts/train-comparability.ts
 * --conflicts` on pairs that were read, beside figures that agreed and were changed.
 */
export function conflictScoreOf(parts: ConflictParts, difference: Difference): number {
	switch (difference) {
		case 'excluding':
			return judgedBy(parts).score;
		case 'imprecise':
			return pairScore(parts, weighted);
	}
}

/** What each part adds to that; what none of them answers for is left out. */
export function conflictContributions(
	parts: ConflictParts,
	difference: Difference,
): readonly { readonly part: ConflictPartName; readonly weight: number }[] {
	const values = partsByName(parts);
	switch (difference) {
		case 'excluding': {
			const byName: Readonly<Record<string, number>> = values;
			const { byFeature } = explainForest(judgedBy(parts).data, (name) => byName[name] ?? 0);
			return conflictPartNames.map((part) => ({ part, weight: byFeature.get(part) ?? 0 }));
		}
		case 'imprecise':
			return conflictPartNames.map((part) => ({ part, weight: values[part] * (weights[part] ?? 0) }));
	}
}

/** In the order of `conflictPartNames`. */
function rowOf({ common, own }: ConflictParts): Float32Array {
	const row = new Float32Array(conflictPartNames.length);
	let at = 0;
	for (const name of pairPartNames) row[at++] = common[name];
	for (const name of ownPartNames) row[at++] = own[name];
	return row;
}

/** So much weight of shared words is little for two small numbers. */
const fewWords = 0.6;

/** The parts of two different figures. Symmetric. */
export function conflictPartsOf(pairing: Pairing): ConflictParts {
	const { left, i, x, right, j, y, parts, contest } = pairing;
	const common = pairPartsOf(pairing);
	const [p, q] = [left.settings(i) ?? noSetting, right.settings(j) ?? noSetting];
	const varies = Math.min(p.varies, q.varies);
	const days = daysBetween(pairing);
	const small = bothSmall(pairing);
	const ratio = ratioOf(x.figure, y.figure);
	const mates = [left.mates(i) ?? nothing, right.mates(j) ?? nothing] as const;
	const names = [left.names(i) ?? nothing, right.names(j) ?? nothing] as const;
	const isDated = left.written !== null && right.written !== null;
	const own = {
		'other nouns': parts['other nouns'],
		'same subject': parts['same subject'],
		share: parts.share,
		duration: parts.duration,
		'no noun': Number(isBare(x.figure) || isBare(y.figure)),
		'ahead of others': contest.lead,
		'clearly likelier ones agree': contest.lost,
		'each agrees with another': Number(contest.each),
		closeness: closeness(x.figure, y.figure),
		'small numbers': Number(small),
		'shares far apart': Number(pointsApart(x.figure, y.figure) > mostPoints),
		'measured again and again': Number(varies >= 1),
		'measured anew all over': Number(varies >= 2),
		'measured on other days': Number(varies >= 1 && days > soonest),
		'written days apart': Number(days > soonest),
		'small, few words shared': Number(small && parts['shared words'] < fewWords),
		'small, other names near': Number(small && common['other names near'] > 0),
		'most figures differ': Number(contest.differing > contest.agreeing),
		'times as many': Number(x.figure.counted === 'time' || y.figure.counted === 'time'),
		'one bounded': Number(isBounded(x.figure) || isBounded(y.figure)),
		'both bounded': Number(isBounded(x.figure) && isBounded(y.figure)),
		'a range': Number(isRange(x.figure) || isRange(y.figure)),
		ratio,
		'very near': Number(ratio < near),
		'very near, not small': Number(ratio < near && !small),
		'counted anew': Number(isCountedAnew(x.figure) || isCountedAnew(y.figure)),
		'numbers beside that differ': Math.min(mostBeside, leastOnly(...mates)),
		'numbers beside that agree': Math.min(mostBeside, countShared(...mates)),
		'one of two sides': Number((p.tally === null) !== (q.tally === null)),
		'other tallies': Number(p.tally !== null && q.tally !== null && p.tally !== q.tally),
		'written on one day': Number(isDated && days === 0),
		'days between': isDated ? Math.log1p(Math.min(mostDays, days)) : 0,
		'words shared': parts['shared words'],
		'names shared by both': Math.min(mostNames, countShared(...names)),
		'same quantity': Number(x.described.quantity !== null && x.described.quantity === y.described.quantity),
		'few documents': Number(pairing.few),
		'digits that change places': Number(isSwapped(x.figure, y.figure)),
		'differ as slips do': Number(isSlip(x.figure, y.figure)),
		'digits told': Math.min(digitsTold(x.figure), digitsTold(y.figure)),
	};
	return { common, own };
}

/** Two numbers nearer than this (as a logarithm) are hardly so near by chance. */
const near = 0.12;

/** More numbers, names or days than these make no difference. */
const mostBeside = 3;
const mostNames = 3;
const mostDays = 365;

const nothing: ReadonlySet<string> = new Set();

function isRange({ low, high }: Figure): boolean {
	return low !== null && high !== null && low !== high;
}

/** Two numbers farther apart than this (as a logarithm) are as far apart as can be. */
const mostApart = 3;

/** How many times one is the other, as a natural logarithm: 0 to 3. */
function ratioOf(a: Figure, b: Figure): number {
	const [p, q] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0];
	return p > 0 && q > 0 ? Math.min(mostApart, Math.abs(Math.log(p / q))) : p === q ? 0 : mostApart;
}

function isBare({ kind, counted }: Figure): boolean {
	return kind === 'number' || (kind === 'count' && counted === null);
}

function pointsApart(a: Figure, b: Figure): number {
	if (a.kind !== 'share' || b.kind !== 'share') return 0;
	return Math.abs((a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0));
}
