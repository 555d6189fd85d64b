import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../server/src/text/span.ts';
import { parseCsv } from './csv.ts';

/** A hand label of a sentence of the news sample, in the terms of the specification. */
export interface NewsLabel extends Span {
	readonly block: 'content' | 'boilerplate' | '?';
	readonly claim: 'factual' | 'opinion' | 'none' | null;
	/** `?` where sources were not labelled, or where two labellers differ. Null for what claims no fact. */
	readonly source: string | null;
}

export interface NewsArticle {
	/** Number of its row in the file, from 0, the head not counted. */
	readonly row: number;
	readonly text: string;
	readonly labels: readonly NewsLabel[];
}

/** The codes of the label file: claim, and for a factual sentence its source. */
const CODES: ReadonlyMap<string, Omit<NewsLabel, 'start' | 'end'>> = new Map(
	Object.entries({
		x: ['boilerplate', null, null],
		'o?': ['content', 'opinion', '?'],
		'n?': ['?', 'none', '?'],
		n: ['content', 'none', null],
		o: ['content', 'opinion', null],
		'f?': ['content', 'factual', '?'],
		fl: ['content', 'factual', 'linked'],
		fa: ['content', 'factual', 'attributed'],
		fu: ['content', 'factual', 'anonymous'],
		fv: ['content', 'factual', 'vague'],
		fd: ['content', 'factual', 'dead'],
		fn: ['content', 'factual', 'none'],
	} as const).map(([code, [block, claim, source]]) => [code, { block, claim, source }] as const),
);

/**
 * The labelled articles of `file`, the `news_sample.csv` of several27/FakeNewsCorpus: its texts with the labels beside this
 * script (`newsLabels.json`: for each row `start-end:code`, offsets in UTF-16 code units; no text). Throws where file or column
 * is missing.
 */
export function readNews(file: string): NewsArticle[] {
	if (!existsSync(file)) throw new Error(`${file} is missing`);
	const rows = parseCsv(readFileSync(file, 'utf8'));
	const column = rows[0]?.indexOf('content') ?? -1;
	if (column < 0) throw new Error(`${file} has no column "content"`);
	const labels: unknown = JSON.parse(readFileSync(path.join(import.meta.dirname, 'newsLabels.json'), 'utf8'));
	return Object.entries(Object(labels)).map(([row, coded]) => ({
		row: Number(row),
		text: rows[Number(row) + 1]?.[column] ?? '',
		labels: String(coded).split(' ').map(labelOf),
	}));
}

function labelOf(coded: string): NewsLabel {
	const [, start, end, code = ''] = /^(\d+)-(\d+):(\S+)$/.exec(coded) ?? [];
	const label = CODES.get(code);
	if (!label) throw new Error(`"${coded}" is no label`);
	return { start: Number(start), end: Number(end), ...label };
}
