import type { BlockFacts, Citation, ContentJudgement } from '../types.ts';

/** What target resolution reads of a block. */
export interface CitingBlock {
	readonly facts: Pick<BlockFacts, 'citations'>;
	readonly content: Pick<ContentJudgement, 'role'>;
}

/** The numbers of a bracketed mark: `2,4-6` gives 2, 4, 5, 6. At most 60. */
function numbersOf(label: string): number[] {
	const numbers: number[] = [];
	for (const part of label.split(/[,;]/)) {
		const [from = Number.NaN, to = from] = part.split(/[-\u2013]/).map(Number);
		for (let number = from; number <= to && numbers.length < 60; number++) numbers.push(number);
	}
	return numbers;
}

/**
 * Where each citation leads, with what the whole document defines: reference links and footnotes by their label, bracketed
 * numbers and author-year marks by the reference list at the end. Null for a dead one. `targets[block][citation]`.
 */
export function resolveTargets(
	blocks: readonly CitingBlock[],
	definitions: ReadonlyMap<string, string>,
): (string | null)[][] {
	const entries = blocks.reduce((sum, block) => sum + (block.content.role === 'references' ? 1 : 0), 0);
	const numbered = new Set<string>();
	for (const block of blocks) {
		const first = block.facts.citations[0];
		if (first?.form === 'number' && first.start === 0 && first.label !== null) numbered.add(first.label);
	}
	const resolve = (citation: Citation): string | null => {
		if (citation.target !== null) return citation.target;
		if (citation.label === null) return null;
		const defined = definitions.get(citation.label) ?? definitions.get(`^${citation.label}`);
		if (defined !== undefined && defined.trim() !== '') return defined;
		if (citation.form === 'number') {
			const numbers = numbersOf(citation.label);
			const listed = numbers.every(
				(number) =>
					numbered.has(String(number)) ||
					definitions.has(String(number)) ||
					definitions.has(`^${number}`) ||
					number <= entries,
			);
			return numbers.length > 0 && listed ? `#${numbers[0]}` : null;
		}
		if (citation.form === 'authorYear') return entries > 0 ? `#${citation.label}` : null;
		return null;
	};
	return blocks.map((block) => block.facts.citations.map(resolve));
}
