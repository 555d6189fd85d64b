import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../server/src/facts/documentFacts.ts';
import type { DocumentFacts } from '../../server/src/facts/types.ts';
import type { Heading } from '../../server/src/index/compare/documentName.ts';
import type { Vector } from '../../server/src/index/compare/vector.ts';
import type { Countable } from '../../server/src/index/mention.ts';
import { sayingOf } from '../../server/src/index/sayingOf.ts';

/** An article of an event: what it is about, and the figures and dates in it. */
export interface Article {
	readonly id: string;
	readonly about: Vector;
	readonly heading: Heading;
	readonly mentions: readonly Countable[];
}

/** The facts of all plain texts below a folder, in order of their paths. */
export function readTexts(folder: string): readonly { readonly id: string; readonly facts: DocumentFacts }[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.map((name) => ({ id: name, facts: readDocument(readFileSync(path.join(folder, name), 'utf8'), name) }));
}

/** The articles of each event: a folder of events holds a folder of plain texts for each. */
export function readEvents(folder: string): readonly (readonly Article[])[] {
	const events = new Map<string, Article[]>();
	for (const { id, facts } of readTexts(folder)) {
		const article = articleOf(id, facts);
		const event = path.dirname(id);
		events.set(event, [...(events.get(event) ?? []), article]);
	}
	return [...events.values()];
}

/** What a document is about, and its figures and dates. */
export function articleOf(id: string, facts: DocumentFacts): Article {
	const { about, heading, mentions } = sayingOf(
		id,
		facts,
		facts.blocks.map(({ content }) => content),
	);
	return {
		id,
		about,
		heading,
		mentions: mentions.filter((mention): mention is Countable => mention.kind !== 'quotation'),
	};
}
