import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstOf } from '../../server/src/index/firstOf.ts';

const steps = fc.array(
	fc.oneof(
		fc.record({ type: fc.constantFrom('add' as const, 'delete' as const), key: fc.nat(5) }),
		fc.record({ type: fc.constant('take' as const), key: fc.constant(0) }),
	),
	{ maxLength: 40 },
);

describe('firstOf', () => {
	it('gives a key that stands in the set, as long as it holds any, whatever came and went', () => {
		fc.assert(
			fc.property(steps, (list) => {
				const left = new Set<number>();
				const first = firstOf(left);
				for (const { type, key } of list) {
					if (type === 'add') left.add(key);
					else if (type === 'delete') left.delete(key);
					else left.delete(first() ?? -1);
					const next = first();
					assert.equal(next === undefined, left.size === 0);
					assert.ok(next === undefined || left.has(next));
				}
			}),
		);
	});

	it('takes keys in the order in which they came', () => {
		const left = new Map(['d', 'a', 'c', 'b'].map((key) => [key, key]));
		const first = firstOf(left);
		const taken: string[] = [];
		for (let key = first(); key !== undefined; key = first()) {
			taken.push(key);
			left.delete(key);
			if (key === 'c') left.set('e', 'e');
		}
		assert.equal(taken.join(''), 'dacbe');
	});
});
