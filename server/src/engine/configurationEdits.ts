import { isMap, isNode, isScalar, parseDocument, stringify } from 'yaml';
import type { YAMLMap } from 'yaml';
import { isNestedTooDeep } from '../syntax/yamlGuard.ts';
import type { RuleSetting } from '../rules/rule.ts';

/** A place at which lines are put in, and what a line there begins with. */
interface Gap {
	readonly offset: number;
	readonly text: string;
}

function columnOf(text: string, offset: number): number {
	return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The end of the line that holds the last character before `offset`. */
function lineEnd(text: string, offset: number): number {
	let last = offset;
	while (last > 0 && /\s/.test(text.charAt(last - 1))) last--;
	const end = text.indexOf('\n', last);
	if (end < 0) return text.length;
	return text.charAt(end - 1) === '\r' ? end - 1 : end;
}

function startOf(node: unknown): number {
	return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function endOf(node: unknown): number {
	return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}

/** `a`, `b`, `c: off` as nested block lines. */
function blockLines(path: readonly string[], setting: string, indent: number, step: number, newline: string): string {
	return path
		.map((name, depth) => {
			const key = stringify(name, { lineWidth: 0 }).trim();
			return `${' '.repeat(indent + depth * step)}${key}:${depth === path.length - 1 ? ` ${setting}` : ''}`;
		})
		.join(newline);
}

/** The same inside braces: `a: { b: { c: off } }`. */
function flowEntry(path: readonly string[], setting: string): string {
	const [name = '', ...rest] = path;
	const key = stringify(name, { lineWidth: 0 }).trim();
	return `${key}: ${rest.length === 0 ? setting : `{ ${flowEntry(rest, setting)} }`}`;
}

/** Where and what to write so that `path` below `map` has the value. */
function gapIn(text: string, map: YAMLMap, path: readonly string[], setting: string, step: number): Gap | null {
	const newline = text.includes('\r\n') ? '\r\n' : '\n';
	const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === path[0]);
	if (pair) {
		const rest = path.slice(1);
		if (isMap(pair.value)) return rest.length > 0 ? gapIn(text, pair.value, rest, setting, step) : null;
		if (isScalar(pair.value) && pair.value.value !== null) return null;
		const colon = text.indexOf(':', endOf(pair.key)) + 1;
		if (rest.length === 0) return { offset: colon, text: ` ${setting}` };
		if (map.flow) return { offset: colon, text: ` { ${flowEntry(rest, setting)} }` };
		const indent = columnOf(text, startOf(pair.key)) + step;
		return { offset: lineEnd(text, colon), text: newline + blockLines(rest, setting, indent, step, newline) };
	}
	if (map.flow) {
		const brace = endOf(map) - 1;
		const before = text.slice(0, brace).trimEnd();
		const separator = map.items.length === 0 ? ' ' : before.endsWith(',') ? ' ' : ', ';
		return {
			offset: before.length,
			text: `${separator}${flowEntry(path, setting)}${before.length === brace && map.items.length === 0 ? ' ' : ''}`,
		};
	}
	const first = map.items[0];
	if (!first) return null;
	return {
		offset: lineEnd(text, endOf(map)),
		text: newline + blockLines(path, setting, columnOf(text, startOf(first.key)), step, newline),
	};
}

/** How far the first nested line is indented; 2 when there is none. */
function indentStep(text: string): number {
	return Math.min(/^( +)[^\s#-]/m.exec(text)?.[1]?.length ?? 2, 8);
}

/** The scalar at a path, when it is already written. */
function writtenAt(text: string, path: readonly string[]): { readonly start: number; readonly end: number } | null {
	const node = parseDocument(text).getIn(path, true);
	return isScalar(node) && node.value !== null ? { start: startOf(node), end: endOf(node) } : null;
}

/**
 * The text of `corroborate.yaml` with one rule set, for the whole corpus or for one document (path from the corpus root).
 * Only that place changes: comments, order, quotes and blank lines stay as they are. `text` is null when there is no such
 * file yet. Returns null when the text is no map of settings: then a person has to mend it first.
 */
export function setRule(
	text: string | null,
	rule: string,
	setting: RuleSetting,
	document: string | null = null,
): string | null {
	const source = text ?? '';
	if (isNestedTooDeep(source)) return null;
	const yaml = parseDocument(source);
	if (yaml.errors.length > 0) return null;
	const path = document === null ? ['rules', rule] : ['documents', document, rule];
	const written = writtenAt(source, path);
	let edited: string;
	if (written) {
		edited = source.slice(0, written.start) + setting + source.slice(written.end);
	} else if (isMap(yaml.contents)) {
		const gap = gapIn(source, yaml.contents, path, setting, indentStep(source));
		if (gap === null) return null;
		edited = source.slice(0, gap.offset) + gap.text + source.slice(gap.offset);
	} else if (yaml.contents === null || (isScalar(yaml.contents) && yaml.contents.value === null)) {
		const newline = source.includes('\r\n') ? '\r\n' : '\n';
		const kept = source === '' || source.endsWith('\n') ? source : source + newline;
		edited = kept + blockLines(path, setting, 0, 2, newline) + newline;
	} else {
		return null;
	}
	// What YAML makes of the result decides, not the reasoning above.
	const check = parseDocument(edited);
	return check.errors.length === 0 && check.getIn(path) === setting ? edited : null;
}
