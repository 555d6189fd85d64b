/**
 * MurmurHash3 (Austin Appleby, 2011, public domain) over the little-endian UTF-16 code units of a string, in plain
 * 32-bit arithmetic so that it is synchronous and the same on every host. Fast and well mixed, not cryptographic: it names
 * text, it does not protect it.
 */

function rotateLeft(word: number, by: number): number {
	return (word << by) | (word >>> (32 - by));
}

/** Murmur's final avalanche: every input bit reaches every output bit. */
function finalMix(word: number): number {
	let mixed = word;
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return mixed ^ (mixed >>> 16);
}

/** Two code units as one little-endian word; what lies behind the end counts as zero. */
function wordAt(text: string, index: number): number {
	const high = index + 1 < text.length ? text.charCodeAt(index + 1) : 0;
	return index < text.length ? text.charCodeAt(index) | (high << 16) : 0;
}

/**
 * MurmurHash3_x86_32 of a string as an unsigned 32-bit number; for shingles and hash tables. `seed` is taken modulo 2^32.
 * Linear in the length.
 */
export function hash32(text: string, seed = 0): number {
	const length = text.length;
	const even = length & ~1;
	let hash = seed | 0;
	for (let i = 0; i < even; i += 2) {
		const word = text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16);
		hash ^= Math.imul(rotateLeft(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593);
		hash = (Math.imul(rotateLeft(hash, 13), 5) + 0xe6546b64) | 0;
	}
	if (even < length) hash ^= Math.imul(rotateLeft(Math.imul(text.charCodeAt(even), 0xcc9e2d51), 15), 0x1b873593);
	return finalMix(hash ^ (length * 2)) >>> 0;
}

const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;

/** Murmur's scrambling of one input word before it enters a lane. */
function scramble(word: number, first: number, by: number, second: number): number {
	return Math.imul(rotateLeft(Math.imul(word, first), by), second);
}

/** Two digits of each byte. */
const hexBytes: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hex(word: number): string {
	return (
		(hexBytes[word >>> 24] ?? '') +
		(hexBytes[(word >>> 16) & 0xff] ?? '') +
		(hexBytes[(word >>> 8) & 0xff] ?? '') +
		(hexBytes[word & 0xff] ?? '')
	);
}

/**
 * The first 64 bits of MurmurHash3_x86_128 of a string, as 16 lower-case hexadecimal digits; for names of texts (keys of
 * caches, blocks, findings). Linear in the length.
 */
export function hash64(text: string, seed = 0): string {
	const length = text.length;
	const whole = length & ~7;
	let h1 = seed | 0;
	let h2 = h1;
	let h3 = h1;
	let h4 = h1;
	for (let i = 0; i < whole; i += 8) {
		h1 ^= scramble(text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16), C1, 15, C2);
		h1 = (Math.imul((rotateLeft(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0;
		h2 ^= scramble(text.charCodeAt(i + 2) | (text.charCodeAt(i + 3) << 16), C2, 16, C3);
		h2 = (Math.imul((rotateLeft(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0;
		h3 ^= scramble(text.charCodeAt(i + 4) | (text.charCodeAt(i + 5) << 16), C3, 17, C4);
		h3 = (Math.imul((rotateLeft(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0;
		h4 ^= scramble(text.charCodeAt(i + 6) | (text.charCodeAt(i + 7) << 16), C4, 18, C1);
		h4 = (Math.imul((rotateLeft(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0;
	}
	// A scrambled zero is zero, so lanes behind the end of the text stay as they are, as in the original.
	h1 ^= scramble(wordAt(text, whole), C1, 15, C2);
	h2 ^= scramble(wordAt(text, whole + 2), C2, 16, C3);
	h3 ^= scramble(wordAt(text, whole + 4), C3, 17, C4);
	h4 ^= scramble(wordAt(text, whole + 6), C4, 18, C1);
	const bytes = length * 2;
	h2 ^= bytes;
	h3 ^= bytes;
	h4 ^= bytes;
	h1 = ((h1 ^ bytes) + h2 + h3 + h4) | 0;
	h2 = (h2 + h1) | 0;
	h3 = (h3 + h1) | 0;
	h4 = (h4 + h1) | 0;
	h2 = finalMix(h2);
	h1 = (finalMix(h1) + h2 + finalMix(h3) + finalMix(h4)) | 0;
	return hex(h1) + hex(h2 + h1);
}

/**
 * 64 bits of a list of 32-bit numbers, as 16 lower-case hexadecimal digits: two lanes like those of MurmurHash3_x86_128 side
 * by side, each with its own constants, since what collides in one lane would collide in the other under another seed too.
 * Linear in the length.
 */
export function hashNumbers64(numbers: readonly number[]): string {
	let h1 = 0;
	let h2 = 0;
	for (let i = 0; i < numbers.length; i++) {
		const number = numbers[i] ?? 0;
		h1 = (Math.imul(rotateLeft(h1 ^ scramble(number, C1, 15, C2), 19), 5) + 0x561ccd1b) | 0;
		h2 = (Math.imul(rotateLeft(h2 ^ scramble(number, C3, 17, C4), 15), 5) + 0x96cd1c35) | 0;
	}
	const bytes = numbers.length * 4;
	return hex(finalMix(h1 ^ bytes)) + hex(finalMix(h2 ^ bytes));
}
