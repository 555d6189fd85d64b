import { contentReason } from '../annotations/decision.ts';
import { contentReasons } from '../facts/content/reasons.ts';
import type { ContentJudgement, FurnitureRole } from '../facts/content/types.ts';
import type { DocumentBlock } from '../facts/types.ts';
import { withEmptied } from '../syntax/emptied.ts';
import { deleteLines } from '../text/deleteLines.ts';
import type { Message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import { overlaps } from '../text/span.ts';
import { editHere } from './editHere.ts';
import { leastSure } from './rule.ts';
import type { DocumentEdits, DocumentRule, DocumentView, FixContext, Offer, Problem } from './rule.ts';
import { leastOf } from '../text/extremes.ts';

/** Reasons named in one message; more would not be read. */
const mostReasons = 3;

/** Page furniture. Neighbouring blocks are one finding. */
const rule: DocumentRule = {
	id: 'boilerplate-block',
	reasons: ['Kept on purpose', 'Kept as published'],
	reads: 'document',
	severity: 'hint',
	languages: null,
	summary: 'A block that belongs to the web page it was taken from, not to the article.',
	explanation: `
Scraped pages bring navigation, newsletter calls, share buttons, adverts, links to other stories, image credits, copyright and
legal lines with them. They are no statements of the article: counted as such, they give wrong figures, repeated quotations and
claims that nobody made. The rule fades them, and all other rules leave them out.

Every line is judged by its own shape (length, function words, punctuation, case, telling phrases), by what stands around it,
by its place relative to the run of running text that is the article, and by repetition in the document and in the folder. The
message says which of these decided. Front-matter keys and bare markup are not reported.

**Silent when** you have said that the block is content: that holds wherever the same block stands in the folder, and other rules
read it again.

**What settles it:** delete the block, or keep it with “This is content”. “Delete all boilerplate” takes what is marked, after a
preview; the commands, fix-all and \`clean\` take only what is certain. None of them takes a byline, a dateline or a heading.
`,
	examples: [
		{
			title: 'The foot of a page',
			documents: {
				'a.txt':
					'Council approves new bridge over the Tamar\n\nThe council approved a new road bridge over the river on Monday after a debate that lasted for more than five hours.\n\nThe bridge will cost 40 million pounds, the council said, and is to be opened to traffic in the spring of 2031.\n\nMost of the money comes from the ministry of transport, which had promised a decision before the end of the year.\n\nSubscribe to our newsletter\n\nCopyright 2030 Tamar Media Group. All rights reserved.\n',
			},
			marks: ['Subscribe to our newsletter\n\nCopyright 2030 Tamar Media Group. All rights reserved.'],
		},
		{
			title: 'A note of two lines',
			documents: { 'a.txt': 'Call the archive about the 1931 census\n\nThe reading room opens at ten.\n' },
			marks: [],
		},
	],
	templates: {
		...contentReasons,
		others: 'others',
		one: 'Not part of the article: {reason}. Other rules leave it out; delete it, or keep it as content.',
		many: '{count} lines that are not part of the article: {reason}. Other rules leave them out; delete them, or keep them as content.',
		'likely-one': 'Looks like boilerplate: {reason}. Other rules leave it out; delete it, or keep it as content.',
		'likely-many':
			'{count} lines that look like boilerplate: {reason}. Other rules leave them out; delete them, or keep them as content.',
		'delete-block': 'Delete this boilerplate',
		'delete-alike': 'Delete all {count} of its kind in this document',
		'delete-alike-folder': 'Delete all of its kind in this folder…',
		'delete-document': 'Delete all boilerplate in this document, bylines and datelines aside…',
		'delete-folder': 'Delete all boilerplate in this folder, bylines and datelines aside…',
		'is-content': 'This is content, here and wherever it stands in this folder',
	},

	find(view) {
		return runsOf(view).map((run): Problem => {
			const judgements = run.flatMap((i) => view.content[i] ?? []);
			const first = view.facts.blocks[run[0] ?? 0];
			const last = view.facts.blocks[run[run.length - 1] ?? 0];
			return {
				start: first?.start ?? 0,
				end: last?.end ?? 0,
				message: wording(judgements),
				severity: 'hint',
				confidence: leastOf(judgements.map(({ score }) => score)),
				evidence: [],
				faded: true,
			};
		});
	},

	offers(problem, context) {
		const view = context.view(problem.document);
		if (!view) return [];
		const blocks = furnitureUnder(view, problem);
		const keys = keysOf(blocks);
		const alike = furnitureOf(view).filter(({ facts }) => keys.has(facts.repeatKey)).length;
		const elsewhere = [...keys].some((key) => view.repeats(key).elsewhere > 0);
		const findings = context.findings(problem.document).length;
		const offers: Offer[] = [editHere('delete-block', {}, { preferred: true })];
		if (alike > blocks.length) offers.push(editHere('delete-alike', { count: alike }, { scope: 'document' }));
		if (elsewhere) offers.push(editHere('delete-alike-folder', {}, { scope: 'folder', preview: true }));
		if (findings > 1) offers.push(editHere('delete-document', {}, { scope: 'document', preview: true }));
		if (context.documents.some((id) => id !== problem.document && context.findings(id).length > 0))
			offers.push(editHere('delete-folder', {}, { scope: 'folder', preview: true }));
		offers.push({
			type: 'decision',
			id: 'is-content',
			title: { id: 'is-content', args: {} },
			reason: contentReason,
			evidence: null,
		});
		return offers;
	},

	apply(problem, offer, context) {
		const view = context.view(problem.document);
		if (!view) return [];
		const keys = keysOf(furnitureUnder(view, problem));
		const alike = (id: string): readonly Span[] => {
			const other = context.view(id);
			return other ? furnitureOf(other).filter(({ facts }) => keys.has(facts.repeatKey)) : [];
		};
		switch (offer.id) {
			case 'delete-block':
				return deletions(context, problem.document, isHtml(view) ? furnitureUnder(view, problem) : [problem]);
			case 'delete-alike':
				return deletions(context, problem.document, alike(problem.document));
			case 'delete-alike-folder':
				return context.documents.flatMap((id) => deletions(context, id, alike(id)));
			case 'delete-document':
				return deletions(context, problem.document, deletableOf(problem.document, context));
			case 'delete-folder':
				return context.documents.flatMap((id) => deletions(context, id, deletableOf(id, context)));
			default:
				return [];
		}
	},
};

/** Indices of neighbouring blocks of furniture, run by run; markup between two of them does not part them. */
function runsOf({ content }: DocumentView): readonly (readonly number[])[] {
	const runs: number[][] = [];
	let open: number[] | null = null;
	content.forEach(({ label }, i) => {
		if (label === 'content') open = null;
		if (label !== 'boilerplate') return;
		if (open) open.push(i);
		else runs.push((open = [i]));
	});
	return runs;
}

function wording(judgements: readonly ContentJudgement[]): Message {
	const reasons = [...new Map(judgements.map(({ reason }) => [JSON.stringify(reason), reason])).values()];
	const reason =
		reasons.length > mostReasons ? [...reasons.slice(0, mostReasons), { id: 'others', args: {} }] : reasons;
	const sure = judgements.every(({ score }) => score >= leastSure);
	return judgements.length === 1
		? { id: sure ? 'one' : 'likely-one', args: { reason } }
		: { id: sure ? 'many' : 'likely-many', args: { count: judgements.length, reason } };
}

/** What tells who wrote a text and when is furniture, but goes only when it is chosen by itself; so do headings. */
const kept: ReadonlySet<FurnitureRole | null> = new Set<FurnitureRole | null>(['byline', 'dateline']);

/** All furniture of a document that is reported and is deleted with the rest. */
function deletableOf(id: string, context: FixContext): readonly Span[] {
	const view = context.view(id);
	const findings = context.findings(id);
	if (!view || findings.length === 0) return [];
	return view.facts.blocks.filter((block, i) => {
		const judgement = view.content[i];
		if (judgement?.label !== 'boilerplate' || kept.has(judgement.role) || block.kind === 'heading') return false;
		return findings.some((finding) => overlaps(block, finding));
	});
}

/** There the tags between two blocks belong to elements around them, and stay. */
function isHtml(view: DocumentView): boolean {
	return view.facts.blocks.some(({ ancestors }) => ancestors.length > 0);
}

function furnitureOf(view: DocumentView): readonly DocumentBlock[] {
	return view.facts.blocks.filter((_, i) => view.content[i]?.label === 'boilerplate');
}

function furnitureUnder(view: DocumentView, problem: Span): readonly DocumentBlock[] {
	return furnitureOf(view).filter((block) => overlaps(block, problem));
}

function keysOf(blocks: readonly DocumentBlock[]): ReadonlySet<string> {
	return new Set(blocks.map(({ facts }) => facts.repeatKey).filter((key) => key !== ''));
}

function deletions(context: FixContext, document: string, spans: readonly Span[]): readonly DocumentEdits[] {
	// Asking for a text makes the server read its file: only where there is something to delete.
	const text = spans.length === 0 ? undefined : context.text(document);
	return text === undefined ? [] : [{ document, edits: deleteLines(text, withEmptied(text, spans)) }];
}

export default rule;
