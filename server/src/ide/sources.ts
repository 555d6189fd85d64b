import { hostOf } from '../facts/coverage/knownSources.ts';
import type { Corpus } from '../engine/corpus.ts';
import type { Task } from '../text/task.ts';
import type { DocumentFacts } from '../facts/types.ts';
import type { DocumentId, Place } from '../index/mention.ts';
import { compareIds, comparePlaces } from './relation.ts';
import { fullNamesOf } from './fullNames.ts';
import type { FullNames } from './fullNames.ts';
import { isPublication } from '../facts/attributions/publications.ts';
import { hasName, isBody, lettersOf, nameKey, shownName } from './sourceNames.ts';

/** What a source is: a site that is linked, a publication, a person, or any other body that is named. */
export type SourceKind = 'site' | 'publication' | 'person' | 'body';

/** A claim that rests on a source, where it stands. */
export interface SourceUse extends Place {
	/** The source is linked there; else it is only named. */
	readonly linked: boolean;
}

/** A source that the folder leans on. */
export interface FolderSource {
	/** Stable name within the folder. */
	readonly key: string;
	readonly name: string;
	readonly kind: SourceKind;
	/** The address that is linked most, for a site; else null. */
	readonly address: string | null;
	/** Claims that rest on it, in order of place. */
	readonly uses: readonly SourceUse[];
	/** Documents that carry those claims. */
	readonly documents: readonly DocumentId[];
	/** Never linked: the folder knows it only through what its documents say of it. */
	readonly indirect: boolean;
}

interface Draft {
	readonly names: Map<string, number>;
	/** Every way in which it was written, the ways of what was counted with it among them. */
	readonly written: Set<string>;
	readonly addresses: Map<string, number>;
	readonly uses: Map<string, SourceUse>;
}

/**
 * Every source that the documents of a corpus lean on: sites of links, and whoever is named as the source of a factual claim;
 * the surname alone counts with the full name that its document gives, else with the one in the folder; a publication with its site. Most used first. Linear in the facts; pauses
 * between documents.
 */
export function* folderSources(corpus: Corpus): Task<readonly FolderSource[]> {
	const sites = new Map<string, Draft>();
	const names = new Map<string, Draft>();
	for (const id of corpus.documents()) {
		yield;
		const facts = corpus.facts(id);
		const content = corpus.view(id)?.content;
		if (!facts || !content) continue;
		const known = fullNamesOf(facts);
		facts.blocks.forEach((_, block) => {
			if (content[block]?.label === 'content') collect(id, facts, block, known, sites, names);
		});
		for (const { from, target } of facts.sources) {
			const host = from === 'link' || target === null ? null : hostOf(target);
			if (host !== null && target !== null)
				note(sites, host, host, target, { document: id, start: 0, end: 0, linked: true });
		}
	}
	mergeSurnames(names);
	mergePublications(sites, names);
	const made = [
		...[...sites].map(([key, draft]) => finished(`site ${key}`, 'site', draft)),
		...[...names].map(([key, draft]) => {
			return finished(`name ${key}`, kindOf(key, draft), draft);
		}),
	];
	return made.sort((a, b) => b.uses.length - a.uses.length || compareIds(a.key, b.key));
}

function kindOf(key: string, { names, written }: Draft): SourceKind {
	if (isPublication(most(names) ?? key)) return 'publication';
	return isBody(most(names) ?? key, [...written]) ? 'body' : 'person';
}

/** The sources of the factual sentences of one block: own marks, and the marks of a neighbour that covers them. */
function collect(
	id: DocumentId,
	facts: DocumentFacts,
	index: number,
	known: FullNames,
	sites: Map<string, Draft>,
	names: Map<string, Draft>,
): void {
	const block = facts.blocks[index];
	block?.facts.sentences.forEach((sentence, j) => {
		if (sentence.claim !== 'factual') return;
		const from = facts.coverage[index]?.[j]?.from ?? { block: index, sentence: j };
		const origin = facts.blocks[from.block];
		const use = { document: id, start: block.start + sentence.start, end: block.start + sentence.end };
		origin?.facts.citations.forEach((citation, at) => {
			const target = facts.targets[from.block]?.[at] ?? null;
			const host = citation.sentence === from.sentence && target !== null ? hostOf(target) : null;
			if (host !== null && target !== null) note(sites, host, host, target, { ...use, linked: true });
		});
		for (const { kind, mode, pronoun, text, sentence: at } of origin?.facts.attributions ?? []) {
			if (at !== from.sentence || kind !== 'attributed' || mode !== 'speech' || pronoun || !hasName(text)) continue;
			const own = nameKey(text);
			const full = known.get(own);
			const key = full === undefined ? own : nameKey(full);
			if (key === '') continue;
			note(names, key, full ?? text, null, { ...use, linked: false });
			// "Mayor Ortiz" tells that Ana Ortiz is a person
			names.get(key)?.written.add(text);
		}
	});
}

function note(drafts: Map<string, Draft>, key: string, name: string, address: string | null, use: SourceUse): void {
	const draft: Draft = drafts.get(key) ?? {
		names: new Map(),
		written: new Set(),
		addresses: new Map(),
		uses: new Map(),
	};
	drafts.set(key, draft);
	draft.written.add(name);
	draft.names.set(name, (draft.names.get(name) ?? 0) + 1);
	if (address !== null) draft.addresses.set(address, (draft.addresses.get(address) ?? 0) + 1);
	const place = `${use.document}\n${use.start}`;
	if (!draft.uses.has(place) || use.linked) draft.uses.set(place, use);
}

/** A surname by itself counts with the one full name that ends in it. */
function mergeSurnames(names: Map<string, Draft>): void {
	const byLast = new Map<string, string[]>();
	for (const key of names.keys()) {
		const last = key.split(' ').at(-1) ?? '';
		if (last === key) continue;
		byLast.set(last, [...(byLast.get(last) ?? []), key]);
	}
	for (const [last, full] of byLast) {
		const [only, second] = full;
		if (only !== undefined && second === undefined) move(names, last, names, only);
	}
}

/** A publication counts with the site that bears its name. */
function mergePublications(sites: Map<string, Draft>, names: Map<string, Draft>): void {
	const bySite = new Map<string, string>();
	for (const host of sites.keys()) for (const label of host.split('.').slice(0, -1)) bySite.set(lettersOf(label), host);
	for (const key of names.keys()) {
		const host = bySite.get(lettersOf(key));
		if (host !== undefined) move(names, key, sites, host);
	}
}

function move(from: Map<string, Draft>, key: string, into: Map<string, Draft>, other: string): void {
	const [draft, target] = [from.get(key), into.get(other)];
	if (!draft || !target) return;
	from.delete(key);
	for (const name of draft.written) target.written.add(name);
	for (const [place, use] of draft.uses) if (!target.uses.has(place)) target.uses.set(place, use);
}

function finished(key: string, kind: SourceKind, { names, addresses, uses }: Draft): FolderSource {
	const inOrder = [...uses.values()].sort(comparePlaces);
	const name = most(names) ?? key;
	const host = key.slice('site '.length);
	return {
		key,
		name: kind === 'site' ? host : shownName(name),
		kind,
		address: most(addresses) ?? null,
		uses: inOrder,
		documents: [...new Set(inOrder.map(({ document }) => document))],
		indirect: !inOrder.some(({ linked }) => linked),
	};
}

/** What was counted most, the longest among equals. */
function most(counts: ReadonlyMap<string, number>): string | undefined {
	return [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || compareIds(a, b))[0]?.[0];
}
