import { formatMessage } from '../text/message.ts';
import { overlaps } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Corpus } from '../engine/corpus.ts';
import type { Finding } from '../engine/finding.ts';
import type { ContentJudgement } from '../facts/content/types.ts';
import type { DocumentId } from '../index/mention.ts';
import type { DecisionOffer, DocumentEdits, DocumentView, EditOffer, FixContext, Rule } from '../rules/rule.ts';
import { importance } from './diagnostics.ts';
import { mergeEdits } from './mergeEdits.ts';
import { witnesses } from './witnesses.ts';

/** Text of a document as it is now; undefined when it was not read. */
export type Texts = (document: DocumentId) => string | undefined;

/** What the rule offers itself. `among`: title of the entry that it shares with its like, as in `Offer`. */
interface OfferedFix {
	readonly title: string;
	readonly finding: Finding;
	readonly among?: string;
}

/** Something that can be done about a finding; cheap to make, computed when chosen. */
export type Fix =
	/** The rule's own change of text. */
	| (OfferedFix & { readonly type: 'edit'; readonly offer: EditOffer })
	/** A decision of the rule's own, e.g. "not the same quantity". */
	| (OfferedFix & { readonly type: 'decision'; readonly offer: DecisionOffer })
	/** Silence this finding; the person says why. */
	| { readonly type: 'dismiss'; readonly title: string; readonly finding: Finding }
	/** Switch the rule off. */
	| {
			readonly type: 'off';
			readonly title: string;
			readonly finding: Finding;
			readonly scope: 'document' | 'folder';
	  };

/** A decision that is written about several places at once. */
export type DecisionForPlaces = DecisionOffer & Required<Pick<DecisionOffer, 'places'>>;

/** What rules may look at when they fix a finding of theirs. */
export function fixContext(corpus: Corpus, rule: string, text: Texts): FixContext {
	return {
		documents: corpus.documents(),
		sources: corpus.sources(),
		text,
		view: (document) => corpus.view(document),
		witnesses: (document, span) => witnesses(corpus, document, span),
		findings: (document) => corpus.findings(document).filter((finding) => finding.rule === rule),
	};
}

/** Everything that can be done about a finding, best first. */
export function fixesOf(corpus: Corpus, rule: Rule, finding: Finding, text: Texts): readonly Fix[] {
	const offers = rule.offers(finding, fixContext(corpus, rule.id, text));
	const name = corpus.name(finding.document);
	return [
		...offers.map((offer): Fix => {
			const title = formatMessage(rule.templates, offer.title);
			const shared = offer.among ? { among: formatMessage(rule.templates, offer.among) } : {};
			return offer.type === 'edit'
				? { type: 'edit', title, finding, ...shared, offer }
				: { type: 'decision', title, finding, ...shared, offer };
		}),
		{ type: 'dismiss', title: `Dismiss ${rule.id} here, with a reason…`, finding },
		{ type: 'off', title: `Turn off ${rule.id} for ${name}`, finding, scope: 'document' },
		{ type: 'off', title: `Turn off ${rule.id} for this folder`, finding, scope: 'folder' },
	];
}

/**
 * Fixes of several findings at one place as a menu lists them: what rules offer, then dismissing, then turning rules off; in each
 * part the narrowest finding first, since the figure at the cursor is meant rather than the claim around it, and of equals the
 * one that matters most.
 */
export function inMenuOrder(fixes: readonly Fix[]): readonly Fix[] {
	const part = ({ type }: Fix): number => (type === 'off' ? 2 : type === 'dismiss' ? 1 : 0);
	const length = ({ finding }: Fix): number => finding.end - finding.start;
	return fixes.toSorted(
		(a, b) => part(a) - part(b) || length(a) - length(b) || importance(a.finding) - importance(b.finding),
	);
}

/** An entry of a menu: one fix, or the title of several of which the person chooses one. */
export type Entry = { readonly fix: Fix } | { readonly title: string; readonly among: readonly [Fix, Fix, ...Fix[]] };

/**
 * Fixes as a menu lists them where a person can be asked: those that share a title stand where the first of them stood, and so
 * does turning off one of several rules.
 */
export function entriesOf(fixes: readonly Fix[]): readonly Entry[] {
	return gathered(fixes, (fix) =>
		fix.type === 'off' ? { title: 'Turn off a rule…', of: null } : { title: sharedTitle(fix), of: fix.finding },
	);
}

/**
 * The same where nobody can be asked: of changes that are much alike no more than a menu holds. Each decision, since nothing else
 * says that just these two are not to be compared.
 */
export function withoutEntries(fixes: readonly Fix[]): readonly Entry[] {
	return gathered(fixes, (fix) => ({ title: sharedTitle(fix), of: fix.finding })).flatMap((entry) =>
		'fix' in entry
			? [entry]
			: entry.among.filter((fix, i) => fix.type === 'decision' || i < mostOfKind).map((fix) => ({ fix })),
	);
}

/** What a fix shares an entry by, with others of the same finding or, without one, of all. */
interface Kind {
	readonly title: string | undefined;
	readonly of: Finding | null;
}

function gathered(fixes: readonly Fix[], kindOf: (fix: Fix) => Kind): readonly Entry[] {
	return fixes.flatMap((fix): Entry[] => {
		const { title, of } = kindOf(fix);
		if (title === undefined) return [{ fix }];
		const isAlike = (kind: Kind) => kind.title === title && kind.of === of;
		const [first, second, ...more] = fixes.filter((one) => isAlike(kindOf(one)));
		if (!first || !second) return [{ fix }];
		return first === fix ? [{ title, among: [first, second, ...more] }] : [];
	});
}

function sharedTitle(fix: Fix): string | undefined {
	return 'among' in fix ? fix.among : undefined;
}

/** How many fixes of a kind a menu lists one by one. */
const mostOfKind = 2;

/** The rule's offer with this id and argument as it stands now, or undefined when it is no longer made. */
export function findOffer(
	corpus: Corpus,
	rule: Rule,
	finding: Finding,
	id: string,
	argument: string | null,
	text: Texts,
): EditOffer | undefined {
	return rule
		.offers(finding, fixContext(corpus, rule.id, text))
		.filter((offer) => offer.type === 'edit')
		.find((offer) => offer.id === id && offer.argument === argument);
}

/** The places that the rule's decision with this id is about now; undefined when it is no longer offered for several. */
export function findDecision(
	corpus: Corpus,
	rule: Rule,
	finding: Finding,
	id: string,
	text: Texts,
): DecisionForPlaces | undefined {
	return rule
		.offers(finding, fixContext(corpus, rule.id, text))
		.filter((offer) => offer.type === 'decision')
		.flatMap(({ places, ...offer }) => (offer.id === id && places ? [{ ...offer, places }] : []))[0];
}

/** The edits of a chosen offer. */
export function applyOffer(
	corpus: Corpus,
	rule: Rule,
	finding: Finding,
	offer: EditOffer,
	answer: string | null,
	text: Texts,
): readonly DocumentEdits[] {
	return rule.apply(finding, offer, fixContext(corpus, rule.id, text), answer);
}

/**
 * All that is certain enough to be done in one document without being asked: the preferred fix of each finding about
 * furniture, for those of its blocks that are furniture for certain. Edits do not overlap; `text` must have the document.
 */
export function fixAll(corpus: Corpus, rules: readonly Rule[], id: DocumentId, text: Texts): DocumentEdits | null {
	const merged = mergeEdits([...certainEdits(corpus, rules, id, text)]);
	return merged.length > 0 ? { document: id, edits: merged } : null;
}

/** Whether `fixAll` would change anything; looks no further than the first change. */
export function hasFixAll(corpus: Corpus, rules: readonly Rule[], id: DocumentId, text: Texts): boolean {
	return certainEdits(corpus, rules, id, text).next().done !== true;
}

function* certainEdits(
	corpus: Corpus,
	rules: readonly Rule[],
	id: DocumentId,
	text: Texts,
): Generator<DocumentEdits['edits'][number]> {
	const view = corpus.view(id);
	if (!view) return;
	for (const { rule, finding, offer } of safeFixes(corpus, rules, id, text))
		for (const span of certainSpans(view, finding))
			for (const { document, edits } of rule.apply(
				{ ...finding, ...span },
				offer,
				fixContext(corpus, rule.id, text),
				null,
			))
				if (document === id) yield* edits;
}

interface SafeFix {
	readonly rule: Rule;
	readonly finding: Finding;
	readonly offer: EditOffer;
}

/** The findings about furniture of a document, in order, of which a fix is preferred, here only, with nothing to ask or to look at before. */
function* safeFixes(corpus: Corpus, rules: readonly Rule[], id: DocumentId, text: Texts): Generator<SafeFix> {
	const byId = new Map(rules.map((rule) => [rule.id, rule]));
	for (const finding of corpus.findings(id)) {
		const rule = byId.get(finding.rule);
		if (!rule || !finding.faded) continue;
		const offer = rule.offers(finding, fixContext(corpus, rule.id, text)).find(isSafe);
		if (offer?.type === 'edit') yield { rule, finding, offer };
	}
}

function isSafe(offer: EditOffer | DecisionOffer): boolean {
	return offer.type === 'edit' && offer.preferred && offer.scope === 'here' && !offer.preview && offer.ask === null;
}

/** Runs of blocks under a finding that are furniture for certain. */
function certainSpans({ facts, content }: DocumentView, finding: Finding): readonly Span[] {
	const spans: Span[] = [];
	let open: Span | null = null;
	facts.blocks.forEach((block, i) => {
		const judgement = content[i];
		if (!judgement || !overlaps(block, finding)) return;
		// tags between two blocks of HTML belong to elements around them
		if (block.ancestors.length > 0) open = null;
		if (judgement.label === 'markup') return;
		if (isCertain(judgement)) {
			if (open) spans.pop();
			open = { start: open?.start ?? block.start, end: block.end };
			spans.push(open);
			if (block.ancestors.length > 0) open = null;
		} else {
			open = null;
		}
	});
	return spans;
}

/** What a fix-all may delete; bylines, datelines and headings are never certain. */
function isCertain({ label, certain }: ContentJudgement): boolean {
	return label === 'boilerplate' && certain;
}

/** Numbers of the blocks of a document that a fix-all deletes, in order: those that are furniture for certain and are reported as that. */
export function certainFurniture(
	corpus: Corpus,
	rules: readonly Rule[],
	id: DocumentId,
	text: Texts,
): readonly number[] {
	const view = corpus.view(id);
	const findings = [...safeFixes(corpus, rules, id, text)].map(({ finding }) => finding);
	let next = 0;
	return (view?.facts.blocks ?? []).flatMap((block, i) => {
		while ((findings[next]?.end ?? Infinity) <= block.start) next++;
		const finding = findings[next];
		const judgement = view?.content[i];
		return finding && judgement && overlaps(block, finding) && isCertain(judgement) ? [i] : [];
	});
}
