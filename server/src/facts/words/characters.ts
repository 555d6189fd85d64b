/** What a character is to whoever cuts words: the one answer for all extractors. */
export const space = 0;
export const mark = 1;
/** A digit 0 to 9. */
export const digit = 2;
/** A small letter of ASCII, of which most words are made: it is its own lower case. */
export const small = 3;
/** Any other letter. */
export const letter = 4;

/** Classes of ASCII, by code. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
	if (code >= 0x61 && code <= 0x7a) return small;
	if (code >= 0x41 && code <= 0x5a) return letter;
	if (code >= 0x30 && code <= 0x39) return digit;
	return code === 0x20 || (code >= 9 && code <= 13) ? space : mark;
});

/** The class of a code unit: exact for ASCII and Latin-1, by ranges elsewhere. Halves of surrogate pairs are marks. */
export function classOf(code: number): number {
	if (code < 0x80) return ascii[code] ?? mark;
	if (isLetter(code)) return letter;
	const blank =
		code === 0xa0 ||
		(code >= 0x2000 && code <= 0x200b) ||
		code === 0x2028 ||
		code === 0x2029 ||
		code === 0x202f ||
		code === 0x205f ||
		code === 0x3000 ||
		code === 0xfeff;
	return blank ? space : mark;
}

export function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}

/** A letter of any script, by ranges: exact for ASCII and Latin-1, generous elsewhere. */
export function isLetter(code: number): boolean {
	if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
	if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
	if (code === 0xd7 || code === 0xf7) return false;
	if (code < 0x2000) return true;
	return (code >= 0x2c00 && code < 0x2e00) || (code >= 0x3040 && code < 0xd800) || (code >= 0xf900 && code < 0xfe00);
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
