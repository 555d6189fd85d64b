import type { Article } from './articles.ts';
import { neighboursAmong } from './neighbours.ts';

/** Articles at least as alike as this (0 to 1) may report one story. */
const leastAlike = 0.3;

/** So many articles make a story: what somebody puts together about one matter. */
const fewest = 3;
const most = 7;

/**
 * The articles of a large folder that report one story, each in one group at most: the two that are most alike are put together
 * first, as long as a group stays small (single-link clustering with a bound on the size). In order of their first articles.
 */
export function groupStories(articles: readonly Article[]): readonly (readonly Article[])[] {
	const alike = neighboursAmong(articles, () => 0)
		.map(({ a, b, context }) => ({ ids: [idOf(a), idOf(b)], similarity: context.similarity }))
		.filter(({ similarity }) => similarity >= leastAlike)
		.sort((p, q) => q.similarity - p.similarity);
	const groupOf = new Map(articles.map((article) => [article.id, [article]]));
	for (const { ids } of alike) {
		const [own, theirs] = ids.map((id) => groupOf.get(id ?? ''));
		if (!own || !theirs || own === theirs || own.length + theirs.length > most) continue;
		own.push(...theirs);
		for (const { id } of theirs) groupOf.set(id, own);
	}
	return [...new Set(groupOf.values())].filter(({ length }) => length >= fewest);
}

function idOf({ mentions }: { readonly mentions: Article['mentions'] }): string | undefined {
	return mentions[0]?.ref.document;
}
