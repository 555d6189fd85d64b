import { isOfDocuments } from '../facts/attributions/roles.ts';
import { blockAt } from '../facts/passageAt.ts';
import { labelOfAttribution } from '../facts/claims/inSentence.ts';
import type { Attribution, DocumentBlock, NamedRole } from '../facts/types.ts';
import { confidences } from './confidences.ts';
import { editHere } from './editHere.ts';
import type { DecisionOffer, DocumentRule, FixContext, PlacedProblem, Problem } from './rule.ts';

/** One person without a name is the source. */
const rule: DocumentRule = {
	id: 'anonymous-source',
	reasons: ['Not authorised to speak publicly', 'At risk if named', 'Named elsewhere'],
	reads: 'document',
	severity: 'hint',
	languages: ['en'],
	summary: 'A claim on the word of one person who is not named.',
	explanation: `
"A British official", "a source close to the government", "a spokesperson": one person said it, and the reader is not told who.
There may be good reasons, and a text that tells them lets the reader judge. The rule marks the source as a **hint**.

**Silent when** the person was named before: a spokesperson after "spokesperson Anna Keller", an official after "Anna Keller, an
official of the ministry"; of a document, a link in the same sentence shows where to look.

**What settles it:** a name, a second source, or a word on why the name is withheld; of a document, which it is. Until there is one, a
placeholder can ask for it in the text.
`,
	examples: [
		{
			title: 'A source without a name',
			documents: { 'a.txt': 'A British official said that the bridge would open in spring.\n' },
			marks: ['A British official'],
		},
		{
			title: 'A document that is linked',
			documents: {
				'a.md': 'A report of the port says that [fares rose by 12 percent](https://port.example/report).\n',
			},
			marks: [],
		},
		{
			title: 'A person who was named before',
			documents: {
				'a.txt':
					'Anna Keller, a spokeswoman for the ministry, opened the bridge on Monday.\n\nThe spokeswoman said that it would carry 12,000 vehicles a day.\n',
			},
			marks: [],
		},
	],
	templates: {
		found: '“{source}” gives no name. A name, or why it is withheld, tells the reader how far to trust it.',
		document: '“{source}” does not say which one. A title or a link tells the reader where to look.',
		placeholder: 'Ask in the text: “{question}”',
		withheld: 'Accept: there is a reason to withhold the name…',
		unsaid: 'Accept: there is a reason not to say which…',
	},

	find(view) {
		const earlier: Named = new Map();
		return view.facts.blocks.flatMap((block, i): Problem[] => {
			if (view.content[i]?.label !== 'content' || block.kind === 'heading') return [];
			const here: Named = new Map();
			for (const one of block.facts.namedRoles) note(here, one, one.sentence);
			const inSentence = new Set(block.facts.namedRoles.map(({ sentence, role }) => `${sentence} ${role}`));
			const seen = new Set<number>();
			const found = block.facts.attributions.flatMap((attribution): Problem[] => {
				if (labelOfAttribution(attribution) !== 'anonymous') return [];
				const sentence = block.facts.sentences[attribution.sentence];
				if (sentence?.claim === 'none') return [];
				// "a paper has been published", with a link to it: the reader has where to look
				if (sentence?.source === 'linked' && isOfDocuments(attribution)) return [];
				if (inSentence.has(`${attribution.sentence} ${attribution.role}`)) return [];
				const isNamed = [earlier, here].some((named) =>
					[...(named.get(attribution.role ?? '')?.values() ?? [])].some(
						({ qualifiers, from }) => from <= attribution.sentence && mayBe(qualifiers, attribution),
					),
				);
				if (isNamed) return [];
				// "an official said …, adding …": one source, told of once
				if (seen.has(attribution.source.start)) return [];
				seen.add(attribution.source.start);
				return [
					{
						...spanOf(block, attribution),
						message: { id: isOfDocuments(attribution) ? 'document' : 'found', args: { source: attribution.text } },
						severity: 'hint',
						confidence: confidences.anonymousSource,
						evidence: [],
						faded: false,
					},
				];
			});
			for (const one of block.facts.namedRoles) note(earlier, one, Number.NEGATIVE_INFINITY);
			return found;
		});
	},

	offers(problem, context) {
		const withheld: DecisionOffer = {
			type: 'decision',
			id: 'withheld',
			title: { id: problem.message.id === 'document' ? 'unsaid' : 'withheld', args: {} },
			reason: '',
			evidence: null,
		};
		if (sourceEnd(problem, context) === null) return [withheld];
		return [editHere('placeholder', { question: questionOf(problem) }), withheld];
	},

	apply(problem, _offer, context) {
		const end = sourceEnd(problem, context);
		if (end === null) return [];
		return [{ document: problem.document, edits: [{ start: end, end, newText: ` ${questionOf(problem)}` }] }];
	},
};

export default rule;

/** What is asked in the text. */
function questionOf({ message }: PlacedProblem): string {
	return message.id === 'document' ? '[which?]' : '[name?]';
}

/** Where the words for the unnamed source end; null where none stand there (any more). */
function sourceEnd(problem: PlacedProblem, context: FixContext): number | null {
	const facts = context.view(problem.document)?.facts;
	const block = facts && blockAt(facts, problem.start);
	const found = block?.facts.attributions.find(
		({ source, text }) => text !== '' && block.start + source.start === problem.start,
	);
	return block && found ? block.start + found.source.end : null;
}

function spanOf(
	block: DocumentBlock,
	{ source, cue, text }: Attribution,
): { readonly start: number; readonly end: number } {
	const span = text === '' ? cue : source;
	return { start: block.start + span.start, end: block.start + span.end };
}

/** `another official`, `a second official`, `a different aide`: told apart from whoever came before. */
const anotherOne =
	/^(?:(?:an?|the|one|some|any) )?(?:another|other|second|third|fourth|fifth|different|further|separate)\b/iu;

/**
 * Who was named, by role and by what narrows it, however often; `from`: the first sentence that names one so, where it stands in
 * the same block.
 */
type Named = Map<string, Map<string, Pick<NamedRole, 'qualifiers'> & { readonly from: number }>>;

function note(named: Named, { role, qualifiers }: NamedRole, from: number): void {
	const byQualifiers = named.get(role) ?? new Map<string, { qualifiers: NamedRole['qualifiers']; from: number }>();
	named.set(role, byQualifiers);
	const name = qualifiers.join(' ');
	byQualifiers.set(name, { qualifiers, from: Math.min(from, byQualifiers.get(name)?.from ?? from) });
}

/** The unnamed one may be somebody named of the same role, where no name narrows the one and not the other. */
function mayBe(qualifiers: NamedRole['qualifiers'], attribution: Attribution): boolean {
	if (anotherOne.test(attribution.text)) return false;
	const narrowed = (attribution.text.match(/(?<=\s)\p{Lu}[\p{L}.]{1,40}/gu) ?? []).map((word) => word.toLowerCase());
	return narrowed.length === 0 || qualifiers.length === 0 || narrowed.some((word) => qualifiers.includes(word));
}
