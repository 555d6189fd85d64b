import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alike, vectorOf } from '../../server/src/index/compare/vector.ts';
import { createVectorMeter } from '../../server/src/index/compare/vectorMeter.ts';

const words = fc.uniqueArray(fc.constantFrom('charter', 'dam', 'Geneva', 'river', 'survey', 'the', 'Turin', 'water'));
const vectors = words.chain((terms) =>
	fc
		.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: terms.length, maxLength: terms.length })
		.map((weights) => vectorOf({ terms: terms.sort(), weights: terms.map((_, i) => weights[i] ?? 1) })),
);

describe('createVectorMeter', () => {
	it('gives to the last bit what a comparison word by word gives, however words were numbered', () => {
		fc.assert(
			fc.property(fc.array(vectors, { minLength: 2, maxLength: 6 }), (list) => {
				const meter = createVectorMeter();
				const numbered = list.map((vector) => meter.number(vector)).reverse();
				const [first, ...others] = [...list].reverse();
				const [laid, ...measured] = numbered;
				if (!first || !laid) return;
				meter.lay(laid);
				assert.deepEqual(
					measured.map((vector) => meter.measure(vector)),
					others.map((vector) => alike(first, vector)),
				);
			}),
		);
	});
});
