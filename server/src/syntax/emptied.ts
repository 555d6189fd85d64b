import type { Span } from '../text/span.ts';
import { isSpace } from './proseBuilder.ts';
import { BLOCK_ELEMENTS, INLINE_ELEMENTS } from './htmlElements.ts';

/** Elements that stay although nothing is left in them: a page needs them, or their place in a table tells what they mean. */
const KEPT: ReadonlySet<string> = new Set(
	'html head body main article td th col colgroup caption title option select textarea iframe video audio object'.split(
		' ',
	),
);

/** Longest start tag that is looked at, in code units. */
const LONGEST_TAG = 1000;
/** Elements within each other that are taken out at most. */
const MOST_DEEP = 40;

/**
 * The spans with the elements of HTML around them that hold nothing else: a list of which every item goes, the `nav` around it.
 * `spans` are in order and do not overlap; nor do those that are returned. Linear in the spans and in the tags around them.
 */
export function withEmptied(text: string, spans: readonly Span[]): readonly Span[] {
	let widened = joined(text, spans);
	for (let depth = 0; depth < MOST_DEEP; depth++) {
		let changed = false;
		const next = widened.map((span) => {
			const element = elementAround(text, span);
			if (element) changed = true;
			return element ?? span;
		});
		if (!changed) break;
		widened = joined(text, next);
	}
	// what encloses nothing stays as it was asked for: what stands between two blocks is theirs
	let next = 0;
	return widened.flatMap((whole) => {
		const first = next;
		while (next < spans.length && (spans[next]?.end ?? 0) <= whole.end) next++;
		const isOwn = spans[first]?.start === whole.start && spans[next - 1]?.end === whole.end;
		return isOwn ? spans.slice(first, next) : [whole];
	});
}

/** Puts spans together between which only white space stands. */
function joined(text: string, spans: readonly Span[]): Span[] {
	const all: Span[] = [];
	for (const span of spans) {
		const last = all[all.length - 1];
		if (last && blanksEnd(text, last.end) >= span.start) all[all.length - 1] = { start: last.start, end: span.end };
		else all.push(span);
	}
	return all;
}

/** The element that holds a span and nothing else besides white space, tags included; null where none does. */
function elementAround(text: string, span: Span): Span | null {
	let before = span.start;
	while (before > 0 && isSpace(text.charCodeAt(before - 1))) before--;
	const from = Math.max(0, before - LONGEST_TAG);
	const head = text.slice(from, before);
	const open = head.endsWith('>') && !head.endsWith('/>') ? head.lastIndexOf('<') : -1;
	const name = open < 0 ? undefined : /^<([a-z][a-z\d]{0,20})(?=[\s>])/i.exec(head.slice(open, open + 30))?.[1];
	if (name === undefined) return null;
	const element = name.toLowerCase();
	if (KEPT.has(element) || !(BLOCK_ELEMENTS.has(element) || INLINE_ELEMENTS.has(element))) return null;
	const behind = blanksEnd(text, span.end);
	const tail = text.slice(behind, behind + name.length + 20);
	const close = /^<\/([a-z][a-z\d]{0,20})\s{0,8}>/i.exec(tail);
	if (close?.[1]?.toLowerCase() !== element) return null;
	return { start: from + open, end: behind + close[0].length };
}

/** Offset of the first character that is no white space. */
function blanksEnd(text: string, from: number): number {
	let at = from;
	while (at < text.length && isSpace(text.charCodeAt(at))) at++;
	return at;
}
