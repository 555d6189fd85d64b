import type { LocatedAnnotation } from '../annotations/decision.ts';
import type { Corpus } from '../engine/corpus.ts';
import type { Finding } from '../engine/finding.ts';
import type { Settings } from '../engine/settings.ts';
import { contentReasons } from '../facts/content/reasons.ts';
import { isTold, leastConfidenceOf } from '../index/compare/judgement.ts';
import { contributionsOf } from '../index/compare/explain.ts';
import { chanceOf } from '../index/compare/likeness.ts';
import { isBare, isInName } from '../index/compare/dimensions.ts';
import type { Weighed } from '../index/compare/weighed.ts';
import type { DocumentId, Mention, Relation } from '../index/mention.ts';
import { comparing, sourcing } from '../rules/families.ts';
import { nameBeside } from '../rules/documentNames.ts';
import { leastReported } from '../rules/rule.ts';
import type { DocumentFacts, SourceLabel } from '../facts/types.ts';
import { overlaps } from '../text/span.ts';
import { formatMessage } from '../text/message.ts';
import { passageAt } from '../facts/passageAt.ts';
import type { Passage } from '../facts/passageAt.ts';
import { byChoice, touching } from './decided.ts';
import { membersAt, mentionOf } from './cursor.ts';
import { sourceOf } from './hover.ts';
import { relatedMentions } from './relation.ts';
import { shorten } from './words.ts';
import { greatestOf } from '../text/extremes.ts';

/** What people decided about a document, and how its corpus is set: both silence findings. */
export interface Chosen {
	readonly decided: readonly LocatedAnnotation[];
	readonly settings: Settings;
}

/**
 * Why nothing, or nothing more, is reported at an offset, the nearest reason first: what is reported there, what a person
 * decided, furniture, rules that are off, how the sentence is read and what covers it, and how its mention fared. Plain
 * English lines, at least one.
 */
export function reasonsForSilence(corpus: Corpus, id: DocumentId, offset: number, chosen: Chosen): readonly string[] {
	const facts = corpus.facts(id);
	const passage = facts ? passageAt(facts, offset) : null;
	const decisions = decisionLines(id, offset, chosen);
	if (!facts || !passage)
		return [...decisions, ...(decisions.length > 0 ? [] : ['No text that is checked stands here.'])];
	const reported = reportedLines(corpus, id, offset);
	const content = corpus.view(id)?.content[passage.block];
	if (content?.label === 'boilerplate') {
		const reason = formatMessage(contentReasons, content.reason);
		return [...reported, ...decisions, `It counts as boilerplate (${reason}), which the other rules leave out.`];
	}
	const mention = membersAt(corpus, id, offset)
		.map(mentionOf)
		.find((one) => one !== undefined);
	return [
		...reported,
		...decisions,
		...offLines(id, [...sourcing, ...(mention ? [comparing[mention.kind]] : [])], chosen.settings),
		...(facts.language === 'en' || facts.language === 'und'
			? [
					...claimLines(corpus, id, passage, offset, chosen),
					...(mention ? mentionLines(corpus, id, mention, chosen.settings) : listedLines(facts, passage.block, offset)),
				]
			: [
					`The document is not in English (“${facts.language}”): only boilerplate, repeats and faults of front matter are looked for.`,
				]),
	];
}

function reportedLines(corpus: Corpus, id: DocumentId, offset: number): readonly string[] {
	const here = corpus.findings(id).filter(({ start, end }) => start <= offset && offset <= end);
	return here.map(({ rule }) => `${rule} is reported here.`);
}

/** `Dismissed on 2025-02-11 (unsourced-claim): common knowledge.`, one line for what was decided at once. */
function decisionLines(id: DocumentId, offset: number, { decided }: Chosen): readonly string[] {
	return byChoice(touching(decided, { start: offset, end: offset })).flatMap((choice): string[] => {
		const { type, rule, reason, created } = choice[0].annotation;
		const day = created.slice(0, 10);
		switch (type) {
			case 'dismissal': {
				const besides = [...new Set(choice.flatMap(({ beside }) => beside ?? []))];
				const names = besides.map((other) => (other === id ? 'this document' : nameBeside(other, id)));
				const [first, ...more] = names;
				const pairs =
					first === undefined ? '' : `, for the ${more.length > 0 ? 'pairs' : 'pair'} with ${names.join(', ')}`;
				return [`Dismissed on ${day} (${rule ?? 'every rule'}${pairs})${reason === '' ? '.' : `: ${reason}.`}`];
			}
			case 'source':
				return [`Its source was noted beside the document on ${day}: ${reason}.`];
			case 'note':
				return [];
		}
	});
}

function offLines(id: DocumentId, rules: readonly string[], settings: Settings): readonly string[] {
	return rules.flatMap((rule): string[] => {
		const own = settings.documents[id]?.[rule];
		if (own === 'off') return [`${rule} is turned off for this document.`];
		return own === undefined && settings.rules[rule] === 'off' ? [`${rule} is turned off for this folder.`] : [];
	});
}

const noSource = 'The claim has no source.';

function claimLines(
	corpus: Corpus,
	id: DocumentId,
	passage: Passage,
	offset: number,
	chosen: Chosen,
): readonly string[] {
	const { block, sentence } = passage;
	const facts = corpus.facts(id);
	const found = sentence === null ? undefined : facts?.blocks[block]?.facts.sentences[sentence];
	if (!facts || !found || sentence === null) return ['No sentence is read here.'];
	switch (found.claim) {
		case 'none':
			return ['The sentence is read as no claim: a heading, a question, an instruction or a mere transition.'];
		case 'opinion':
			return ['The sentence is read as opinion: nothing that evidence could settle.'];
		case 'factual': {
			const coverage = facts.coverage[block]?.[sentence];
			const source = sourceOf(corpus, { document: id, block, sentence });
			if (coverage && coverage.label !== 'none') {
				const from = coverage.from
					? whereOf(facts.blocks, coverage.from, { block, sentence })
					: 'in the sentence itself';
				const named = isNamedAfterAll(corpus, id, passage, coverage.label, chosen)
					? ' One of them is named nearby.'
					: '';
				return [`Source of the claim · ${source}, ${from}.${named}`];
			}
			const beside = corpus
				.findings(id)
				.some(({ evidence }) =>
					evidence.some((one) => one.document === id && one.relation === 'beside' && within(one, offset, passage)),
				);
			if (beside) return ['The claim has no source; it is told with the finding at another claim beside it.'];
			if (found.score < leastReported)
				return [`It is too unsure that the sentence makes a factual claim (${found.score.toFixed(2)}).`];
			const told = corpus
				.findings(id)
				.filter((finding) => sourcing.includes(finding.rule) && overlaps(finding, passage));
			const [first] = told;
			const isHere = told.some(({ start, end }) => start <= offset && offset <= end);
			return [first && !isHere ? `The claim has no source: ${first.rule} is reported in this sentence.` : noSource];
		}
	}
}

/** Unnamed sources of which neither a finding nor a decision tells: their rule is silent where one of them is named nearby. */
function isNamedAfterAll(
	corpus: Corpus,
	id: DocumentId,
	passage: Passage,
	label: SourceLabel,
	{ decided, settings }: Chosen,
): boolean {
	const rule = 'vague-attribution';
	if (label !== 'vague' || offLines(id, [rule], settings).length > 0) return false;
	if (touching(decided, passage).some(({ annotation }) => annotation.type === 'dismissal')) return false;
	return !findingsOf(corpus, id, rule).some((finding) => overlaps(finding, passage));
}

function within(
	{ start, end }: { readonly start: number; readonly end: number },
	offset: number,
	passage: Passage,
): boolean {
	return (start <= offset && offset <= end) || (passage.start <= start && end <= passage.end);
}

type At = { readonly block: number; readonly sentence: number };

function whereOf(
	blocks: readonly { readonly facts: { readonly sentences: readonly unknown[] } }[],
	from: At,
	here: At,
): string {
	if (from.block !== here.block)
		return from.block < here.block ? 'given in a paragraph before' : 'given in a paragraph behind';
	if (from.sentence < here.sentence) return 'given earlier in the paragraph';
	const last = (blocks[from.block]?.facts.sentences.length ?? 0) - 1;
	return from.sentence === last ? 'given where the paragraph closes' : 'given later in the paragraph';
}

const differing: ReadonlySet<Relation> = new Set<Relation>([
	'conflicts',
	'imprecise',
	'superseded',
	'reworded',
	'other-speaker',
	'truncated',
]);

/** A date in an entry of a list of references. */
function listedLines({ works, blocks }: DocumentFacts, number: number, offset: number): readonly string[] {
	const block = blocks[number];
	if (!block || !works.has(number)) return [];
	const at = offset - block.start;
	const date = block.facts.dates.find(({ start, end }) => start <= at && at <= end);
	return date
		? [`“${date.text}” stands in a list of references: it tells when a work came out, and is compared with nothing.`]
		: [];
}

function mentionLines(corpus: Corpus, id: DocumentId, mention: Mention, settings: Settings): readonly string[] {
	const words = `“${shorten(mention.text, 60)}”`;
	if (mention.kind === 'figure' && isInName(mention)) return [`${words} is part of a name, and compared with nothing.`];
	const others = comparedWith(corpus, id, mention);
	if (others.length === 0) {
		const kept = keptApart(corpus, id, mention);
		if (kept === null) return [`${words} was compared with nothing: ${whyAlone(mention)}.`];
		const { text, ref } = kept.mention;
		return [`${words} was kept apart from “${shorten(text, 60)}” in ${nameBeside(ref.document, id)}: ${kept.apart}.`];
	}
	const unlike = others.filter(({ relation }) => differing.has(relation));
	const [first] = unlike;
	if (!first) return [`${words} agrees with ${counted(others.length)}.`];
	const rest = unlike.length > 1 ? ` and ${unlike.length - 1} more` : '';
	const lead = `${words} differs from “${shorten(first.text, 60)}” in ${nameBeside(first.document, id)}${rest}`;
	const reason = whyUnmarked(corpus, id, mention, { others, unlike }, settings);
	return [reason === null ? `${lead}.` : `${lead}; ${reason}.`];
}

/** Why no finding stands at a mention that differs from others; null where one does, or nothing is to be said beyond decisions. */
function whyUnmarked(
	corpus: Corpus,
	id: DocumentId,
	mention: Mention,
	{ others, unlike }: { readonly others: readonly Compared[]; readonly unlike: readonly Compared[] },
	settings: Settings,
): string | null {
	const rule = comparing[mention.kind];
	const place = corpus.place(mention.ref);
	if (!place || findingsOf(corpus, id, rule).some(({ start, end }) => start === place.start && end === place.end))
		return null;
	const surest = greatestOf(unlike.map(({ confidence }) => confidence));
	if (surest < leastReported) return `it is too unsure that they mean the same (${surest.toFixed(2)})`;
	if (settings.strictness === 'conflicts' && unlike.every(({ relation }) => relation === 'imprecise'))
		return 'with strictness “conflicts” that is not reported';
	if (settings.authoritative.has(id)) return 'this document is authoritative, so that the others are marked';
	const marked = unlike.some(({ document }) =>
		findingsOf(corpus, document, rule).some(({ evidence }) =>
			evidence.some((one) => one.document === id && one.start === place.start && one.end === place.end),
		),
	);
	if (!marked) return null;
	if (mention.kind === 'quotation') return 'the finding stands there';
	const standard = others.some(
		({ document, relation }) => relation === 'agrees' && settings.authoritative.has(document),
	);
	return `the finding stands there, because ${standard ? 'an authoritative document agrees' : 'most of the texts agree'} with this one`;
}

function whyAlone(mention: Mention): string {
	return mention.kind === 'figure' && isBare(mention.figure)
		? 'it does not say what it counts. No mention that does is likely enough to mean the same, and of those that do not only long numbers of small folders are compared'
		: 'no other mention is likely enough to mean the same';
}

/** What other documents have that is likely enough to mean the same and was kept apart for a reason: the likeliest; else null. */
function keptApart(corpus: Corpus, id: DocumentId, mention: Mention): Weighed | null {
	if (mention.kind === 'quotation') return null;
	const likeness = (other: Weighed) => contributionsOf(mention, other.mention, other.similarity).likeness;
	const [likeliest] = corpus
		.weighed(mention.ref)
		.filter(({ apart, mention: other }) => apart !== null && other.ref.document !== id)
		.map((other) => ({ other, likeness: likeness(other) }))
		.filter((one) => chanceOf(one.likeness) >= leastConfidenceOf('conflicts'))
		.sort((a, b) => b.likeness - a.likeness);
	return likeliest?.other ?? null;
}

/** A mention that another was compared with. */
interface Compared {
	readonly document: DocumentId;
	readonly text: string;
	readonly relation: Relation;
	readonly confidence: number;
}

function comparedWith(corpus: Corpus, id: DocumentId, mention: Mention): readonly Compared[] {
	if (mention.kind !== 'quotation')
		return corpus
			.weighed(mention.ref)
			.filter((other) => other.apart === null && isTold(other))
			.filter((other) => corpus.dismissal(mention.ref, other.mention.ref) === null)
			.map(({ mention: { text, ref }, relation, confidence }) => ({
				document: ref.document,
				text,
				relation,
				confidence,
			}));
	const start = corpus.place(mention.ref)?.start;
	const members = start === undefined ? [] : membersAt(corpus, id, start).filter((one) => mentionOf(one) === mention);
	return members.flatMap(({ group, index }) =>
		relatedMentions(corpus, group, index).flatMap(({ mention: { text, ref }, relation, confidence }): Compared[] =>
			relation === null || relation === 'self' || relation === 'dismissed' || relation === 'possible'
				? []
				: [{ document: ref.document, text, relation, confidence }],
		),
	);
}

function findingsOf(corpus: Corpus, id: DocumentId, rule: string): readonly Finding[] {
	return corpus.findings(id).filter((finding) => finding.rule === rule);
}

function counted(mentions: number): string {
	return mentions === 1
		? 'the one other mention that it was compared with'
		: `the ${mentions} other mentions that it was compared with`;
}
