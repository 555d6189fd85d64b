/**
 * The words of a prose for comparison: lower case, without punctuation and symbols, apostrophes dropped, so that only what is
 * said decides whether two blocks repeat each other. Linear.
 */
export function comparableWords(prose: string): readonly string[] {
	return (
		prose
			.toLowerCase()
			.replace(/['’]/g, '')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}
