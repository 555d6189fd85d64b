/** Variants of a labelled page, so that clean and short documents are learned as well as raw pages. */
import { content, furniture, unknown } from './documents.ts';
import type { LabelledBlock, LabelledDocument } from './documents.ts';

function variant(page: LabelledDocument, name: string, blocks: readonly LabelledBlock[]): LabelledDocument {
	return { ...page, id: `${page.id}#${name}`, blocks, body: null, keep: [], drop: [] };
}

/** The article alone; cut out with a few lines around it; a few lines of it; the article with some lines of the foot. */
export function variantsOf(page: LabelledDocument, random: () => number): readonly LabelledDocument[] {
	const { blocks } = page;
	const article = blocks.filter((block) => block.label === content);
	if (article.length < 2 || (page.body === null && blocks.every((block) => block.label !== furniture))) return [];
	const first = blocks.findIndex((block) => block.label === content);
	const last = blocks.findLastIndex((block) => block.label === content);
	const some = (most: number) => Math.floor(random() * most);
	const trimmed = blocks.slice(Math.max(0, first - some(6)), last + 1 + some(8));
	const length = 1 + some(5);
	const from = random() < 0.5 ? 0 : some(Math.max(1, article.length - length));
	const foot = blocks.slice(last + 1).filter((block) => block.label !== unknown);
	return [
		variant(page, 'clean', article),
		variant(page, 'trimmed', trimmed),
		variant(page, 'short', article.slice(from, from + length)),
		variant(page, 'foot', [...article, ...foot.slice(0, some(6))]),
	];
}
