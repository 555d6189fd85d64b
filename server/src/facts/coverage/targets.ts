import type { ReferenceEntry } from '../../syntax/document.ts';
import type { Span } from '../../text/span.ts';
import type { ContentJudgement } from '../content/types.ts';
import type { BlockFacts, Citation } from '../types.ts';

/** What target resolution reads of a block. */
export interface CitingBlock {
	readonly facts: Pick<BlockFacts, 'citations'>;
	readonly content: Pick<ContentJudgement, 'role'>;
}

/** The numbers of a bracketed mark: `2,4-6` gives 2, 4, 5, 6. At most 60. */
export function numbersOf(label: string): number[] {
	const numbers: number[] = [];
	for (const part of label.split(/[,;]/)) {
		const [from = Number.NaN, to = from] = part.split(/[-\u2013]/).map(Number);
		for (let number = from; number <= to && numbers.length < 60; number++) numbers.push(number);
	}
	return numbers;
}

function firstWord(text: string): string | undefined {
	return /[\p{L}'\u2019-]{2,}/u.exec(text.slice(0, 80))?.[0].toLowerCase();
}

/** The address in the words of a note or reference, else the words themselves. */
function leadsTo(defined: string): string {
	return /\bhttps?:\/\/[^\s<>"\])]{1,2000}(?<![.,;:])/i.exec(defined)?.[0] ?? defined;
}

/**
 * Marks of footnotes, and of numbered references where others of the list are referred to, that no citation names. Document
 * offsets, in order.
 */
export function unusedNotes(blocks: readonly CitingBlock[], entries: readonly ReferenceEntry[]): readonly Span[] {
	const used = new Set<string>();
	for (const { facts } of blocks) {
		for (const { form, label } of facts.citations) {
			if (label === null) continue;
			used.add(label);
			if (form === 'number') for (const number of numbersOf(label)) used.add(String(number)).add(`^${number}`);
		}
	}
	const numbersUsed = entries.some(({ label }) => label !== null && !label.startsWith('^') && used.has(label));
	return entries.flatMap(({ label, start, end }): Span[] =>
		label === null || start === end || used.has(label) || !(label.startsWith('^') || numbersUsed)
			? []
			: [{ start, end }],
	);
}

/**
 * Where each citation leads, with what the whole document defines: reference links and footnotes by their label, bracketed
 * numbers by the entries of the reference list, author-year marks by there being one. Null for a dead one. `targets[block][citation]`.
 */
export function resolveTargets(
	blocks: readonly CitingBlock[],
	definitions: ReadonlyMap<string, string>,
): (string | null)[][] {
	const entries = blocks.reduce((sum, block) => sum + (block.content.role === 'references' ? 1 : 0), 0);
	const authors = new Set([...definitions.values()].map(firstWord));
	const resolve = (citation: Citation): string | null => {
		if (citation.target !== null) return citation.target;
		if (citation.label === null) return null;
		const defined = definitions.get(citation.label);
		if (defined !== undefined && defined.trim() !== '') return leadsTo(defined);
		if (citation.form === 'number') {
			const numbers = numbersOf(citation.label);
			const definitionOf = (number: number) => definitions.get(String(number)) ?? definitions.get(`^${number}`);
			const listed = numbers.every((number) => definitionOf(number) !== undefined || number <= entries);
			const [first] = numbers;
			return first !== undefined && listed ? leadsTo(definitionOf(first) ?? `#${first}`) : null;
		}
		// a key leads to an entry of a bibliography, which lies in a file of its own
		if (citation.form === 'authorYear' && citation.label.includes('@')) return `#${citation.label}`;
		if (citation.form === 'authorYear')
			return entries > 0 || authors.has(firstWord(citation.label)) ? `#${citation.label}` : null;
		return null;
	};
	return blocks.map((block) => block.facts.citations.map(resolve));
}
