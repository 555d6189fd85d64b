import type { Span } from '../../text/span.ts';
import { isDigit, isLetter } from './tokens.ts';

/** What a word makes a sentence worth looking at for: bits. */
export const cue = Object.freeze({ date: 1, figure: 2, both: 3 });

/** Set beside the others: the word counts only with a capital (`May`, `March`). */
const capitalOnly = 4;

/**
 * Words of the letters `a`–`z` with their cues, as a trie in one typed array: 27 cells a node, one for each letter with the
 * index of the next node, the last with the cues of the word that ends there.
 */
export interface CueTrie {
	readonly cells: Uint16Array;
}

const width = 27;
const cueCell = 26;

/** A list of words and what they are cues for. */
export interface CueWords {
	readonly words: Iterable<string>;
	readonly cues: number;
	/** Only with a capital letter. */
	readonly capital?: boolean;
}

/** Builds the trie. Words with other characters than `a`–`z` are left out. */
export function buildCueTrie(lists: readonly CueWords[]): CueTrie {
	const cells: number[] = new Array<number>(width).fill(0);
	for (const { words, cues, capital } of lists) {
		for (const word of words) {
			if (!/^[a-z]+$/.test(word)) continue;
			const at = nodeOf(cells, word) * width + cueCell;
			cells[at] = (cells[at] ?? 0) | cues | (capital === true ? capitalOnly : 0);
		}
	}
	return { cells: new Uint16Array(cells) };
}

/** The node of a word, made where it is new. */
function nodeOf(cells: number[], word: string): number {
	let node = 0;
	for (let i = 0; i < word.length; i++) {
		const at = node * width + word.charCodeAt(i) - 0x61;
		let next = cells[at] ?? 0;
		if (next === 0) {
			next = cells.length / width;
			cells[at] = next;
			for (let k = 0; k < width; k++) cells.push(0);
		}
		node = next;
	}
	return node;
}

/**
 * The cues of a stretch of prose: both for a digit or vulgar fraction, else those of its words (as whole runs of letters, in
 * any case). Reads every code unit once and allocates nothing: this decides whether a sentence is looked at further.
 */
export function cuesIn(prose: string, span: Span, trie: CueTrie): number {
	const { cells } = trie;
	const { end } = span;
	let found = 0;
	let i = span.start;
	while (i < end && found !== cue.both) {
		const code = prose.charCodeAt(i);
		if (code < 0x41) {
			if (isDigit(code)) return cue.both;
			i++;
			continue;
		}
		if (!isLetter(code)) {
			if ((code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e)) return cue.both;
			i++;
			continue;
		}
		const capital = code <= 0x5a;
		let node = 0;
		let letter = code;
		do {
			node = letter < 0x80 ? (cells[node * width + (letter | 0x20) - 0x61] ?? 0) : 0;
			letter = ++i < end ? prose.charCodeAt(i) : 0;
		} while (node !== 0 && isLetter(letter));
		if (node === 0) {
			while (i < end && isLetter(prose.charCodeAt(i))) i++;
			continue;
		}
		const cues = cells[node * width + cueCell] ?? 0;
		if (cues !== 0 && ((cues & capitalOnly) === 0 || capital)) found |= cues & cue.both;
	}
	return found;
}
