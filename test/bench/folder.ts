import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import { rules } from '../../server/src/rules/catalogue.ts';
import { makeDocuments } from './generator.ts';
import type { MadeDocument } from './generator.ts';
import { best, ms, row, timed, times } from './print.ts';

/** What one more letter in the longest seed costs, alone and with the folder judged again. */
export function benchKeystroke(folder: string): void {
	const names = readdirSync(folder);
	const name = names.find((file) => file.startsWith('004')) ?? '';
	const text = readFileSync(path.join(folder, name), 'utf8');
	const corpus = createCorpus(rules);
	for (const file of names) {
		corpus.set({ id: file, name: file, text: readFileSync(path.join(folder, file), 'utf8'), decisions: [] });
	}
	runToEnd(corpus.analyse());
	const middle = text.indexOf('. ', text.length / 2);
	let typed = '';
	const press = () => {
		typed += 'x';
		corpus.set({ id: name, name, text: text.slice(0, middle) + typed + text.slice(middle), decisions: [] });
		corpus.findings(name);
	};
	for (let i = 0; i < 10; i++) press();
	const floor = best(21, () => void text.match(/[\p{L}\p{N}]+/gu));
	const edit = best(21, press);
	const judge = best(21, () => {
		press();
		runToEnd(corpus.analyse());
		corpus.findings(name);
	});
	row('floor: words of seed 004 (50 KB)', ms(floor));
	row('one keystroke in it, its findings', ms(edit), `${(edit / floor).toFixed(1)} × floor`);
	row('  and the folder judged again', ms(judge), `${(judge / floor).toFixed(1)} × floor`);
}

/** Longest that one kind of folder may take, in milliseconds, unless large folders are asked for. */
const patience = 20_000;

const counts = [30, 60, 125, 250, 500, 1000];
const largeCounts = [...counts, 2500, 5000, 10_000];

/**
 * How the cost of a folder grows as it doubles: reading, judging, one edit. A linear cost doubles. `tellers`: how many
 * documents tell of one event. Sizes that would take longer than `patience` are left out, except with `large`. Returns the
 * largest folder that was judged.
 */
export function benchGrowth(name: string, tellers: number, large: boolean): number {
	let before: { readonly count: number; readonly read: number; readonly judge: number } | null = null;
	let growth = 2;
	let spent = 0;
	row(name, 'reading', '', 'judging', '', 'one edit');
	for (const count of large ? largeCounts : counts) {
		if (!large && before && spent + growth * (before.read + before.judge) > patience) {
			row(`  ${count} documents`, 'left out; --large');
			break;
		}
		const documents = makeDocuments(count, tellers);
		const corpus = createCorpus(rules);
		const read = timed(() => documents.forEach(({ id, text }) => corpus.set({ id, name: id, text, decisions: [] })));
		const judge = timed(() => {
			runToEnd(corpus.analyse());
			for (const { id } of documents) corpus.findings(id);
		});
		const edit = best(2, () => editOne(corpus, documents[0]));
		row(
			`  ${count} documents`,
			ms(read),
			before ? times(read / before.read) : '',
			ms(judge),
			before ? times(judge / before.judge) : '',
			ms(edit),
		);
		if (before) growth = Math.max(2, (read + judge) / (before.read + before.judge));
		before = { count, read, judge };
		spent += read + judge + 2 * edit;
	}
	return before?.count ?? 0;
}

function editOne(corpus: ReturnType<typeof createCorpus>, document: MadeDocument | undefined): void {
	if (!document) return;
	const text = document.text.replace(/\d+ countries/, `${Math.floor(performance.now())} countries`);
	corpus.set({ id: document.id, name: document.id, text, decisions: [] });
	runToEnd(corpus.analyse());
}

/**
 * What a read and judged folder keeps in memory, of so many documents, of which so many tell of one event, and counted up to
 * 1,000. Needs `--expose-gc`.
 */
export function benchMemory(count: number, tellers: number): void {
	const weigh = () => {
		globalThis.gc?.();
		const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
		return { rss: rss / 1e6, held: (heapUsed + arrayBuffers) / 1e6 };
	};
	const before = weigh();
	const documents = makeDocuments(count, tellers);
	const size = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
	const corpus = createCorpus(rules);
	for (const { id, text } of documents) corpus.set({ id, name: id, text, decisions: [] });
	runToEnd(corpus.analyse());
	const after = weigh();
	const held = after.held - before.held;
	row(
		`${corpus.documents().length} documents, ${Number.isFinite(tellers) ? tellers : 'all'} an event, ${size.toFixed(1)} MB`,
		`${held.toFixed(0)} MB held`,
		`${((1000 * held) / count).toFixed(0)} MB / 1000`,
		`${after.rss.toFixed(0)} MB rss`,
	);
}
