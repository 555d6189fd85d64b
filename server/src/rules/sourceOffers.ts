import { siteOf } from '../facts/citations/writeCitation.ts';
import type { CitedSource } from '../facts/citations/writeCitation.ts';
import { AUXILIARY, PAST_FORM, PRONOUN, RELATIVE, SAYING, SUBORDINATOR } from '../facts/attributions/lexicon.ts';
import { lookUp } from '../facts/words/word.ts';
import { blockAt, sentenceIn } from '../facts/passageAt.ts';
import type { DocumentBlock, KnownSource } from '../facts/types.ts';
import { among } from './among.ts';
import { editHere } from './editHere.ts';
import { likeliestFirst } from './likelySources.ts';
import type { EditOffer, FixContext, PlacedProblem } from './rule.ts';

/** How many known sources are offered; the rest are a paste away. */
const mostSources = 3;

/** A source that another document gives for a figure or quotation of the claim, or that document itself where it gives none. */
interface Witnessed extends CitedSource {
	readonly name: string;
	/** The figure or quotation that it gives, too. */
	readonly words: string;
	readonly given: boolean;
}

function witnessed(problem: PlacedProblem, context: FixContext): readonly Witnessed[] {
	const block = blockOf(problem, context);
	const sentence = block && sentenceIn(block, problem.start);
	if (!block || !sentence) return [];
	const span = { start: block.start + sentence.start, end: block.start + sentence.end };
	return context.witnesses(problem.document, span).map((witness): Witnessed => {
		const { document, name, words, block: at, sentence: index } = witness;
		const facts = context.view(document)?.facts;
		const given = facts?.blocks[at]?.facts.citations
			.map((citation, j) => ({ citation, target: facts.targets[at]?.[j] ?? null }))
			.find(({ citation, target }) => citation.sentence === index && target !== null && isAddress(target));
		const known = facts?.sources.find(({ target }) => target === given?.target);
		if (given?.target)
			return {
				title: known ? nameFor(known.title, given.target) : siteOf(given.target),
				target: given.target,
				name,
				words,
				given: true,
			};
		const own = facts?.sources.find(({ from, target }) => from === 'frontMatter' && target !== null);
		return { title: name, target: own?.target ?? pathTo(document, problem.document), name, words, given: false };
	});
}

/**
 * To cite what others of the folder cite for a figure or quotation of the claim, or them; a source that the document or its
 * folder knows, the likeliest first; or an address that the person gives. All but the first and the last stand behind one entry.
 */
export function citations(problem: PlacedProblem, context: FixContext): readonly EditOffer[] {
	const [first, ...others] = [...witnessOffers(problem, context), ...knownOffers(problem, context)];
	return [...(first ? [first] : []), ...among('cite-another', others), editHere('cite-url', {}, { ask: 'url' })];
}

function witnessOffers(problem: PlacedProblem, context: FixContext): readonly EditOffer[] {
	return witnessed(problem, context)
		.slice(0, mostSources)
		.map(({ title: source, target, name, words, given }) => {
			const id = given ? 'cite-witness' : 'cite-document';
			return editHere(id, given ? { source, name, words } : { name, words }, { argument: target });
		});
}

/** What another document gives is borne out for one sentence, not for those beside it. */
export function isWitnessed({ id }: EditOffer): boolean {
	return id === 'cite-witness' || id === 'cite-document';
}

function knownOffers(problem: PlacedProblem, context: FixContext): readonly EditOffer[] {
	const sources = sourcesOf(problem.document, context);
	const block = sources.length > 0 ? blockOf(problem, context) : undefined;
	const sentence = block && sentenceIn(block, problem.start);
	const span = block && sentence && { start: block.start + sentence.start, end: block.start + sentence.end };
	const words = span ? (context.text(problem.document)?.slice(span.start, span.end) ?? '') : '';
	const offers = likeliestFirst(sources, words).flatMap(({ title, target }): EditOffer[] => {
		if (target === null) return [];
		const site = siteOf(target);
		const source = nameFor(title, target);
		return [editHere(source === site ? 'cite-site' : 'cite-known', { source, site }, { argument: target })];
	});
	return offers.slice(0, mostSources);
}

/** Sources with an address: the document's own first, then the team's list, which are near; then those of other documents. */
function sourcesOf(document: string, context: FixContext): readonly (KnownSource & { readonly near: boolean })[] {
	const others = context.documents.filter((id) => id !== document);
	const near = [...(context.view(document)?.facts.sources ?? []), ...context.sources];
	const listed = [
		...near.map((source) => ({ ...source, near: true })),
		...others.flatMap((id) => context.view(id)?.facts.sources ?? []).map((source) => ({ ...source, near: false })),
	];
	const seen = new Set<string>();
	return listed.filter(({ target }) => {
		if (target === null || seen.has(target)) return false;
		seen.add(target);
		return true;
	});
}

/** What a citation calls its target: as the folder knows it, else by its site. */
export function titleOf(target: string, problem: PlacedProblem, context: FixContext): string {
	const known = sourcesOf(problem.document, context).find((source) => source.target === target);
	if (known) return nameFor(known.title, target);
	return witnessed(problem, context).find((one) => one.target === target)?.title ?? siteOf(target);
}

/** Longest name before a verb of saying, in words: what is longer is rather a sentence that was linked. */
const longestName = 4;

/**
 * What a source is called by the words of a link to it. Links of articles lie on who said something (`the Tamar Times reported`,
 * `according to the county`) or on the verb alone: that is the name, else its site. A verb with a capital is of a name or title.
 */
function nameFor(title: string, target: string): string {
	const words = title.replace(/^according to /iu, '').split(/\s+/u);
	const tells = words.map((word) => {
		const flags = lookUp(word);
		return /^\p{Ll}/u.test(word) && (flags & SAYING) !== 0 && ((flags & PAST_FORM) !== 0 || word === 'says');
	});
	if (tells[0] === true) return siteOf(target);
	if (tells.at(-1) !== true) return words.join(' ');
	const behindName = words.slice(0, -1).findLastIndex((word) => (lookUp(word.toLowerCase()) & AUXILIARY) === 0);
	const name = words.slice(0, behindName + 1);
	const opensClause = PRONOUN | RELATIVE | SUBORDINATOR;
	const isClause = name.some((word) => /[,;:!?]$/u.test(word) || (lookUp(word.toLowerCase()) & opensClause) !== 0);
	return isClause || name.length === 0 || name.length > longestName ? siteOf(target) : name.join(' ');
}

function blockOf({ document, start }: PlacedProblem, context: FixContext): DocumentBlock | undefined {
	const facts = context.view(document)?.facts;
	return facts && blockAt(facts, start);
}

function isAddress(target: string): boolean {
	return /^https?:\/\//iu.test(target);
}

/** The path of one document of the folder as another one writes it: `../b/c.md`. */
function pathTo(document: string, from: string): string {
	const there = document.split('/');
	const here = from.split('/').slice(0, -1);
	let shared = 0;
	while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
	return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}
