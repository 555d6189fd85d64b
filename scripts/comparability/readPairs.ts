import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Countable } from '../../server/src/index/mention.ts';

/** What was said by those who read both passages: one quantity (told differently where the figures differ), two, or no telling. */
export type Reading = 'real' | 'not' | 'unsure';

/** Hashes of the pairs that were read; of their words nothing is kept. */
const read: Readonly<Record<Reading, readonly number[]>> = JSON.parse(
	readFileSync(path.join(import.meta.dirname, 'readPairs.json'), 'utf8'),
);

const readings: ReadonlyMap<number, Reading> = new Map(
	(['real', 'not', 'unsure'] as const).flatMap((reading) => read[reading].map((hash) => [hash, reading] as const)),
);

/** What was said of a pair of figures; null for one that nobody read. */
export function readingOf(x: Countable, y: Countable): Reading | null {
	return readings.get(hashOf(x, y)) ?? null;
}

/** The same for both orders, and wherever the two passages stand. */
function hashOf(x: Countable, y: Countable): number {
	let hash = 2_166_136_261;
	const key = [nameOf(x), nameOf(y)].sort().join('##');
	for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 16_777_619);
	return hash >>> 0;
}

/** So many letters of a passage know it again. */
const enough = 60;

function nameOf({ text, excerpt }: Countable): string {
	const letters = excerpt.toLowerCase().replace(/[^\p{L}\p{N}]{1,40}/gu, ' ');
	return `${text}|${letters.trim().slice(0, enough)}`;
}
