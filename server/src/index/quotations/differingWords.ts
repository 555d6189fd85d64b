import { joinPrefixes, spoken, writtenWords } from './quotedWords.ts';

/** A stretch of two texts: words that both have, or the words of each where they differ (either may be empty). */
export interface Stretch {
	readonly same: boolean;
	readonly a: readonly string[];
	readonly b: readonly string[];
}

/** Longest texts compared word by word; of longer ones the beginning counts. */
const mostWords = 400;

/**
 * How two quotations differ, word by word, in order: the longest common subsequence of their words as they are compared
 * (no case, no punctuation), and what stands between; the stretches hold them as written but for hyphens. Quadratic in at most `mostWords` words.
 */
export function differingWords(a: string, b: string): readonly Stretch[] {
	const x = writtenWords(joinPrefixes(a)).slice(0, mostWords);
	const y = writtenWords(joinPrefixes(b)).slice(0, mostWords);
	const compared = (word: string) => spoken(word.toLowerCase());
	const [p, q] = [x.map(compared), y.map(compared)];
	const lengths = Array.from({ length: x.length + 1 }, () => new Uint16Array(y.length + 1));
	for (let i = x.length - 1; i >= 0; i--) {
		const row = lengths[i];
		const below = lengths[i + 1];
		if (!row || !below) continue;
		for (let j = y.length - 1; j >= 0; j--)
			row[j] = p[i] === q[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
	}
	const stretches: { same: boolean; a: string[]; b: string[] }[] = [];
	const push = (same: boolean, word: string, side: 'a' | 'b' | 'both') => {
		let last = stretches.at(-1);
		if (last?.same !== same) stretches.push((last = { same, a: [], b: [] }));
		if (side !== 'b') last.a.push(word);
		if (side !== 'a') last.b.push(word);
	};
	let i = 0;
	let j = 0;
	while (i < x.length || j < y.length) {
		if (i < x.length && j < y.length && p[i] === q[j]) {
			push(true, x[i] ?? '', 'both');
			i++;
			j++;
		} else if (j >= y.length || (i < x.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)))
			push(false, x[i++] ?? '', 'a');
		else push(false, y[j++] ?? '', 'b');
	}
	return stretches;
}
