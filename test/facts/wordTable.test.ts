import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildWordTable, findWord } from '../../server/src/facts/words/wordTable.ts';

const list = ['the', "don't", 'été', '的', 'u.s', 'theatre', 'a'];
const table = buildWordTable(list);
const find = (word: string) => table.words[findWord(table, word, 0, word.length)];

describe('a table of words', () => {
	it('finds every word, in any case', () => {
		for (const word of list) assert.equal(find(word), word);
		assert.equal(find('THE'), 'the');
		assert.equal(find("Don'T"), "don't");
		// these differ from it by the bit of capitals alone, which no hash sees
		assert.equal(find('don\u0007t'), undefined);
	});

	it('finds a word inside a text', () => {
		assert.equal(table.words[findWord(table, 'In THEATRES', 3, 10)], 'theatre');
		assert.equal(findWord(table, 'In THEATRES', 3, 11), -1);
	});

	it('finds nothing that it does not hold', () => {
		for (const word of ['', 'th', 'thee', 'b', 'theatres and more']) assert.equal(find(word), undefined);
		assert.equal(findWord(buildWordTable([]), 'the', 0, 3), -1);
	});

	it('answers as a set does', () => {
		const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', "'"), minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(fc.array(words), words, (held, word) => {
				const some = buildWordTable(held);
				const number = findWord(some, word, 0, word.length);
				assert.equal(number < 0 ? null : some.words[number], held.includes(word) ? word : null);
			}),
		);
	});
});
