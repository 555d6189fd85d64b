import assert from 'node:assert/strict';
import { parseDocument } from '../../server/src/syntax/parse.ts';
import { readInline } from '../../server/src/syntax/readInline.ts';
import { splitSentences } from '../../server/src/syntax/sentences.ts';
import { leastTime } from '../leastTime.ts';

/** A text of at least `length` code units made of one piece again and again. */
const repeated = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length));

/** Growing runs of a mark, each different from the one before: nothing that opens is ever closed. */
const runs = (mark: string, first: number, end: string) => (length: number) => {
	let text = '';
	for (let i = first; text.length < length; i++) text += mark.repeat(i) + end;
	return text;
};

/** Texts that make parsers of these formats slow, deep, or both. */
const hostile: Readonly<Record<string, (length: number) => string>> = {
	'[': repeated('['),
	'![': repeated('!['),
	'[](': repeated('[]('),
	'[a](b) ': repeated('[a](b) '),
	'[a][b] ': repeated('[a][b] '),
	'<': repeated('<'),
	'<a ': repeated('<a '),
	'<a href="': repeated('<a href="'),
	'</x>': repeated('</x>'),
	'<div>': repeated('<div>'),
	'<div> in lines': repeated('<div>\n'),
	'<p>a in lines': repeated('<p>a\n'),
	'<svg>': repeated('<svg>'),
	'<!-- in lines': repeated('<!--\n'),
	'<? in lines': repeated('<?\n'),
	'<script> in lines': repeated('<script>\n'),
	'<tr><td>': repeated('<tr><td>x'),
	'&': repeated('&'),
	'&amp;': repeated('&amp;'),
	'*': repeated('*'),
	'*a ': repeated('*a '),
	'*a_b ': repeated('*a_b '),
	'**x': repeated('**x'),
	'>': repeated('>'),
	'> ': repeated('> '),
	'> a in lines': repeated('> a\n'),
	'> *a in lines': repeated('> *a\n'),
	'- ': repeated('- '),
	'an item of many lines': (length) => `- a\n${repeated('  a\n')(length)}`,
	'wrapped lines': repeated(`${'word '.repeat(14)}\n`),
	'lines that go on': repeated('the\n'),
	'a row of cells': (length) => `a|b\n-|-\n${repeated('|c')(length)}`,
	'- x in lines': repeated('- x\n'),
	'1. ': repeated('1. '),
	'quotes 10,000 deep': (length) => repeated(`${'>'.repeat(10_000)}a\n`)(length),
	'lists ever deeper': (length) => {
		let text = '';
		for (let i = 0; text.length < length; i++) text += `${' '.repeat(i * 2)}- a\n`;
		return text;
	},
	'deep lists, then empty lines': (length) => {
		let text = '';
		for (let i = 0; i < 150; i++) text += `${' '.repeat(i * 2)}- a\n`;
		return text + '\n'.repeat(length);
	},
	'(': repeated('('),
	'("': repeated('("'),
	'`': repeated('`'),
	'runs of `': runs('`', 1, ' '),
	fences: repeated('```\n'),
	'growing fences': runs('`', 3, 'x\n'),
	'|': repeated('|'),
	'| a | in lines': repeated('| a |\n'),
	'|-| in lines': repeated('|-|\n'),
	'a table': (length) => `a|b\n-|-\n${repeated('c|d\n')(length)}`,
	'one word': repeated('a'),
	'one line of words': repeated('ab cd '),
	'.': repeated('.'),
	'a. ': repeated('a. '),
	'A. B. ': repeated('A. B. '),
	'x. [1] ': repeated('x. [1] '),
	'."': repeated('."'),
	'. ((((': repeated('. (((('),
	'empty lines': repeated('\n'),
	'carriage returns': repeated('\r'),
	spaces: repeated(' '),
	'short lines': repeated('a\n'),
	'[a in lines': repeated('[a\n'),
	definitions: repeated('[a]: b\n'),
	rules: repeated('---\n'),
	underlines: repeated('a\n---\n'),
	'front matter of keys': (length) => `---\n${repeated('a: b\n')(length)}---\n`,
	'front matter of [': (length) => `---\na: ${repeated('[')(length)}\n---\n`,
	'https://': repeated('https://'),
	'an address of )': (length) => `https://a.b/${repeated(')')(length)}`,
	'a@': repeated('a@'),
	'\\': repeated('\\'),
	NUL: repeated('\0'),
	'{{<': repeated('{{<'),
	'{{< in lines': repeated('{{<\n'),
	'{% a %}': repeated('{% a %}'),
	'half characters': repeated('\ud800'),
	'invisible characters': repeated('\u200b'),
	'stops without spaces': repeated('。'),
};

function readAll(text: string, name: string): void {
	for (const block of parseDocument(text, name).blocks) {
		const { prose, links } = readInline(text.slice(block.start, block.end), block.kind, block.inline);
		splitSentences(prose, links);
	}
}

/** Factor by which time grows when the length doubles, measured over two doublings. */
function growthOf(make: (length: number) => string, name: string, length: number): number {
	const [short, long] = [make(length), make(4 * length)];
	return Math.sqrt(leastTime(() => readAll(long, name), 2) / leastTime(() => readAll(short, name), 4));
}

/**
 * Twice the length takes about twice the time, four times for what is quadratic. The limit between them leaves room for
 * garbage collection and for a busy machine; measured quietly and at length, the factor stays below 2.3.
 */
const LIMIT = 3;

describe('texts made to break parsers', () => {
	for (const [title, make] of Object.entries(hostile)) {
		const forms: readonly (readonly [string, (length: number) => string])[] = [
			['a.md', make],
			['a.html', (length) => `<html>${make(length)}`],
		];
		it(`${title} is read in time that grows with its length`, () => {
			for (const [name, text] of forms) {
				let growth = Infinity;
				// What is linear looks more so the longer it is; what is quadratic stays so.
				for (let length = 6_000; length <= 48_000 && growth > LIMIT; length *= 2) growth = growthOf(text, name, length);
				assert.ok(growth <= LIMIT, `${name}: doubling the length multiplies the time by ${growth.toFixed(2)}`);
			}
		});
	}

	for (const title of ['[', '<', '*', '>', '(', '`', '|', '- ']) {
		it(`1 MB of ${title} is read`, () => {
			readAll(hostile[title]?.(1_000_000) ?? '', 'a.md');
			readAll(`<html>${hostile[title]?.(1_000_000)}`, 'a.html');
		});
	}

	it('a line of 10 MB is read', () => {
		readAll('The summit, held in Paris on Feb. 11, drew 60 countries. '.repeat(175_000), 'a.txt');
		readAll(`<p>${'word '.repeat(400_000)}`, 'a.html');
	});
});
