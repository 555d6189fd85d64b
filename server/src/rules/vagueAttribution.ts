import { isOfDocuments } from '../facts/attributions/roles.ts';
import type { Attribution, DocumentBlock, DocumentFacts } from '../facts/types.ts';
import type { TextEdit } from '../text/edits.ts';
import { confidences } from './confidences.ts';
import { editHere } from './editHere.ts';
import type { DocumentRule, FixContext, Problem } from './rule.ts';

/** People or documents that are not named are made to say something. */
const rule: DocumentRule = {
	id: 'vague-attribution',
	reasons: ['Named elsewhere', 'Not an attribution', 'Kept as published'],
	reads: 'document',
	severity: 'warning',
	languages: ['en'],
	summary: 'A claim put in the mouth of unnamed people, or of documents that nobody could look up.',
	explanation: `
"Critics argue", "some analysts", "experts say", "studies show", "it is believed": the sentence sounds as if somebody stood
behind it, and a reader who wants to ask cannot tell whom. Such words carry opinions and rumours into a text unnoticed. The
rule marks the crowd with its verb, also where the same sentence names a better source for something else.

**Silent when** the crowd is named in the same sentence or the one before it ("critics such as Anna Keller", "Anna Keller, an
analyst at Fitch, … Analysts say"), and where it is plain who alleges something ("the prosecutor said that he allegedly …").

**What settles it:** a name, or a document that can be looked up.
`,
	examples: [
		{
			title: 'People who are not named',
			documents: {
				'a.txt':
					'Critics argue that the bridge was too expensive.\n\nIt is believed that the mayor knew of the costs.\n',
			},
			marks: ['Critics argue', 'is believed'],
		},
		{
			title: 'People of whom one is named',
			documents: { 'a.txt': 'Critics such as Anna Keller argue that the bridge was too expensive.\n' },
			marks: [],
		},
	],
	templates: {
		crowd: '“{source}” does not say who. A name, or a document that can be looked up, would settle it.',
		documents: '“{source}” does not say which. A document that can be looked up would settle it.',
		nobody: 'This does not say whose word it is. A name, or a document that can be looked up, would settle it.',
		placeholder: 'Ask in the text: “{question}”',
		'placeholder-all': 'Ask in the text at all {count} places where “{source}” stands: “{question}”',
	},

	find(view) {
		const { blocks } = view.facts;
		return blocks.flatMap((block, i): Problem[] => {
			if (view.content[i]?.label !== 'content' || block.kind === 'heading') return [];
			const seen = new Set<string>();
			return block.facts.attributions.flatMap((attribution): Problem[] => {
				if (attribution.kind !== 'vague') return [];
				if (block.facts.sentences[attribution.sentence]?.claim === 'none') return [];
				if (isNamed(blocks, i, attribution)) return [];
				// "some defended …, asserting …": one crowd, said once; so is nobody at all
				const key =
					attribution.text === '' ? `${attribution.sentence}` : `${attribution.sentence} ${attribution.source.start}`;
				if (seen.has(key)) return [];
				seen.add(key);
				return [
					{
						...spanOf(block, attribution),
						message: wording(attribution),
						severity: 'warning',
						confidence: attribution.mode === 'speech' ? confidences.vagueSpeech : confidences.vagueThought,
						evidence: [],
						faded: false,
					},
				];
			});
		});
	},

	offers(problem, context) {
		const facts = context.view(problem.document)?.facts;
		const found = facts && attributionAt(facts, problem);
		if (!found) return [];
		const question = questionFor(found.attribution);
		const here = editHere('placeholder', { question });
		const count = sameCrowd(problem.document, found.attribution.text, context).length;
		if (found.attribution.text === '' || count < 2) return [here];
		const args = { count, source: found.attribution.text, question };
		return [here, editHere('placeholder-all', args, { scope: 'document' })];
	},

	apply(problem, offer, context) {
		const { document } = problem;
		const facts = context.view(document)?.facts;
		const found = facts && attributionAt(facts, problem);
		if (!found) return [];
		const all = offer.id === 'placeholder-all' ? sameCrowd(document, found.attribution.text, context) : [found];
		return [{ document, edits: all.map(placeholder) }];
	},
};

export default rule;

interface Found {
	readonly block: DocumentBlock;
	readonly attribution: Attribution;
}

function wording(attribution: Attribution): Problem['message'] {
	if (attribution.text === '') return { id: 'nobody', args: {} };
	return { id: isOfDocuments(attribution) ? 'documents' : 'crowd', args: { source: attribution.text } };
}

/** From the crowd to its verb where the two stand together, else the crowd; the cue where nobody is named at all. */
function spanOf(
	block: DocumentBlock,
	{ source, cue, text }: Attribution,
): { readonly start: number; readonly end: number } {
	if (text === '') return { start: block.start + cue.start, end: block.start + cue.end };
	const together = cue.start >= source.end && cue.start - source.end <= 40;
	return { start: block.start + source.start, end: block.start + (together ? cue.end : source.end) };
}

/** Somebody is named in the crowd's role in the same sentence or the one before it. */
function isNamed(blocks: readonly DocumentBlock[], index: number, { role, sentence }: Attribution): boolean {
	if (role === null) return false;
	const here = blocks[index]?.facts.namedRoles ?? [];
	if (here.some((named) => named.role === role && sentence - named.sentence >= 0 && sentence - named.sentence <= 1))
		return true;
	if (sentence > 0) return false;
	const before = blocks[index - 1]?.facts;
	const last = (before?.sentences.length ?? 0) - 1;
	return (before?.namedRoles ?? []).some((named) => named.role === role && named.sentence === last);
}

function attributionAt(facts: DocumentFacts, problem: Problem): Found | null {
	for (const block of facts.blocks) {
		if (problem.start < block.start || problem.start >= block.end) continue;
		const attribution = block.facts.attributions.find(
			(one) => one.kind === 'vague' && spanOf(block, one).start === problem.start,
		);
		if (attribution) return { block, attribution };
	}
	return null;
}

function sameCrowd(document: string, text: string, context: FixContext): readonly Found[] {
	const facts = context.view(document)?.facts;
	if (!facts || text === '') return [];
	return context.findings(document).flatMap((finding) => {
		const found = attributionAt(facts, finding);
		return found?.attribution.text.toLowerCase() === text.toLowerCase() ? [found] : [];
	});
}

/** `[who? Critics]`, `[which? Studies]`: what was said stays to be read, and the place stays to be found. */
function questionFor(attribution: Attribution): string {
	if (attribution.text === '') return '[by whom?]';
	return `[${isOfDocuments(attribution) ? 'which' : 'who'}? ${attribution.text}]`;
}

function placeholder({ block, attribution }: Found): TextEdit {
	const { source, cue, text } = attribution;
	const question = questionFor(attribution);
	if (text === '') return { start: block.start + cue.end, end: block.start + cue.end, newText: ` ${question}` };
	return { start: block.start + source.start, end: block.start + source.end, newText: question };
}
