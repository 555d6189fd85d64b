import { codeAt } from '../../text/codeAt.ts';

/**
 * A closed list of words that is searched by the characters of a text, without cutting the word out of it: an open-addressing
 * hash table (Knuth, TAOCP 3, §6.4) over FNV-1a hashes (Fowler, Noll & Vo) in typed arrays. Whoever reads words keeps what it
 * knows of them in lists by the number that the search answers.
 */
export interface WordTable {
	/** The words by number. */
	readonly words: readonly string[];
	/**
	 * By slot: number of the word plus one, 0 in an empty slot, and behind it the word's hash, so that one look at memory answers
	 * most searches. Their count is a power of two, at most half full.
	 */
	readonly slots: Int32Array;
	/** By number: where its letters begin in `letters`; one more than there are words. */
	readonly starts: Int32Array;
	readonly letters: Uint16Array;
	/** Length of the longest word, in UTF-16 code units. */
	readonly longest: number;
}

/** Capitals of ASCII count as small letters. */
function fold(code: number): number {
	return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
}

/** The hash of no characters; see `nextHash`. */
export const firstHash = 0x811c9dc5 | 0;

/**
 * The hash of characters and one more: for who reads them one by one anyway. The bit by which capitals of ASCII differ is left
 * out.
 */
export function nextHash(hash: number, code: number): number {
	return Math.imul(hash ^ (code < 0x80 ? code | 0x20 : code), 0x01000193);
}

/** The hash that `findHashed` takes, once all characters are in. */
export function lastHash(hash: number): number {
	return hash ^ (hash >>> 15);
}

/** The hash of the characters from `start` to before `end`, 32 bits with a sign: by it words are searched and told apart. */
export function hashOf(text: string, start = 0, end = text.length): number {
	let hash = firstHash;
	for (let at = start; at < end; at++) hash = nextHash(hash, codeAt(text, at));
	return lastHash(hash);
}

/** A word's hash as one bit of 32: a set of such bits tells of most words that they are not among those that made it. */
export function bitOfHash(hash: number): number {
	return 1 << (hash & 31);
}

/** Builds the table of words in lower case; each counts once. */
export function buildWordTable(list: Iterable<string>): WordTable {
	const words = [...new Set(list)];
	let size = 16;
	while (size < 2 * words.length) size *= 2;
	// plain loops: these tables are built while a command starts, where every callback still runs in the interpreter
	const slots = new Int32Array(2 * size);
	const starts = new Int32Array(words.length + 1);
	const joined = words.join('');
	const letters = new Uint16Array(joined.length);
	for (let at = 0; at < joined.length; at++) letters[at] = joined.charCodeAt(at);
	let longest = 0;
	let from = 0;
	for (let number = 0; number < words.length; number++) {
		const { length } = words[number] ?? '';
		if (length > longest) longest = length;
		const hash = hashOf(joined, from, from + length);
		from += length;
		starts[number + 1] = from;
		let slot = hash & (size - 1);
		while (slots[2 * slot] !== 0) slot = (slot + 1) & (size - 1);
		slots[2 * slot] = number + 1;
		slots[2 * slot + 1] = hash;
	}
	return { words, slots, starts, letters, longest };
}

/**
 * The number of the word that stands in a text from `start` to before `end`, whatever the case of its ASCII letters; -1 when
 * the table lacks it. Letters beyond ASCII must be in lower case. Linear in the word's length.
 */
export function findWord(table: WordTable, text: string, start: number, end: number): number {
	return end - start > table.longest ? -1 : findHashed(table, hashOf(text, start, end), text, start, end);
}

/** The same for a word whose hash is known. */
export function findHashed(table: WordTable, hash: number, text: string, start: number, end: number): number {
	const length = end - start;
	const { slots, starts, letters } = table;
	const mask = (slots.length >> 1) - 1;
	for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
		const number = (slots[2 * slot] ?? 0) - 1;
		if (number < 0) return -1;
		if (slots[2 * slot + 1] !== hash) continue;
		const from = starts[number] ?? 0;
		if ((starts[number + 1] ?? 0) - from !== length) continue;
		let at = 0;
		while (at < length) {
			const code = codeAt(text, start + at);
			if (letters[from + at] !== code && letters[from + at] !== fold(code)) break;
			at++;
		}
		if (at === length) return number;
	}
}
