/**
 * Levenshtein distance: how many code units must be put in, taken out or replaced to turn one text into the other (Wagner
 * and Fischer 1974). Takes |a|·|b| steps and |b| numbers; for words and phrases, not for documents.
 */
export function editDistance(a: string, b: string): number {
	if (a === b) return 0;
	const row = Uint32Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let i = 1; i <= a.length; i++) {
		const unit = a.charCodeAt(i - 1);
		let diagonal = row[0] ?? 0;
		let left = i;
		row[0] = left;
		for (let j = 1; j <= b.length; j++) {
			const above = row[j] ?? 0;
			const replaced = diagonal + (unit === b.charCodeAt(j - 1) ? 0 : 1);
			left = Math.min(replaced, above + 1, left + 1);
			row[j] = left;
			diagonal = above;
		}
	}
	return row[b.length] ?? 0;
}

/** 1 for equal texts, 0 for texts with nothing in common: the share of the longer one that need not be changed. */
export function similarity(a: string, b: string): number {
	const length = Math.max(a.length, b.length);
	return length === 0 ? 1 : 1 - editDistance(a, b) / length;
}

/**
 * The candidate that a misspelt word was probably meant to be: at most a third of it differs. Null when none is near. Of
 * equally near ones the first wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
	const lower = word.toLowerCase();
	let best: string | null = null;
	let least = Math.max(2, Math.floor(word.length / 3)) + 1;
	for (const candidate of candidates) {
		const distance = editDistance(lower, candidate.toLowerCase());
		if (distance < least && distance < candidate.length) {
			best = candidate;
			least = distance;
		}
	}
	return best;
}
