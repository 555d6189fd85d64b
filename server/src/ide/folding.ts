import type { Span } from '../text/span.ts';
import type { DocumentView } from '../rules/rule.ts';
import { furnitureName } from './words.ts';

/** A stretch of a document that can be folded away, in document offsets. */
export interface Fold extends Span {
	readonly kind: 'boilerplate' | 'frontMatter';
	/** What the folded line says, e.g. `Boilerplate: newsletter, share buttons`. */
	readonly label: string;
}

/** Front matter, and runs of neighbouring furniture; what is only markup inside a run belongs to it. In order of place. */
export function folds({ facts, content }: DocumentView): readonly Fold[] {
	const found: Fold[] = [];
	if (facts.frontMatter) {
		found.push({
			start: facts.frontMatter.start,
			end: facts.frontMatter.end,
			kind: 'frontMatter',
			label: 'Front matter',
		});
	}
	let start: number | null = null;
	let end = 0;
	let names = new Set<string>();
	const close = () => {
		if (start !== null) found.push({ start, end, kind: 'boilerplate', label: `Boilerplate: ${[...names].join(', ')}` });
		start = null;
		names = new Set();
	};
	facts.blocks.forEach((block, i) => {
		const judgement = content[i];
		const name = judgement && block.kind !== 'frontMatter' ? furnitureName(judgement) : null;
		if (name !== null) {
			start ??= block.start;
			end = block.end;
			names.add(name);
		} else if (judgement?.label !== 'markup' || block.kind === 'frontMatter') {
			close();
		}
	});
	close();
	return found;
}
