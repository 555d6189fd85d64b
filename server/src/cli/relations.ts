import { describeRelations } from './describeRelations.ts';
import type { DescribedRelation, RelatedPlace } from './describeRelations.ts';
import { printable, shorten } from './excerpt.ts';
import { writeListing } from './listing.ts';
import type { CommonOptions } from './options.ts';
import { run } from './run.ts';
import type { Run } from './run.ts';
import { createPaint } from './style.ts';
import type { Terminal } from './terminal.ts';

/** Columns that the words of one side may take. */
const sideWidth = 60;

/** The relations of every corpus, one at a time. */
function* relationsOf({ analysed }: Run): Generator<DescribedRelation> {
	for (const { corpus, documents } of analysed) {
		yield* describeRelations(corpus, {
			path: (id) => documents.get(id)?.path ?? id,
			text: (id) => documents.get(id)?.text ?? '',
		});
	}
}

async function writeRelations(terminal: Terminal, relations: Iterable<DescribedRelation>): Promise<void> {
	const paint = createPaint(terminal.colour);
	const side = ({ path, start, text }: RelatedPlace) =>
		`    ${shorten(text, sideWidth)}  ${paint('cyan', `${printable(path)}#${start}`)}`;
	let count = 0;
	for (const { a, b, kind, relation, confidence, why } of relations) {
		count++;
		const head = `${paint('bold', relation)} (${kind}, ${confidence.toFixed(2)})`;
		await terminal.write(`${[head, side(a), side(b), `  ${printable(why)}`, ''].join('\n')}\n`);
	}
	await terminal.write(`${count} ${count === 1 ? 'pair' : 'pairs'} compared.\n`);
}

/** `corroborate relations`: prints every pair of figures, dates, quotations and passages that was compared. */
export async function relations(
	paths: readonly string[],
	options: CommonOptions,
	terminal: Terminal,
	directory: string,
): Promise<0> {
	const done = await run(paths, options, terminal, directory);
	const found = relationsOf(done);
	await writeListing(terminal, options.format, {
		lists: { relations: found },
		lines: found,
		skipped: done.skipped,
		text: () => writeRelations(terminal, found),
	});
	return 0;
}
