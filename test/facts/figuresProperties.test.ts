import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extractDates } from '../../server/src/facts/dates/extractDates.ts';
import { resolveDate } from '../../server/src/facts/dates/resolveDate.ts';
import { extractFigures } from '../../server/src/facts/figures/extractFigures.ts';
import { tokenize } from '../../server/src/facts/words/tokens.ts';
import type { Span } from '../../server/src/text/span.ts';
import { readingOf } from './drawn.ts';

/** Pieces that open or join every grammar, so that random texts reach their corners. */
const pieces = fc.constantFrom(
	...'one two sixty hundred million dozen dozens half a third quarter and or to from between over at least nearly about up'.split(
		' ',
	),
	...'countries people killed signed by of the in on May March February Tuesday last next ago years old John Smith'.split(
		' ',
	),
	...'1 2 11 60 1995 2025 1,234 0.5 ½ 007 $ € £ % ° - – — , . : ; / ( ) [ ] " “ ’ + ~ ± ^ @ # 😀 é U.S. km USD bn k st'.split(
		' ',
	),
);

const texts = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc
		.array(fc.tuple(pieces, fc.constantFrom('', ' ')), { maxLength: 60 })
		.map((parts) => parts.map(([a, b]) => a + b).join('')),
);

function assertInOrder(text: string, spans: readonly Span[]): void {
	let end = 0;
	for (const span of spans) {
		assert.ok(span.start >= end && span.end > span.start && span.end <= text.length, JSON.stringify({ text, span }));
		for (const offset of [span.start, span.end]) {
			const low = text.charCodeAt(offset) >= 0xdc00 && text.charCodeAt(offset) < 0xe000;
			const high = offset > 0 && text.charCodeAt(offset - 1) >= 0xd800 && text.charCodeAt(offset - 1) < 0xdc00;
			assert.ok(!(low && high), `inside a surrogate pair: ${JSON.stringify({ text, span })}`);
		}
		end = span.end;
	}
}

describe('figures and dates of any text', () => {
	it('lie inside the prose, in order, without overlap, and hold sound intervals', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const figures = extractFigures(readingOf(text));
				assertInOrder(text, figures);
				for (const { low, high, lowOpen, highOpen } of figures) {
					assert.ok(low !== null || lowOpen);
					assert.ok(high !== null || highOpen);
					assert.ok(low === null || high === null || low <= high);
					assert.ok(low !== null || high !== null);
					assert.ok(!Number.isNaN(low) && !Number.isNaN(high));
				}
			}),
			{ numRuns: 2000 },
		);
	});
	it('are dates that resolve to days or to a reason', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const dates = extractDates(readingOf(text));
				assertInOrder(text, dates);
				for (const date of dates) {
					const { from, to, reason } = resolveDate(date, '2025-02-13');
					assert.ok((from === null) === (reason !== null) && (from === null) === (to === null));
					if (from !== null && to !== null) assert.ok(from <= to);
				}
			}),
			{ numRuns: 2000 },
		);
	});
	it('come from tokens that cover all but white space', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const tokens = tokenize(text, { start: 0, end: text.length });
				assertInOrder(text, tokens);
				let end = 0;
				for (const token of [...tokens, { start: text.length, end: text.length }]) {
					assert.match(text.slice(end, token.start), /^[\s\u200b]*$/);
					end = token.end;
				}
			}),
			{ numRuns: 1000 },
		);
	});
	it('are the same whether the block is long or short around them', () => {
		const sentence = 'Over 60 countries signed. ';
		const text = sentence.repeat(2000);
		const figures = extractFigures(readingOf(text));
		assert.equal(figures.length, 2000);
		assert.ok(figures.every(({ low, lowOpen, counted }) => low === 60 && lowOpen && counted === 'country'));
	});
});
