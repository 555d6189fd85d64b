import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { splitSentences } from '../../server/src/syntax/sentences.ts';

const fixture = readFileSync(new URL('fixtures/sentences.txt', import.meta.url), 'utf8');

describe('splitSentences', () => {
	const cases = fixture.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
	for (const line of cases) {
		it(line.slice(0, 90), () => {
			const expected = line.split('¦').map((part) => part.trim());
			const prose = line.replace(/ ?¦ /g, ' ').replace(/¦/g, '').replace(/ +/g, ' ');
			const found = splitSentences(prose).map(({ start, end }) => prose.slice(start, end));
			assert.deepEqual(found, expected);
		});
	}

	it('finds nothing where nothing stands', () => {
		assert.deepEqual(splitSentences(''), []);
		assert.deepEqual(splitSentences('   '), []);
	});
});
