import type { BlockShape } from '../types.ts';
import { nextPlace, scale } from './columns.ts';
import type { FeatureTable } from './columns.ts';
import { furnitureCues } from './cueGroups.ts';

type Feature = readonly [name: string, value: (shape: BlockShape) => number];

/** Share of a block's words; one word more below the line, so that a share of few words says less. */
function share(count: number, shape: BlockShape): number {
	return count / (shape.words + 1);
}

const features: readonly Feature[] = [
	['words', (s) => scale(s.words)],
	['lettersPerWord', (s) => (s.words > 0 ? Math.min(12, s.letters / s.words) : 0)],
	['stopShare', (s) => share(s.stopWords, s)],
	['verbs', (s) => scale(s.verbs)],
	['verbShare', (s) => share(s.verbs, s)],
	['readerShare', (s) => share(s.readerWords, s)],
	['publisherShare', (s) => share(s.publisherWords, s)],
	['capitalShare', (s) => share(s.capitalised, s)],
	['upperShare', (s) => share(s.upper, s)],
	['numberShare', (s) => share(s.numbers, s)],
	['commas', (s) => scale(s.commas)],
	['commaShare', (s) => share(s.commas, s)],
	['stops', (s) => scale(s.stops)],
	['separators', (s) => scale(s.separators)],
	['quotes', (s) => scale(s.quotes)],
	['lexicalMean', (s) => s.lexical / (s.words + 2)],
	['lexicalRoot', (s) => s.lexical / Math.sqrt(s.words + 2)],
	['cues', (s) => s.cues.length],
	['cueDensity', (s) => s.cues.length / Math.sqrt(s.words + 1)],
	['furnitureCues', (s) => furnitureCuesOf(s) / Math.sqrt(s.words + 1)],
	['closed', (s) => Number(s.closed)],
	['colon', (s) => Number(s.endsWithColon)],
	['opensUpper', (s) => Number(s.opens === 'upper')],
	['opensNumber', (s) => Number(s.opens === 'number')],
	['opensSymbol', (s) => Number(s.opens === 'symbol')],
];

function furnitureCuesOf({ cues }: BlockShape): number {
	let count = 0;
	for (const cue of cues) if (furnitureCues.has(cue)) count++;
	return count;
}

/** Adds what a block's own text says, whatever stands around it. */
export function addOwnFeatures(table: FeatureTable, shapes: readonly BlockShape[]): void {
	const { values, width } = table;
	features.forEach(([name, value]) => {
		let at = nextPlace(table, name);
		for (const shape of shapes) {
			values[at] = value(shape);
			at += width;
		}
	});
}
