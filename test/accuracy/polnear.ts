import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../server/src/text/span.ts';
import { factsOf } from './facts.ts';
import type { Text } from './facts.ts';
import { count, createTally, f1, precision, recall, share } from './score.ts';
import type { Measure, Mistake, Outcome, Tally } from './score.ts';
import { overlap } from './spans.ts';

/** What an article of PolNeAR attributes: the spans of all sources and of all attributed content. */
export interface GoldArticle extends Text {
	readonly sources: readonly Span[];
	readonly contents: readonly Span[];
}

/** Content of fewer code units than this inside a sentence is the edge of another sentence's. */
const LEAST_CONTENT = 3;

/** What a search for verbs of saying reaches, as a floor: a sentence is attributed when it holds one of them. */
const SAYING =
	/\b(?:says?|said|tells?|told|according to|writes?|wrote|announced?|argue[sd]?|claim(?:s|ed)?|report(?:s|ed)?|add(?:s|ed)|believes?d?|think[s]?|thought)\b/i;

/**
 * The development split of PolNeAR (Newell, Margolin & Ruths, "An Attribution Relations Corpus for Political News", 2018)
 * in `folder`, a clone or a part of one. An article annotated twice is read once. The test split is never opened. Null
 * when the folder does not hold it.
 */
export function readPolnear(folder: string): readonly GoldArticle[] | null {
	const texts = path.join(folder, 'data/dev/text');
	const annotations = path.join(folder, 'data/dev/attributions');
	if (!existsSync(texts) || !existsSync(annotations)) return null;
	const files = readdirSync(annotations).sort();
	return readdirSync(texts)
		.sort()
		.flatMap((name): GoldArticle[] => {
			const file = files.find((one) => one.startsWith(`${name.replace(/\.txt$/, '')}_`));
			if (file === undefined) return [];
			const text = readFileSync(path.join(texts, name), 'utf8');
			return [{ path: name, text, ...readStandoff(readFileSync(path.join(annotations, file), 'utf8'), text) }];
		});
}

/** brat's standoff format: `T1<tab>Source 89 106<tab>The New York Post`; a span in pieces is `Content 1 5;8 12`. */
export function readStandoff(lines: string, text: string): Pick<GoldArticle, 'sources' | 'contents'> {
	const units = codeUnits(text);
	const spans = (type: string): Span[] =>
		[...lines.matchAll(/^T\d+\t(\w+) ([\d ;]+)\t/gm)].flatMap(([, name, places = '']) =>
			name === type
				? places.split(';').map((place) => {
						const [start = 0, end = 0] = place.split(' ').map((offset) => units(Number(offset)));
						return { start, end };
					})
				: [],
		);
	return { sources: spans('Source'), contents: spans('Content') };
}

/** brat counts code points; this project counts UTF-16 code units. */
function codeUnits(text: string): (codePoint: number) => number {
	const offsets: number[] = [];
	let unit = 0;
	for (const character of text) {
		offsets.push(unit);
		unit += character.length;
	}
	return (codePoint) => offsets[codePoint] ?? unit;
}

/** Whether sentences hold attributed content, and whether the sources are found. */
export function measurePolnear(articles: readonly GoldArticle[]): Outcome {
	const sentences = createTally();
	const floor = createTally();
	const sources = createTally();
	const mistakes: Mistake[] = [];
	const documents = factsOf(articles);
	articles.forEach((article, i) => {
		const facts = documents[i];
		if (!facts) return;
		const place = article.path;
		const predicted = facts.attributions.map(({ content }) => content);
		for (const sentence of facts.sentences) {
			const text = article.text.slice(sentence.start, sentence.end);
			const expected = holds(sentence, article.contents);
			const got = holds(sentence, predicted);
			count(sentences, expected, got);
			count(floor, expected, SAYING.test(text));
			if (expected !== got)
				mistakes.push({
					measure: 'attributed sentences',
					weight: text.length,
					place,
					expected: expected ? 'attributed' : 'not attributed',
					got: got ? 'attributed' : 'not attributed',
					text,
				});
		}
		const found = facts.attributions.map(({ source }) => source).filter(({ start, end }) => end > start);
		for (const source of article.sources) {
			const hit = found.some((one) => overlap(one, source) > 0);
			count(sources, true, hit);
			if (!hit) mistakes.push(sourceMistake(article, source, 'a source', 'none'));
		}
		for (const source of uniqueSpans(found)) {
			if (article.sources.some((one) => overlap(one, source) > 0)) continue;
			count(sources, false, true);
			mistakes.push(sourceMistake(article, source, 'none', 'a source'));
		}
	});
	return {
		measures: [
			...rows('attributed', 'sentences with attributed content', sentences),
			share('polnear', 'floor.f1', 'the same by verbs of saying alone, F1', f1(floor), positives(floor)),
			...rows('sources', 'sources', sources),
		],
		mistakes,
	};
}

function holds(sentence: Span, contents: readonly Span[]): boolean {
	return contents.some((content) => overlap(content, sentence) >= LEAST_CONTENT);
}

function uniqueSpans(spans: readonly Span[]): readonly Span[] {
	return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()];
}

function sourceMistake({ path: place, text }: GoldArticle, source: Span, expected: string, got: string): Mistake {
	const around = text.slice(Math.max(0, source.start - 80), source.end + 80);
	const words = text.slice(source.start, source.end);
	return { measure: 'sources', weight: 1, place, expected, got, text: `[${words}] … ${around}` };
}

const positives = ({ truePositives, falseNegatives }: Tally) => truePositives + falseNegatives;

function rows(key: string, name: string, tally: Tally): readonly Measure[] {
	return [
		share('polnear', `${key}.precision`, `${name}, precision`, precision(tally), positives(tally)),
		share('polnear', `${key}.recall`, `${name}, recall`, recall(tally), positives(tally)),
		share('polnear', `${key}.f1`, `${name}, F1`, f1(tally), positives(tally)),
	];
}
