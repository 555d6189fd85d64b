/**
 * `npm run bench -- [FOLDER] [--large]`: how fast texts are read and folders judged, beside a floor measured in the same run,
 * and how cost grows with the number of documents. FOLDER: texts to read in place of made ones. Prints; judges nothing. Times
 * are wall time, the best of several runs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchGrowth, benchKeystroke, benchMemory } from './folder.ts';
import { makeDocuments } from './generator.ts';
import { best, heading, ms, row } from './print.ts';
import { benchReading } from './reading.ts';

declare const PROJECT_ROOT: string;
const root = PROJECT_ROOT;

/** Texts of all documents in a folder and its folders, in order of path. */
function textsIn(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(?:txt|text|md|markdown|html?)$/i.test(entry.name))
		.map((entry) => path.join(entry.parentPath, entry.name))
		.sort()
		.map((file) => readFileSync(file, 'utf8'));
}

function benchStart(): void {
	const cli = path.join(root, 'dist/cli/main.cjs');
	if (!existsSync(cli)) {
		row('check seeds', 'not built: npm run build');
		return;
	}
	const run = (args: readonly string[]) => () => void spawnSync(process.execPath, args, { cwd: root });
	const floor = best(5, run(['-e', '0']));
	const check = best(5, run([cli, 'check', 'seeds', '--format', 'json']));
	row('floor: Node starts and stops', ms(floor));
	row('check seeds', ms(check), `${(check / floor).toFixed(1)} × floor`);
}

function benchSizes(): void {
	const packages = readdirSync(root).filter((file) => file.endsWith('.vsix'));
	for (const file of [...packages, 'dist/server/node.cjs', 'dist/client/node.cjs', 'dist/cli/main.cjs']) {
		const place = path.join(root, file);
		if (existsSync(place)) row(file, `${(statSync(place).size / 1e6).toFixed(2)} MB`);
	}
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { large: { type: 'boolean' } } });
const folder = positionals[0];
const large = values.large ?? false;

console.log(`Node ${process.version}`);
heading(`Reading ${folder ?? 'made articles'}`);
benchReading(folder === undefined ? makeDocuments(400).map(({ text }) => text) : textsIn(path.resolve(folder)));
heading('Typing');
benchKeystroke(path.join(root, 'seeds'));
heading('Growth');
const largest = benchGrowth('three documents an event', 3, large);
const largestEvent = benchGrowth('all documents on one event', Number.POSITIVE_INFINITY, large);
heading('Memory');
benchMemory(largest, 3);
benchMemory(largestEvent, Number.POSITIVE_INFINITY);
heading('Start');
benchStart();
heading('Sizes');
benchSizes();
