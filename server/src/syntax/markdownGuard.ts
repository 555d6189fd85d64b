import type { Span } from '../text/span.ts';
import { blanksEnd, LIST_DIGITS, markerEnd, MAX_DEPTH } from './containers.ts';
import { BLOCK_ELEMENTS, INLINE_ELEMENTS, SKIPPED_ELEMENTS } from './htmlElements.ts';
import { spellTemplates } from './templates.ts';

const FENCES = [96, 126];
/** What opens an HTML block that runs to its own end mark (CommonMark 0.31, HTML blocks 1 to 5), and that end mark. */
const RAW_HTML: readonly (readonly [RegExp, string])[] = [
	[/^<script[\s>]/i, '</script>'],
	[/^<pre[\s>]/i, '</pre>'],
	[/^<style[\s>]/i, '</style>'],
	[/^<textarea[\s>]/i, '</textarea>'],
	[/^<!--/, '-->'],
	[/^<\?/, '?>'],
	[/^<!\[CDATA\[/, ']]>'],
	[/^<![A-Za-z]/, '>'],
];

interface FenceLine {
	readonly at: number;
	readonly code: number;
	readonly length: number;
	/** Nothing stands behind the marks, so that the line may close a fence. */
	readonly bare: boolean;
	/** Where no fence is open, it is the line under a title. */
	readonly underlines: boolean;
}

/**
 * The same text for the Markdown parser, code unit by code unit at the same offsets, with what it must not take for
 * markup replaced by letters: scraped text is not well formed, and nesting without bound costs more than linear time.
 * - every line ends at `\n`;
 * - a fence or an HTML comment that is never closed would hide all that follows it;
 * - `1986. A great year` is no list, and a line of tildes below a title no fence;
 * - marks of site generators, whose lines may begin with `>`;
 * - tags of components and the marks of admonitions that have a line to themselves are empty lines: lists and fences follow;
 * - containers deeper than any page has are text.
 */
export function maskMarkdown(source: string): string {
	const lines = source.includes('\r') ? source.replace(/\r\n/g, ' \n').replace(/\r/g, '\n') : source;
	const text = spellTemplates(hideComponents(lines));
	const masks: number[] = [];
	const lists: number[] = [];
	const fences: FenceLine[] = [];
	const tags: number[] = [];
	/** Where the line before stands, without its markers. */
	let above = { start: 0, end: 0 };
	for (let start = 0; start < text.length;) {
		const newline = text.indexOf('\n', start);
		const end = newline < 0 ? text.length : newline;
		const at = skipContainers(text, start, end, lists, masks);
		const code = text.charCodeAt(at);
		if (at < end) {
			if (FENCES.includes(code)) {
				const fence = fenceAt(text, { start: at, end }, code, above);
				if (fence) fences.push(fence);
			} else if (code === 60) tags.push(at);
		}
		above = { start: at, end };
		start = end + 1;
	}
	maskUnclosedFences(fences, masks);
	maskUnclosedHtml(text, tags, masks);
	return applyMasks(text, masks);
}

/** `<Steps>`, `</Steps>`, `<Card title="…" />`: no element of HTML is written with a capital and small letters. */
const COMPONENT = /^[ \t]{0,40}<\/?([A-Z][A-Za-z\d.]{0,60})(?:[ \t][^<>\n]{0,400})?>[ \t]{0,40}$/gm;
/** `:::note`, `::: tip A title`, `:::note[A title]`, `:::`: the marks that open and close an admonition. */
const ADMONITION = /^[ \t]{0,40}:{3,8}(?: ?[a-z][a-z-]{0,30}(?:[ [{][^\n]{0,200})?)?[ \t]{0,40}$/gm;

/** The same text at the same offsets with white space for components and admonitions. Linear. */
function hideComponents(text: string): string {
	const blank = (found: string) => ' '.repeat(found.length);
	const shown = text.includes(':::') ? text.replace(ADMONITION, blank) : text;
	return shown.includes('<')
		? shown.replace(COMPONENT, (found, name: string) => (isElement(name) ? found : blank(found)))
		: shown;
}

function isElement(name: string): boolean {
	const lower = name.toLowerCase();
	const known = BLOCK_ELEMENTS.has(lower) || INLINE_ELEMENTS.has(lower) || SKIPPED_ELEMENTS.has(lower);
	return known || name === name.toUpperCase();
}

/**
 * Offset of the first character behind indentation, quote and list markers. Adds to `masks` what is no marker. `lists`
 * holds the indentation of the list items that the line may stand in, outermost first.
 */
function skipContainers(text: string, start: number, end: number, lists: number[], masks: number[]): number {
	let at = blanksEnd(text, start, end);
	const indent = at - start;
	if (at === end) return at;
	while ((lists.at(-1) ?? -1) >= indent) lists.pop();
	for (let depth = lists.length; ; depth++) {
		const after = markerEnd(text, at, end);
		if (after === at) return at;
		const year = after - at > LIST_DIGITS + 1;
		if (year || depth >= MAX_DEPTH) {
			masks.push(year ? after - 1 : at);
			return at;
		}
		if (depth === lists.length && text.charCodeAt(at) !== 62) lists.push(indent);
		at = blanksEnd(text, after, end);
	}
}

function fenceAt(text: string, { start, end }: Span, code: number, above: Span): FenceLine | null {
	let after = start;
	while (after < end && text.charCodeAt(after) === code) after++;
	const length = after - start;
	if (length < 3) return null;
	const bare = blanksEnd(text, after, end) === end;
	const underlines = code === 126 && bare && length >= 4 && underlinesTitle(text, length, above, end);
	return { at: start, code, length, bare, underlines };
}

/** A longer line is no title. */
const LONGEST_TITLE = 120;

/** A line of tildes as long as the line above it, with an empty line behind it, makes that a title in reStructuredText. */
function underlinesTitle(text: string, length: number, above: Span, end: number): boolean {
	if (above.end - above.start > LONGEST_TITLE) return false;
	const title = text.slice(above.start, above.end).trimEnd().length;
	if (title === 0 || Math.abs(title - length) > 2) return false;
	const next = blanksEnd(text, end + 1, text.length);
	return next >= text.length || text.charCodeAt(next) === 10;
}

/** Masks each opening fence that no later line closes, and each line under a title. Linear: the longest closing fence behind each line is known. */
function maskUnclosedFences(fences: readonly FenceLine[], masks: number[]): void {
	const longest = fences.map(() => [0, 0]);
	for (let i = fences.length - 2; i >= 0; i--) {
		const next = fences[i + 1];
		longest[i] = FENCES.map((code, k) => {
			const behind = longest[i + 1]?.[k] ?? 0;
			return next?.bare && next.code === code ? Math.max(behind, next.length) : behind;
		});
	}
	let open: FenceLine | null = null;
	fences.forEach((fence, i) => {
		if (open) {
			if (fence.bare && fence.code === open.code && fence.length >= open.length) open = null;
		} else if (fence.underlines) masks.push(fence.at);
		else if ((longest[i]?.[FENCES.indexOf(fence.code)] ?? 0) >= fence.length) open = fence;
		else masks.push(fence.at);
	});
}

/** Masks each tag or comment that would run to an end mark which does not come any more. */
function maskUnclosedHtml(text: string, tags: readonly number[], masks: number[]): void {
	const lastEnds = new Map<number, number>();
	for (const at of tags) {
		const head = text.slice(at, at + 12);
		const kind = RAW_HTML.findIndex(([open]) => open.test(head));
		if (kind < 0) continue;
		let last = lastEnds.get(kind);
		if (last === undefined) {
			last = lastIndexOf(text, RAW_HTML[kind]?.[1] ?? '');
			lastEnds.set(kind, last);
		}
		if (last < at) masks.push(at);
	}
}

/** Last place of an end mark, upper and lower case alike. */
function lastIndexOf(text: string, mark: string): number {
	return (/[a-z]/.test(mark) ? text.toLowerCase() : text).lastIndexOf(mark);
}

function applyMasks(text: string, masks: number[]): string {
	if (masks.length === 0) return text;
	masks.sort((a, b) => a - b);
	const parts: string[] = [];
	let from = 0;
	for (const at of masks) {
		if (at < from) continue;
		parts.push(text.slice(from, at), 'x');
		from = at + 1;
	}
	parts.push(text.slice(from));
	return parts.join('');
}
