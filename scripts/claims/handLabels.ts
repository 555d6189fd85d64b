import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../server/src/text/span.ts';

/** A hand label of a sentence, in the terms of the specification; offsets in UTF-16 code units. */
export interface HandLabel extends Span {
	readonly block: 'content' | 'boilerplate' | '?';
	readonly claim: 'factual' | 'opinion' | 'none' | null;
	/** `?` where sources were not labelled, or where two labellers differ. Null for what claims no fact. */
	readonly source: string | null;
}

/** The codes of the label files: claim, and for a factual sentence its source. */
const CODES: ReadonlyMap<string, Omit<HandLabel, 'start' | 'end'>> = new Map(
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
 * The labels of one of the files beside this script: for each document, by name or number of its row, `start-end:code` for each
 * sentence that was labelled, without its text. Throws where one of them cannot be read.
 */
export function readHandLabels(file: 'newsLabels.json' | 'pageLabels.json'): ReadonlyMap<string, readonly HandLabel[]> {
	const coded: unknown = JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8'));
	return new Map(Object.entries(Object(coded)).map(([id, list]) => [id, String(list).split(' ').map(labelOf)]));
}

function labelOf(coded: string): HandLabel {
	const [, start, end, code = ''] = /^(\d+)-(\d+):(\S+)$/.exec(coded) ?? [];
	const label = CODES.get(code);
	if (!label) throw new Error(`"${coded}" is no label`);
	return { start: Number(start), end: Number(end), ...label };
}
