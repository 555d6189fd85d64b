import assert from 'node:assert/strict';
import { partitionPoint, placeOf } from '../../server/src/text/partitionPoint.ts';

describe('partition point', () => {
	it('is the first place where the condition no longer holds, at every length', () => {
		for (let length = 0; length < 9; length++)
			for (let point = 0; point <= length; point++)
				assert.equal(
					partitionPoint(length, (i) => i < point),
					point,
				);
	});

	it('is where a string stands in an ordered list, or would stand', () => {
		const ordered = ['a', 'c', 'c', 'e'];
		const asked = ['', 'a', 'b', 'c', 'd', 'e', 'f'];
		assert.deepEqual(
			asked.map((item) => placeOf(ordered, item)),
			[0, 0, 1, 1, 3, 3, 4],
		);
	});
});
