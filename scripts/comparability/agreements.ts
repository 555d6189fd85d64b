import { agreementPartNames } from '../../server/src/index/compare/agreementParts.ts';
import { judgedPairs } from '../../server/src/index/compare/compareDocuments.ts';
import { partsByName } from '../../server/src/index/compare/pairScore.ts';
import { probability } from '../lib/regression.ts';
import type { Sample } from '../lib/regression.ts';
import type { Article } from './articles.ts';
import { neighboursAmong } from './neighbours.ts';
import { readingOf } from './readPairs.ts';

/** Two figures of neighbouring documents whose values meet, and of which readers said whether they are of one quantity (1) or not (0). */
export interface AgreementSample extends Sample {
	/** Which half of the documents the pair is of; null where it is of both. */
	readonly half: 0 | 1 | null;
}

/** All pairs that were read; `half` splits the documents so that those of one event fall together. */
export function agreementSamples(
	articles: readonly Article[],
	half: (id: string) => 0 | 1,
): readonly AgreementSample[] {
	return neighboursAmong(articles, half).flatMap(({ a, b, context, half: side }) =>
		judgedPairs(a, b, context).flatMap(({ a: i, b: j, learned }): readonly AgreementSample[] => {
			const [x, y] = [a.mentions[i], b.mentions[j]];
			if (!x || !y || learned?.of !== 'meeting figures') return [];
			const reading = readingOf(x, y);
			if (reading === null || reading === 'unsure') return [];
			const parts = partsByName(learned.parts);
			const values = agreementPartNames.map((name) => parts[name]);
			return [{ values, label: Number(reading === 'real'), half: side }];
		}),
	);
}

/** How many pairs of one quantity are found, and how many of those found are of one, by weights that others taught. */
export function reportAgreements(name: string, samples: readonly AgreementSample[], weights: readonly number[]): void {
	const judged = samples.map(({ values, label }) => ({ label, chance: probability(values, weights) }));
	const real = judged.filter(({ label }) => label === 1).length;
	console.log(`${name}, held out: ${real} of one quantity, ${judged.length - real} of two`);
	for (const least of [0.35, 0.5, 0.7, 0.9]) {
		const found = judged.filter(({ chance }) => chance >= least);
		const right = found.filter(({ label }) => label === 1).length;
		console.log(
			`  chance ≥ ${least}: recall ${(right / real).toFixed(3)}, precision ${(right / found.length).toFixed(3)}`,
		);
	}
}
