import { headlineAndLedeOf } from '../index/headlineAndLede.ts';
import { citeAt } from '../facts/citations/writeCitation.ts';
import { blockAt, sentenceIn } from '../facts/passageAt.ts';
import type { ContentLabel } from '../facts/content/types.ts';
import type { ClaimCue, Coverage, DocumentBlock, Sentence } from '../facts/types.ts';
import type { Message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import { cueNames } from './cueNames.ts';
import { placesOfClaim } from './placesOfClaim.ts';
import { citations, isWitnessed, titleOf } from './sourceOffers.ts';
import type { DecisionOffer, DocumentRule, Offer, Problem, Severity } from './rule.ts';
import { greatestOf } from '../text/extremes.ts';

/** A factual claim for which the reader is told no source. */
const rule: DocumentRule = {
	id: 'unsourced-claim',
	reasons: ['The source is given elsewhere', 'Opinion, not a claim', 'Kept as published'],
	reads: 'document',
	severity: 'warning',
	languages: ['en'],
	summary: 'A factual claim for which the reader is told no source.',
	explanation: `
A reader can check a claim only where the text says whose word it is: a link, a reference, a named person, organisation or
document. The rule marks sentences that evidence could settle (a figure, an amount, a date, a quotation, a cause, a comparison,
an event) and for which neither the sentence nor a neighbour that clearly covers it names a source.

It is a **warning** for figures, money, shares, dates, quotations, causes, comparisons and superlatives; a plain event is an
**information** and is not counted in the status bar. Only the core of the claim is underlined. Three claims in a row, or two
of which one is a plain event, are one finding; so are such rows of a table. The message says which cues fired.

**Silent when** the block is furniture, a heading or the headline, the sentence is opinion, a question or an instruction, a citation that
closes the paragraph or an attribution that plainly goes on covers it, or you accepted the claim as common knowledge.

**What settles it:** a citation, a named source, or your word that it is common knowledge. Where the folder makes the same
claim in several places, your word, or the mark that it needs a source, can be kept for all of them at once.
`,
	examples: [
		{
			title: 'A figure and a cause without a source',
			documents: {
				'a.txt':
					'Farms in the delta lost 40 percent of their harvest in 2019 because the river rose earlier than in any year before.\n',
			},
			marks: ['delta lost 40 percent of their harvest in 2019'],
		},
		{
			title: 'The same claim with a source',
			documents: {
				'a.txt':
					'Farms in the delta lost 40 percent of their harvest in 2019, according to the Ministry of Agriculture.\n\nThe river rose by two metres ([gauge data](https://example.org/gauge)).\n',
			},
			marks: [],
		},
	],
	templates: {
		...cueNames,
		claim: 'a factual claim',
		found: '{Cues}, but no source is named. A link, a named source or a document would settle it.',
		pair: '{Cues}, but no source is named, nor for the claim beside it in this paragraph. A citation that closes the paragraph, or a named source, would settle them.',
		group:
			'{Cues}, but no source is named, nor for the {count} claims beside it in this paragraph. A citation that closes the paragraph, or a named source, would settle them.',
		'table-pair':
			'{Cues}, but no source is named, nor for the claim beside it in this table. A citation in each row, or a named source, would settle them.',
		table:
			'{Cues}, but no source is named, nor for the {count} claims beside it in this table. A citation in each row, or a named source, would settle them.',
		beside: '{Cues}',
		'cite-witness': 'Cite {source}, as {name} does for “{words}”',
		'cite-document': 'Cite {name}, which also gives “{words}”',
		'cite-known': 'Cite {source} ({site})',
		'cite-site': 'Cite {site}',
		'cite-another': 'Cite another source of this folder…',
		'cite-url': 'Cite an address…',
		'keep-source': 'Note its source beside the document…',
		'needs-source': 'Mark “needs source” beside the document',
		'needs-source-all': 'Mark “needs source” at all {count} places where the folder says it…',
		'common-knowledge': 'Accept as common knowledge',
		'common-knowledge-all': 'Accept as common knowledge at all {count} places where the folder says it…',
	},

	find(view) {
		const { blocks, coverage } = view.facts;
		const parts = blocks.map((block, i): Part => ({
			block,
			coverage: coverage[i] ?? [],
			content: view.content[i]?.label,
		}));
		return passagesOf(withoutHeadline(parts))
			.flatMap(runsOf)
			.map((run) => problemOf(view.id, run));
	},

	offers(problem, context) {
		const facts = context.view(problem.document)?.facts;
		const block = facts && blockAt(facts, problem.start);
		// in front matter a citation would be read as part of the value
		const edits: readonly Offer[] = !facts || !block || block.kind === 'frontMatter' ? [] : citations(problem, context);
		const places = placesOfClaim(problem, context);
		const everywhere = (offer: DecisionOffer): readonly DecisionOffer[] => {
			const id = `${offer.id}-all`;
			return places.length < 2 ? [] : [{ ...offer, id, title: { id, args: { count: places.length } }, places }];
		};
		const note = decision('needs-source', 'needs source', 'note');
		const acceptance = decision('common-knowledge', 'common knowledge');
		return [
			...edits,
			decision('keep-source', '', 'source'),
			note,
			...everywhere(note),
			acceptance,
			...everywhere(acceptance),
		];
	},

	apply(problem, offer, context, answer) {
		const target = offer.id === 'cite-url' ? answer?.trim() : offer.argument;
		const text = context.text(problem.document);
		const facts = context.view(problem.document)?.facts;
		const block = facts && blockAt(facts, problem.start);
		const sentence = block && (isWitnessed(offer) ? sentenceIn(block, problem.start) : citedSentence(block, problem));
		if (!target || text === undefined || !facts || !block || !sentence) return [];
		const title = titleOf(target, problem, context);
		return [
			{ document: problem.document, edits: citeAt(facts, text, block, block.start + sentence.end, { title, target }) },
		];
	},
};

export default rule;

/** Of a claim without any cue. */
const plainClaim: Message = { id: 'claim', args: {} };

/** One message a cue, which all findings share. */
const cueMessages: ReadonlyMap<string, Message> = new Map(Object.keys(cueNames).map((id) => [id, { id, args: {} }]));

/** Cues that a reader wants a source for more than for anything else; the others are plain statements. */
const weighty: ReadonlySet<ClaimCue> = new Set([
	'figure',
	'money',
	'share',
	'date',
	'quotation',
	'causal',
	'comparative',
	'superlative',
]);

function gradeOf({ cues }: Sentence): Severity {
	return cues.some((cue) => weighty.has(cue)) ? 'warning' : 'information';
}

/** How many claims in a row are marked one by one; more are one finding, so that a paragraph is no wall of squiggles. */
const mostApart = 2;

/** A block with what its sentences lean on. */
interface Part {
	readonly block: DocumentBlock;
	readonly coverage: readonly Coverage[];
	readonly content: ContentLabel | undefined;
}

/** A claim where it stands. */
interface Placed {
	readonly block: DocumentBlock;
	readonly sentence: Sentence;
}

/**
 * All but the line with which a text opens that marks no headings: its headline, even where it reads as a sentence. A line right
 * above a list introduces that.
 */
function withoutHeadline(parts: readonly Part[]): readonly Part[] {
	const content = parts.filter((part) => part.content === 'content');
	const openings = headlineAndLedeOf(content.map(({ block }) => block));
	const headline = content.find(
		({ block }, i) => openings.get(i) === 'headline' && isLine(block) && content[i + 1]?.block.kind !== 'listItem',
	);
	return parts.filter((part) => part !== headline);
}

function isLine({ kind, facts }: DocumentBlock): boolean {
	return kind === 'paragraph' && facts.sentences.length === 1;
}

/** What is looked at together: a paragraph, or all rows of a table, which one source line would cover. */
function passagesOf(parts: readonly Part[]): readonly (readonly Part[])[] {
	const passages: Part[][] = [];
	let last: Part | undefined;
	for (const part of parts) {
		const row = part.block.kind === 'table' && last?.block.kind === 'table';
		last = part;
		if (part.content !== 'content') continue;
		const table = row ? passages.at(-1) : undefined;
		if (table) table.push(part);
		else passages.push([part]);
	}
	return passages;
}

/**
 * The unsourced claims of a passage, parted where a sourced one stands between them: in each run the sentences that one finding
 * speaks of. A plain event next to a graver claim is told beside it.
 */
function runsOf(passage: readonly Part[]): readonly (readonly Placed[])[] {
	const runs: Placed[][] = [];
	let open: Placed[] | null = null;
	for (const { block, coverage } of passage) {
		for (const [j, sentence] of block.facts.sentences.entries()) {
			if (sentence.claim !== 'factual') continue;
			if (coverage[j]?.label !== 'none') {
				open = null;
				continue;
			}
			if (open === null) runs.push((open = []));
			open.push({ block, sentence });
		}
	}
	return runs.flatMap((run) => {
		const grave = run.filter(({ sentence }) => gradeOf(sentence) === 'warning').length;
		return run.length > mostApart || grave < run.length ? [run] : run.map((one) => [one]);
	});
}

/** One finding about a run of claims, at the first of the gravest; the others are told beside it. */
function problemOf(document: string, run: readonly Placed[]): Problem {
	const lead = run.find(({ sentence }) => gradeOf(sentence) === 'warning') ?? run[0];
	const others = run.filter((one) => one !== lead);
	return {
		...placed(lead),
		message: {
			id: messageOf(others.length, lead?.block.kind === 'table'),
			args: { cues: cuesOf(lead?.sentence), ...(others.length > 1 && { count: others.length }) },
		},
		severity: lead ? gradeOf(lead.sentence) : 'information',
		confidence: greatestOf(run.map(({ sentence }) => sentence.score)),
		evidence: others.map(({ block, sentence }) => ({
			document,
			...placed({ block, sentence }),
			text: block.facts.excerpts[block.facts.sentences.indexOf(sentence)] ?? '',
			relation: 'beside',
			note: { id: 'beside', args: { cues: cuesOf(sentence) } },
		})),
		faded: false,
	};
}

function placed(one: Placed | undefined): Span {
	const at = one?.block.start ?? 0;
	return { start: at + (one?.sentence.core.start ?? 0), end: at + (one?.sentence.core.end ?? 0) };
}

function messageOf(others: number, isTable: boolean): string {
	if (others === 0) return 'found';
	if (others === 1) return isTable ? 'table-pair' : 'pair';
	return isTable ? 'table' : 'group';
}

/** What made the sentence a claim, each cue once; beside a weighty one the others go without saying. */
function cuesOf(sentence: Sentence | undefined): readonly Message[] {
	const cues = [...new Set(sentence?.cues)];
	const weightiest = cues.filter((cue) => weighty.has(cue));
	const told = (weightiest.length > 0 ? weightiest : cues).flatMap((cue) => cueMessages.get(cue) ?? []);
	return told.length === 0 ? [plainClaim] : told;
}

function decision(id: string, reason: string, writes?: 'source' | 'note'): DecisionOffer {
	const offer = { type: 'decision', id, title: { id, args: {} }, reason, evidence: null } as const;
	return writes ? { ...offer, writes } : offer;
}

/** Where the citation goes: the sentence itself, or the paragraph's last one when the finding reaches to it. */
function citedSentence(block: DocumentBlock, problem: Problem): Sentence | undefined {
	const { sentences } = block.facts;
	const own = sentenceIn(block, problem.start);
	const furthest = greatestOf([
		problem.start,
		...problem.evidence
			.filter(({ relation, start }) => relation === 'beside' && start < block.end)
			.map(({ start }) => start),
	]);
	const last = sentences.at(-1);
	return last && furthest > problem.start && block.start + last.start <= furthest ? last : own;
}
