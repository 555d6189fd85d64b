import assert from 'node:assert/strict';
import fc from 'fast-check';
import { leastTime } from '../leastTime.ts';
import { searchApproximately } from '../../server/src/text/approximateSearch.ts';
import { editDistance, nearest } from '../../server/src/text/editDistance.ts';
import { findAnchor, makeAnchor } from '../../server/src/text/quoteAnchor.ts';

const article = `Leaders met in Paris. In all, 60 countries signed the declaration, while two refused.
The United Kingdom did not sign. A day later 58 countries were named on the list.
Critics argue that 60 countries are too few. Nobody else was asked.`;

function anchorOf(text: string, words: string, nth = 1) {
	let start = -1;
	for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
	assert.notEqual(start, -1, `"${words}" stands in the text`);
	return makeAnchor(text, { start, end: start + words.length });
}

/** The words at which the anchor is found again, with five code units before them; null when it is orphaned. */
function found(text: string, anchor: ReturnType<typeof makeAnchor>): string | null {
	const at = findAnchor(text, anchor);
	return at && `${text.slice(Math.max(0, at.start - 5), at.start)}[${text.slice(at.start, at.end)}]`;
}

describe('quote anchors', () => {
	it('keep 32 code units on either side and split no character', () => {
		const text = `${'x'.repeat(20)}😀${'y'.repeat(31)}MARK${'z'.repeat(31)}😀`;
		const anchor = anchorOf(text, 'MARK');
		assert.deepEqual(anchor, { exact: 'MARK', prefix: 'y'.repeat(31), suffix: 'z'.repeat(31), position: 53 });
	});

	it('are found where they stand, and after edits elsewhere', () => {
		const anchor = anchorOf(article, '60 countries');
		assert.equal(found(article, anchor), 'all, [60 countries]');
		assert.equal(found(`A new opening paragraph.\n\n${article}`, anchor), 'all, [60 countries]');
	});

	it('tell equal words apart by what surrounds them', () => {
		const second = anchorOf(article, '60 countries', 2);
		assert.equal(found(`60 countries. ${article}`, second), 'that [60 countries]');
		assert.equal(found(article.replace('Critics argue', 'Some say'), second), 'that [60 countries]');
	});

	it('are found by position among passages that are equal with all their surroundings', () => {
		const text = 'Share this page now\n'.repeat(12);
		const start = text.indexOf('Share', 120);
		const anchor = makeAnchor(text, { start, end: start + 19 });
		assert.equal(findAnchor(text, anchor)?.start, start);
	});

	it('follow small changes of the words', () => {
		const anchor = anchorOf(article, 'In all, 60 countries signed the declaration');
		const edited = article.replace('countries signed the', 'countries have signed the');
		assert.equal(found(edited, anchor), 'ris. [In all, 60 countries have signed the declaration]');
	});

	it('follow a passage that was moved as a whole', () => {
		const sentence = 'The United Kingdom did not sign the declaration that the others had agreed on in Paris.';
		const before = `One.\n${sentence}\nTwo, and more of it.`;
		const after = `Two, and more of it.\nThree follows here, quite another thing.\n${sentence}`;
		assert.equal(found(after, anchorOf(before, sentence)), `ing.\n[${sentence}]`);
	});

	it('are orphaned rather than moved to a lookalike', () => {
		const first = anchorOf(article, '60 countries');
		const without = article.replace('In all, 60 countries signed the declaration, while two refused.', '');
		assert.equal(found(without, first), null, 'the other "60 countries" is another statement');
		const sentence = anchorOf(article, 'A day later 58 countries were named on the list');
		assert.equal(found('Nothing of it is left in this text.', sentence), null);
	});

	it('are orphaned between two places that are equally near', () => {
		const text = 'aaaa the minister said no to the plan bbbb';
		const anchor = { exact: 'the minister said no to the plan', prefix: 'qqqqqqqq', suffix: 'rrrrrrrr', position: 900 };
		assert.equal(found(`${text}\n${text}`, anchor), null);
	});

	it('are found again as they were made, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(), fc.nat(), (text, a, b) => {
				const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
				const at = findAnchor(text, makeAnchor(text, { start: start ?? 0, end: end ?? 0 }));
				assert.deepEqual(at && { start: at.start, end: at.end }, { start, end });
			}),
		);
	});

	it('never throw and stay in the text when they belong to another', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), maxLength: 120 });
		fc.assert(
			fc.property(text, text, text, text, fc.nat(500), (other, exact, prefix, suffix, position) => {
				const at = findAnchor(other, { exact, prefix, suffix, position });
				if (at) assert.ok(at.start >= 0 && at.start <= at.end && at.end <= other.length && at.similarity >= 0.8);
			}),
		);
	});

	it('cost a bounded time, found or not, however long the text', () => {
		const absent = { exact: 'x'.repeat(4000), prefix: '', suffix: '', position: 500_000 };
		const changed = { exact: 'the plan was dropped', prefix: 'zzz', suffix: 'yyy', position: 500_000 };
		const sentence = 'The committee met again on Tuesday and decided nothing of note. ';
		for (const anchor of [absent, changed]) {
			const timeIn = (text: string) => leastTime(() => assert.equal(findAnchor(text, anchor), null));
			const short = timeIn(sentence.repeat(16_000));
			const long = timeIn(sentence.repeat(160_000));
			assert.ok(long <= 20 * short, `${short} ms, ${long} ms`);
		}
	});
});

describe('approximate search', () => {
	/** The least distance of the pattern to any stretch of the text, by the plain table (Sellers 1980). */
	function leastDistance(text: string, pattern: string): number {
		let column = Array.from({ length: pattern.length + 1 }, (_, i) => i);
		let least = pattern.length;
		for (const unit of text.split('')) {
			const next = [0];
			for (let i = 1; i <= pattern.length; i++) {
				const replaced = (column[i - 1] ?? 0) + (pattern.charAt(i - 1) === unit ? 0 : 1);
				next.push(Math.min(replaced, (column[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1));
			}
			column = next;
			least = Math.min(least, column[pattern.length] ?? 0);
		}
		return least;
	}

	it('finds the least distance that a table finds, across blocks of 32', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 150 });
		fc.assert(
			fc.property(
				text,
				fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 80 }),
				(long, short) => {
					const [best] = searchApproximately(long, short, short.length, { start: 0, end: long.length }, 4);
					assert.equal(best?.errors ?? short.length, leastDistance(long, short));
				},
			),
			{ numRuns: 300 },
		);
	});

	it('says where the match begins', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 100 });
		fc.assert(
			fc.property(
				text,
				fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 8, maxLength: 60 }),
				(long, short) => {
					for (const { start, end, errors } of searchApproximately(long, short, 6, { start: 0, end: long.length }, 4)) {
						assert.equal(editDistance(short, long.slice(start, end)), errors);
					}
				},
			),
			{ numRuns: 300 },
		);
	});
});

describe('suggestions', () => {
	it('name the word that was meant, or none', () => {
		const known = ['unsourced-claim', 'vague-attribution', 'off'];
		assert.equal(nearest('unsourced-clam', known), 'unsourced-claim');
		assert.equal(nearest('Vague_attribution', known), 'vague-attribution');
		assert.equal(nearest('boilerplate', known), null);
		assert.equal(nearest('xyz', known), null);
	});
});
