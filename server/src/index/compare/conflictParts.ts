import type { Figure } from '../../facts/types.ts';
import { closeness, mostPoints } from './closeness.ts';
import data from './conflictWeights.json' with { type: 'json' };
import { bothSmall, daysBetween, pairPartNames, pairPartsOf } from './pairing.ts';
import type { Pairing } from './pairing.ts';
import { noSetting, soonest } from './setting.ts';

/** What speaks for or against two different figures of two documents being two reports of one quantity. */
export const conflictPartNames = [
	...pairPartNames,
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
] as const;

export type ConflictPartName = (typeof conflictPartNames)[number];

export type ConflictParts = Readonly<Record<ConflictPartName, number>>;

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

/** So much weight of shared words is little for two small numbers. */
const fewWords = 0.6;

/** The parts of two different figures. Symmetric. */
export function conflictPartsOf(pairing: Pairing): ConflictParts {
	const { left, i, x, right, j, y, parts, contest } = pairing;
	const common = pairPartsOf(pairing);
	const [p, q] = [left.settings[i] ?? noSetting, right.settings[j] ?? noSetting];
	const varies = Math.min(p.varies, q.varies);
	const days = daysBetween(pairing);
	const small = bothSmall(pairing);
	return {
		...common,
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
	};
}

function isBare({ kind, counted }: Figure): boolean {
	return kind === 'number' || (kind === 'count' && counted === null);
}

function pointsApart(a: Figure, b: Figure): number {
	if (a.kind !== 'share' || b.kind !== 'share') return 0;
	return Math.abs((a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0));
}
