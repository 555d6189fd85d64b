import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../server/src/facts/documentFacts.ts';
import type { DocumentFacts } from '../../server/src/facts/types.ts';
import { refKey } from '../../server/src/index/mention.ts';
import type { Countable } from '../../server/src/index/mention.ts';
import { overlaps } from '../../server/src/text/span.ts';
import type { Span } from '../../server/src/text/span.ts';
import { articleOf } from './articles.ts';
import type { Article } from './articles.ts';
import type { Reading } from './readPairs.ts';

/** Some documents on one matter, written for the training, and what their figures and dates are of. */
export interface Dossier {
	readonly name: string;
	readonly articles: readonly Article[];
	/** Whether two mentions are of one quantity; null where the dossier does not say of both what they are of. */
	reading(x: Countable, y: Countable): Reading | null;
}

/**
 * The dossiers of a folder, in order of their names. A file holds documents, each below `=== NAME`, and below
 * `--- quantities` a line for each quantity: its name, a colon and its mentions, `NAME|words` between ` ; `. The words stand
 * in their document once.
 *
 * @throws Error where a line cannot be read or its words do not stand once in the document.
 */
export function readDossiers(folder: string): readonly Dossier[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.map((name) => readDossier(name, readFileSync(path.join(folder, name), 'utf8')));
}

function readDossier(name: string, written: string): Dossier {
	const [told = '', listed = ''] = written.split(/^--- quantities\n/m);
	const texts = new Map(
		told
			.split(/^=== /m)
			.slice(1)
			.map((part) => {
				const end = part.indexOf('\n');
				return [part.slice(0, end).trim(), part.slice(end + 1)] as const;
			}),
	);
	const quantities = quantitiesOf(name, listed, texts);
	const articles: Article[] = [];
	const quantityOf = new Map<string, string>();
	for (const [document, text] of texts) {
		const facts = readDocument(text, document);
		const article = articleOf(document, facts);
		articles.push(article);
		for (const mention of article.mentions) {
			const place = placeOf(mention, facts);
			const own = quantities.find((one) => one.document === document && place !== null && overlaps(one.at, place));
			if (own) quantityOf.set(refKey(mention.ref), own.quantity);
		}
	}
	return {
		name,
		articles,
		reading(x, y) {
			const [own, other] = [quantityOf.get(refKey(x.ref)), quantityOf.get(refKey(y.ref))];
			if (own === undefined || other === undefined) return null;
			return own === other ? 'real' : 'not';
		},
	};
}

interface Told {
	readonly quantity: string;
	readonly document: string;
	readonly at: Span;
}

function quantitiesOf(name: string, listed: string, texts: ReadonlyMap<string, string>): readonly Told[] {
	return listed.split('\n').flatMap((line): readonly Told[] => {
		if (line.trim() === '') return [];
		const colon = line.indexOf(': ');
		return line
			.slice(colon + 1)
			.split(' ; ')
			.map((mention): Told => {
				const [document = '', words = ''] = mention.split('|').map((part) => part.trim());
				const text = texts.get(document) ?? '';
				const start = text.indexOf(words);
				if (colon < 0 || words === '' || start < 0 || text.includes(words, start + 1))
					throw new Error(`${name}: “${mention.trim()}” does not stand once in the document: ${line}`);
				return { quantity: line.slice(0, colon), document, at: { start, end: start + words.length } };
			});
	});
}

/** Where a mention stands in its document. */
function placeOf({ ref }: Countable, { blocks }: DocumentFacts): Span | null {
	const block = blocks.find(({ facts, ordinal }) => facts.key === ref.block && ordinal === ref.ordinal);
	const facts = ref.kind === 'figure' ? block?.facts.figures : block?.facts.dates;
	const fact = facts?.[ref.index];
	return block && fact ? { start: block.start + fact.start, end: block.start + fact.end } : null;
}
