import { isDigit } from '../text/codeUnits.ts';

/** Containers (quotes, lists) within each other that a line may open; what lies deeper is read as text. */
export const MAX_DEPTH = 12;
/** A longer number before a full stop at the start of a line is a year, not the number of a list item. */
export const LIST_DIGITS = 3;

const BULLETS = new Set([42, 43, 45]);
/** Bullets that are no Markdown, but stand in front of list items in plain text; the colon in front of what a term means. */
const TEXT_BULLETS = new Set(Array.from('•‣◦▪▫●○■□➤►▶✓✔:', (c) => c.charCodeAt(0)));

/** End of the quote or list marker of Markdown at `at`, or `at` when there is none. */
export function markerEnd(text: string, at: number, end: number): number {
	if (at >= end) return at;
	const code = text.charCodeAt(at);
	if (code === 62) return at + 1;
	let after = at + 1;
	if (isDigit(code)) {
		while (after < end && after - at < 10 && isDigit(text.charCodeAt(after))) after++;
		const dot = text.charCodeAt(after);
		if (after >= end || (dot !== 46 && dot !== 41)) return at;
		after++;
	} else if (!BULLETS.has(code)) return at;
	return after >= end || isBlank(text.charCodeAt(after)) ? after : at;
}

/** End of the bullet of a plain-text list at `at`, or `at` when there is none. */
export function textBulletEnd(text: string, at: number, end: number): number {
	if (at + 1 >= end || !TEXT_BULLETS.has(text.charCodeAt(at))) return at;
	const next = text.charCodeAt(at + 1);
	return isBlank(next) || next === 0xa0 ? at + 1 : at;
}

/** Offset of the first character behind the quote and list markers at the start of a block. */
export function containersEnd(source: string): number {
	const end = source.length;
	let at = blanksEnd(source, 0, end);
	for (let depth = 0; depth < MAX_DEPTH; depth++) {
		let after = markerEnd(source, at, end);
		if (after - at > LIST_DIGITS + 1) return at;
		if (after === at) after = textBulletEnd(source, at, end);
		if (after === at) return at;
		at = blanksEnd(source, after, end);
	}
	return at;
}

/** Offset of the first character that is neither a space nor a tab. */
export function blanksEnd(text: string, from: number, end: number): number {
	let at = from;
	while (at < end && isBlank(text.charCodeAt(at))) at++;
	return at;
}

function isBlank(code: number): boolean {
	return code === 32 || code === 9;
}
