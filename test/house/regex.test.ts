import assert from 'node:assert/strict';
import { constructed, judge, literals } from '../../scripts/lib/regex.mjs';
import { parse } from '../../scripts/lib/syntax-tree.mjs';

describe('regular expressions', () => {
	it('that grow exponentially are refused with a text that shows it', async () => {
		assert.match((await judge('^(?:a|a)*$', '')) ?? '', /^exponential on 'a'\.repeat\(\d+\)/);
	});

	it('that search on from every place are refused', async () => {
		assert.match((await judge('\\s+$', '')) ?? '', /^2nd degree polynomial on /);
	});

	it('that search on from every place are refused where only fuzzing can tell', async () => {
		assert.match((await judge('(?<=x{0,40}y?)\\s+\\b[^.]{0,40}$', '')) ?? '', /polynomial/);
	});

	it('that look ahead within a bound pass', async () => {
		assert.equal(await judge('\\b(?:read|see) (?:more|on)\\b[^.!?]{0,60}$', ''), null);
		assert.equal(await judge('^\\p{Lu}{2,40}$', 'u'), null);
	});

	it('are found wherever they stand, with their place', () => {
		const source = parse('a.ts', 'const x: RegExp[] = [/a\\/b/giu];\nif (/c/.test("/d/")) f(new RegExp("e"));');
		assert.deepEqual(literals(source), [
			{ place: 'a.ts:1:22', pattern: 'a\\/b', flags: 'giu' },
			{ place: 'a.ts:2:5', pattern: 'c', flags: '' },
		]);
		assert.deepEqual(constructed(source), ['a.ts:2:24 RegExp(…) cannot be checked: write a literal']);
	});
});
