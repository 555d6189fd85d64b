import data from './agreementWeights.json' with { type: 'json' };
import type { Relation } from '../mention.ts';
import { distinctiveness } from './closeness.ts';
import { pairPartNames, pairPartsOf } from './pairing.ts';
import type { Pairing, PairPartName } from './pairing.ts';
import { pairScore, pairWeights } from './pairScore.ts';
import type { PartsOfPair } from './pairScore.ts';

/** What is asked for only of two figures whose values meet. */
const ownPartNames = [
	'words around',
	'paragraphs',
	'other subject',
	'telling number',
	'two',
	'up to twelve',
	'number beside a share',
	'measure',
	'rounded',
	'hedged or bounded',
	'share, documents that measure anew',
	'share, other names near',
] as const;

type OwnPartName = (typeof ownPartNames)[number];

export type AgreementPartName = PairPartName | OwnPartName;

/** What speaks for or against two figures of two documents whose values meet being of one quantity, and not met by chance. */
export const agreementPartNames: readonly AgreementPartName[] = [...pairPartNames, ...ownPartNames];

export type AgreementParts = PartsOfPair<OwnPartName>;

const weights: Readonly<Record<string, number>> = data.parts;

/** What one part adds to the log-odds. */
export function agreementWeightOf(part: AgreementPartName): number {
	return weights[part] ?? 0;
}

/**
 * Log-odds that two figures of two documents whose values meet are of one quantity: a logistic regression over the named parts, trained by
 * `scripts/train-comparability.ts --agreements` on pairs that were read.
 */
export function agreementScoreOf(parts: AgreementParts): number {
	return pairScore(parts, weighted);
}

const weighted = pairWeights(ownPartNames, agreementWeightOf);

/** Numbers up to here are met beside anything. */
const commonest = 12;

/** From here on a number tells something by itself: `$5.7 billion` (`distinctiveness`). */
const telling = 0.5;

/** The parts of two figures whose values meet: equal, or one hedged or bounded at the other. Symmetric. */
export function agreementPartsOf(pairing: Pairing, relation: Relation): AgreementParts {
	const { x, y, parts } = pairing;
	const common = pairPartsOf(pairing);
	const [p, q] = [x.figure, y.figure];
	const kinds = [p.kind, q.kind];
	const distinct = Math.min(distinctiveness(p), distinctiveness(q));
	const value = Math.max(p.low ?? p.high ?? 0, q.low ?? q.high ?? 0);
	const isPlain = p.unit === null && q.unit === null;
	const share = Number(kinds.includes('share'));
	const isExact = p.low === p.high && p.low === q.low && q.low === q.high && p.unit === q.unit;
	const own = {
		'words around': parts['words around'],
		paragraphs: parts.paragraphs,
		'other subject': parts['other subject'],
		'telling number': distinct > telling ? distinct : 0,
		two: Number(value === 2),
		'up to twelve': Number(value <= commonest && isPlain),
		'number beside a share': Number(share === 1 && kinds.includes('number')),
		measure: Number(kinds.includes('measure')),
		rounded: Number(relation === 'agrees' && !isExact),
		'hedged or bounded': Number(relation === 'imprecise'),
		'share, documents that measure anew': share * common['documents that measure anew'],
		'share, other names near': share * common['other names near'],
	};
	return { common, own };
}
