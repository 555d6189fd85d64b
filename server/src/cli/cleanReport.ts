import { count } from './count.ts';
import type { DescribedCleaning } from './describeCleaning.ts';
import { printable, shorten } from './excerpt.ts';
import { createPaint } from './style.ts';
import type { Terminal } from './terminal.ts';

/** Columns that the words of a block may take. */
const blockWidth = 60;

/** Tells of each document what was taken out of it, by line, and of all how much that is. */
export async function writeCleaned(
	terminal: Terminal,
	documents: readonly DescribedCleaning[],
	dryRun: boolean,
): Promise<void> {
	const paint = createPaint(terminal.colour);
	let blocks = 0;
	let touched = 0;
	let written = 0;
	for (const { path, written: file, removed } of documents) {
		blocks += removed.length;
		if (removed.length > 0) touched++;
		if (file !== null) written++;
		if (removed.length === 0) continue;
		const lines = removed.map(({ range, text, reason }) => {
			const [first, last] = [range.start.line + 1, range.end.line + 1];
			const where = first === last ? `${first}` : `${first}-${last}`;
			return `  ${paint('cyan', where.padEnd(9))} ${shorten(text, blockWidth)} (${printable(reason)})\n`;
		});
		await terminal.write(`${paint('bold', printable(path))}: ${count(removed.length, 'block')}\n${lines.join('')}\n`);
	}
	const done = dryRun ? 'would be taken' : 'taken';
	const what = `${count(blocks, 'block')} ${done} out of ${touched} of ${count(documents.length, 'document')}`;
	const files = dryRun ? 'nothing written' : `${count(written, 'file')} written`;
	await terminal.write(`${what}; ${files}.\n`);
}
