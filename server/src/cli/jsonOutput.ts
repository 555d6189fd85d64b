import type { Skipped } from './collect.ts';
import type { Terminal } from './terminal.ts';
import { schemaVersion, tool } from './version.ts';

/** Lists of one JSON object, written item by item, so that no output has to fit into one string. */
export type Lists = Readonly<Record<string, Iterable<unknown>>>;

/** One object: what the output is and who wrote it, then each list with an item a line, then what was skipped. */
export async function writeObject(terminal: Terminal, lists: Lists, skipped: readonly Skipped[]): Promise<void> {
	const head = JSON.stringify({ schemaVersion, tool });
	await terminal.write(head.slice(0, -1));
	for (const [name, items] of Object.entries({ ...lists, skipped })) {
		await terminal.write(`,\n${JSON.stringify(name)}: [`);
		let separator = '\n';
		for (const item of items) {
			await terminal.write(`${separator}${JSON.stringify(item)}`);
			separator = ',\n';
		}
		await terminal.write(separator === '\n' ? ']' : '\n]');
	}
	await terminal.write('}\n');
}

/** The same for an output that is one value, as another standard has it: its fields between head and what was skipped. */
export async function writeFields(terminal: Terminal, fields: object, skipped: readonly Skipped[]): Promise<void> {
	await terminal.write(`${JSON.stringify({ schemaVersion, tool, ...fields, skipped }, null, 2)}\n`);
}

/** One item a line and nothing else. */
export async function writeLines(terminal: Terminal, items: Iterable<unknown>): Promise<void> {
	for (const item of items) await terminal.write(`${JSON.stringify(item)}\n`);
}
