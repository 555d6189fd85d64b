import type { Leaf } from './markdownBlocks.ts';
import { readsAsProse } from './literalBlocks.ts';

/** From so many columns on Markdown takes what stands behind an empty line for code; a tab goes to the next of them. */
const INDENT = 4;
/** How much of a run is looked at, and of each of its lines, in code units. */
const SAMPLE = 4000;
const LINE = 400;

/** What lines of programs, shells and settings hold, and prose does not: verses and clauses of a law end with a semicolon, too. */
const SIGN =
	/[{}\\]$|[\]}];$|= ?[^=;]{1,200};$|^(?:\$ (?!\d)|>>> |[}\])]|<[/!?a-z])|[\p{L}\d_]\((?!e?s\))|[=!<>]=|=>|->|::|&&|\|\||[\p{Ll}\d]_[\p{L}\d]|(?<=\s)--[a-z]{2}|(?<=\s)-[a-zA-Z](?=\s)|^[\p{L}\d_.$[\]-]{1,60}(?: ?[-+]?= ?| := )\S/u;
/** What tells nothing: a remark, which is prose in a program and a heading elsewhere; and one word, such as `else`. */
const NEUTRAL = /^(?:#|\/\/|\/?\*|--\s|;|\p{Ll}{1,12}$)/u;

/** Five words in a row, or a full stop behind a word: a line of prose, if nothing in it is of a program. */
const WORDS = /(?:\p{L}[\p{L}'\u2019-]{0,30},? ){4}\p{L}|\p{Ll}[.!?]$/u;

/** Whether a stretch is a program, a command or a setting: a third of its lines hold what only those hold, and few are prose. */
function readsAsCode(text: string): boolean {
	const lines = text
		.slice(0, SAMPLE)
		.split(/[\r\n]+/)
		.map((line) => line.slice(0, LINE).trim())
		.filter((line) => line !== '' && !NEUTRAL.test(line));
	const signs = lines.filter((line) => SIGN.test(line)).length;
	const prose = lines.filter((line) => !SIGN.test(line) && WORDS.test(line)).length;
	return signs > 0 && signs * 3 >= lines.length && prose * 2 <= signs && !readsAsProse(text);
}

/** A line of a module of JavaScript, as components are brought into a page. */
const IMPORT = /^(?:import|export)\s(?:[\p{L}\d_$*{][^'"\r\n]{0,400}\sfrom\s{1,4})?['"][^'"\r\n]{1,200}['"];?$/u;

/** Whether every line of a paragraph brings in a module. */
function importsModules(text: string): boolean {
	if (!text.startsWith('import') && !text.startsWith('export')) return false;
	return text
		.slice(0, SAMPLE)
		.split(/[\r\n]+/)
		.every((line) => IMPORT.test(line.trim()));
}

/**
 * Which leaves of a document, in order, are code by their indentation: those that stand four columns deep and read as code, and
 * what goes on from them there, whatever list or heading it would be elsewhere. Indented prose, as scraped pages have it, is
 * none. The imports of a page with components are code wherever they stand. Linear.
 */
export function indentedCode(text: string, leaves: readonly Leaf[]): ReadonlySet<Leaf> {
	const code = new Set<Leaf>();
	let end = -1;
	for (const leaf of leaves) {
		const source = text.slice(leaf.start, leaf.end);
		if (!isDeep(text, leaf)) {
			end = -1;
			if (leaf.type === 'paragraph' && importsModules(source)) code.add(leaf);
			continue;
		}
		const goesOn = end >= 0 && !isProse(source) && (leaf.type === 'heading' || isAdjacent(text, end, leaf.start));
		if (goesOn || (!leaf.item && readsAsCode(source))) {
			code.add(leaf);
			end = leaf.end;
		} else end = -1;
	}
	return code;
}

/** A line of a stretch holds so many words that it is prose. */
function isProse(text: string): boolean {
	return text.split(/[\r\n]+/).some((line) => WORDS.test(line.slice(0, LINE).trim()));
}

/** No empty line stands between two offsets. */
function isAdjacent(text: string, from: number, to: number): boolean {
	return (text.slice(from, to).match(/\r\n|[\r\n]/g)?.length ?? 0) <= 1;
}

/** Whether the line in which a leaf begins is indented far enough; fences and tables are read as what they are. */
function isDeep(text: string, leaf: Leaf): boolean {
	if (leaf.type === 'fence' || leaf.type === 'tableRow' || leaf.type === 'tableRule') return false;
	let start = leaf.start;
	while (start > 0 && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--;
	let columns = 0;
	for (let at = start; columns < INDENT; at++) {
		const sign = text.charCodeAt(at);
		if (sign === 9) columns = INDENT;
		else if (sign === 32) columns++;
		else return false;
	}
	return true;
}
