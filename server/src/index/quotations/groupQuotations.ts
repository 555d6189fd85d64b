import { compareRefs, refKey } from '../mention.ts';
import type { Comparison, Group, QuotationMention, Relation } from '../mention.ts';
import { pairsByTerm } from '../events.ts';
import { createUnionFind } from '../unionFind.ts';
import { compareWords, leastWords, quotedWords, speakersMayAgree } from './compareQuotations.ts';

/** Words per shingle: quotations that share none of their shingles are not compared. */
const shingle = 3;

/** Utterances that stand quoted more than once: the quotations whose words overlap, directly or through others. */
export function groupQuotations(bucket: string, unordered: readonly QuotationMention[]): readonly Group[] {
	const mentions = [...unordered].sort((a, b) => compareRefs(a.ref, b.ref));
	const words = mentions.map((mention) => quotedWords(mention.text));
	const sets = createUnionFind(mentions.length);
	const pairs: { a: number; b: number; relation: Relation }[] = [];
	for (const [a, b] of pairsByTerm(words.map(shingles))) {
		const relation = relationOf(mentions[a], mentions[b], words[a] ?? [], words[b] ?? []);
		if (relation === 'unrelated') continue;
		sets.union(a, b);
		pairs.push({ a, b, relation });
	}
	const members = new Map<number, number[]>();
	mentions.forEach((_, i) => members.set(sets.find(i), [...(members.get(sets.find(i)) ?? []), i]));
	return [...members.values()].map((indices) => {
		const own = indices.flatMap((i) => mentions[i] ?? []);
		const rank = new Map(indices.map((index, i) => [index, i]));
		const comparisons = pairs.flatMap(({ a, b, relation }): Comparison[] => {
			const i = rank.get(a);
			const j = rank.get(b);
			return i === undefined || j === undefined
				? []
				: [{ a: i, b: j, relation, confidence: 0.9, why: 'the quoted words overlap' }];
		});
		const key = `${bucket}|${own[0] ? refKey(own[0].ref) : ''}`;
		return { key, kind: 'quotation', title: '', heading: key, mentions: own, comparisons };
	});
}

function shingles(words: readonly string[]): readonly string[] {
	if (words.length < leastWords) return [];
	return [...new Set(words.slice(0, 1 - shingle).map((_, i) => words.slice(i, i + shingle).join(' ')))];
}

function relationOf(
	a: QuotationMention | undefined,
	b: QuotationMention | undefined,
	x: readonly string[],
	y: readonly string[],
): Relation {
	const relation = compareWords(x, y);
	if (relation === 'unrelated' || !a || !b) return 'unrelated';
	return speakersMayAgree(a.speaker, b.speaker) ? relation : 'other-speaker';
}
