import assert from 'node:assert/strict';
import { explainForest, plantForest } from '../../server/src/text/forest.ts';
import type { ExplainedForestData } from '../../server/src/text/forest.ts';
import conflicts from '../../server/src/index/compare/conflictForest.json' with { type: 'json' };
import { randomFrom } from '../../scripts/lib/random.ts';

/**
 * One tree:       size < 2
 *              yes        no
 *         age < 5          not split
 *       −1000   +500     +2000   (+2000)
 */
const small: ExplainedForestData = {
	origin: 'made for this test',
	depth: 2,
	bias: 0.25,
	names: ['size', 'age'],
	features: [0, 1, 0],
	thresholds: [2, 5, 1e30],
	leaves: [-1000, 500, 2000, 2000],
	means: [800, -100, 2000],
};

describe('a forest', () => {
	const odds = (size: number, age: number) =>
		plantForest(small, ['age', 'size'])({ values: Float32Array.of(age, size) }, 1)[0];

	it('goes left below a threshold, and right from it on', () => {
		assert.deepEqual([odds(1, 4), odds(1, 5), odds(2, 4)], [-0.75, 0.75, 2.25]);
	});

	it('is explained by the steps on the way down', () => {
		const { base, byFeature } = explainForest(small, (name) => (name === 'size' ? 1 : 5));
		assert.equal(base, 1.05);
		assert.deepEqual(
			[...byFeature].map(([name, share]) => [name, Number(share.toFixed(3))]),
			[
				['size', -0.9],
				['age', 0.6],
			],
		);
	});

	it('adds up to its log-odds where it judges conflicts', () => {
		const random = randomFrom(7);
		const forest = plantForest(conflicts, conflicts.names);
		for (let round = 0; round < 200; round++) {
			const values = Float32Array.from(conflicts.names, () => (random() < 0.5 ? Math.round(random()) : random() * 3));
			const { base, byFeature } = explainForest(conflicts, (name) => values[conflicts.names.indexOf(name)] ?? 0);
			const sum = [...byFeature.values()].reduce((total, share) => total + share, base);
			assert.ok(Math.abs(sum - (forest({ values }, 1)[0] ?? 0)) < 1e-4);
		}
	});
});
