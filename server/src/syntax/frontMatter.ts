import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Document, type Pair, type YAMLError } from 'yaml';
import type { Span } from '../text/span.ts';
import type { Block, FrontMatter, FrontMatterEntry, FrontMatterFault } from './document.ts';
import { isTomlLine, isTomlOnly, tomlAsYaml } from './toml.ts';
import { isTooMuch } from './yamlGuard.ts';

/** Longest front matter, in code units; what is longer begins with a mere rule. */
const MAX_LENGTH = 65_536;
/** Deepest nesting of keys that is followed. */
const MAX_DEPTH = 8;

/** A key has three words at most; a longer stretch before a colon is a sentence. */
const KEY_LINE =
	/^[ \t]*(?:"[^"\r\n]{1,100}"|'[^'\r\n]{1,100}'|[\p{L}_$@][\p{L}\p{N}_./$@-]{0,60}(?: [\p{L}\p{N}_./$@-]{1,40}){0,2})[ \t]*:(?:[ \t\r\n]|$)/u;

/** What stands at the top of a document between two lines of `---`, or of `+++` where it is TOML, and its blocks; null when there is none. */
export interface FrontMatterReading {
	readonly frontMatter: FrontMatter;
	/** One per key with its value, in order; the lines around them and keys that hold only keys are not among them. */
	readonly blocks: readonly Block[];
}

/** Reads the front matter of a document. The first `---` is a mere rule unless a `key:` line follows it. Never throws. */
export function readFrontMatter(text: string): FrontMatterReading | null {
	const opening = /^(?:[ \t]*\r?\n){0,3}(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(0, 200));
	if (!opening) return null;
	const isToml = opening[1] === '+++';
	const start = opening[0].indexOf(isToml ? '+++' : '---');
	const bodyStart = opening[0].length;
	const head = text.slice(bodyStart, bodyStart + MAX_LENGTH);
	const closing = isToml
		? /(?:^|\r\n|\n|\r)(\+\+\+)[ \t]*(?=\r|\n|$)/
		: /(?:^|\r\n|\n|\r)(---|\.\.\.)[ \t]*(?=\r|\n|$)/;
	const close = closing.exec(head);
	if (!close || !hasKeyFirst(head, isToml)) return null;
	const closeStart = bodyStart + close.index + close[0].indexOf(close[1] ?? '');
	const written = text.slice(bodyStart, closeStart);
	const body = isToml ? tomlAsYaml(written) : written;
	const span = { start, end: closeStart + 3 };
	const entries: FrontMatterEntry[] = [];
	const blocks: Block[] = [];
	const faults: FrontMatterFault[] = [];
	const into = { body, base: bodyStart, entries, blocks, faults };
	const document = isToml && isTomlOnly(written) ? null : readLeniently(body);
	// what follows the first fault is read amiss because of it
	const [error] = document?.errors ?? [];
	if (error) faults.push(fault(error, bodyStart, body));
	if (!document || faults.length > 0) collectLines(isToml ? TOML_LINES : YAML_LINES, into);
	else if (isMap(document.contents)) collect(document.contents.items, '', 1, into);
	// where TOML is no YAML, nothing is wrong with it
	return { frontMatter: { ...span, entries, faults: isToml ? [] : faults }, blocks };
}

/** A key at the margin whose value opens with a quotation mark. */
const QUOTED_VALUE = /^[\p{L}_][\p{L}\p{N}_.-]{0,60}:[ \t]+(["'])/u;
/** Code units within which a key and the mark behind it stand. */
const LONGEST_KEY = 200;
/** Most lines that a quoted value runs over. */
const MOST_LINES = 40;

/**
 * The body as YAML. Quoted values that run on at the margin are read as libyaml and js-yaml read them, and with them the makers
 * of sites; YAML asks for one blank before each further line.
 */
function readLeniently(body: string): Document.Parsed | null {
	const document = parseYaml(body);
	if (!document || document.errors.length === 0) return document;
	const joined = joinQuoted(body);
	const again = joined === body ? null : parseYaml(joined);
	return again && again.errors.length === 0 ? again : document;
}

/** The body with blanks for the line breaks inside of quoted values at the margin, at the same length. Linear. */
function joinQuoted(body: string): string {
	const lines = body.split('\n');
	const kept: string[] = [];
	for (let i = 0; i < lines.length;) {
		const line = lines[i] ?? '';
		const [opening = '', mark] = QUOTED_VALUE.exec(line.slice(0, LONGEST_KEY)) ?? [];
		const last = mark === undefined || closes(line.slice(opening.length), mark) ? i : closingLine(lines, i, mark);
		const open = lines.slice(i, last).map((one) => one.replace(/\r$/, ' '));
		kept.push([...open, lines[last] ?? ''].join(' '));
		i = last + 1;
	}
	return kept.join('\n');
}

/** The line in which a quoted value that line `from` opens is closed; `from` where none is near. */
function closingLine(lines: readonly string[], from: number, mark: string): number {
	for (let i = from + 1; i < lines.length && i < from + MOST_LINES; i++) {
		const line = lines[i] ?? '';
		if (closes(line, mark)) return i;
		if (KEY_LINE.test(line.slice(0, 400)) || line.trim() === '') return from;
	}
	return from;
}

/** What is quoted ends with its line. */
function closes(line: string, mark: string): boolean {
	const end = line.trimEnd();
	return end.endsWith(mark) && !end.endsWith(`\\${mark}`);
}

/** The body as YAML, or null when it is too long or nested too deeply for its parser. */
function parseYaml(body: string): Document.Parsed | null {
	if (isTooMuch(body)) return null;
	try {
		return parseDocument(body, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent', strict: true });
	} catch {
		return null;
	}
}

/** The first line that is neither empty nor a comment is `key:`, in TOML `key =` or a table. */
function hasKeyFirst(head: string, isToml: boolean): boolean {
	let at = 0;
	for (let lines = 0; lines < 50 && at < head.length; lines++) {
		const line = /^[^\r\n]*/.exec(head.slice(at, at + 400))?.[0] ?? '';
		if (line.trim() !== '' && !line.trimStart().startsWith('#')) return isToml ? isTomlLine(line) : KEY_LINE.test(line);
		const next = head.slice(at).search(/[\r\n]/);
		if (next < 0) return false;
		at += next + 1;
	}
	return false;
}

/** The parser's fault in document offsets; one that points at a single character covers the rest of its line. */
function fault(error: YAMLError, base: number, body: string): FrontMatterFault {
	let start = Math.min(Math.max(0, error.pos[0]), body.length);
	let end = Math.min(Math.max(start, error.pos[1]), body.length);
	if (end - start < 2) {
		while (start > 0 && /^[\r\n]?$/.test(body.charAt(start))) start--;
		if (end === body.length) while (start > 0 && !/[\r\n]/.test(body.charAt(start - 1))) start--;
		const rest = body.slice(start).search(/[\r\n]/);
		end = rest > 0 ? start + rest : body.length;
	}
	return { start: base + start, end: base + end, code: 'syntax', message: error.message };
}

interface Collected {
	readonly body: string;
	readonly base: number;
	readonly entries: FrontMatterEntry[];
	readonly blocks: Block[];
	readonly faults: FrontMatterFault[];
}

/** Keeps an entry; a fault where its map has the key already. */
function addEntry(entry: FrontMatterEntry, seen: Set<string>, into: Collected): void {
	into.entries.push(entry);
	if (seen.has(entry.key))
		into.faults.push({ ...entry.keySpan, code: 'duplicateKey', message: 'Map keys must be unique' });
	seen.add(entry.key);
}

function collect(pairs: readonly Pair[], prefix: string, depth: number, into: Collected): void {
	const seen = new Set<string>();
	for (const pair of pairs) {
		if (!isPair(pair) || !isScalar(pair.key) || !pair.key.range) continue;
		const key = prefix + String(pair.key.value);
		const keySpan = spanOf(pair.key.range, into.base);
		const { value } = pair;
		const range = isNode(value) ? value.range : null;
		const valueSpan = range ? spanOf(range, into.base) : { start: keySpan.end, end: keySpan.end };
		if (isMap(value) && depth < MAX_DEPTH) {
			addEntry({ key, keySpan, valueSpan, value: null }, seen, into);
			collect(value.items, `${key}.`, depth + 1, into);
			continue;
		}
		const scalar = isScalar(value) ? value.value : null;
		addEntry({ key, keySpan, valueSpan, value: plain(scalar) }, seen, into);
		const block = trimmed(into.body, {
			start: keySpan.start - into.base,
			end: Math.max(valueSpan.end, keySpan.end + 1) - into.base,
		});
		const span = { start: into.base + block.start, end: into.base + block.end };
		into.blocks.push(blockOf(key, span, isSeq(value) || isScalar(value) ? 'yaml' : 'none'));
	}
}

/** `key: value` at the margin, with what is indented below. */
const YAML_LINES = /^([^\s:#][^:\r\n]{0,100}):[ \t]*([^\r\n]*(?:(?:\r\n|[\r\n])[ \t][^\r\n]+)*)/gm;
/** As those in what was TOML: keys may be indented; strings and lists run to their ends, other values over no further key. */
const TOML_LINES =
	/^[ \t]{0,40}([^\s:#][^:\r\n]{0,100}):[ \t]*("""[\s\S]*?"""|'''[\s\S]*?'''|\[[^\][]{0,2000}\](?=[ \t]{0,40}(?:#|[\r\n]|$))|[^\r\n]*(?:(?:\r\n|[\r\n])[ \t](?![ \t]{0,40}[\w.-]{1,100}[ \t]{0,40}:)[^\r\n]+)*)/gm;

/** Keys and values of front matter that is no YAML, line by line. */
function collectLines(pattern: RegExp, into: Collected): void {
	const { body, base } = into;
	const seen = new Set<string>();
	for (const line of body.matchAll(pattern)) {
		const [whole = '', key = '', value = ''] = line;
		const from = line.index + Math.max(0, whole.search(/\S/));
		const block = trimmed(body, { start: from, end: line.index + whole.length });
		const valueSpan = { start: base + block.end - value.trimEnd().length, end: base + block.end };
		const plainKey = key.trim().replace(/^["']|["']$/g, '');
		const entry = {
			key: plainKey,
			keySpan: { start: base + from, end: base + from + key.trimEnd().length },
			valueSpan,
			value: unquoted(value.trim()) || null,
		};
		addEntry(entry, seen, into);
		into.blocks.push(blockOf(plainKey, { start: base + block.start, end: base + block.end }, 'yaml'));
	}
}

/** A value without the marks around it, and without a comment behind them. */
function unquoted(value: string): string {
	const long = /^("""|''')([\s\S]*)\1$/.exec(value)?.[2]?.trim();
	const commented = /^(["'])([^"'\r\n]*)\1[ \t]*#/.exec(value)?.[2];
	return long ?? commented ?? value.replace(/^["']|["']$/g, '');
}

function blockOf(key: string, span: Span, inline: 'yaml' | 'none'): Block {
	return { ...span, kind: 'frontMatter', inline, level: 0, key, ancestors: [] };
}

function plain(value: unknown): string | number | boolean | null {
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
	return value instanceof Date ? value.toISOString().slice(0, 10) : null;
}

function spanOf(range: readonly [number, number, number], base: number): Span {
	return { start: base + range[0], end: base + range[1] };
}

function trimmed(text: string, span: Span): Span {
	let end = Math.min(span.end, text.length);
	while (end > span.start && /\s/.test(text.charAt(end - 1))) end--;
	return { start: span.start, end };
}
