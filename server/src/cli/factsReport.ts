import { buildLineIndex, positionAt } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import type { DescribedDocument } from './describeDocument.ts';
import { printable, shorten } from './excerpt.ts';
import { createPaint } from './style.ts';
import type { Terminal } from './terminal.ts';

/** Columns that the words of a fact may take. */
const factWidth = 90;

/** An interval as it is written in mathematics: `(60, ∞)`, or `60`, `≈ 60` for a single value. */
function interval({ low, high, lowOpen, highOpen, approximate }: DescribedDocument['figures'][number]): string {
	const about = approximate ? '≈ ' : '';
	if (low !== null && low === high) return `${about}${low}`;
	return `${about}${lowOpen ? '(' : '['}${low ?? '−∞'}, ${high ?? '∞'}${highOpen ? ')' : ']'}`;
}

function days({ from, to, reason }: DescribedDocument['dates'][number]): string {
	if (from === null) return reason ?? 'unresolved';
	return from === to || to === null ? from : `${from} to ${to}`;
}

/** The facts of one document, for people to look through; a program reads JSON. */
function reportFacts(document: DescribedDocument, text: string, bold: (text: string) => string): string {
	const lines = buildLineIndex(text);
	const at = (span: Span) => {
		const { line, character } = positionAt(lines, span.start);
		return `    ${line + 1}:${character + 1}`.padEnd(14);
	};
	const words = (span: Span) => shorten(text.slice(span.start, span.end), factWidth);
	const furniture = document.blocks.filter(({ content }) => content !== 'content');
	const claims = document.sentences.filter(({ claim }) => claim === 'factual');
	const sections: readonly (readonly [string, readonly string[]])[] = [
		['boilerplate and markup', furniture.map((one) => `${at(one)}${words(one)} (${one.reason})`)],
		['factual claims', claims.map((one) => `${at(one)}${one.source.padEnd(11)}${words(one)}`)],
		[
			'figures',
			document.figures.map((one) => {
				const about = [one.unit, one.quantity ?? one.counted, one.predicate].filter((part) => part !== null);
				return `${at(one)}${words(one)} = ${[interval(one), ...about].join(' · ')}`;
			}),
		],
		['dates', document.dates.map((one) => `${at(one)}${words(one)} = ${days(one)}`)],
		['quotations', document.quotations.map((one) => `${at(one)}${words(one)} (${one.speaker ?? 'nobody named'})`)],
		['citations', document.citations.map((one) => `${at(one)}${words(one)} (${one.target ?? 'dead'})`)],
		[
			'attributions',
			document.attributions.map((one) => `${at(one.source)}${words(one.source)} (${one.kind}, ${one.mode})`),
		],
	];
	const head = `${bold(printable(document.path))} (${document.language}, ${document.date ?? 'no date'})`;
	const filled = sections.filter(([, items]) => items.length > 0);
	const body = filled.flatMap(([name, items]) => [`  ${bold(name)}: ${items.length}`, ...items.map(printable)]);
	return `${[head, ...body, ''].join('\n')}\n`;
}

/** Writes the facts of all documents. `texts` are the documents' texts by path. */
export async function writeFacts(
	terminal: Terminal,
	documents: Iterable<DescribedDocument>,
	texts: ReadonlyMap<string, string>,
): Promise<void> {
	const paint = createPaint(terminal.colour);
	for (const document of documents) {
		const text = texts.get(document.path) ?? '';
		await terminal.write(reportFacts(document, text, (part) => paint('bold', part)));
	}
}
