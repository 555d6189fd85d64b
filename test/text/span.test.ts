import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lastStarting, spanAt } from '../../server/src/text/span.ts';

/** Spans in order that do not overlap; some touch, some are empty. */
const spans = fc.array(fc.tuple(fc.nat(3), fc.nat(4)), { maxLength: 12 }).map((parts) => {
	let at = 0;
	return parts.map(([gap, length]) => {
		const start = at + gap;
		at = start + length;
		return { start, end: at };
	});
});

describe('spans in order', () => {
	it('are found by an offset as if all were looked at', () => {
		fc.assert(
			fc.property(spans, fc.nat(90), (all, offset) => {
				assert.equal(
					lastStarting(all, offset),
					all.findLastIndex(({ start }) => start <= offset),
				);
				const holding = all[spanAt(all, offset)];
				assert.equal(
					holding !== undefined,
					all.some(({ start, end }) => start <= offset && offset <= end),
				);
				assert.ok(!holding || (holding.start <= offset && offset <= holding.end));
			}),
		);
	});

	it('that touch: the offset between them belongs to the later', () => {
		const touching = [
			{ start: 0, end: 4 },
			{ start: 4, end: 9 },
		];
		assert.deepEqual(
			[0, 3, 4, 9, 10].map((offset) => spanAt(touching, offset)),
			[0, 0, 1, 1, -1],
		);
	});
});
