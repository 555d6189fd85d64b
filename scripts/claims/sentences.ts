import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extractAttributions } from '../../server/src/facts/attributions/extractAttributions.ts';
import { extractCitations } from '../../server/src/facts/citations/extractCitations.ts';
import { describeSentences } from '../../server/src/facts/claims/judgeClaims.ts';
import type { SentenceDescription } from '../../server/src/facts/claims/judgeClaims.ts';
import { extractDates } from '../../server/src/facts/dates/extractDates.ts';
import { extractFigures } from '../../server/src/facts/figures/extractFigures.ts';
import { extractQuotations } from '../../server/src/facts/quotations/extractQuotations.ts';
import { readingOf } from '../../server/src/facts/reading.ts';
import { passagesOf } from '../../server/src/facts/words/passages.ts';
import { parseDocument } from '../../server/src/syntax/parse.ts';
import { toSource } from '../../server/src/syntax/proseMap.ts';
import { readInline } from '../../server/src/syntax/readInline.ts';
import type { Span } from '../../server/src/text/span.ts';
import { parseCsv } from './csv.ts';

/** A labelled sentence as the judge sees it. */
export interface LabelledSentence {
	readonly document: string;
	readonly set: 'articles' | 'pages' | 'news';
	readonly factual: boolean;
	readonly described: SentenceDescription;
}

interface Gold extends Span {
	readonly factual: boolean;
}

/**
 * Reads the labelled sets: `datasets/sentences.jsonl` of a data folder, its `datasets/pages.jsonl` by the labels beside this
 * script, and `news`, the file `news_sample.csv` of several27/FakeNewsCorpus, likewise.
 */
export function readLabelled(data: string, news: string): LabelledSentence[] {
	const articles = lines(path.join(data, 'datasets/sentences.jsonl')).flatMap((row) => {
		const gold = list(row['sentences']).flatMap((sentence): Gold[] =>
			sentence['block'] === 'content' && sentence['claim'] !== '?'
				? [{ start: Number(sentence['start']), end: Number(sentence['end']), factual: sentence['claim'] === 'factual' }]
				: [],
		);
		return match(String(row['id']), 'articles', String(row['text']), gold);
	});
	const ofPage = labelsIn('labels.json');
	const pages = lines(path.join(data, 'datasets/pages.jsonl')).flatMap((row) =>
		match(String(row['id']), 'pages', String(row['text']), ofPage(String(row['id']))),
	);
	const ofArticle = labelsIn('newsLabels.json');
	const rows = parseCsv(readFileSync(news, 'utf8'));
	const text = rows[0]?.indexOf('content') ?? -1;
	if (text < 0) throw new Error(`${news} has no column "content"`);
	const reports = rows
		.slice(1)
		.flatMap((row, number) => match(`news ${number}`, 'news', row[text] ?? '', ofArticle(String(number))));
	return [...articles, ...pages, ...reports];
}

/** The hand labels in a file beside this script, by document: offsets and claims, no text. */
function labelsIn(file: string): (document: string) => Gold[] {
	const labels = record(JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8')));
	return (document) => {
		const labelled = labels[document];
		if (!Array.isArray(labelled)) return [];
		return labelled.map((label: unknown): Gold => {
			const [start, end, claim] = Array.isArray(label) ? label : [];
			return { start: Number(start), end: Number(end), factual: claim === 'factual' };
		});
	};
}

/** Gives each gold label to the sentence that overlaps it most; a sentence that several meet takes the first. */
function match(
	document: string,
	set: LabelledSentence['set'],
	text: string,
	gold: readonly Gold[],
): LabelledSentence[] {
	if (gold.length === 0) return [];
	const read = describeDocument(text);
	const taken = new Set<Span>();
	return gold.flatMap((label) => {
		let best: (typeof read)[number] | null = null;
		let most = 0;
		for (const sentence of read) {
			const shared = Math.min(sentence.span.end, label.end) - Math.max(sentence.span.start, label.start);
			if (shared > most) {
				most = shared;
				best = sentence;
			}
		}
		if (!best || taken.has(best.span)) return [];
		taken.add(best.span);
		return [{ document, set, factual: label.factual, described: best.described }];
	});
}

function describeDocument(text: string): { readonly span: Span; readonly described: SentenceDescription }[] {
	return parseDocument(text, 'page.txt').blocks.flatMap((block) => {
		const inline = readInline(text.slice(block.start, block.end), block.kind, block.inline);
		const reading = readingOf(block.kind, inline);
		const passages = passagesOf(reading);
		const dates = extractDates(reading, passages);
		const quotations = extractQuotations(reading);
		const found = {
			dates,
			figures: extractFigures(reading, passages, dates),
			quotations,
			citations: extractCitations(reading),
			attributions: extractAttributions(reading, quotations),
		};
		return describeSentences(reading, found).map((described, index) => {
			const span = toSource(inline.map, reading.sentences[index] ?? { start: 0, end: 0 });
			return { span: { start: block.start + span.start, end: block.start + span.end }, described };
		});
	});
}

function lines(file: string): Record<string, unknown>[] {
	if (!existsSync(file)) throw new Error(`${file} is missing`);
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => record(JSON.parse(line)));
}

function record(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function list(value: unknown): Record<string, unknown>[] {
	return Array.isArray(value) ? value.map(record) : [];
}
