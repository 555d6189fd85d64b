import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/facts/documentFacts.ts';

const lede = 'The ferry Aurora ran aground off Osland on Monday. Nobody was hurt.';

/** What a document calls itself, by what it is: its name, its text, its title and its first sentence. */
const cases: readonly (readonly [string, string, string, string | null, string | null])[] = [
	[
		'a heading',
		'a.md',
		`# The *Aurora* aground\n\n${lede}\n`,
		'The Aurora aground',
		'The ferry Aurora ran aground off Osland on Monday.',
	],
	[
		'front matter before a heading',
		'a.md',
		`---\ntitle: Aurora, day 2\n---\n\n# Summary\n\n${lede}\n`,
		'Aurora, day 2',
		'The ferry Aurora ran aground off Osland on Monday.',
	],
	[
		'a line above the first paragraph',
		'a.txt',
		`Ferry aground off Osland\n\n${lede}\n`,
		'Ferry aground off Osland',
		'The ferry Aurora ran aground off Osland on Monday.',
	],
	['no title', 'a.txt', `${lede}\n`, null, 'The ferry Aurora ran aground off Osland on Monday.'],
	[
		'a page',
		'a.html',
		`<html><head><title>Ferry aground - Osland Post</title></head><body><h1>Ferry aground</h1><p>${lede}</p></body></html>`,
		'Ferry aground',
		'The ferry Aurora ran aground off Osland on Monday.',
	],
	['a list alone', 'a.md', '# X200\n\n- Weight: 2 kg\n- Length: 18 cm\n', 'X200', null],
	['nothing', 'a.txt', '', null, null],
];

describe('what a document calls itself', () => {
	for (const [what, name, text, title, opening] of cases) {
		it(what, () => assert.deepEqual(readDocument(text, name).naming, { title, opening }));
	}
});
