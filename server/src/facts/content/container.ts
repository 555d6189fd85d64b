import type { HtmlElement } from '../../syntax/document.ts';

/** A block of HTML, as far as its place in the page counts. */
export interface PlacedBlock {
	/** Elements around it, outermost first. */
	readonly ancestors: readonly HtmlElement[];
	/** Words of running text that speak for an article here; 0 for anything else. */
	readonly weight: number;
}

/** An element that holds at least so much of what its parent holds is where the article is. */
const most = 0.7;

/**
 * How many elements lie between each block and the one that holds the article: 0 for a block inside it, 1 for one beside it,
 * and so on; all 0 where there are no elements. The article is in the innermost element that is reached from the outermost by
 * going on to a child that holds nearly all of the running text, as readers' views of browsers find it (Readability, Mozilla).
 * Linear in the number of blocks and the depth of the page.
 */
export function distancesFromArticle(blocks: readonly PlacedBlock[]): Uint8Array {
	const distances = new Uint8Array(blocks.length);
	const weights = new Map<HtmlElement, number>();
	let all = 0;
	for (const { ancestors, weight } of blocks) {
		if (weight === 0) continue;
		all += weight;
		for (const element of ancestors) weights.set(element, (weights.get(element) ?? 0) + weight);
	}
	const path: HtmlElement[] = [];
	let reached = all;
	for (const block of blocks) {
		// the blocks of an element stand in a row, so the path is found by going on from any block inside it
		for (let depth = path.length; depth < block.ancestors.length; depth++) {
			const element = block.ancestors[depth];
			const weight = element ? (weights.get(element) ?? 0) : 0;
			if (!element || weight === 0 || weight < most * reached) break;
			if (depth > 0 && path[depth - 1] !== block.ancestors[depth - 1]) break;
			path.push(element);
			reached = weight;
		}
	}
	if (path.length === 0) return distances;
	blocks.forEach(({ ancestors }, i) => {
		let shared = 0;
		while (shared < path.length && path[shared] === ancestors[shared]) shared++;
		distances[i] = Math.min(255, path.length - shared);
	});
	return distances;
}
