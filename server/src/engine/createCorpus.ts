import type { Decision } from '../annotations/decision.ts';
import { judgeContent } from '../facts/content/judgeContent.ts';
import type { ContextTerms } from '../facts/contexts.ts';
import { readDocument } from '../facts/documentFacts.ts';
import type { ContentJudgement } from '../facts/content/types.ts';
import type { BlockFacts, DocumentFacts } from '../facts/types.ts';
import { createComparisonIndex } from '../index/comparisonIndex.ts';
import { sayingOf } from '../index/sayingOf.ts';
import type { DocumentId, Group, MentionKind, MentionRef, Place } from '../index/mention.ts';
import { blockName, marksOf } from '../index/passages/marks.ts';
import { createOriginIndex } from '../index/passages/originIndex.ts';
import { createRepeatIndex } from '../index/repeatIndex.ts';
import { compareTexts } from '../text/compareTexts.ts';
import type { Span } from '../text/span.ts';
import { bySpan } from '../text/span.ts';
import { comparing } from '../rules/families.ts';
import type { DocumentView, Rule } from '../rules/rule.ts';
import type { Corpus, DocumentInput } from './corpus.ts';
import { createDeclaredContent, declaredKeys } from './declaredContent.ts';
import { blocksByRepeat, repeatedBlocks, repeatsOf, sharedPassages, standsAgain } from './passages.ts';
import { shownFindings } from './precedence.ts';
import { reportComparisons, reportDocument } from './report.ts';
import { addLeaning, createVerdicts } from './verdicts.ts';
import { pairDismissal } from './dismissals.ts';
import type { Finding } from './finding.ts';
import { defaultSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import type { Task } from '../text/task.ts';

/** What is kept of a document. `facts` change with every `set`; `view` is what `analyse` last made of them. */
interface Entry {
	readonly name: string;
	readonly facts: DocumentFacts;
	readonly decisions: readonly Decision[];
	/** `key#ordinal` of each block, to its number. */
	readonly blocks: ReadonlyMap<string, number>;
	/** Numbers of the blocks with one repeat key. */
	readonly byRepeat: ReadonlyMap<string, readonly number[]>;
	readonly view: DocumentView;
	/** Findings of document rules, made when first asked for. */
	problems: readonly Finding[] | null;
}

/**
 * Makes an empty corpus. All state of the engine is in here: entries by document, indices that are updated by
 * difference, verdicts by mention, and what is still to be done. Nothing depends on the order in which documents came.
 */
export function createCorpus(rules: readonly Rule[], initial: Settings = defaultSettings): Corpus {
	const entries = new Map<DocumentId, Entry>();
	const repeats = createRepeatIndex();
	const origins = createOriginIndex((id) => {
		const entry = entries.get(id);
		return entry ? marksOf(entry.facts, entry.view.content) : [];
	});
	const declared = createDeclaredContent();
	const comparisons = createComparisonIndex();
	const verdicts = createVerdicts(rules, initial);
	let settings = initial;
	const terms: ContextTerms = [];

	// What `analyse` still has to do. Each is emptied as the work is done, so that a call that was given up loses nothing.
	const changed = new Set<DocumentId>();
	const relabel = new Set<DocumentId>();
	const relabelled = new Set<DocumentId>();
	const moved = new Set<DocumentId>();
	const affected = new Set<DocumentId>();

	const viewOf = (id: DocumentId, facts: DocumentFacts, content: readonly ContentJudgement[]): DocumentView => ({
		id,
		facts,
		content,
		repeats: (key) => repeats.count(id, key),
		standsAgain: (block) => standsAgain(entryOf, repeats, id, block),
		shared: () => sharedPassages(entryOf, origins, id),
	});

	const entryOf = (id: DocumentId) => entries.get(id);

	/** Has the findings of documents made again that rest on what stands in others. */
	const renew = (ids: Iterable<DocumentId>) => {
		for (const id of ids) {
			const entry = entries.get(id);
			if (entry) entry.problems = null;
			affected.add(id);
		}
	};

	/** What the blocks of a document are; as they were read where none of them stands in another document. */
	const contentOf = (id: DocumentId, { blocks, headline }: DocumentFacts): readonly ContentJudgement[] => {
		const isAlone = ({ facts: { repeatKey } }: DocumentFacts['blocks'][number]) =>
			repeatKey !== '' && repeats.count(id, repeatKey).elsewhere === 0;
		return blocks.every(isAlone)
			? blocks.map(({ content }) => content)
			: judgeContent(blocks, (key) => repeats.count(id, key), headline);
	};

	const place = (ref: MentionRef): Place | null => {
		const entry = entries.get(ref.document);
		const block = entry?.facts.blocks[entry.blocks.get(`${ref.block}#${ref.ordinal}`) ?? -1];
		const fact = block ? factsOf(block.facts, ref.kind)[ref.index] : undefined;
		return block && fact
			? { document: ref.document, start: block.start + fact.start, end: block.start + fact.end }
			: null;
	};

	const decisionsOf = (id: DocumentId) => entries.get(id)?.decisions ?? [];

	const decidedPlace = (ref: MentionRef) => {
		const at = place(ref);
		return at && { at, decisions: decisionsOf(ref.document) };
	};

	/** Tells the indices of repeats and of declared content what documents hold now, and finds what else is to be labelled anew. */
	function* recount(): Task<void> {
		for (const id of changed) {
			renew(repeats.sharers(id));
			renew(origins.partners(id));
			const { counted, alike } = repeats.update(id, repeatedBlocks(entries.get(id)?.facts));
			for (const other of counted) relabel.add(other);
			renew(alike);
			renew(repeats.sharers(id));
			const entry = entries.get(id);
			const keys = entry ? declaredKeys(entry.facts, entry.decisions) : new Set<string>();
			for (const key of declared.update(id, keys)) for (const other of repeats.holders(key)) relabel.add(other);
			relabel.add(id);
			renew([id]);
			moved.add(id);
			changed.delete(id);
			yield;
		}
	}

	/** Labels content anew. */
	function* relabelContent(): Task<void> {
		for (const id of relabel) {
			const entry = entries.get(id);
			const judged = entry ? contentOf(id, entry.facts) : [];
			const content = entry ? declared.correct(entry.facts, judged) : [];
			if (entry && !sameContent(entry.view.content, content)) {
				entries.set(id, { ...entry, view: viewOf(id, entry.facts, content), problems: null });
				affected.add(id);
			}
			relabel.delete(id);
			relabelled.add(id);
			yield;
		}
	}

	function* label(): Task<void> {
		yield* recount();
		yield* relabelContent();
	}

	/** Tells the indices of origins and comparisons what is content. */
	function* retell(): Task<void> {
		for (const id of relabelled) {
			const entry = entries.get(id);
			const sharing = origins.update(id);
			renew(sharing);
			if (sharing.size > 0) renew([id]);
			yield;
			comparisons.update(id, entry ? sayingOf(id, entry.facts, entry.view.content) : null);
			relabelled.delete(id);
			yield;
		}
	}

	function* analyse(): Task<ReadonlySet<DocumentId>> {
		yield* label();
		yield* retell();
		while (comparisons.step()) yield;
		verdicts.take(comparisons.changes());
		while (verdicts.step()) yield;
		for (const id of verdicts.changes()) affected.add(id);
		for (const id of moved) {
			for (const node of comparisons.nodesOf(id)) addLeaning(node, verdicts, affected);
			moved.delete(id);
			yield;
		}
		const answer = new Set(affected);
		affected.clear();
		return answer;
	}

	return {
		set(document: DocumentInput) {
			const before = entries.get(document.id);
			const facts = readDocument(document.text, document.name, before?.facts, terms);
			const content =
				before && sameBlocks(before.facts, facts) ? before.view.content : facts.blocks.map((block) => block.content);
			entries.set(document.id, {
				name: document.name,
				facts,
				decisions: document.decisions,
				blocks: new Map(facts.blocks.map((block, i) => [blockName(block), i])),
				byRepeat: blocksByRepeat(facts),
				view: viewOf(document.id, facts, content),
				problems: null,
			});
			changed.add(document.id);
		},
		remove(id) {
			if (entries.delete(id)) changed.add(id);
		},
		configure(next) {
			settings = next;
			verdicts.configure(next);
			for (const [id, entry] of entries) {
				entry.problems = null;
				affected.add(id);
			}
		},
		sources: () => settings.sources.map(({ title, url }) => ({ title, target: url, from: 'list' })),
		documents: () => [...entries.keys()].sort(),
		name: (id) => entries.get(id)?.name ?? id,
		facts: (id) => entries.get(id)?.facts,
		view: (id) => entries.get(id)?.view,
		label,
		analyse,
		findings(id) {
			const entry = entries.get(id);
			if (!entry) return [];
			const report = { rules, settings, view: entry.view, decisions: entry.decisions };
			entry.problems ??= reportDocument(report);
			const judged = comparisons.nodesOf(id).map((node) => ({ mention: node.mention, verdicts: verdicts.of(node) }));
			const found = [...entry.problems, ...reportComparisons(report, judged, place, decisionsOf)];
			return shownFindings(found.sort(bySpan));
		},
		groups: () => [...comparisons.groups()].sort(byKey),
		siblings(group) {
			const near = new Set<DocumentId>();
			for (const { ref } of group.mentions) {
				near.add(ref.document);
				for (const other of comparisons.neighbours(ref.document).keys()) near.add(other);
			}
			const all = new Set([...near].flatMap((id) => comparisons.groupsOf(id)));
			return [...all].filter((other) => other.kind === group.kind && other.heading === group.heading).sort(byKey);
		},
		weighed: (ref) => comparisons.weighed(ref),
		groupsAt(id, offset) {
			const hits = comparisons.groupsOf(id).flatMap((group) =>
				group.mentions.flatMap((mention, i) => {
					const at = mention.ref.document === id ? place(mention.ref) : null;
					return at && at.start <= offset && offset <= at.end ? [{ group, mention: i, length: at.end - at.start }] : [];
				}),
			);
			return hits
				.sort((a, b) => a.length - b.length || byKey(a.group, b.group))
				.map(({ group, mention }) => ({ group, mention }));
		},
		dismissal(a, b) {
			const [here, there] = [decidedPlace(a), decidedPlace(b)];
			return (here && there && pairDismissal(comparing[a.kind], here, there)?.reason) ?? null;
		},
		place,
		repeatsOf: (id, block) => repeatsOf(entryOf, repeats, id, block),
		shared: (id) => sharedPassages(entryOf, origins, id),
		origin: (id) => origins.origin(id),
	};
}

function byKey(a: Group, b: Group): number {
	return compareTexts(a.key, b.key);
}

/** The list of a block's facts that mentions of one kind point into. */
function factsOf(facts: BlockFacts, kind: MentionKind): readonly Span[] {
	switch (kind) {
		case 'figure':
			return facts.figures;
		case 'date':
			return facts.dates;
		case 'quotation':
			return facts.quotations;
	}
}

/** The same blocks in the same order, wherever they stand. */
function sameBlocks(a: DocumentFacts, b: DocumentFacts): boolean {
	return (
		a.blocks.length === b.blocks.length && a.blocks.every((block, i) => block.facts.key === b.blocks[i]?.facts.key)
	);
}

function sameContent(a: readonly ContentJudgement[], b: readonly ContentJudgement[]): boolean {
	return a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
}
