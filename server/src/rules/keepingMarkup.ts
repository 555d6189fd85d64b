import type { Span } from '../text/span.ts';

/**
 * The change that puts other words in the place of `plain`, which stand in a document as `raw`, with markup inside of which only
 * one half may be there (`48** countries`): what is around the words that change stays. Offsets from the start of `raw`; null
 * when half a pair of marks would be lost.
 */
export function keepingMarkup(raw: string, plain: string, wording: string): (Span & { newText: string }) | null {
	const whole = { start: 0, end: raw.length, newText: wording };
	if (raw.replaceAll(/\s+/gu, ' ') === plain) return whole;
	const before = wordsOf(plain);
	const after = wordsOf(wording);
	const most = Math.min(before.length, after.length);
	let head = 0;
	while (head < most && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	const start = before.slice(0, head).join('').length;
	const end = before.slice(0, before.length - tail).join('').length;
	const newText = after.slice(head, after.length - tail).join('');
	if (raw.startsWith(plain.slice(0, end))) return { start, end, newText };
	const shift = raw.length - plain.length;
	if (raw.endsWith(plain.slice(start))) return { start: start + shift, end: end + shift, newText };
	return isPaired(raw) ? whole : null;
}

/** Words and what parts them. */
function wordsOf(text: string): readonly string[] {
	return text.split(/(\s+)/u);
}

/** Whether every mark inside has its other half inside, too. */
function isPaired(raw: string): boolean {
	const count = (pattern: RegExp) => raw.match(pattern)?.length ?? 0;
	const isEven = (pattern: RegExp) => count(pattern) % 2 === 0;
	return (
		[/\*+/gu, /_+/gu, /~+/gu, /`+/gu].every(isEven) &&
		count(/\[/gu) === count(/\]/gu) &&
		count(/<[a-z]/giu) === count(/<\//gu)
	);
}
