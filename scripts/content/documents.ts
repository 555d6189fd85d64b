/** Labelled documents for training and measuring, read from outside of the project. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shapeOf } from '../../server/src/facts/content/shape.ts';
import { cutWords } from '../../server/src/facts/words/word.ts';
import { structureOf } from '../../server/src/facts/content/structure.ts';
import { repeatKeyOf } from '../../server/src/facts/repeats/repeatKey.ts';
import { comparableWords } from '../../server/src/facts/repeats/words.ts';
import type { BlockShape } from '../../server/src/facts/types.ts';
import type { Block, HtmlElement } from '../../server/src/syntax/document.ts';
import { parseDocument } from '../../server/src/syntax/parse.ts';
import { readInline } from '../../server/src/syntax/readInline.ts';
import type { Span } from '../../server/src/text/span.ts';
import { readLeaves } from './leaves.ts';

export const content = 1;
export const furniture = 0;
export const unknown = 2;

export interface LabelledBlock extends Block {
	readonly facts: { readonly shape: BlockShape; readonly repeatKey: string };
	/** `content`, `furniture` or `unknown`. */
	readonly label: number;
	/** Position of a web page's block among those that the model judges; the rest is settled by syntax. */
	readonly isOpen: boolean;
}

export interface LabelledDocument {
	readonly id: string;
	/** Documents of one site are never split between training and test. */
	readonly site: string;
	readonly text: string;
	readonly blocks: readonly LabelledBlock[];
	/** The article, where a page has it. */
	readonly body: string | null;
	/** Strings that must stay, and strings that must go. */
	readonly keep: readonly string[];
	readonly drop: readonly string[];
}

const noFrames: ReadonlySet<HtmlElement> = new Set();

/** A labelled stretch of a document. */
interface LabelledSpan extends Span {
	readonly label: number;
}

interface PageRow {
	readonly id: string;
	readonly text: string;
	readonly body?: string;
	readonly lines?: readonly (readonly [number, number])[];
	readonly keep?: readonly string[];
	readonly drop?: readonly string[];
}

interface SentenceRow {
	readonly id?: string;
	readonly path?: string;
	readonly text?: string;
	readonly sentences: readonly (Span & { readonly block: string })[];
}

function rows<T>(file: string): readonly T[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as T);
}

/** Parses a document and gives every block the label that most of its labelled characters have. */
function label(
	document: Pick<LabelledDocument, 'id' | 'site' | 'text'> & Partial<LabelledDocument>,
	name: string,
	spans: readonly LabelledSpan[],
): LabelledDocument {
	let next = 0;
	const blocks = parseDocument(document.text, name).blocks.map((block): LabelledBlock => {
		const inline = readInline(document.text.slice(block.start, block.end), block.kind, block.inline);
		const { prose } = inline;
		const shape = shapeOf({ inline, words: cutWords(prose) });
		const votes = [0, 0, 0];
		while (next < spans.length && (spans[next]?.end ?? 0) <= block.start) next++;
		for (let i = next; i < spans.length; i++) {
			const span = spans[i]!;
			if (span.start >= block.end) break;
			votes[span.label]! += Math.min(span.end, block.end) - Math.max(span.start, block.start);
		}
		const [furnitureVotes = 0, contentVotes = 0] = votes;
		return {
			...block,
			facts: { shape, repeatKey: repeatKeyOf(comparableWords(prose).hashes) },
			label: furnitureVotes + contentVotes === 0 ? unknown : contentVotes > furnitureVotes ? content : furniture,
			isOpen: structureOf(block.kind, block.key, block.ancestors, shape, noFrames).type === 'open',
		};
	});
	return { body: null, keep: [], drop: [], ...document, blocks };
}

export function linesOf(text: string): readonly Span[] {
	const spans: Span[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		spans.push({ start, end: start + line.length });
		start += line.length + 1;
	}
	return spans;
}

/** Web pages as text, a block a line, with labelled lines or with strings that stay or go. */
export function readPages(file: string): readonly LabelledDocument[] {
	return rows<PageRow>(file).map((row) => {
		const lines = linesOf(row.text);
		const { keep = [], drop = [], body = null } = row;
		const labels = new Map<number, number>(row.lines);
		const spans = lines.flatMap(({ start, end }, i): LabelledSpan[] => {
			const line = row.text.slice(start, end);
			const known =
				labels.get(i) ??
				(drop.some((string) => line.includes(string.trim()))
					? furniture
					: keep.some((string) => line.includes(string.trim()))
						? content
						: unknown);
			return known === unknown ? [] : [{ start, end, label: known }];
		});
		if (row.body !== undefined) {
			spans.push(...shortLines(row.text, lines, row.body, labels), ...headlines(row.text, lines, row.body, labels));
		}
		spans.sort((a, b) => a.start - b.start);
		const site = row.id.replace(/[.-][^.-]*\.html$/, '');
		return label({ id: row.id, site, text: row.text, body, keep, drop }, `${row.id}.txt`, spans);
	});
}

/**
 * Lines that nobody labelled because they are too short to be scored, but that are lines of the article and stand inside it:
 * its sub-headings. Without them every short line would be learned as furniture.
 */
function shortLines(
	text: string,
	lines: readonly Span[],
	body: string,
	labels: ReadonlyMap<number, number>,
): readonly LabelledSpan[] {
	const plain = (line: string) => line.replace(/\s+/gu, ' ').trim();
	const known = new Set(body.split('\n').map(plain));
	const article = [...labels].filter(([, label]) => label === content).map(([line]) => line);
	const first = Math.min(...article);
	const last = Math.max(...article);
	return lines.flatMap(({ start, end }, i): LabelledSpan[] =>
		i > first && i < last && (labels.get(i) ?? unknown) === unknown && known.has(plain(text.slice(start, end)))
			? [{ start, end, label: content }]
			: [],
	);
}

/** How many lines above the article its headline may stand. */
const headlineReach = 12;

/**
 * The headline and subtitle, which nobody labelled because the article as published beside the page lacks them: unscored lines
 * above the article of whose longer words most stand in it. Of equal lines only the nearest.
 */
function headlines(
	text: string,
	lines: readonly Span[],
	body: string,
	labels: ReadonlyMap<number, number>,
): readonly LabelledSpan[] {
	const longWords = (line: string) => line.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
	const known = new Set(longWords(body));
	const first = Math.min(...[...labels].filter(([, label]) => label === content).map(([line]) => line));
	const seen = new Set<string>();
	const found: LabelledSpan[] = [];
	for (let i = first - 1; i >= Math.max(0, first - headlineReach); i--) {
		const span = lines[i];
		if (!span || labels.get(i) !== unknown) continue;
		const line = text.slice(span.start, span.end).trim();
		const words = longWords(line);
		if (words.length < 2 || words.length > 25 || words.filter((word) => known.has(word)).length * 2 < words.length)
			continue;
		if (!seen.has(line)) found.push({ ...span, label: content });
		seen.add(line);
	}
	return found;
}

/** Documents whose sentences are labelled; `text` may stand in a file beside the list. */
export function readSentences(file: string, folder: string): readonly LabelledDocument[] {
	const source = readFileSync(file, 'utf8').trimStart();
	const list = source.startsWith('[') ? (JSON.parse(source) as readonly SentenceRow[]) : rows<SentenceRow>(file);
	return list.map((row) => {
		const id = row.id ?? row.path ?? '';
		const text = row.text ?? readFileSync(path.join(folder, row.path ?? ''), 'utf8');
		const spans = row.sentences.flatMap(({ start, end, block }): LabelledSpan[] =>
			block === '?' ? [] : [{ start, end, label: block === 'content' ? content : furniture }],
		);
		return label({ id, site: id, text }, id.includes('.') ? id : `${id}.txt`, spans);
	});
}

/** Pages cut into the text leaves of their HTML (see `leaves.ts`): every CSV file below the folder. */
export function readLeafPages(folder: string): readonly LabelledDocument[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.csv'))
		.sort()
		.flatMap((file) => {
			const lines = readLeaves(readFileSync(path.join(folder, file), 'utf8'));
			const text = lines.map((line) => line.text).join('\n');
			if (lines.length < 5 || !lines.some((line) => line.isContent)) return [];
			const spans = linesOf(text).map((span, i) => ({ ...span, label: lines[i]?.isContent ? content : furniture }));
			return [label({ id: file, site: file, text }, 'page.txt', spans)];
		});
}
