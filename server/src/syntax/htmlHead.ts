import { scanHtml } from './htmlTokens.ts';

/** What the head of a page says of it: a `meta` element, or a property of its schema.org description. */
export interface Declaration {
	/** As written, e.g. `article:published_time`, `datePublished`. */
	readonly name: string;
	readonly value: string;
}

/** A head is read so far, in code units. */
const LONGEST_HEAD = 200_000;
const HEAD_ENDS = /<\/head\b|<body\b/i;

/** Properties of schema.org that date a page, wherever its JSON-LD stands. */
const PUBLISHED = /"(datePublished)"\s{0,9}:\s{0,9}"([^"]{1,80})"/;
const MODIFIED = /"(dateModified)"\s{0,9}:\s{0,9}"([^"]{1,80})"/;

/** The declarations of a page, in order: those of its `meta` elements, then the dates of its JSON-LD. Linear; never throws. */
export function readDeclarations(text: string): Declaration[] {
	const found: Declaration[] = [];
	const start = text.slice(0, LONGEST_HEAD);
	const end = HEAD_ENDS.exec(start)?.index ?? start.length;
	scanHtml(start.slice(0, end), {
		text: () => undefined,
		entity: () => undefined,
		open: ({ declares }) => void (declares && found.push(declares)),
		close: () => undefined,
	});
	for (const pattern of [PUBLISHED, MODIFIED]) {
		const [, name, value] = pattern.exec(text) ?? [];
		if (name !== undefined && value !== undefined) found.push({ name, value });
	}
	return found;
}
