import assert from 'node:assert/strict';
import { withEmptied } from '../../server/src/syntax/emptied.ts';

/** What stands between `«»` is taken out; shown is what goes, in the same marks. */
function widened(marked: string): string {
	const spans: { start: number; end: number }[] = [];
	let text = '';
	let start = 0;
	for (const part of marked.split(/([«»])/u)) {
		if (part === '«') start = text.length;
		else if (part === '»') spans.push({ start, end: text.length });
		else text += part;
	}
	let shown = '';
	let at = 0;
	for (const span of withEmptied(text, spans)) {
		shown += `${text.slice(at, span.start)}«${text.slice(span.start, span.end)}»`;
		at = span.end;
	}
	return shown + text.slice(at);
}

describe('elements that are emptied', () => {
	const cases: readonly (readonly [string, string, string])[] = [
		[
			'a list of which every item goes, and what holds only the list',
			'<nav class="a>b">\n<ul>\n«<li>Home</li>»\n«<li>News</li>»\n</ul></nav><p>a</p>',
			'«<nav class="a>b">\n<ul>\n<li>Home</li>\n<li>News</li>\n</ul></nav>»<p>a</p>',
		],
		[
			'nothing of a list that keeps an item',
			'<ul>«<li>Home</li>»<li>The dam broke.</li>«<li>News</li>»</ul>',
			'<ul>«<li>Home</li>»<li>The dam broke.</li>«<li>News</li>»</ul>',
		],
		['no cell of a table', '<tr><td>«a»</td><td>b</td></tr>', '<tr><td>«a»</td><td>b</td></tr>'],
		['no body of a page', '<body>\n«<p>a</p>»\n</body>', '<body>\n«<p>a</p>»\n</body>'],
		['an element in text', 'a\n\n<div>\n\n«Share this»\n\n</div>\n\nb', 'a\n\n«<div>\n\nShare this\n\n</div>»\n\nb'],
		['no picture beside what goes', '<div><img src="a">«Share»</div>', '<div><img src="a">«Share»</div>'],
		['nothing where tags do not fit', '<div>«a»</p>', '<div>«a»</p>'],
		['paragraphs one by one', '«a»\n\n«b»\n', '«a»\n\n«b»\n'],
	];
	for (const [what, before, after] of cases) it(`takes ${what}`, () => assert.equal(widened(before), after));
});
