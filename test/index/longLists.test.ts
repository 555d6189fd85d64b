import assert from 'node:assert/strict';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import { rules } from '../../server/src/rules/catalogue.ts';
import { leastTime } from '../leastTime.ts';

/** A text that tells the same of one thing again and again, as an exported table does. */
function register(lines: number): string {
	const line = (i: number) =>
		`The storm sank ${(i * 7919) % 9973} boats in Vestmar on Sunday, the harbour authority said.`;
	return Array.from({ length: lines }, (_, i) => line(i)).join('\n\n');
}

function analyse(...texts: readonly string[]): void {
	const corpus = createCorpus(rules);
	texts.forEach((text, i) => corpus.set({ id: `${i}.txt`, name: `${i}.txt`, text, decisions: [] }));
	runToEnd(corpus.analyse());
}

describe('a document of many alike figures', () => {
	it('takes time by its length, not by its square', () => {
		const few = leastTime(() => analyse(register(100)), 2);
		const many = leastTime(() => analyse(register(500)), 1);
		assert.ok(many < 12 * few, `five times the lines took ${(many / few).toFixed(1)} times as long`);
	}).timeout(60_000);

	it('is compared with another one in time by their length', () => {
		const both = (lines: number) => () => analyse(register(lines), register(lines + 1));
		const few = leastTime(both(100), 2);
		const many = leastTime(both(500), 1);
		assert.ok(many < 12 * few, `five times the lines took ${(many / few).toFixed(1)} times as long`);
	}).timeout(60_000);
});
