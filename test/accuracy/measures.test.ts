import assert from 'node:assert/strict';
import type { Span } from '../../server/src/text/span.ts';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { factsOf } from './facts.ts';
import { measureFigures } from './figures.ts';
import { fourGramF1, measurePages } from './pages.ts';
import { measurePairs } from './pairs.ts';
import type { Measure } from './score.ts';
import { measureSentences } from './sentences.ts';
import type { GoldDocument } from './sentences.ts';
import { measurePolnear, readStandoff } from './polnear.ts';

const article = `The council met on Tuesday. It approved the plan with 12 votes, according to its minutes.

Critics argue that the plan is too expensive. Some 300 people gathered outside the hall.
`;

function valueOf(measures: readonly Measure[], key: string): number {
	const measure = measures.find((one) => one.key === key);
	assert.ok(measure, `${key} is among ${measures.map((one) => one.key).join(', ')}`);
	return measure.value;
}

/** The program's own labels as if they were gold, changed by `change`. */
function goldOf(change: (claim: string, source: string) => readonly [string, string]): GoldDocument {
	const [facts] = factsOf([{ path: 'a.txt', text: article }]);
	const sentences = (facts?.sentences ?? []).map(({ start, end, claim, source }) => {
		const [gold, from] = change(claim, source);
		return {
			start,
			end,
			block: 'content',
			claim: gold as 'factual',
			source: gold === 'opinion' ? null : from,
		} as const;
	});
	return { path: 'a.txt', text: article, sentences };
}

describe('accuracy measures', () => {
	it('are perfect where the labels are the program’s own', () => {
		const { measures, mistakes } = measureSentences('x', [goldOf((claim, source) => [claim, source])]);
		for (const key of ['x.claim.f1', 'x.source.accuracy', 'x.unsourced.f1'])
			assert.equal(valueOf(measures, key), 1, key);
		assert.equal(valueOf(measures, 'x.boundaries'), 0);
		assert.deepEqual(mistakes, []);
	});

	it('count what differs, and nothing that is not scored', () => {
		const all = (label: string) => measureSentences('x', [goldOf(() => [label, label === '?' ? '?' : 'linked'])]);
		assert.equal(valueOf(all('factual').measures, 'x.source.accuracy'), 0);
		assert.equal(valueOf(all('opinion').measures, 'x.claim.precision'), 0);
		assert.deepEqual(
			all('?').mistakes.map(({ measure }) => measure),
			[],
		);
	});

	it('see a sentence that was cut in the wrong place', () => {
		const gold = goldOf((claim, source) => [claim, source]);
		const [first, second] = gold.sentences;
		assert.ok(first && second);
		const joined = { ...gold, sentences: [{ ...first, end: second.end }] };
		assert.equal(valueOf(measureSentences('x', [joined]).measures, 'x.boundaries'), 1);
	});

	it('tell kept lines from dropped ones by words in fours', () => {
		const text = 'Home\nThe council met on Tuesday and approved the plan.\nShare this';
		const page = {
			id: 'p',
			text,
			keep: ['council met'],
			drop: ['Share this'],
			body: 'The council met on Tuesday and approved the plan.',
		};
		const kept = (keep: readonly boolean[]) => measurePages([page], () => keep).measures.map(({ value }) => value);
		assert.deepEqual(kept([false, true, false]), [1, 1]);
		assert.deepEqual(kept([false, false, false]), [0, 0]);
		assert.ok((kept([true, true, true])[0] ?? 1) < 1);
		assert.equal(fourGramF1('a b c d e', 'a b c d x'), 0.5);
	});

	it('compare figures by either end of the interval, ranges by both', () => {
		const row = (kind: string, value: string) => ({
			kind,
			input: 'In Paris, more than 60 countries signed the treaty.',
			results: [{ text: '60', start: 20, end: 22, value, unit: null }],
		});
		const exact = (kind: string, value: string) =>
			valueOf(measureFigures([row(kind, value)]).measures, `figures.${kind}.exact`);
		assert.equal(exact('number', '60'), 1);
		assert.equal(exact('number', '61'), 0);
		assert.equal(exact('range', '(60,)'), 1);
		assert.equal(exact('range', '[50,60)'), 0);
	});

	it('report pairs relation by relation, and confusable ones by number', () => {
		const texts = [
			{ path: 'a.txt', text: 'In all, 60 countries signed the declaration.\n' },
			{ path: 'b.txt', text: 'In all, 40 countries signed the declaration.\n' },
		];
		const sides = { a: { path: 'a.txt', start: 8, end: 20 }, b: { path: 'b.txt', start: 8, end: 20 } };
		const measured = (relation: string) => measurePairs('x', [{ id: '1', relation, ...sides }], texts).measures;
		assert.equal(valueOf(measured('CONFLICT'), 'x.CONFLICT.right'), 1);
		assert.equal(valueOf(measured('AGREE'), 'x.AGREE.right'), 0);
		assert.equal(valueOf(measured('CONFUSABLE'), 'x.CONFUSABLE.reported'), 1);
		const crossed = measurePairs('x', [{ id: '1', relation: 'CONFLICT', a: sides.b, b: sides.a }], texts).measures;
		assert.equal(valueOf(crossed, 'x.macro'), 1);
	});

	it('say what is missing and exit with 2 without data', () => {
		const root = path.resolve(import.meta.dirname, '../..');
		const { status, stderr, stdout } = spawnSync(
			process.execPath,
			['--import', 'tsx', 'test/accuracy/main.ts', 'no-such-folder'],
			{ cwd: root, encoding: 'utf8' },
		);
		assert.deepEqual([status, stdout], [2, '']);
		assert.match(stderr, /There is no labelled data: .*no-such-folder does not exist\./);
	});
});

describe('attributions of PolNeAR', () => {
	const text = '😀 Ann Keller said the dam is safe.';
	const standoff = 'T1\tSource 2 12\tAnn Keller\nT2\tCue 13 17\tsaid\nT3\tContent 18 25;26 34\tthe dam is safe\n';

	it('are read in code units, a span in pieces as several', () => {
		const { sources, contents } = readStandoff(standoff, text);
		const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
		assert.deepEqual(words(sources), ['Ann Keller']);
		assert.deepEqual(words(contents), ['the dam', 'is safe.']);
	});

	it('count sentences and sources that are found, and those that are not', () => {
		const article = { path: 'a.txt', text, ...readStandoff(standoff, text) };
		const missed = {
			path: 'b.txt',
			text: 'The dam is safe and dry.',
			sources: [{ start: 0, end: 7 }],
			contents: [{ start: 0, end: 23 }],
		};
		const { measures } = measurePolnear([article, missed]);
		const values = Object.fromEntries(measures.map(({ key, value }) => [key, value]));
		assert.equal(values['polnear.attributed.recall'], 0.5);
		assert.equal(values['polnear.attributed.precision'], 1);
		assert.equal(values['polnear.sources.recall'], 0.5);
	});
});
