import type { Span } from '../text/span.ts';

/** Longest mark, in code units. */
const LONGEST = 800;

/**
 * Marks of site generators that a program replaces before anybody reads the page: shortcodes of Hugo (`{{< figure … >}}`,
 * `{{% … %}}`), tags of Liquid, Jinja and Nunjucks (`{% include … %}`), attributes of kramdown and Pandoc (`{: .note}`,
 * `{#id}`). Names to be filled in (`{{ title }}`) stand for words, and stay, but for those in a link's address.
 */
const MARK =
	/(?<=\]\()\{\{[^{}]{0,800}\}\}|\{\{[<%][^{}]{0,800}\}\}|\{%[^{}]{0,800}\}|\{(?::|#[A-Za-z])[^{}\r\n]{0,200}\}/g;

/** Stands for every code unit of a mark before the inline parser: a control character, which is no part of any prose. */
export const TEMPLATE = 1;
const HIDDEN = String.fromCharCode(TEMPLATE);

/** Whether a mark may open at the brace at `at`. */
function opensTemplate(text: string, at: number): boolean {
	const next = text.charCodeAt(at + 1);
	if (next === 123) return text.charCodeAt(at + 2) === 60 || text.charCodeAt(at + 2) === 37;
	return next === 37 || next === 58 || next === 35;
}

/** Names and calls between two braces, with braces inside them, and nothing beside: `{{ example({ item: "table" }) }}`. */
const FILLED = /^(?:\{\{(?:[^{}]|\{[^{}]{0,400}\}){0,800}\}\}[ \t]{0,8}){1,20}$/;

/** Whether all of a line is put in by a program, so that the line holds no words. */
export function isFilledIn(source: string): boolean {
	return source.startsWith('{{') && source.endsWith('}}') && source.length <= LONGEST && FILLED.test(source);
}

/** The same text at the same offsets with each mark hidden from the inline parser. Linear. */
export function hideTemplates(text: string): string {
	const shown = text.includes(HIDDEN) ? text.replaceAll(HIDDEN, ' ') : text;
	return shown.includes('{') ? shown.replace(MARK, (found) => HIDDEN.repeat(found.length)) : shown;
}

/** The same text at the same offsets with the inside of each mark made letters: no line of it opens a quotation or list. Linear. */
export function spellTemplates(text: string): string {
	return text.includes('{') ? text.replace(MARK, (found) => found.replace(/[^\r\n]/g, 'x')) : text;
}

/** Puts lines together over which one mark runs. Linear: each line looks at most as far ahead as a mark is long. */
export function joinTemplateLines(text: string, lines: readonly Span[]): Span[] {
	const joined: Span[] = [];
	let reach = -1;
	for (const line of lines) {
		const last = joined.at(-1);
		if (last && line.start < reach) joined[joined.length - 1] = { start: last.start, end: line.end };
		else joined.push(line);
		reach = Math.max(reach, openMarkEnd(text, line));
	}
	return joined;
}

/** End of a mark that opens in a line and does not end there; -1 where none does. */
function openMarkEnd(text: string, line: Span): number {
	const from = Math.max(line.start, line.end - LONGEST);
	const words = text.slice(from, line.end);
	const brace = words.lastIndexOf('{');
	if (brace < 0 || words.includes('}', brace)) return -1;
	const open = from + (words.charCodeAt(brace - 1) === 123 ? brace - 1 : brace);
	if (!opensTemplate(text, open)) return -1;
	const hidden = hideTemplates(text.slice(open, open + LONGEST + 10));
	let length = 0;
	while (hidden.charCodeAt(length) === TEMPLATE) length++;
	return length > 0 ? open + length : -1;
}
