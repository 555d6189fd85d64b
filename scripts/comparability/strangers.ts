import type { Article } from './articles.ts';

/** So many groups are drawn from a folder, of so many texts each. */
const groups = 20;
const size = 6;

/** Groups of texts that were drawn by lot: hardly two of them tell of one matter. */
export function drawStrangers(articles: readonly Article[], random: () => number): readonly (readonly Article[])[] {
	if (articles.length < groups * size) return [];
	return Array.from({ length: groups }, () => {
		const drawn = new Map<string, Article>();
		while (drawn.size < size) {
			const one = articles[Math.floor(random() * articles.length)];
			if (one) drawn.set(one.id, one);
		}
		return [...drawn.values()];
	});
}
