import { existsSync, readFileSync } from 'node:fs';
import { parseCsv } from './csv.ts';
import { readHandLabels } from './handLabels.ts';
import type { HandLabel } from './handLabels.ts';

export interface NewsArticle {
	/** Number of its row in the file, from 0, the head not counted. */
	readonly row: number;
	readonly text: string;
	readonly labels: readonly HandLabel[];
}

/**
 * The labelled articles of `file`, the `news_sample.csv` of several27/FakeNewsCorpus: its texts with the labels beside this
 * script. Throws where file or column is missing.
 */
export function readNews(file: string): NewsArticle[] {
	if (!existsSync(file)) throw new Error(`${file} is missing`);
	const rows = parseCsv(readFileSync(file, 'utf8'));
	const column = rows[0]?.indexOf('content') ?? -1;
	if (column < 0) throw new Error(`${file} has no column "content"`);
	return [...readHandLabels('newsLabels.json')].map(([row, labels]) => ({
		row: Number(row),
		text: rows[Number(row) + 1]?.[column] ?? '',
		labels,
	}));
}
