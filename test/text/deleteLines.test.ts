import assert from 'node:assert/strict';
import fc from 'fast-check';
import { deleteLines } from '../../server/src/text/deleteLines.ts';
import { applyEdits } from '../../server/src/text/edits.ts';

/** The text without the stretches in `«»`, which are no part of it. */
function without(marked: string): string | null {
	const spans: { start: number; end: number }[] = [];
	const parts = marked.split(/([«»])/u);
	let text = '';
	let start = 0;
	for (const part of parts) {
		if (part === '«') start = text.length;
		else if (part === '»') spans.push({ start, end: text.length });
		else text += part;
	}
	return applyEdits(text, deleteLines(text, spans));
}

describe('deleting lines', () => {
	const cases: readonly (readonly [string, string, string])[] = [
		['a paragraph with the blank line behind it', 'a\n\n«b»\n\nc\n', 'a\n\nc\n'],
		['a line between lines', 'a\n«b»\nc\n', 'a\nc\n'],
		['the last paragraph with the blank line before it', 'a\n\n«b»\n', 'a\n'],
		['several paragraphs at the end', 'a\n\n«b»\n\n«c»\n\n  «d» \n', 'a\n'],
		['a paragraph, and at the end two that share a line', '«a»\n\n «b»«c»', ''],
		['everything', '«a»\n\n«b»\n', ''],
		['the first paragraph', '  «a»\r\n\r\nb\r\n', 'b\r\n'],
		['words of a line alone', 'a «b» c\n', 'a  c\n'],
		['the last words of a text alone', 'a\n\nb «c»', 'a\n\nb '],
	];
	for (const [what, marked, left] of cases) it(`takes ${what}`, () => assert.equal(without(marked), left));

	it('leaves every visible character outside of the spans', () => {
		const piece = fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '\t', 'word');
		const marked = fc.array(fc.record({ piece, cut: fc.boolean() }), { maxLength: 30 });
		fc.assert(
			fc.property(marked, (pieces) => {
				const text = pieces.map((one) => one.piece).join('');
				const spans: { start: number; end: number }[] = [];
				let at = 0;
				let kept = '';
				for (const { piece: part, cut } of pieces) {
					const end = at + part.length;
					if (cut && part.trim() !== '') spans.push({ start: at, end });
					else kept += part;
					at = end;
				}
				const left = applyEdits(text, deleteLines(text, spans));
				assert.ok(left !== null, 'edits do not overlap');
				assert.equal(left.replace(/\s/gu, ''), kept.replace(/\s/gu, ''));
			}),
		);
	});
});
