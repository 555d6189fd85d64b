import type { ClaimCue, DocumentBlock, DocumentFacts, KnownSource, Sentence } from '../facts/types.ts';
import type { Message } from '../text/message.ts';
import type { DocumentRule, EditOffer, FixContext, Offer, Problem, Severity } from './rule.ts';

/** How many known sources are offered; the rest are a paste away. */
const mostSources = 3;

/** A factual claim for which the reader is told no source. */
const rule: DocumentRule = {
	id: 'unsourced-claim',
	reads: 'document',
	severity: 'warning',
	languages: ['en'],
	summary: 'A factual claim for which the reader is told no source.',
	explanation: `
A reader can check a claim only where the text says whose word it is: a link, a reference, a named person, organisation or
document. The rule marks sentences that evidence could settle (a figure, an amount, a date, a quotation, a cause, a comparison,
an event) and for which neither the sentence nor a neighbour that clearly covers it names a source.

It is a **warning** for figures, money, shares, dates, quotations, causes, comparisons and superlatives; a plain event is an
**information** and is not counted in the status bar. Only the core of the claim is underlined. The message says which cues
fired.

**Silent when** the block is furniture or a heading, the sentence is opinion, a question or an instruction, a citation that
closes the paragraph or an attribution that plainly goes on covers it, or you accepted the claim as common knowledge.

**What settles it:** a citation, a named source, or your word that it is common knowledge.
`,
	examples: [
		{
			title: 'A figure and a cause without a source',
			documents: {
				'a.txt':
					'Farms in the delta lost 40 percent of their harvest in 2019 because the river rose earlier than in any year before.\n',
			},
			marks: [
				'Farms in the delta lost 40 percent of their harvest in 2019 because the river rose earlier than in any year before',
			],
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
		found: '{cues}, but no source is named. A link, a named source or a document would settle it.',
		'cite-known': 'Cite {source}',
		'cite-url': 'Cite an address…',
		'common-knowledge': 'Accept as common knowledge',
	},

	find(view) {
		return view.facts.blocks.flatMap((block, i): Problem[] => {
			if (view.content[i]?.label !== 'content') return [];
			return block.facts.sentences.flatMap((sentence, j): Problem[] => {
				if (sentence.claim !== 'factual' || view.facts.coverage[i]?.[j]?.label !== 'none') return [];
				return [
					{
						start: block.start + sentence.core.start,
						end: block.start + sentence.core.end,
						message: wording(sentence),
						severity: gradeOf(sentence),
						confidence: sentence.score,
						evidence: [],
						faded: false,
					},
				];
			});
		});
	},

	offers(problem, context) {
		const facts = context.view(problem.document)?.facts;
		const block = facts && blockAt(facts, problem.start);
		// in front matter a citation would be read as part of the value
		const edits: readonly Offer[] =
			!facts || !block || block.kind === 'frontMatter' ? [] : citations(problem.document, context);
		return [
			...edits,
			{
				type: 'decision',
				id: 'common-knowledge',
				title: { id: 'common-knowledge', args: {} },
				reason: 'common knowledge',
				evidence: null,
			},
		];
	},

	apply(problem, offer, context, answer) {
		const target = offer.id === 'cite-url' ? answer?.trim() : offer.argument;
		const text = context.text(problem.document);
		const facts = context.view(problem.document)?.facts;
		const block = facts && blockAt(facts, problem.start);
		const sentence = block?.facts.sentences.find(
			({ core }) => block.start + core.start <= problem.start && problem.start <= block.start + core.end,
		);
		if (!target || text === undefined || !facts || !block || !sentence) return [];
		const at = beforeStop(text, block.start + sentence.end);
		const title =
			sourcesOf(problem.document, context).find((known) => known.target === target)?.title ?? hostOf(target);
		const newText = ` ${citation(facts, block, title, target)}`;
		return [{ document: problem.document, edits: [{ start: at, end: at, newText }] }];
	},
};

export default rule;

const cueNames: Readonly<Record<ClaimCue, string>> = {
	figure: 'a figure',
	money: 'an amount of money',
	share: 'a share',
	date: 'a date',
	quotation: 'a quotation',
	saying: 'what somebody said',
	causal: 'a cause',
	comparative: 'a comparison',
	superlative: 'a superlative',
	event: 'an event',
	definition: 'a definition',
};

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

/** `A figure and a cause, but no source is named. …` */
function wording({ cues }: Sentence): Message {
	const names = [...new Set(cues)].map((cue) => cueNames[cue]);
	const last = names.at(-1) ?? 'a factual claim';
	const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
	return { id: 'found', args: { cues: list.charAt(0).toUpperCase() + list.slice(1) } };
}

function citations(document: string, context: FixContext): readonly EditOffer[] {
	const shared = { type: 'edit', scope: 'here', preview: false, preferred: false } as const;
	const known = sourcesOf(document, context).flatMap(({ title, target }): EditOffer[] =>
		target === null
			? []
			: [
					{
						...shared,
						id: 'cite-known',
						title: { id: 'cite-known', args: { source: title } },
						ask: null,
						argument: target,
					},
				],
	);
	return [
		...known.slice(0, mostSources),
		{ ...shared, id: 'cite-url', title: { id: 'cite-url', args: {} }, ask: 'url', argument: null },
	];
}

/** Sources with an address: the document's own first, then the team's list, then those of other documents. */
function sourcesOf(document: string, context: FixContext): readonly KnownSource[] {
	const others = context.documents.filter((id) => id !== document);
	const listed = [
		...(context.view(document)?.facts.sources ?? []),
		...context.sources,
		...others.flatMap((id) => context.view(id)?.facts.sources ?? []),
	];
	const seen = new Set<string>();
	return listed.filter(({ target }) => {
		if (target === null || seen.has(target)) return false;
		seen.add(target);
		return true;
	});
}

function blockAt(facts: DocumentFacts, offset: number): DocumentBlock | undefined {
	return facts.blocks.find((block) => block.start <= offset && offset <= block.end);
}

/** Where a citation goes: before the marks that end the sentence. */
function beforeStop(text: string, end: number): number {
	let at = end;
	while (at > 0 && /[.!?…]/u.test(text.charAt(at - 1))) at--;
	return at;
}

/** A citation as the document writes them: a link of HTML or Markdown, else title and address in brackets. */
function citation(facts: DocumentFacts, block: DocumentBlock, title: string, target: string): string {
	if (block.ancestors.length > 0) return `(<a href="${escapeHtml(target)}">${escapeHtml(title)}</a>)`;
	const linksInText = facts.blocks.some((one) => one.facts.citations.some(({ form }) => form === 'link'));
	if (facts.format === 'markdown' || linksInText)
		return `([${title.replace(/[[\]]/gu, '\\$&')}](${target.replaceAll(')', '%29')}))`;
	return title === target ? `(${target})` : `(${title}, ${target})`;
}

function hostOf(target: string): string {
	return /^[a-z]+:\/\/(?:www\.)?([^/?#]+)/iu.exec(target)?.[1] ?? target;
}

function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
