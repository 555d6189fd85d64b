import type { Block, FrontMatter } from '../syntax/document.ts';
import { readInline } from '../syntax/readInline.ts';
import type { DocumentBlock, Naming } from './types.ts';

/** Keys of front matter that name the document. */
const titleKeys: ReadonlySet<string> = new Set(['title', 'headline']);

/** How many words a headline has at most, and at least where it is no heading. */
export const headlineWords = Object.freeze({ least: 3, most: 25 });

/** The first paragraph has at least so many words. */
export const leastLede = 8;

/** So much is kept of a title or a sentence, in UTF-16 code units. */
const longest = 240;

/**
 * The words by which a document says what it is about: the title of its front matter, else the heading in which its page shows
 * its title (`headline`), else what stands above its first paragraph; and the first sentence of that. `blocks` and `analysed` are
 * the same blocks, with what they say and as they were found in `text`. Linear in the blocks above the first paragraph.
 */
export function namingOf(
	text: string,
	frontMatter: FrontMatter | null,
	blocks: readonly DocumentBlock[],
	analysed: readonly Pick<Block, 'inline'>[],
	headline: number | null,
): Naming {
	const proseOf = (i: number, end: number) => {
		const [block, syntax] = [blocks[i], analysed[i]];
		if (!block || !syntax) return null;
		const source = text.slice(block.start, Math.min(end, block.start + 2 * longest));
		const prose = readInline(source, block.kind, syntax.inline).prose.trim().slice(0, longest);
		return prose === '' ? null : prose;
	};
	const lede = blocks.findIndex(
		({ kind, content, facts: { shape } }) =>
			kind === 'paragraph' && content.label === 'content' && shape.closed && shape.words >= leastLede,
	);
	const above = blocks
		.slice(0, lede < 0 ? blocks.length : lede)
		.findIndex(
			({ kind, content, facts: { shape } }) =>
				content.label === 'content' &&
				kind !== 'frontMatter' &&
				!shape.closed &&
				shape.words >= (kind === 'heading' ? 1 : headlineWords.least) &&
				shape.words <= headlineWords.most,
		);
	const given = frontMatter?.entries.find(({ key, value }) => titleKeys.has(key) && typeof value === 'string')?.value;
	const shown = headline ?? (above < 0 ? null : above);
	const [sentence] = blocks[lede]?.facts.sentences ?? [];
	return {
		title: given?.toString().slice(0, longest) ?? (shown === null ? null : proseOf(shown, blocks[shown]?.end ?? 0)),
		opening: sentence ? proseOf(lede, (blocks[lede]?.start ?? 0) + sentence.end) : null,
	};
}
