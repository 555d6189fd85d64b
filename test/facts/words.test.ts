import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cutSentences } from '../../server/src/facts/attributions/words.ts';
import { readingIn } from '../../server/src/facts/reading.ts';
import { tokenize } from '../../server/src/facts/words/tokens.ts';
import { wordsWithin } from '../../server/src/facts/words/ranges.ts';
import { cutWords } from '../../server/src/facts/words/word.ts';
import { readingOf } from './drawn.ts';

const text = (prose: string, { start, end }: { readonly start: number; readonly end: number }) =>
	prose.slice(start, end);

describe('words of a block', () => {
	it('are runs of letters, runs of digits and single marks, told by what stands before them', () => {
		const prose = 'The U.S.-led A400M cost €1,234.5 — “don’t”, he said.';
		const words = cutWords(prose);
		assert.equal(
			words.map((word) => `${word.glued ? '' : ' '}${text(prose, word)}`).join('|'),
			' The| U|.|S|.|-|led| A|400|M| cost| €|1|,|234|.|5| —| “|don|’|t|”|,| he| said|.',
		);
		assert.deepEqual(
			words.filter(({ capital }) => capital).map(({ lower }) => lower),
			['the', 'u', 's', 'a', 'm'],
		);
	});
	it('know what the lists know, whatever their case', () => {
		const [plain, capital, upper, unknown] = cutWords('said Said SAID saidd');
		assert.ok(plain && capital && upper && unknown);
		assert.equal(capital.entry, plain.entry);
		assert.equal(upper.entry, plain.entry);
		assert.notEqual(plain.flags, 0);
		assert.ok(plain.plain && !capital.plain && upper.upper && !capital.upper);
		assert.equal(unknown.entry, -1);
	});
	it('are joined by each extractor as it reads them', () => {
		const prose = 'The UK-led A400M of U.S. firms cost 1,234.5 euros, he didn’t say.';
		const reading = readingOf(prose);
		const joined = cutSentences(reading)[0] ?? [];
		assert.equal(
			joined.map((word) => text(prose, word)).join('|'),
			'The|UK-led|A400M|of|U.S.|firms|cost|1,234.5|euros|,|he|didn’t|say|.',
		);
		assert.equal(
			tokenize(prose, { start: 0, end: prose.length })
				.map((token) => text(prose, token))
				.join('|'),
			'The|UK|-|led|A|400|M|of|U.S.|firms|cost|1,234.5|euros|,|he|didn’t|say|.',
		);
	});
	it('of a stretch that begins or ends inside a word are cut anew', () => {
		const prose = 'abcdef ghijkl';
		const { words, from, to } = wordsWithin(prose, cutWords(prose), { start: 3, end: 9 });
		assert.deepEqual(
			words.slice(from, to).map((word) => text(prose, word)),
			['def', 'gh'],
		);
	});
	it('cover all but white space, and those of sentences are theirs', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(60), (prose, cut) => {
				const middle = Math.min(cut, prose.length);
				const sentences = [
					{ start: 0, end: middle },
					{ start: middle, end: prose.length },
				];
				const { words, ranges } = readingIn('paragraph', { prose, map: [], links: [], code: [] }, sentences);
				let end = 0;
				for (const word of words) {
					assert.match(prose.slice(end, word.start), /^[\s\u200b]*$/);
					assert.equal(word.glued, word.start === end && end > 0);
					end = word.end;
				}
				assert.match(prose.slice(end), /^[\s\u200b]*$/);
				ranges.forEach((range, i) => {
					for (const { start, end: stop } of range.words.slice(range.from, range.to))
						assert.ok(start >= (sentences[i]?.start ?? 0) && stop <= (sentences[i]?.end ?? 0));
				});
			}),
			{ numRuns: 500 },
		);
	});
});
