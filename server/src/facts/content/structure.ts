import type { BlockKind } from '../../syntax/document.ts';
import type { BlockShape, FurnitureRole } from '../types.ts';

/** What a block's place in the syntax says about it before its words are asked. */
export type Structure =
	| { readonly type: 'content'; readonly reason: 'prose-value' }
	| { readonly type: 'markup'; readonly reason: 'no-words' | 'metadata' | 'code-fence' }
	| {
			readonly type: 'boilerplate';
			readonly reason: 'element' | 'alternative-text';
			readonly role: FurnitureRole;
			readonly element: string;
	  }
	| { readonly type: 'open' };

const open: Structure = { type: 'open' };

/** Front-matter keys (last part of the path, letters only, lower case) whose values are prose that readers see. */
const proseKeys: ReadonlySet<string> = new Set(
	`title subtitle headline subheadline heading description summary abstract excerpt lead lede deck dek standfirst teaser intro
	introduction tagline caption quote body text content seotitle seodescription metadescription metatitle shorttitle longtitle
	kicker question answer`.split(/\s+/),
);

/** Elements that hold page furniture by their meaning (HTML Living Standard). */
const furnitureElements: ReadonlyMap<string, FurnitureRole> = new Map<string, FurnitureRole>([
	['nav', 'navigation'],
	['menu', 'navigation'],
	['footer', 'legal'],
	['aside', 'related'],
	['form', 'newsletter'],
	['button', 'navigation'],
	['select', 'navigation'],
	['option', 'navigation'],
	['label', 'label'],
	['dialog', 'advert'],
	['script', 'other'],
	['style', 'other'],
	['noscript', 'other'],
	['template', 'other'],
	['head', 'label'],
]);

/** Elements that make a `header` or `footer` inside them a part of the article. */
const articleElements: ReadonlySet<string> = new Set(['article', 'main']);

/** A furniture element around the block, or null. The `title` in `head` names the article. */
function furnitureElement(ancestors: readonly string[], frames: ReadonlySet<string>): string | null {
	let inArticle = false;
	for (const element of ancestors) {
		if (articleElements.has(element)) inArticle = true;
		if (frames.has(element)) continue;
		if (element === 'header' && !inArticle) return element;
		if (furnitureElements.has(element) && !(element === 'head' && ancestors.includes('title'))) return element;
	}
	return null;
}

/** Above this share of a document's running text an element is its frame, whatever it means. */
const mostInside = 0.4;

/**
 * Elements that hold furniture by their meaning, but in this document the article: some servers put a whole page into one
 * `form`. Takes the ancestors and the words of each block of running text. Linear.
 */
export function framesOf(
	prose: readonly { readonly ancestors: readonly string[]; readonly words: number }[],
): ReadonlySet<string> {
	const inside = new Map<string, number>();
	let all = 0;
	for (const { ancestors, words } of prose) {
		all += words;
		for (const element of new Set(ancestors)) {
			if (element === 'header' || furnitureElements.has(element))
				inside.set(element, (inside.get(element) ?? 0) + words);
		}
	}
	return new Set([...inside].flatMap(([element, words]) => (words > mostInside * all ? [element] : [])));
}

/** `frames`: elements that count as nothing in this document; see `framesOf`. */
export function structureOf(
	kind: BlockKind,
	key: string | null,
	ancestors: readonly string[],
	shape: BlockShape,
	frames: ReadonlySet<string>,
): Structure {
	if (kind === 'frontMatter') {
		const last = (key ?? '').split('.').pop() ?? '';
		const name = last.replace(/[^A-Za-z]/g, '').toLowerCase();
		if (shape.words === 0) return { type: 'markup', reason: 'metadata' };
		if (proseKeys.has(name)) return { type: 'content', reason: 'prose-value' };
		if (name.startsWith('alt') || name.endsWith('alt') || name.includes('alttext'))
			return { type: 'boilerplate', reason: 'alternative-text', role: 'credit', element: last };
		const reads = shape.words >= 8 && shape.stopWords >= 0.2 * shape.words;
		return reads ? { type: 'content', reason: 'prose-value' } : { type: 'markup', reason: 'metadata' };
	}
	if (shape.words === 0) return { type: 'markup', reason: kind === 'code' ? 'code-fence' : 'no-words' };
	const element = furnitureElement(ancestors, frames);
	if (element !== null)
		return { type: 'boilerplate', reason: 'element', role: furnitureElements.get(element) ?? 'navigation', element };
	return open;
}
