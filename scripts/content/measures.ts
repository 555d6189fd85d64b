/** The measures of the development pages and sentences. */
import { content, furniture, linesOf } from './documents.ts';
import type { LabelledDocument } from './documents.ts';

/** By block of a document: it is kept as content. */
export type Kept = readonly boolean[];

/** Lines of which more than half lies in blocks that are kept. */
function keptLines(document: LabelledDocument, kept: Kept): readonly string[] {
	let next = 0;
	return linesOf(document.text).flatMap(({ start, end }) => {
		const line = document.text.slice(start, end);
		while (next < document.blocks.length && document.blocks[next]!.end <= start) next++;
		let out = 0;
		let all = 0;
		for (let i = next; i < document.blocks.length; i++) {
			const block = document.blocks[i]!;
			if (block.start >= end) break;
			const shared = Math.min(block.end, end) - Math.max(block.start, start);
			all += shared;
			if (!kept[i]) out += shared;
		}
		return all === 0 || out * 2 >= all ? [] : [line];
	});
}

function fourGrams(text: string): Map<string, number> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const grams = new Map<string, number>();
	for (let i = 0; i + 4 <= words.length; i++) {
		const gram = words.slice(i, i + 4).join(' ');
		grams.set(gram, (grams.get(gram) ?? 0) + 1);
	}
	return grams;
}

function gramF1(text: string, body: string): number {
	const found = fourGrams(text);
	const wanted = fourGrams(body);
	let shared = 0;
	let total = 0;
	for (const [gram, count] of found) {
		shared += Math.min(count, wanted.get(gram) ?? 0);
		total += count;
	}
	for (const count of wanted.values()) total += count;
	return total === 0 ? 1 : (2 * shared) / total;
}

export interface PageScores {
	readonly strings: number;
	readonly body: number;
	/** F1 of the body by page, worst first. */
	readonly pages: readonly (readonly [id: string, f1: number])[];
}

/** `strings_f1` over all strings, `body_4gram_f1` as the mean over pages. */
export function scorePages(
	documents: readonly LabelledDocument[],
	kept: (document: LabelledDocument) => Kept,
): PageScores {
	const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
	let survived = 0;
	let wrong = 0;
	let lost = 0;
	const pages: [string, number][] = [];
	for (const document of documents) {
		const text = keptLines(document, kept(document)).join('\n');
		if (document.body !== null) pages.push([document.id, gramF1(text, document.body)]);
		const whole = plain(text);
		for (const string of document.keep) {
			if (whole.includes(plain(string))) survived++;
			else lost++;
		}
		for (const string of document.drop) if (whole.includes(plain(string))) wrong++;
	}
	const body = pages.reduce((sum, [, f1]) => sum + f1, 0) / Math.max(1, pages.length);
	return { strings: (2 * survived) / (2 * survived + wrong + lost), body, pages: pages.sort((a, b) => a[1] - b[1]) };
}

export interface LineScores {
	readonly f1: number;
	readonly recall: number;
	/** Lines that are content but were called furniture, and the reverse. */
	readonly wrong: readonly string[];
	readonly missed: readonly string[];
}

/** Furniture and markup as the positive class, line by line (a block of labelled sentences is a line). */
export function scoreLines(
	documents: readonly LabelledDocument[],
	kept: (document: LabelledDocument) => Kept,
): LineScores {
	let found = 0;
	const wrong: string[] = [];
	const missed: string[] = [];
	for (const document of documents) {
		const keep = kept(document);
		for (const [i, block] of document.blocks.entries()) {
			const line = () => `${document.id}: ${document.text.slice(block.start, Math.min(block.end, block.start + 90))}`;
			if (block.label === furniture) {
				if (keep[i]) missed.push(line());
				else found++;
			} else if (block.label === content && !keep[i]) wrong.push(line());
		}
	}
	return {
		f1: (2 * found) / (2 * found + wrong.length + missed.length),
		recall: found / (found + missed.length),
		wrong,
		missed,
	};
}
