import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/engine/finding.ts';
import { shownFindings } from '../../server/src/engine/precedence.ts';
import { allowance, importance, relatedPlaces } from '../../server/src/ide/diagnostics.ts';
import { plural } from '../../server/src/ide/groupNames.ts';
import { escapeMarkdown, renderMarkdown, renderPlain } from '../../server/src/ide/markdown.ts';
import { mergeEdits } from '../../server/src/ide/mergeEdits.ts';
import { countFindings, createTally, noCounts } from '../../server/src/ide/summary.ts';
import { shorten, shortenAround } from '../../server/src/ide/words.ts';

function finding(rule: string, start: number, end: number, more: Partial<Finding> = {}): Finding {
	const message = { id: rule, args: {} };
	return {
		rule,
		start,
		end,
		document: 'a',
		message,
		severity: 'warning',
		confidence: 1,
		evidence: [],
		faded: false,
		...more,
	};
}

const evidence = [{ document: 'b', start: 0, end: 1, text: '', relation: 'conflicts', note: null } as const];

describe('an excerpt', () => {
	const text = 'After a night of rain and a day of wind the county counted 38 bridges that were closed to lorries.';

	it('begins where the text does, as long as the words are in it', () => {
		assert.equal(shortenAround(text, 'night of rain', 30), shorten(text, 30));
		assert.equal(shortenAround(text, 'nowhere', 30), shorten(text, 30));
	});

	it('begins shortly before words that stand further on', () => {
		assert.equal(shortenAround(text, '38 bridges', 40), '… counted 38 bridges that were closed to…');
		assert.equal(shortenAround(text, text, 20), shorten(text, 20));
	});
});

describe('findings that speak of one span', () => {
	const shown = (...findings: Finding[]) => shownFindings(findings).map(({ rule }) => rule);

	it('about its source: the first in precedence speaks alone', () => {
		assert.deepEqual(shown(finding('unsourced-claim', 0, 20), finding('dead-citation', 12, 20)), ['dead-citation']);
		assert.deepEqual(shown(finding('vague-attribution', 0, 9), finding('anonymous-source', 4, 8)), [
			'vague-attribution',
		]);
	});

	it('about boilerplate and repeats: the same, where the one has marked all of the other', () => {
		const all = [finding('boilerplate-block', 0, 9), finding('copied-passage', 0, 9), finding('repeated-block', 5, 9)];
		assert.deepEqual(shown(...all), ['boilerplate-block']);
		const blocks = [
			finding('copied-passage', 0, 30),
			finding('repeated-block', 0, 14),
			finding('repeated-block', 16, 30),
		];
		assert.deepEqual(shown(...blocks), ['repeated-block', 'repeated-block']);
		const beyond = [finding('copied-passage', 0, 30), finding('repeated-block', 16, 30)];
		assert.deepEqual(shown(...beyond), ['copied-passage', 'repeated-block']);
	});

	it('about a conflict stay beside all others', () => {
		assert.deepEqual(shown(finding('conflicting-figure', 0, 9), finding('unsourced-claim', 0, 20)), [
			'conflicting-figure',
			'unsourced-claim',
		]);
	});

	it('side by side all stay', () => {
		assert.deepEqual(shown(finding('unsourced-claim', 0, 9), finding('dead-citation', 9, 20)), [
			'unsourced-claim',
			'dead-citation',
		]);
	});
});

describe('what is shown when there is too much', () => {
	it('is disagreement, then what is loudest', () => {
		const ranks = [
			finding('conflicting-figure', 0, 1, { evidence }),
			finding('invalid-front-matter', 0, 1, { severity: 'error' }),
			finding('unsourced-claim', 0, 1),
			finding('conflicting-figure', 0, 1, { evidence, severity: 'information' }),
			finding('boilerplate-block', 0, 1, { severity: 'hint' }),
		].map(importance);
		assert.deepEqual(ranks, [0, 1, 2, 3, 4]);
	});

	it('is spent from the most important on', () => {
		assert.deepEqual(allowance([3, 5, 4], 6), [3, 3, 0]);
		assert.deepEqual(allowance([3, 5, 4], 100), [3, 5, 4]);
	});
});

describe('places that are told with a finding', () => {
	it('are the gravest first, of those the one that the message names, and no more than help', () => {
		const place = (document: string, text: string, relation: 'conflicts' | 'imprecise' | 'agrees') =>
			({ document, start: 0, end: 1, text, relation, note: null }) as const;
		const vague = Array.from({ length: 8 }, (_, i) => place(`b${i}`, 'about 60', 'imprecise'));
		const all = [place('a1', '60', 'agrees'), ...vague, place('c', '58', 'conflicts'), place('d', '57', 'conflicts')];
		const shown = (other: Finding['message']['args'][string]) =>
			relatedPlaces(finding('conflicting-figure', 0, 2, { evidence: all, message: { id: 'x', args: { other } } }));
		assert.deepEqual(
			shown('57').map(({ document }) => document),
			['d', 'c', 'b0', 'b1', 'b2', 'b3', 'b4', 'b5'],
		);
		assert.equal(shown({ id: 'quoted', args: { words: '57' } })[0]?.document, 'd');
	});
});

describe('edits of one document', () => {
	it('that delete what overlaps or touches become one', () => {
		const edits = [
			{ start: 10, end: 20, newText: '' },
			{ start: 0, end: 10, newText: '' },
			{ start: 15, end: 30, newText: '' },
		];
		assert.deepEqual(mergeEdits(edits), [{ start: 0, end: 30, newText: '' }]);
	});

	it('that cannot both be done: the first stays', () => {
		const first = { start: 0, end: 10, newText: 'x' };
		assert.deepEqual(mergeEdits([{ start: 5, end: 12, newText: '' }, first]), [first]);
	});

	it('that insert side by side both stay', () => {
		const edits = [
			{ start: 3, end: 3, newText: 'a' },
			{ start: 3, end: 3, newText: 'b' },
		];
		assert.deepEqual(mergeEdits(edits), edits);
	});
});

describe('words of documents in Markdown', () => {
	it('are shown as they are', () => {
		assert.equal(
			escapeMarkdown('a*b_c`d[e](f)<g>&h;|$(zap)'),
			'a\\*b\\_c\\`d\\[e\\]\\(f\\)\\<g\\>\\&h;\\|\\$\\(zap\\)',
		);
		assert.equal(escapeMarkdown('# no\r\n\r\n1. list\u2028http://x.org'), '\\# no 1\\. list http\\://x\\.org');
	});

	it('keep a link inside its brackets and a table inside its cells', () => {
		const words = { text: 'a|b]', place: { document: 'x', start: 0, end: 1 } };
		const parts = [{ type: 'table', head: ['A'], rows: [[words]] } as const];
		assert.equal(
			renderMarkdown(parts, () => 'file:///x>|y'),
			'| A |\n| --- |\n| [a\\|b\\]](<file:///x%3E%7Cy>) |',
		);
		assert.equal(renderPlain(parts), 'a|b]');
	});

	it('are shortened at a word, never inside a character', () => {
		assert.equal(shorten('one two three', 9), 'one two…');
		assert.equal(shorten('abcdefgh😀', 9), 'abcdefgh…');
		assert.equal(shorten(' one\n two ', 9), 'one two');
	});
});

describe('names of quantities', () => {
	for (const [noun, many] of [
		['country', 'countries'],
		['day', 'days'],
		['person', 'people'],
		['church', 'churches'],
	] as const) {
		it(`${noun}, ${many}`, () => assert.equal(plural(noun), many));
	}
});

describe('counts', () => {
	it('are the same by difference as from nothing', () => {
		const a = countFindings([finding('x', 0, 1), finding('y', 0, 1, { severity: 'hint' })]);
		const b = countFindings([finding('x', 0, 1, { severity: 'information' })]);
		const tally = createTally();
		tally.add(a);
		tally.add(b);
		assert.deepEqual(tally.totals(), {
			bySeverity: { error: 0, warning: 1, information: 1, hint: 1 },
			byRule: { x: 2, y: 1 },
			warningsByRule: { x: 1 },
		});
		tally.subtract(a);
		assert.deepEqual(tally.totals(), b);
		tally.subtract(b);
		assert.deepEqual(tally.totals(), noCounts);
	});
});
