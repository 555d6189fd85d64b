import assert from 'node:assert/strict';
import { createRepeatIndex, mostElsewhere } from '../../server/src/index/repeatIndex.ts';

const noFingerprints = { hashes: [], places: [] };
const blocks = (...keys: readonly string[]) => keys.map((key) => ({ key, fingerprints: noFingerprints }));

describe('createRepeatIndex', () => {
	it('tells who else holds a block, and whom a change concerns', () => {
		const index = createRepeatIndex();
		assert.deepEqual([...index.update('a', blocks('x', 'x', 'y')).counted], []);
		assert.deepEqual([...index.update('b', blocks('x')).counted], ['a']);
		assert.deepEqual(index.count('a', 'x'), { here: 2, elsewhere: 1 });
		assert.deepEqual(index.count('b', 'x'), { here: 1, elsewhere: 1 });
		assert.deepEqual(index.holders('x'), ['a', 'b']);
		assert.deepEqual([...index.update('a', blocks('y')).counted], ['b']);
		assert.deepEqual(index.count('b', 'x'), { here: 1, elsewhere: 0 });
	});

	it('says nothing when nothing changed', () => {
		const index = createRepeatIndex();
		index.update('a', blocks('x'));
		index.update('b', blocks('x'));
		assert.deepEqual([...index.update('b', blocks('x')).counted], []);
	});

	it('stops counting where one more makes no difference', () => {
		const index = createRepeatIndex();
		for (let i = 0; i <= mostElsewhere; i++) index.update(`d${i}`, blocks('x'));
		assert.deepEqual([...index.update('late', blocks('x')).counted], []);
		assert.deepEqual(index.count('d0', 'x'), { here: 1, elsewhere: mostElsewhere });
	});
});
