import type { Span } from '../text/span.ts';
import type { ProsePiece } from './proseMap.ts';
import type { Inline, InlineLink } from './inline.ts';

/** White space that is not one single space, control characters, invisible characters, typed double quotation marks. */
const IRREGULAR = /[^\S ]| {2}|[\0-\x1f\xad\u200b\u2060\ufeff]|''|``/;
const INVISIBLE = new Set([0xad, 0x200b, 0x2060, 0xfeff]);

interface OpenPiece {
	prose: number;
	length: number;
	source: number;
	sourceLength: number;
}

/**
 * Puts prose together with its map. Stretches of source are handed over in order; white space between them, also across
 * markup that was left out, becomes one space.
 */
export interface ProseBuilder {
	/** Length of the prose so far, the space that may still come not counted. */
	position(): number;
	/** Takes the source from `start` to `end` as it stands, white space collapsed. */
	copy(start: number, end: number): void;
	/** Takes `text` in place of the source from `start` to `end`. */
	replace(text: string, start: number, end: number): void;
	/** White space that the markup from `start` to `end` stands for (`<br>`). */
	space(start: number, end: number): void;
	/** A bar between two cells, in place of the source from `start` to `end`. */
	bar(start: number, end: number): void;
	/** A link whose words began at prose offset `from` and end here. */
	link(link: Omit<InlineLink, 'span'>, from: number): void;
	/** Code that began at prose offset `from` and ends here. */
	code(from: number): void;
	finish(): Inline;
}

/** True for the code units that are invisible and no part of a word. */
export function isInvisible(code: number): boolean {
	return INVISIBLE.has(code);
}

/** True for the code units that count as white space: those of ECMAScript's `\s`, but for the byte-order mark. */
export function isSpace(code: number): boolean {
	if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
	return code === 0xa0 || (code >= 0x1680 && isWideSpace(code));
}

function isWideSpace(code: number): boolean {
	if (code >= 0x2000 && code <= 0x200a) return true;
	switch (code) {
		case 0x1680:
		case 0x2028:
		case 0x2029:
		case 0x202f:
		case 0x205f:
		case 0x3000:
			return true;
		default:
			return false;
	}
}

function isVisible(code: number): boolean {
	return code > 32 && (code < 0xa0 || (!isSpace(code) && !INVISIBLE.has(code)));
}

/** Two apostrophes, or two grave accents, that stand for a double quotation mark as on typewriters and in TeX: ``so''. */
function isTypedMark(source: string, at: number): boolean {
	const code = source.charCodeAt(at);
	if (code !== 39 && code !== 96) return false;
	return source.charCodeAt(at + 1) === code && source.charCodeAt(at + 2) !== code && source.charCodeAt(at - 1) !== code;
}

/** Endings of words, hardly ever words themselves: before one of them the hyphen at a line's end only parts a word. */
const ENDING =
	/^(?:tions?|sions?|ments?|ings?|eds?|ers?|ors?|ly|ness(?:es)?|ity|ities|ously|ous|ives?|ively|ables?|ibles?|ances?|ences?|ical|ically|ally|ated?|ates|ating|ation|ations|dents?|tives?|ters?|tors?|tures?|tured|turing|cial|tial|tially|ted|ting|ded|ding|ced|cing|sed|sing|ries|ties|cies|nies|lies|ary|ory|ery|ism|ists?|izes?|ized|izing|ises?|ised|ising|tional|sional|mental|lic|nal|ular|ured|ures?)(?![\p{L}\p{N}])/u;

/**
 * A word that a hyphen parts at a line's end, `Depart-` and `ment` below it, seen from the line's end: where what is left out begins
 * (the hyphen, where it only parts; else what follows it, as in `well-` and `known`) and where the word goes on. Null where none is:
 * `two-` before `and three-storey` stays apart.
 */
function brokenWord(
	source: string,
	at: number,
	end: number,
): { readonly hyphen: number; readonly next: number } | null {
	if (source.charCodeAt(at) !== 10 && source.charCodeAt(at) !== 13) return null;
	if (source.charAt(at - 1) !== '-' || !/\p{L}/u.test(source.charAt(at - 2))) return null;
	let next = at;
	let feeds = 0;
	for (; next < end && isSpace(source.charCodeAt(next)); next++) {
		// an empty line ends what was written on the one before
		if (source.charCodeAt(next) === 10 && ++feeds === 2) return null;
	}
	const rest = source.slice(next, Math.min(end, next + LONGEST_ENDING));
	if (!/^\p{Ll}/u.test(rest) || /^(?:and|or|to|nor|but)(?!\p{L})/u.test(rest)) return null;
	return { hyphen: ENDING.test(rest) ? at - 1 : at, next };
}

/** No ending of a word is longer, the character behind it counted. */
const LONGEST_ENDING = 12;

/** A builder over one block's source. */
export function buildProse(source: string): ProseBuilder {
	const parts: string[] = [];
	const pieces: OpenPiece[] = [];
	const links: { -readonly [K in keyof InlineLink]: InlineLink[K] }[] = [];
	const code: Span[] = [];
	let length = 0;
	let gapStart = -1;
	let gapEnd = -1;

	const piece = (proseLength: number, start: number, sourceLength: number) => {
		const previous = pieces.at(-1);
		const inStep = proseLength === sourceLength;
		if (
			previous &&
			inStep &&
			previous.length === previous.sourceLength &&
			previous.source + previous.sourceLength === start
		) {
			previous.length += proseLength;
			previous.sourceLength += sourceLength;
		} else pieces.push({ prose: length, length: proseLength, source: start, sourceLength });
		length += proseLength;
	};
	const closeGap = () => {
		if (gapStart >= 0 && length > 0) {
			parts.push(' ');
			piece(1, gapStart, gapEnd - gapStart);
		}
		gapStart = -1;
	};
	const space = (start: number, end: number) => {
		if (gapStart < 0) gapStart = start;
		gapEnd = end;
	};
	const take = (start: number, end: number) => {
		if (start >= end) return;
		closeGap();
		parts.push(source.slice(start, end));
		piece(end - start, start, end - start);
	};
	const replace = (text: string, start: number, end: number) => {
		if (text.length === 1 && isInvisible(text.charCodeAt(0))) return;
		if (text.trim() === '') {
			if (text !== '') space(start, end);
			return;
		}
		closeGap();
		parts.push(text);
		piece(text.length, start, end - start);
	};
	return {
		position: () => (gapStart >= 0 && length > 0 ? length + 1 : length),
		copy(start, end) {
			if (!IRREGULAR.test(source.slice(start, end))) {
				const first = source.charCodeAt(start) === 32 ? start + 1 : start;
				const last = end > first && source.charCodeAt(end - 1) === 32 ? end - 1 : end;
				if (first > start) space(start, Math.min(first, end));
				take(first, last);
				if (last < end) space(last, end);
				return;
			}
			let from = start;
			for (let i = start; i < end; i++) {
				const code = source.charCodeAt(i);
				if (i + 1 < end && isTypedMark(source, i)) {
					take(from, i);
					replace('"', i, i + 2);
					from = i + 2;
					i++;
					continue;
				}
				if (code > 32 && code < 0xa0) continue;
				if (code === 32 && i > from && i + 1 < end && isVisible(source.charCodeAt(i + 1))) continue;
				if (isSpace(code)) {
					const broken = code === 32 ? null : brokenWord(source, i, end);
					if (broken) {
						take(from, broken.hyphen);
						i = broken.next - 1;
						from = broken.next;
						continue;
					}
					take(from, i);
					space(i, i + 1);
					from = i + 1;
				} else if (code <= 32 || INVISIBLE.has(code)) {
					take(from, i);
					if (code <= 32) space(i, i + 1);
					from = i + 1;
				}
			}
			take(from, end);
		},
		replace,
		space,
		bar(start, end) {
			space(start, start);
			replace('|', start, end);
			space(end, end);
		},
		link(link, from) {
			links.push({ ...link, span: { start: Math.min(from, length), end: length } });
		},
		code(from) {
			if (from < length) code.push({ start: from, end: length });
		},
		finish() {
			links.sort((a, b) => a.source.start - b.source.start || a.source.end - b.source.end);
			return { prose: parts.join(''), map: pieces, links, code: outermost(code) };
		},
	};
}

/** In order, without those inside of others: `` `…` `` in an element of code. */
function outermost(code: Span[]): readonly Span[] {
	if (code.length < 2) return code;
	let end = 0;
	return code
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.filter((span) => {
			const outer = span.start >= end;
			if (outer) end = span.end;
			return outer;
		});
}

/** The inline of a stretch of source without any markup, or null when its white space has to be tidied up first. */
export function plainInline(source: string, start: number, end: number): Inline | null {
	const inside = trimSpan(source, { start, end });
	const prose = source.slice(inside.start, inside.end);
	if (IRREGULAR.test(prose)) return null;
	const { length } = prose;
	return {
		prose,
		map: length > 0 ? [{ prose: 0, length, source: inside.start, sourceLength: length }] : [],
		links: [],
		code: [],
	};
}

/** Nothing to read. */
export const EMPTY_INLINE: Inline = Object.freeze({
	prose: '',
	map: [] as ProsePiece[],
	links: [] as InlineLink[],
	code: [] as Span[],
});

/** The span without white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
	let { start, end } = span;
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	return { start, end };
}
