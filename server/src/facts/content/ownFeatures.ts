import type { BlockShape } from '../types.ts';
import { ofEach, scale, whereTrue } from './columns.ts';
import type { Column } from './columns.ts';
import { furnitureCues } from './cueGroups.ts';

type Feature = readonly [name: string, value: (shape: BlockShape) => number];
type Property = readonly [name: string, test: (shape: BlockShape) => boolean];

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
	['furnitureCues', (s) => s.cues.filter((cue) => furnitureCues.has(cue)).length / Math.sqrt(s.words + 1)],
];

const properties: readonly Property[] = [
	['closed', (s) => s.closed],
	['colon', (s) => s.endsWithColon],
	['opensUpper', (s) => s.opens === 'upper'],
	['opensNumber', (s) => s.opens === 'number'],
	['opensSymbol', (s) => s.opens === 'symbol'],
];

/** What a block's own text says, whatever stands around it. */
export function ownFeatures(shapes: readonly BlockShape[]): readonly Column[] {
	return [
		...features.map(([name, value]): Column => [name, ofEach(shapes, value)]),
		...properties.map(([name, test]): Column => [name, whereTrue(shapes, test)]),
	];
}
