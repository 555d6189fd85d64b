/**
 * `npm run bench`: how fast reading, judging and one keystroke are, beside a floor measured in the same run, and how cost
 * grows with the number of documents. Prints; judges nothing. Times are milliseconds of wall time, medians of several runs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { runToEnd } from '../../server/src/engine/task.ts';
import { readDocument } from '../../server/src/facts/documentFacts.ts';
import { rules } from '../../server/src/rules/catalogue.ts';
import { makeDocuments } from './generator.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const seedFolder = path.join(root, 'seeds');

function timed(work: () => void): number {
	const began = performance.now();
	work();
	return performance.now() - began;
}

function median(runs: number, work: () => void): number {
	const times = Array.from({ length: runs }, () => timed(work)).sort((a, b) => a - b);
	return times[Math.floor(runs / 2)] ?? 0;
}

function row(name: string, ...cells: readonly string[]): void {
	console.log(`${name.padEnd(46)}${cells.map((cell) => cell.padStart(14)).join('')}`);
}

const ms = (time: number) => `${time.toFixed(1)} ms`;

function extraction(): void {
	const texts = makeDocuments(400).map(({ text }) => text);
	const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
	const words = () => texts.forEach((text) => text.match(/[\p{L}\p{N}]+/gu));
	const facts = () => texts.forEach((text) => readDocument(text, 'a.txt'));
	facts();
	const floor = median(5, words);
	const time = median(5, facts);
	row(
		'reading facts of 400 generated articles',
		`${(size / (time / 1000)).toFixed(2)} MB/s`,
		`${(time / floor).toFixed(1)} × floor`,
	);
	row('  floor: words by a regular expression', `${(size / (floor / 1000)).toFixed(2)} MB/s`);
}

function keystroke(): void {
	const name = readdirSync(seedFolder).find((file) => file.startsWith('004')) ?? '';
	const text = readFileSync(path.join(seedFolder, name), 'utf8');
	const corpus = createCorpus(rules);
	for (const file of readdirSync(seedFolder)) {
		corpus.set({ id: file, name: file, text: readFileSync(path.join(seedFolder, file), 'utf8'), decisions: [] });
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
	const floor = median(21, () => void text.match(/[\p{L}\p{N}]+/gu));
	const edit = median(21, press);
	const judge = median(21, () => {
		press();
		runToEnd(corpus.analyse());
		corpus.findings(name);
	});
	row('one keystroke in seed 004 (50 KB), its findings', ms(edit), `${(edit / floor).toFixed(1)} × floor`);
	row('  and the folder judged again', ms(judge), `${(judge / floor).toFixed(1)} × floor`);
	row('  floor: words of the document', ms(floor));
}

function growth(): void {
	let previous: { count: number; time: number } | undefined;
	for (const count of [125, 250, 500, 1000, 2000]) {
		const documents = makeDocuments(count);
		const corpus = createCorpus(rules);
		const time = timed(() => {
			for (const { id, text } of documents) corpus.set({ id, name: id, text, decisions: [] });
			runToEnd(corpus.analyse());
			for (const { id } of documents) corpus.findings(id);
		});
		const first = documents[0];
		const edit = median(5, () => {
			if (!first) return;
			corpus.set({
				id: first.id,
				name: first.id,
				text: first.text.replace(/\d+ countries/, `${Math.floor(performance.now())} countries`),
				decisions: [],
			});
			runToEnd(corpus.analyse());
		});
		const times = previous ? `× ${(time / previous.time).toFixed(2)}` : '';
		row(`${count} documents read and judged`, ms(time), times, `edit ${ms(edit)}`);
		previous = { count, time };
	}
}

function startUp(): void {
	const cli = path.join(root, 'dist/cli/main.cjs');
	if (!existsSync(cli)) {
		row('check seeds (command line)', 'not built: npm run build');
		return;
	}
	const run = (args: readonly string[]) => () => void spawnSync(process.execPath, args, { cwd: root });
	const floor = median(5, run(['-e', '0']));
	const check = median(5, run([cli, 'check', 'seeds', '--format', 'json']));
	row('check seeds (command line)', ms(check), `${(check / floor).toFixed(1)} × floor`);
	row('  floor: Node starts and stops', ms(floor));
}

function sizes(): void {
	const packages = readdirSync(root).filter((file) => file.endsWith('.vsix'));
	for (const file of [...packages, 'dist/server/node.cjs', 'dist/client/node.cjs', 'dist/cli/main.cjs']) {
		const place = path.join(root, file);
		if (existsSync(place)) row(`size of ${file}`, `${(statSync(place).size / 1e6).toFixed(2)} MB`);
	}
}

console.log(`Node ${process.version}\n`);
extraction();
keystroke();
growth();
startUp();
sizes();
