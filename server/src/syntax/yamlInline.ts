import { isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { Span } from '../text/span.ts';
import type { Inline } from './inline.ts';
import { buildProse, trimSpan, type ProseBuilder } from './proseBuilder.ts';
import { readTomlEntry } from './toml.ts';
import { isTooMuch } from './yamlGuard.ts';

/**
 * Reads `key: value` of front matter, or `key = value` where it is TOML: the words of the scalar, quotes and escapes resolved; the items of a list are joined
 * by commas. Never throws.
 */
export function readYamlInline(written: string): Inline {
	const toml = readTomlEntry(written);
	if (toml?.long) return readLong(written, toml.long, toml.isEscaped);
	// the value alone is YAML, wherever its sign stands
	const source = toml ? ' '.repeat(toml.value.start) + written.slice(toml.value.start) : written;
	const valueStart = toml ? toml.value.start : source.indexOf(':') + 1;
	if (isTooMuch(source)) return readBroken(source, valueStart);
	let document: Document.Parsed;
	try {
		document = parseDocument(source, { prettyErrors: false, logLevel: 'silent', strict: false, uniqueKeys: false });
	} catch {
		return readBroken(source, valueStart);
	}
	if (document.errors.length > 0) return readBroken(source, valueStart);
	const value = toml ? document.contents : firstValue(document.contents);
	const prose = buildProse(source);
	if (isScalar(value) && value.range) {
		readScalar(source, value.range[0], value.range[1], typeof value.type === 'string' ? value.type : '', prose);
	} else if (isSeq(value)) {
		let previous = -1;
		for (const item of value.items) {
			if (!isScalar(item) || !item.range) continue;
			if (previous >= 0 && prose.position() > 0) {
				prose.replace(',', previous, item.range[0]);
				prose.space(item.range[0], item.range[0]);
			}
			readScalar(source, item.range[0], item.range[1], typeof item.type === 'string' ? item.type : '', prose);
			previous = item.range[1];
		}
	}
	return prose.finish();
}

/** The value of the first key of a map; null where there is none. */
function firstValue(contents: Document.Parsed['contents']): unknown {
	const pair = contents && 'items' in contents ? contents.items[0] : null;
	return pair && typeof pair === 'object' && 'value' in pair ? pair.value : null;
}

/** A string over several lines of TOML. */
function readLong(source: string, { start, end }: Span, isEscaped: boolean): Inline {
	const prose = buildProse(source);
	if (isEscaped) readEscaped(source, start, end, '\\', prose);
	else prose.copy(start, end);
	return prose.finish();
}

/** What stands at `from` and behind it, less a quote at either end: the value of a line that is no YAML. */
function readBroken(source: string, from: number): Inline {
	const prose = buildProse(source);
	let { start, end } = trimSpan(source, { start: from, end: source.length });
	if (isQuote(source.charAt(start))) start++;
	if (end > start && isQuote(source.charAt(end - 1))) end--;
	prose.copy(start, end);
	return prose.finish();
}

function isQuote(character: string): boolean {
	return character === '"' || character === "'";
}

function readScalar(source: string, start: number, end: number, type: string, prose: ProseBuilder): void {
	switch (type) {
		case 'QUOTE_DOUBLE':
			readEscaped(source, start + 1, Math.max(start + 1, end - 1), '\\', prose);
			break;
		case 'QUOTE_SINGLE':
			readEscaped(source, start + 1, Math.max(start + 1, end - 1), "'", prose);
			break;
		case 'BLOCK_FOLDED':
		case 'BLOCK_LITERAL': {
			const header = source.slice(start, end).search(/[\r\n]/);
			if (header >= 0) prose.copy(start + header, end);
			break;
		}
		default:
			prose.copy(start, end);
	}
}

/** Text between quotes: `\"`, `\n`, `\u00e9` in double ones (YAML 1.2, 5.7), `''` in single ones. */
function readEscaped(source: string, start: number, end: number, mark: string, prose: ProseBuilder): void {
	let from = start;
	for (let at = source.indexOf(mark, start); at >= 0 && at < end; at = source.indexOf(mark, from)) {
		prose.copy(from, at);
		const stop = mark === "'" ? at + 2 : at + escapeLength(source.charAt(at + 1));
		from = Math.min(stop, end);
		prose.replace(mark === "'" ? "'" : unescape(source.slice(at, from)), at, from);
	}
	prose.copy(from, end);
}

function escapeLength(letter: string): number {
	return letter === 'x' ? 4 : letter === 'u' ? 6 : letter === 'U' ? 10 : 2;
}

function unescape(escape: string): string {
	const letter = escape.charAt(1);
	const code = 'xuU'.includes(letter) && letter !== '' ? Number.parseInt(escape.slice(2), 16) : Number.NaN;
	if (!Number.isNaN(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
	switch (letter) {
		case '"':
		case '/':
		case '\\':
			return letter;
		default:
			return ' ';
	}
}
