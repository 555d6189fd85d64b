/** Containers (quotes, lists) within each other that a line may open; what lies deeper is read as text. */
const MAX_DEPTH = 12;
/** A list marker further to the right than this (code units) is text: no page nests that deep. */
const MAX_INDENT = 240;
/** A longer number before a full stop at the start of a line is a year, not the number of a list item. */
const LIST_DIGITS = 3;

const FENCES = [96, 126];
const BULLETS = new Set([42, 43, 45]);
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
}

/**
 * The same text for the Markdown parser, code unit by code unit at the same offsets, with what it must not take for
 * markup replaced by letters: scraped text is not well formed, and nesting without bound costs more than linear time.
 * - every line ends at `\n`;
 * - a fence or an HTML comment that is never closed would hide all that follows it;
 * - `1986. A great year` is no list;
 * - containers deeper than any page has are text.
 */
export function maskMarkdown(source: string): string {
	const text = source.includes('\r') ? source.replace(/\r\n/g, ' \n').replace(/\r/g, '\n') : source;
	const masks: number[] = [];
	const fences: FenceLine[] = [];
	const tags: number[] = [];
	for (let start = 0; start < text.length;) {
		const newline = text.indexOf('\n', start);
		const end = newline < 0 ? text.length : newline;
		const at = skipContainers(text, start, end, masks);
		const code = text.charCodeAt(at);
		if (at < end) {
			if (FENCES.includes(code)) {
				const fence = fenceAt(text, at, end, code);
				if (fence) fences.push(fence);
			} else if (code === 60) tags.push(at);
		}
		start = end + 1;
	}
	maskUnclosedFences(fences, masks);
	maskUnclosedHtml(text, tags, masks);
	return applyMasks(text, masks);
}

/** Offset of the first character behind indentation, quote and list markers. Adds to `masks` what is no marker. */
function skipContainers(text: string, start: number, end: number, masks: number[]): number {
	let at = start;
	for (let depth = 0; ; depth++) {
		while (at < end && isBlank(text.charCodeAt(at))) at++;
		const after = markerEnd(text, at, end);
		if (after === at) return at;
		const year = after - at > LIST_DIGITS + 1;
		if (year || depth >= MAX_DEPTH || at - start > MAX_INDENT) {
			masks.push(year ? after - 1 : at);
			return at;
		}
		at = after;
	}
}

/** End of the quote or list marker at `at`, or `at` when there is none. */
function markerEnd(text: string, at: number, end: number): number {
	const code = text.charCodeAt(at);
	if (at >= end) return at;
	if (code === 62) return at + 1;
	let after = at + 1;
	if (code >= 48 && code <= 57) {
		while (after < end && after - at < 10 && isDigit(text.charCodeAt(after))) after++;
		const dot = text.charCodeAt(after);
		if (after >= end || (dot !== 46 && dot !== 41)) return at;
		after++;
	} else if (!BULLETS.has(code)) return at;
	return after >= end || isBlank(text.charCodeAt(after)) ? after : at;
}

function fenceAt(text: string, at: number, end: number, code: number): FenceLine | null {
	let after = at;
	while (after < end && text.charCodeAt(after) === code) after++;
	const length = after - at;
	if (length < 3) return null;
	while (after < end && isBlank(text.charCodeAt(after))) after++;
	return { at, code, length, bare: after === end };
}

/** Masks each opening fence that no later line closes. Linear: the longest closing fence behind each line is known. */
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
		} else if ((longest[i]?.[FENCES.indexOf(fence.code)] ?? 0) >= fence.length) open = fence;
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

function isBlank(code: number): boolean {
	return code === 32 || code === 9;
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
