import assert from 'node:assert/strict';
import { createRepeatIndex, mostElsewhere } from '../../server/src/index/repeatIndex.ts';

describe('createRepeatIndex', () => {
	it('tells who else holds a block, and whom a change concerns', () => {
		const index = createRepeatIndex();
		assert.deepEqual([...index.update('a', ['x', 'x', 'y'])], []);
		assert.deepEqual([...index.update('b', ['x'])], ['a']);
		assert.deepEqual(index.count('a', 'x'), { here: 2, elsewhere: 1 });
		assert.deepEqual(index.count('b', 'x'), { here: 1, elsewhere: 1 });
		assert.deepEqual(index.holders('x'), ['a', 'b']);
		assert.deepEqual([...index.update('a', ['y'])], ['b']);
		assert.deepEqual(index.count('b', 'x'), { here: 1, elsewhere: 0 });
	});

	it('says nothing when nothing changed', () => {
		const index = createRepeatIndex();
		index.update('a', ['x']);
		index.update('b', ['x']);
		assert.deepEqual([...index.update('b', ['x'])], []);
	});

	it('stops counting where one more makes no difference', () => {
		const index = createRepeatIndex();
		for (let i = 0; i <= mostElsewhere; i++) index.update(`d${i}`, ['x']);
		assert.deepEqual([...index.update('late', ['x'])], []);
		assert.deepEqual(index.count('d0', 'x'), { here: 1, elsewhere: mostElsewhere });
	});
});
