import assert from 'node:assert/strict';
import { lazily, once, remembering } from '../../server/src/text/lazily.ts';

describe('what is made when it is first asked for', () => {
	const made: string[] = [];
	const note = (text: string) => {
		made.push(text);
		return text.toUpperCase();
	};
	beforeEach(() => void made.splice(0));

	it('a value is made once', () => {
		const value = once(() => note('a'));
		assert.deepEqual(made, []);
		assert.deepEqual([value(), value(), made], ['A', 'A', ['a']]);
	});

	it('of a list what is asked for, each once; nothing outside of it', () => {
		const items = lazily(['a', 'b', 'c'], note);
		assert.deepEqual([items(2), items(0), items(2), items(3), items(-1)], ['C', 'A', 'C', undefined, undefined]);
		assert.deepEqual(made, ['c', 'a']);
	});

	it('the answer to a text', () => {
		const answer = remembering(note);
		assert.deepEqual([answer('a'), answer('b'), answer('a')], ['A', 'B', 'A']);
		assert.deepEqual(made, ['a', 'b']);
	});
});
