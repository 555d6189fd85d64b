/** A set of words that are parted by white space. */
export function wordSet(words: string): ReadonlySet<string> {
	return new Set(words.trim().split(/\s+/));
}
