import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildLineIndex, lineSpan, offsetAt, positionAt } from '../../server/src/text/lineIndex.ts';

const text = fc.array(fc.constantFrom('a', 'é', '😀', '\n', '\r', '\r\n', ' ')).map((parts) => parts.join(''));

describe('line index', () => {
	it('has the lines that splitting at line ends gives', () => {
		fc.assert(
			fc.property(text, (source) => {
				const index = buildLineIndex(source);
				const lines = Array.from(index.starts, (_, line) => {
					const { start, end } = lineSpan(index, line) ?? assert.fail();
					return source.slice(start, end);
				});
				assert.deepEqual(lines, source.split(/\r\n|\r|\n/));
			}),
		);
	});

	it('leads from an offset to a position and back', () => {
		fc.assert(
			fc.property(text, (source) => {
				const index = buildLineIndex(source);
				for (let offset = 0; offset <= source.length; offset++) {
					const insideLineEnd = source.charAt(offset - 1) === '\r' && source.charAt(offset) === '\n';
					const back = offsetAt(index, positionAt(index, offset));
					assert.equal(back, insideLineEnd ? offset - 1 : offset);
				}
			}),
		);
	});

	it('draws positions outside the text or behind a line to the nearest place', () => {
		const index = buildLineIndex('one\r\ntwo');
		assert.deepEqual(positionAt(index, -5), { line: 0, character: 0 });
		assert.deepEqual(positionAt(index, 99), { line: 1, character: 3 });
		assert.deepEqual(positionAt(index, 4), { line: 0, character: 3 });
		assert.equal(offsetAt(index, { line: 0, character: 99 }), 3);
		assert.equal(offsetAt(index, { line: 9, character: 0 }), 8);
		assert.equal(offsetAt(index, { line: -1, character: 7 }), 0);
		assert.equal(lineSpan(index, 2), null);
	});
});
