import { judgedPairs } from '../../server/src/index/compare/compareDocuments.ts';
import { datePartNames } from '../../server/src/index/compare/dateParts.ts';
import { partsByName } from '../../server/src/index/compare/pairScore.ts';
import type { Sample } from '../lib/regression.ts';
import type { Article } from './articles.ts';
import { neighboursAmong } from './neighbours.ts';
import { readingOf } from './readPairs.ts';

/** Two different dates that were read, and which half of the documents they are of; null where they are of both. */
export type DateSample = Sample & { readonly half: 0 | 1 | null };

/** All pairs of different dates of neighbouring documents that were read, with what was said of them. */
export function dateSamples(articles: readonly Article[], half: (id: string) => 0 | 1): readonly DateSample[] {
	return neighboursAmong(articles, half).flatMap(({ a, b, likeness, half: side }) =>
		judgedPairs(a, b, likeness).flatMap((pair): DateSample[] => {
			const [x, y] = [a.mentions[pair.a], b.mentions[pair.b]];
			if (!x || !y || pair.learned?.of !== 'different dates') return [];
			const reading = readingOf(x, y);
			if (reading === null || reading === 'unsure') return [];
			const values = partsByName(pair.learned.parts);
			return [
				{ values: datePartNames.map((name) => values[name]), label: Number(reading === 'real'), weight: 1, half: side },
			];
		}),
	);
}

/** How many pairs stand from a score (log-odds) on, and how many of them are of one event. */
export function reportDates(name: string, samples: readonly DateSample[], weights: readonly number[]): void {
	const score = ({ values }: Sample) => values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
	const parts = [-2.5, -2, -1.5, -1, -0.5].map((least) => {
		const standing = samples.filter((sample) => score(sample) >= least);
		return `score ≥ ${least}: ${standing.filter(({ label }) => label === 1).length} of ${standing.length}`;
	});
	console.log(`${name}: ${samples.length} read, real ${parts.join('; ')}`);
}
