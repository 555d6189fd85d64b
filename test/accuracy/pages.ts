import type { Span } from '../../server/src/text/span.ts';
import { factsOf } from './facts.ts';
import type { Mistake, Outcome } from './score.ts';
import { createTally, f1, mean, share } from './score.ts';
import { visibleWithin } from './spans.ts';

/** A scraped page: strings that must stay and go, or the article with a label for each line. */
export interface GoldPage {
	readonly id: string;
	readonly text: string;
	readonly keep?: readonly string[];
	readonly drop?: readonly string[];
	readonly body?: string;
	/** Number of the line from 0, and 1 content, 0 furniture, 2 not scored. */
	readonly lines?: readonly (readonly [number, number])[];
}

function linesOf(text: string): readonly Span[] {
	const lines: Span[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		lines.push({ start, end: start + line.length });
		start += line.length + 1;
	}
	return lines;
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

function fourGrams(text: string): Map<string, number> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
	const grams = new Map<string, number>();
	for (let i = 0; i + 4 <= words.length; i++) {
		const gram = words.slice(i, i + 4).join(' ');
		grams.set(gram, (grams.get(gram) ?? 0) + 1);
	}
	return grams;
}

function sum(grams: ReadonlyMap<string, number>): number {
	let all = 0;
	for (const times of grams.values()) all += times;
	return all;
}

/** F1 of the word 4-grams of two texts, as often as they stand there. */
export function fourGramF1(kept: string, body: string): number {
	const [a, b] = [fourGrams(kept), fourGrams(body)];
	let shared = 0;
	for (const [gram, times] of a) shared += Math.min(times, b.get(gram) ?? 0);
	const all = sum(a) + sum(b);
	return all === 0 ? 1 : (2 * shared) / all;
}

/** Which lines of a page are kept. The measure is the same whoever decides: the program, or a baseline. */
export type KeepLines = (page: GoldPage, lines: readonly Span[]) => readonly boolean[];

/** What the extension keeps: lines of which more than half lies in content. */
export function keptByFacts(pages: readonly GoldPage[]): KeepLines {
	const facts = new Map(
		factsOf(pages.map(({ id, text }) => ({ path: `${id}.txt`, text }))).map((described) => [described.path, described]),
	);
	return (page, lines) => {
		const blocks = facts.get(`${page.id}.txt`)?.blocks.filter(({ content }) => content !== 'content') ?? [];
		return lines.map((line) => {
			const near = blocks.filter(({ start, end }) => start < line.end && line.start < end);
			const visible = visibleWithin(page.text, line, [line]);
			return visible === 0 || visibleWithin(page.text, line, near) * 2 < visible;
		});
	};
}

/** The baselines that the data's description gives figures for; they show that the measure is the same. */
export const keptByBaseline: Readonly<Record<string, KeepLines>> = {
	'keep everything': (_, lines) => lines.map(() => true),
	'short or no full stop': ({ text }, lines) =>
		lines.map(({ start, end }) => {
			const line = text.slice(start, end).trim();
			return line.split(/\s+/).length >= 8 && /[.!?]["'”’)]?$/.test(line);
		}),
};

export function measurePages(pages: readonly GoldPage[], keep: KeepLines, data = 'pages'): Outcome {
	const strings = createTally();
	const bodies: number[] = [];
	const mistakes: Mistake[] = [];
	for (const page of pages) {
		const lines = linesOf(page.text);
		const kept = keep(page, lines);
		const survivors = lines
			.filter((_, i) => kept[i])
			.map(({ start, end }) => page.text.slice(start, end))
			.join('\n');
		const surviving = squeeze(survivors);
		for (const text of page.keep ?? []) {
			if (surviving.includes(squeeze(text))) strings.truePositives++;
			else {
				strings.falseNegatives++;
				mistakes.push({ measure: 'strings', weight: 1, place: page.id, expected: 'keep', got: 'furniture', text });
			}
		}
		for (const text of page.drop ?? []) {
			if (!surviving.includes(squeeze(text))) continue;
			strings.falsePositives++;
			mistakes.push({ measure: 'strings', weight: 1, place: page.id, expected: 'drop', got: 'content', text });
		}
		if (page.body !== undefined) {
			bodies.push(fourGramF1(survivors, page.body));
			for (const [number, label] of page.lines ?? []) {
				const line = lines[number];
				if (!line || label === 2 || (label === 1) === kept[number]) continue;
				const text = page.text.slice(line.start, line.end);
				const weight = text.split(/\s+/).length;
				const [expected, got] = label === 1 ? ['content', 'furniture'] : ['furniture', 'content'];
				mistakes.push({ measure: 'lines', weight, place: `${page.id}:${number}`, expected, got, text });
			}
		}
	}
	return {
		measures: [
			share(data, 'strings_f1', 'strings_f1', f1(strings), strings.truePositives + strings.falseNegatives),
			share(data, 'body_4gram_f1', 'body_4gram_f1', mean(bodies), bodies.length),
		],
		mistakes,
	};
}
