import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/facts/documentFacts.ts';
import { prepare } from '../../server/src/index/compare/prepared.ts';
import { untitled } from '../../server/src/index/compare/documentName.ts';
import { candidatePairs } from '../../server/src/index/compare/candidatePairs.ts';
import { contestOf, rivalsOf } from '../../server/src/index/compare/contest.ts';
import { createVectorMeter } from '../../server/src/index/compare/vectorMeter.ts';
import { mostMetOf } from '../../server/src/index/comparisonLimits.ts';
import { compareUtterances, utterancesOf } from '../../server/src/index/quotations/compareUtterances.ts';
import { sayingOf } from '../../server/src/index/sayingOf.ts';
import type { Task } from '../../server/src/text/task.ts';

/** How often work pauses: once for so many things that it made. */
function pausesOf(work: Task<unknown>): number {
	let pauses = 0;
	while (work.next().done !== true) pauses++;
	return pauses;
}

function mentionsOf(text: string) {
	const facts = readDocument(text, 'a.txt');
	const content = facts.blocks.map((block) => block.content);
	return sayingOf('a.txt', facts, content).mentions;
}

/** One line of so many sentences. */
const line = (sentences: number, sentence: (i: number) => string) =>
	Array.from({ length: sentences }, (_, i) => sentence(i)).join(' ');

/** Quotations that share most of their words. */
const quoted = (i: number) => `“We saw the boats of Vestmar and ${i} of them were gone by noon,” Anna Keller said.`;
const counted = (i: number) => `The storm sank ${(i * 7919) % 9973} boats in Vestmar, the harbour authority said.`;

const bare = (i: number) => `${10_000 + ((i * 7919) % 89_989)}`;

/** Pauses of comparing a text of so many sentences with itself. */
function utterancesMet(sentences: number): number {
	const spoken = mentionsOf(line(sentences, quoted)).flatMap((one) => (one.kind === 'quotation' ? [one] : []));
	assert.equal(spoken.length, sentences);
	return pausesOf(compareUtterances(utterancesOf(spoken), null));
}

function figuresMet(sentences: number, sentence = counted): number {
	const figures = mentionsOf(line(sentences, sentence)).flatMap((one) => (one.kind === 'figure' ? [one] : []));
	assert.ok(figures.length > sentences / 2);
	const none = () => null;
	return pausesOf(
		candidatePairs(prepare(figures, untitled, createVectorMeter()), null, { similarity: 1, few: true }, none),
	);
}

describe('how many others a mention is held against', () => {
	it('falls as a text holds more of them, and never below four', () => {
		for (const [mentions, most] of [
			[1, 100_000],
			[300, 334],
			[4_000, 25],
			[5_000, 24],
			[40_000, 24],
			[100_000, 10],
			[1_000_000, 4],
		] as const)
			assert.equal(mostMetOf(mentions), most, `of ${mentions}`);
	});

	it('quotations of one line are compared by their number, not by its square', () => {
		const growth = utterancesMet(1_600) / utterancesMet(400);
		assert.ok(growth < 2, `four times as many met ${growth.toFixed(2)} times as many`);
	}).timeout(180_000);

	it('so many figures as fit into megabytes are held against each other', () => {
		const [one, other] = mentionsOf(line(2, counted)).flatMap((mention) =>
			mention.kind === 'figure' ? [mention] : [],
		);
		assert.ok(one && other);
		const figures = Array.from({ length: 120_000 }, (_, i) => (i % 2 === 0 ? one : other));
		const { agree } = prepare(figures, untitled, createVectorMeter());
		assert.ok(agree(0, figures.length - 2) && !agree(0, figures.length - 1));
	}).timeout(180_000);

	it('figures of one line, too', () => {
		const growth = figuresMet(2_400) / figuresMet(600);
		assert.ok(growth < 5, `four times as many met ${growth.toFixed(2)} times as many`);
	}).timeout(180_000);

	it('figures of two documents are held against those that share most with them, and no others are asked for their values', () => {
		const few = { similarity: 1, few: true };
		const asked = (sentences: number) => {
			let reads = 0;
			const meter = createVectorMeter();
			const ready = () => {
				const figures = mentionsOf(line(sentences, counted)).flatMap((one) => (one.kind === 'figure' ? [one] : []));
				const watched = figures.map(({ measure, ...one }) => ({
					...one,
					get measure() {
						reads++;
						return measure;
					},
				}));
				return prepare(watched, untitled, meter);
			};
			pausesOf(candidatePairs(ready(), ready(), few, () => null));
			return reads;
		};
		const growth = asked(2_400) / asked(600);
		assert.ok(growth < 5, `of four times as many ${growth.toFixed(2)} times as many values were asked for`);
	}).timeout(180_000);

	it('of rivals of one value only so many are heard', () => {
		const heard = (size: number) => {
			let asked = 0;
			const candidates = Array.from({ length: size }, (_, a) => ({
				a,
				b: 0,
				likeness: 1,
				differs: false,
				credible: true,
			}));
			const rivals = rivalsOf(candidates, size, 1);
			const sameValue = () => {
				asked++;
				return true;
			};
			for (const candidate of candidates) contestOf(candidate, rivals, sameValue);
			return asked;
		};
		const growth = heard(8_000) / heard(2_000);
		assert.ok(growth < 5, `of four times as many ${growth.toFixed(2)} times as many were heard`);
	}).timeout(180_000);

	it('numbers without words, too, of which no two are held against each other', () => {
		const growth = figuresMet(24_000, bare) / figuresMet(6_000, bare);
		assert.ok(growth < 5, `four times as many were looked at ${growth.toFixed(2)} times as often`);
	}).timeout(180_000);
});
