import type { Span } from '../../text/span.ts';
import { isDigit, isLetter } from './tokens.ts';

/** A set of lower-case ASCII words as a trie in one typed array: 27 cells a node, the last one marks the end of a word. */
export interface WordTrie {
	readonly cells: Uint16Array;
}

const width = 27;
const endMark = 26;

/** Builds the trie. Words with other characters than `a`–`z` are an error of the caller's table and are left out. */
export function buildTrie(words: Iterable<string>): WordTrie {
	const nodes: number[][] = [new Array<number>(width).fill(0)];
	for (const word of words) {
		if (!/^[a-z]+$/.test(word)) continue;
		let node = 0;
		for (let i = 0; i < word.length; i++) {
			const letter = word.charCodeAt(i) - 0x61;
			const row = nodes[node] ?? [];
			if (!row[letter]) {
				row[letter] = nodes.length;
				nodes.push(new Array<number>(width).fill(0));
			}
			node = row[letter] ?? 0;
		}
		const row = nodes[node];
		if (row) row[endMark] = 1;
	}
	return { cells: Uint16Array.from(nodes.flat()) };
}

/**
 * True when the stretch holds a digit, a vulgar fraction, or one of the words (in any case, as a whole run of letters).
 * Reads every code unit at most twice and allocates nothing: this decides whether a sentence is looked at further.
 */
export function hasCue(prose: string, span: Span, trie: WordTrie): boolean {
	const { cells } = trie;
	let i = span.start;
	while (i < span.end) {
		const code = prose.charCodeAt(i);
		if (code < 0x41) {
			if (isDigit(code)) return true;
			i++;
			continue;
		}
		if (!isLetter(code)) {
			if ((code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e)) return true;
			i++;
			continue;
		}
		let node = 0;
		let walking = true;
		while (i < span.end) {
			const letter = prose.charCodeAt(i);
			if (!isLetter(letter)) break;
			if (walking) {
				const index = (letter | 0x20) - 0x61;
				node = letter < 0x80 ? (cells[node * width + index] ?? 0) : 0;
				walking = node !== 0;
			}
			i++;
		}
		if (walking && cells[node * width + endMark] === 1) return true;
	}
	return false;
}
