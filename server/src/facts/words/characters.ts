/** What a character is to whoever cuts words: the one answer for all extractors. */
export const space = 0;
export const mark = 1;
/** A digit 0 to 9. */
export const digit = 2;
/** A small letter of ASCII, of which most words are made: it is its own lower case. */
export const small = 3;
/** Any other letter. */
const letter = 4;

/** First and last code unit of stretches of one class, later ones before earlier ones; all else is a mark. */
const stretches: readonly (readonly [kind: number, first: number, last: number])[] = [
	[letter, 0x41, 0x5a],
	[small, 0x61, 0x7a],
	[digit, 0x30, 0x39],
	[letter, 0xaa, 0xaa],
	[letter, 0xb5, 0xb5],
	[letter, 0xba, 0xba],
	[letter, 0xc0, 0x1fff],
	[mark, 0xd7, 0xd7],
	[mark, 0xf7, 0xf7],
	[letter, 0x2c00, 0x2dff],
	[letter, 0x3040, 0xd7ff],
	[letter, 0xf900, 0xfdff],
	[space, 9, 13],
	[space, 0x20, 0x20],
	[space, 0xa0, 0xa0],
	[space, 0x2000, 0x200b],
	[space, 0x2028, 0x2029],
	[space, 0x202f, 0x202f],
	[space, 0x205f, 0x205f],
	[space, 0x3000, 0x3000],
	[space, 0xfeff, 0xfeff],
];

/**
 * The class of each code unit, by code: exact for ASCII and Latin-1, by ranges and generous with letters elsewhere. Halves of
 * surrogate pairs are marks. Every character of a text is asked about several times, so that the answer is one look-up.
 */
export const classes: Uint8Array = (() => {
	const table = new Uint8Array(0x10000).fill(mark);
	for (const [kind, first, last] of stretches) table.fill(kind, first, last + 1);
	return table;
})();

/** The class of a code unit; a mark for `NaN`, which stands behind the end of a text. */
function classOf(code: number): number {
	return classes[code | 0] ?? mark;
}

/** A letter of any script. */
export function isLetter(code: number): boolean {
	return classOf(code) >= small;
}

export function isApostrophe(code: number): boolean {
	return code === 0x27 || code === 0x2019;
}

/** What stands for part of a whole: `½` by its code. */
export const vulgarFractions: ReadonlyMap<number, number> = new Map([
	[0xbc, 1 / 4],
	[0xbd, 1 / 2],
	[0xbe, 3 / 4],
	[0x2150, 1 / 7],
	[0x2151, 1 / 9],
	[0x2152, 1 / 10],
	[0x2153, 1 / 3],
	[0x2154, 2 / 3],
	[0x2155, 1 / 5],
	[0x2156, 2 / 5],
	[0x2157, 3 / 5],
	[0x2158, 4 / 5],
	[0x2159, 1 / 6],
	[0x215a, 5 / 6],
	[0x215b, 1 / 8],
	[0x215c, 3 / 8],
	[0x215d, 5 / 8],
	[0x215e, 7 / 8],
]);
