import { readPublished } from './htmlDates.ts';
import { scanHtml } from './htmlTokens.ts';
import { PAGE_KIND, TEXT_KIND } from './schemaKinds.ts';

/** What a page says of itself: its `title`, a `meta` element, or a property of its schema.org description. */
export interface Declaration {
	/** As written, e.g. `title`, `article:published_time`, `datePublished`. */
	readonly name: string;
	readonly value: string;
	/** It stands in the head of the page; the body describes other things as well. */
	readonly inHead: boolean;
}

/** A head is read so far, in code units. */
const LONGEST_HEAD = 200_000;
const HEAD_ENDS = /<\/head\b|<body\b/i;

/** Descriptions in JSON-LD (https://json-ld.org): so many, each so long at most, in code units. */
const MOST_SCRIPTS = 16;
const LONGEST_SCRIPT = 200_000;
const SCRIPT = /<script\b[^>]{0,300}?\btype\s{0,9}=\s{0,9}["']?application\/ld\+json\b[^>]{0,300}>/gi;

/** A day takes so many characters at the start of a value: `2025-04-07`. */
const DAY = 10;

/** What is read of a description. */
const PROPERTIES = ['headline', 'datePublished', 'dateModified'] as const;

/** The declarations of a page, in order: its title and those of its `meta` elements, then those of its JSON-LD. Linear; never throws. */
export function readDeclarations(text: string): Declaration[] {
	const found: Declaration[] = [];
	const start = text.slice(0, LONGEST_HEAD);
	const end = HEAD_ENDS.exec(start)?.index ?? start.length;
	let title: string | null = null;
	scanHtml(start.slice(0, end), {
		text: (from, to) => void (title !== null && (title += start.slice(from, to))),
		entity: (text) => void (title !== null && (title += text)),
		open({ name, declares }) {
			if (name === 'title') title = '';
			if (declares) found.push({ ...declares, inHead: true });
		},
		close(name) {
			if (name === 'title' && title !== null) found.push({ name, value: title, inHead: true });
			title = null;
		},
	});
	const items = readItems(text);
	for (const kind of [TEXT_KIND, PAGE_KIND]) {
		for (const { item, at } of items) {
			if (!isKind(item['@type'], kind)) continue;
			for (const name of PROPERTIES) {
				const value = item[name];
				if (typeof value === 'string') found.push({ name, value, inHead: at < end });
			}
		}
	}
	return [...found, ...onePublished(text, end)];
}

/** What the elements of the body say of the publication, where all say one: lists of articles date each of them. */
function onePublished(text: string, from: number): readonly Declaration[] {
	const published = readPublished(text, from);
	const first = published[0];
	return first && published.every(({ value }) => value.slice(0, DAY) === first.value.slice(0, DAY)) ? [first] : [];
}

interface Item {
	readonly item: Readonly<Record<string, unknown>>;
	/** Where its script begins. */
	readonly at: number;
}

/** What the JSON-LD of a page describes: the objects at its top, in a list there or in a graph; inside of others only what a page is mainly about. */
function readItems(text: string): Item[] {
	const items: Item[] = [];
	let scripts = 0;
	for (const { 0: tag, index: at } of text.matchAll(SCRIPT)) {
		const from = at + tag.length;
		const length = text.slice(from, from + LONGEST_SCRIPT).search(/<\/script\b/i);
		if (length >= 0) for (const item of itemsOf(parse(text.slice(from, from + length)))) items.push({ item, at });
		if (++scripts === MOST_SCRIPTS) break;
	}
	return items;
}

function itemsOf(value: unknown): Item['item'][] {
	const top = Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : [];
	const items = top.flatMap((item) => {
		const graph = item['@graph'];
		return Array.isArray(graph) ? graph.filter(isObject) : [item];
	});
	return items.flatMap((item) => {
		const main = isKind(item['@type'], PAGE_KIND) ? item['mainEntity'] : null;
		return isObject(main) ? [item, main] : [item];
	});
}

/** JSON with what templates of pages put into it: comments around it, line breaks inside of strings, a comma behind the last part. */
function parse(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		const bare = json.replace(/<!--|-->|<!\[CDATA\[|\]\]>/g, ' ').replace(/\p{Cc}/gu, ' ');
		return parseStrictly(bare.replace(/,(?=\s{0,200}[}\]])/g, ' '));
	}
}

function parseStrictly(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}

function isObject(value: unknown): value is Item['item'] {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A type is one name or a list of several. */
function isKind(type: unknown, kind: RegExp): boolean {
	return Array.isArray(type)
		? type.some((one) => typeof one === 'string' && kind.test(one))
		: typeof type === 'string' && kind.test(type);
}
