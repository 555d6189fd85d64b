import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extractAttributions } from '../../server/src/facts/attributions/extractAttributions.ts';
import { cutSentences } from '../../server/src/facts/attributions/words.ts';
import { extractCitations } from '../../server/src/facts/citations/extractCitations.ts';
import type { Form } from '../../server/src/facts/claims/byForm.ts';
import { describeSentences } from '../../server/src/facts/claims/judgeClaims.ts';
import type { SentenceDescription } from '../../server/src/facts/claims/judgeClaims.ts';
import { scoredForm } from '../../server/src/facts/claims/wordScores.ts';
import { extractDates } from '../../server/src/facts/dates/extractDates.ts';
import { readDocument } from '../../server/src/facts/documentFacts.ts';
import { extractFigures } from '../../server/src/facts/figures/extractFigures.ts';
import { extractQuotations } from '../../server/src/facts/quotations/extractQuotations.ts';
import { readingOf } from '../../server/src/facts/reading.ts';
import type { DocumentFacts } from '../../server/src/facts/types.ts';
import { passagesOf } from '../../server/src/facts/words/passages.ts';
import type { Block } from '../../server/src/syntax/document.ts';
import { parseDocument } from '../../server/src/syntax/parse.ts';
import { readInline } from '../../server/src/syntax/readInline.ts';
import type { Span } from '../../server/src/text/span.ts';
import { readHandLabels } from './handLabels.ts';
import type { HandLabel } from './handLabels.ts';
import { readNews } from './newsGold.ts';

/** A labelled sentence as the judge sees it. */
export interface LabelledSentence {
	readonly document: string;
	readonly set: 'articles' | 'pages' | 'news' | 'commentary';
	/** Null for furniture: it is not trained on, and must not be taken for a claim where it is measured. */
	readonly factual: boolean | null;
	/** The label of its source; `?` where there is none to be scored. */
	readonly source: string;
	/** It asserts something: neither heading nor question nor the like. */
	readonly asserts: boolean;
	/** What its form shows, whatever its values tell. */
	readonly form: Form | null;
	/** In the order of `FEATURES`; empty where it asserts nothing. */
	readonly values: readonly number[];
	/** Its words in lower case, as they are looked up in the table of scores. */
	readonly words: readonly string[];
	/** What was found to cover it, and whether it was found in the article rather than in furniture. */
	readonly covered: string;
	readonly content: boolean;
}

interface Gold extends Span {
	readonly factual: boolean | null;
	readonly source: string;
}

/**
 * Reads the labelled sets: `datasets/sentences.jsonl` of a data folder, its `datasets/pages.jsonl` by the labels beside this
 * script, and `news`, the file `news_sample.csv` of several27/FakeNewsCorpus, likewise; and the sentences of `commentary.txt`.
 */
export function readLabelled(data: string, news: string): LabelledSentence[] {
	const articles = lines(path.join(data, 'datasets/sentences.jsonl')).flatMap((row) => {
		const gold = list(row['sentences']).flatMap(({ block, claim, source, start, end }): Gold[] => {
			if (block === '?' || claim === '?') return [];
			const factual = block === 'content' ? claim === 'factual' : null;
			return [{ start: Number(start), end: Number(end), factual, source: String(source) }];
		});
		return match(String(row['id']), 'articles', String(row['text']), gold);
	});
	const ofPage = readHandLabels('pageLabels.json');
	const pages = lines(path.join(data, 'datasets/pages.jsonl')).flatMap((row) => {
		const id = String(row['id']);
		return match(id, 'pages', String(row['text']), (ofPage.get(id) ?? []).map(goldOf));
	});
	const reports = readNews(news).flatMap(({ row, text, labels }) =>
		match(`news ${row}`, 'news', text, labels.map(goldOf)),
	);
	return [...articles, ...pages, ...reports, ...readCommentary()];
}

/** So many sentences of `commentary.txt`, about one subject, are held out together. */
const sentencesOfCommentary = 12;

function readCommentary(): LabelledSentence[] {
	const rows = readFileSync(path.join(import.meta.dirname, 'commentary.txt'), 'utf8')
		.split('\n')
		.filter((row) => /^[fo] /.test(row));
	return rows.flatMap((row, index) => {
		const text = row.slice(2);
		const gold: Gold = { start: 0, end: text.length, factual: row.startsWith('f'), source: '?' };
		return match(`commentary ${Math.floor(index / sentencesOfCommentary)}`, 'commentary', text, [gold]);
	});
}

function goldOf({ start, end, block, claim, source }: HandLabel): Gold {
	return { start, end, factual: block === 'boilerplate' ? null : claim === 'factual', source: source ?? 'none' };
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
		const { span: _, ...described } = best;
		return [{ document, set, factual: label.factual, source: label.source, ...described }];
	});
}

type Described = { readonly span: Span } & Pick<
	LabelledSentence,
	'asserts' | 'form' | 'values' | 'words' | 'covered' | 'content'
>;

function describeDocument(text: string): Described[] {
	const facts = readDocument(text, 'page.txt');
	const described = parseDocument(text, 'page.txt').blocks.map((block) => describe(text, block));
	return described.flatMap((sentences, b) =>
		sentences.map(({ outside, features, form, words }, s): Described => ({
			...judged(facts, b, s),
			asserts: outside === null,
			form,
			values: features,
			words,
		})),
	);
}

function judged(facts: DocumentFacts, b: number, s: number): Pick<Described, 'span' | 'covered' | 'content'> {
	const block = facts.blocks[b];
	const sentence = block?.facts.sentences[s];
	if (!block || !sentence) throw new Error('the sentences of training are not those of reading');
	return {
		span: { start: block.start + sentence.start, end: block.start + sentence.end },
		covered: facts.coverage[b]?.[s]?.label ?? 'none',
		content: block.content.label === 'content',
	};
}

function describe(text: string, block: Block): (SentenceDescription & Pick<Described, 'words'>)[] {
	const inline = readInline(text.slice(block.start, block.end), block.kind, block.inline);
	const reading = readingOf(block.kind, inline);
	const passages = passagesOf(reading);
	const words = cutSentences(reading);
	const dates = extractDates(reading, passages);
	const quotations = extractQuotations(reading, words);
	const described = describeSentences(reading, {
		dates,
		figures: extractFigures(reading, passages, dates),
		quotations,
		citations: extractCitations(reading, quotations),
		attributions: extractAttributions(reading, quotations, words),
	});
	return described.map((description, s) => ({
		...description,
		words: (words[s] ?? []).flatMap(({ kind, lower }) => (kind === 'word' ? [scoredForm(lower)] : [])),
	}));
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
