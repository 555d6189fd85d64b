import { readTexts } from './articles.ts';

/** Levels are half nats; words rarer than the last level need no entry. */
const step = 0.5;
const lastLevel = 7;
/** Words in a smaller share of the articles are left out before they are counted further. */
const leastShare = 0.015;

/**
 * How rarely the words of news stand in an article: for each level of inverse document frequency (Spärck Jones 1972), the
 * words on it, in order.
 */
export function termLevels(folder: string): Readonly<Record<string, string>> {
	const texts = readTexts(folder);
	const counts = new Map<string, number>();
	for (const { facts } of texts) {
		const seen = new Set<string>();
		for (const { facts: block } of facts.blocks) {
			for (const context of [...block.contexts.figures, ...block.contexts.dates])
				for (const term of context.terms) seen.add(term);
			for (const term of block.terms) seen.add(term);
		}
		for (const term of seen) counts.set(term, (counts.get(term) ?? 0) + 1);
	}
	const rarity = new Map<string, number>();
	for (const [term, count] of counts) {
		if (count < texts.length * leastShare) continue;
		const key = term.toLowerCase();
		rarity.set(key, Math.min(rarity.get(key) ?? Infinity, Math.log(texts.length / count)));
	}
	const levels = new Map<number, string[]>();
	for (const [term, value] of rarity) {
		const level = Math.round(value / step);
		if (level > lastLevel || !/^[a-z0-9.-]+$/.test(term)) continue;
		levels.set(level, [...(levels.get(level) ?? []), term]);
	}
	return Object.fromEntries(
		[...levels].sort(([a], [b]) => a - b).map(([level, words]) => [level, words.sort().join(' ')]),
	);
}
