import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
	applyEdits,
	changeBetween,
	shiftThroughEdit,
	shiftThroughEdits,
	type TextEdit,
} from '../../server/src/text/edits.ts';

/** A text of distinct letters with edits that neither overlap nor touch, and a span of it. */
const edited = fc
	.tuple(fc.nat({ max: 30 }), fc.array(fc.tuple(fc.nat(40), fc.nat(4), fc.string({ maxLength: 3 })), { maxLength: 4 }))
	.map(([length, wishes]) => {
		const source = Array.from({ length }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
		const edits: TextEdit[] = [];
		for (const [at, deleted, newText] of wishes.toSorted((a, b) => a[0] - b[0])) {
			const end = Math.min(length, at + deleted);
			if (at <= length && at > (edits.at(-1)?.end ?? -1)) edits.push({ start: at, end, newText });
		}
		return { source, edits };
	});

describe('text edits', () => {
	it('make one text of another without touching what both begin and end with', () => {
		assert.deepEqual(changeBetween('a: 1\nb: 2\n', 'a: 1\nb: 2\nc: 3\n'), { start: 10, end: 10, newText: 'c: 3\n' });
		assert.deepEqual(changeBetween('abcd', 'axd'), { start: 1, end: 3, newText: 'x' });
		assert.deepEqual(changeBetween('aa', 'aaa'), { start: 2, end: 2, newText: 'a' });
		fc.assert(
			fc.property(fc.string(), fc.string(), (before, after) => {
				assert.equal(applyEdits(before, [changeBetween(before, after)]), after);
			}),
		);
	});

	it('apply in any order as from the last to the first', () => {
		fc.assert(
			fc.property(edited, ({ source, edits }) => {
				let expected = source;
				for (const { start, end, newText } of edits.toReversed()) {
					expected = expected.slice(0, start) + newText + expected.slice(end);
				}
				assert.equal(applyEdits(source, edits), expected);
				assert.equal(applyEdits(source, edits.toReversed()), expected);
			}),
		);
	});

	it('carry a span along with the characters in it', () => {
		fc.assert(
			fc.property(edited, fc.nat(30), fc.nat(30), ({ source, edits }, a, b) => {
				const span = { start: Math.min(a, b, source.length), end: Math.min(Math.max(a, b), source.length) };
				fc.pre(span.start < span.end);
				const result = applyEdits(source, edits) ?? assert.fail();
				const shifted = shiftThroughEdits(span, edits);
				const kept = Array.from(source.slice(span.start, span.end)).filter((letter) => result.includes(letter));
				if (shifted === null) assert.deepEqual(kept, []);
				else {
					const covered = result.slice(shifted.start, shifted.end);
					assert.deepEqual(
						Array.from(covered).filter((letter) => letter >= '\u4e00' && source.includes(letter)),
						kept,
					);
				}
			}),
		);
	});

	it('are refused when they overlap or lie outside', () => {
		assert.equal(
			applyEdits('abc', [
				{ start: 0, end: 2, newText: '' },
				{ start: 1, end: 3, newText: '' },
			]),
			null,
		);
		assert.equal(applyEdits('abc', [{ start: 2, end: 4, newText: '' }]), null);
		assert.equal(applyEdits('abc', [{ start: 2, end: 1, newText: '' }]), null);
		assert.equal(applyEdits('abc', []), 'abc');
	});

	it('put several insertions at one place in the order given', () => {
		assert.equal(
			applyEdits('ac', [
				{ start: 1, end: 1, newText: 'b' },
				{ start: 1, end: 1, newText: 'B' },
			]),
			'abBc',
		);
	});

	it('leave what is inserted at either end of a span outside', () => {
		assert.deepEqual(shiftThroughEdit({ start: 2, end: 4 }, { start: 2, end: 2, newText: 'xx' }), { start: 4, end: 6 });
		assert.deepEqual(shiftThroughEdit({ start: 2, end: 4 }, { start: 4, end: 4, newText: 'xx' }), { start: 2, end: 4 });
		assert.deepEqual(shiftThroughEdit({ start: 2, end: 4 }, { start: 3, end: 3, newText: 'xx' }), { start: 2, end: 6 });
		assert.equal(shiftThroughEdit({ start: 2, end: 4 }, { start: 1, end: 5, newText: 'x' }), null);
	});
});
