import assert from 'node:assert/strict';
import fc from 'fast-check';
import { leastTime } from '../leastTime.ts';
import { excerptOf, printable, shorten, widthOf } from '../../server/src/cli/excerpt.ts';

/** The excerpt of the first line of a text in which the marked words stand between `«` and `»`. */
function excerpt(drawn: string): string {
	const start = drawn.indexOf('«');
	const end = drawn.indexOf('»') - 1;
	const text = drawn.replace('«', '').replace('»', '');
	const lineStart = text.lastIndexOf('\n', start - 1) + 1;
	const lineEnd = text.indexOf('\n', start);
	const { line, carets } = excerptOf(
		text,
		{ start: lineStart, end: lineEnd < 0 ? text.length : lineEnd },
		{ start, end },
	);
	return `${line}\n${carets}`;
}

describe('excerpts', () => {
	const cases: readonly (readonly [string, string, string])[] = [
		['a short line', 'In all, «60 countries» signed.', 'In all, 60 countries signed.\n        ^^^^^^^^^^^^'],
		[
			'indentation and tabs',
			`${' '.repeat(80)}\t60\tand «sixty\tnations»`,
			'60 and sixty nations\n       ^^^^^^^^^^^^^',
		],
		['wide characters', '共有«六十个»国家签署 «', '共有六十个国家签署 «\n    ^^^^^^'],
		['pictures and combined letters', '👩‍👩‍👧 e\u0301 «🇫🇷» x', '👩‍👩‍👧 e\u0301 🇫🇷 x\n     ^^'],
		['an empty place', 'by the«»and the', 'by theand the\n      ^'],
		['the end of a line', 'led by the«»', 'led by the\n          ^'],
		['several lines', 'one «two\nthree» four', 'one two\n    ^^^'],
		['control characters', 'a\u001b[31m «b\u202e» c', 'a\ufffd[31m b\ufffd c\n       ^^'],
	];
	for (const [name, drawn, expected] of cases) it(name, () => assert.equal(excerpt(drawn), expected));

	it('a long line is cut to a window around the words', () => {
		const words = 'lorem ipsum dolor sit amet '.repeat(80);
		const [line = '', carets = ''] = excerpt(`${words}«here» ${words}`).split('\n');
		assert.ok(line.startsWith('…') && line.endsWith('…'));
		assert.ok(widthOf(line) <= 102);
		assert.equal(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1), 'here');
	});

	it('marks that fill the window are cut with it', () => {
		const [line = '', carets = ''] = excerpt(`«${'x'.repeat(5000)}»`).split('\n');
		assert.equal(line, `${'x'.repeat(100)}…`);
		assert.equal(carets, '^'.repeat(100));
	});

	it('put carets under the words and stay narrow, whatever the text', () => {
		const line = fc.string({ unit: 'binary', maxLength: 400 }).map((text) => text.replace(/[\r\n]/g, ''));
		fc.assert(
			fc.property(line, fc.nat(), fc.nat(), (text, a, b) => {
				const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
				const excerpt = excerptOf(text, { start: 0, end: text.length }, { start, end });
				assert.ok(widthOf(excerpt.line) <= 102, `${widthOf(excerpt.line)} columns`);
				assert.match(excerpt.carets, /^ *\^/);
				assert.doesNotMatch(excerpt.line, /[\p{Cc}\n]/u);
			}),
		);
	});

	it('cost no more in a line of 10 MB than in one of 100 KB', () => {
		const timeIn = (text: string) =>
			leastTime(() => excerptOf(text, { start: 0, end: text.length }, { start: 50_000, end: 50_004 }), 20);
		const short = timeIn('word '.repeat(20_000));
		const long = timeIn('word '.repeat(2_000_000));
		// a hundred times the text
		assert.ok(long <= 10 * short, `${short} ms, ${long} ms`);
	});
});

describe('words for a terminal', () => {
	it('are shortened by columns', () => {
		assert.equal(shorten('  over  60\ncountries ', 40), 'over 60 countries');
		assert.equal(shorten('over 60 countries', 9), 'over 60…');
		assert.equal(shorten('六十个国家签署', 9), '六十个国…');
	});

	it('cannot command it', () => {
		assert.equal(printable('a\u001b]0;title\u0007b\u0000'), 'a\ufffd]0;title\ufffdb\ufffd');
	});
});
