import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reading } from '../../server/src/facts/types.ts';
import { readingIn } from '../../server/src/facts/reading.ts';

/** What is expected at a stretch of a fixture's text: `^^^^ label` under it. */
export interface Drawn {
	readonly start: number;
	readonly end: number;
	readonly label: string;
}

interface Case {
	readonly heading: string;
	readonly text: string;
	readonly drawn: readonly string[];
}

/** A paragraph of one sentence, whose prose is the text itself. */
export function readingOf(text: string): Reading {
	return readingIn('paragraph', { prose: text, map: [], links: [], code: [] }, [{ start: 0, end: text.length }]);
}

function drawnLine({ start, end, label }: Drawn): string {
	return `${' '.repeat(start)}${'^'.repeat(Math.max(end - start, 1))} ${label}`;
}

/**
 * Fixtures: lines starting with `# ` name what follows; blank lines part the cases; a case is one line of text and, under it,
 * one line of carets and label for every fact in order. A text without carets must yield nothing.
 */
function parse(source: string): Case[] {
	const cases: Case[] = [];
	let heading = '';
	for (const block of source.split(/\n{2,}/)) {
		const lines = block.split('\n').filter((line) => line !== '');
		const [first = '', ...rest] = lines;
		if (first.startsWith('# ')) {
			heading = first.slice(2);
			assert.equal(rest.length, 0, `a heading stands by itself: ${first}`);
		} else if (first !== '') cases.push({ heading, text: first, drawn: rest });
	}
	return cases;
}

/**
 * Declares one mocha test for each case of a fixture file beside this one. With UPDATE_DRAWN=1 the file is written anew from
 * what is read, to be looked over before it is committed.
 */
export function checkDrawn(file: string, read: (text: string) => readonly Drawn[]): void {
	const location = path.join(import.meta.dirname, file);
	const source = readFileSync(location, 'utf8');
	const cases = parse(source);
	if (process.env['UPDATE_DRAWN'] === '1') {
		const blocks = source
			.split(/\n{2,}/)
			.map((block) => block.split('\n').filter((line) => line !== ''))
			.filter((lines) => lines.length > 0);
		const written = blocks.map(([first = '']) =>
			first.startsWith('# ') ? first : [first, ...read(first).map(drawnLine)].join('\n'),
		);
		writeFileSync(location, `${written.join('\n\n')}\n`);
		return;
	}
	describe(file, () => {
		for (const { heading, text, drawn } of cases) {
			it(`${heading}: ${text}`, () => {
				assert.equal([text, ...read(text).map(drawnLine)].join('\n'), [text, ...drawn].join('\n'));
			});
		}
	});
}
