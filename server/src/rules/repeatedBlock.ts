import type { ContentLabel } from '../facts/content/types.ts';
import type { DocumentBlock } from '../facts/types.ts';
import type { DocumentId } from '../index/mention.ts';
import type { BlockKind } from '../syntax/document.ts';
import { withEmptied } from '../syntax/emptied.ts';
import { deleteLines } from '../text/deleteLines.ts';
import type { Message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import { confidences } from './confidences.ts';
import { nameBeside } from './documentNames.ts';
import { editHere } from './editHere.ts';
import type { DocumentRule, DocumentView, Evidence, Problem, StandsAgain } from './rule.ts';

/** Shorter blocks are repeated by chance, unless they are furniture. */
const leastWords = 5;

/** Above this share of quoted characters a block is somebody's words, which may well be quoted twice. */
const mostQuoted = 0.6;

/** Places that a finding lists; the rest is in the cross-references. */
const mostEvidence = 20;

/** Blocks that forms and data repeat by their nature, and other people's words. */
const silentKinds: ReadonlySet<BlockKind> = new Set<BlockKind>(['heading', 'quote', 'code', 'table', 'frontMatter']);

/** A block that stands again, in its document or in others. */
const rule: DocumentRule = {
	id: 'repeated-block',
	reasons: ['Repeated on purpose', 'Kept as published'],
	reads: 'document',
	severity: 'hint',
	languages: null,
	summary: 'A block that stands again in this document or in others, word for word or nearly.',
	explanation: `
A paragraph that was pasted twice, a notice that a site puts into each of its pages, a passage that was taken over from another
article: read as one text, they give the same statement several times, as if several had made it.

Blocks are compared by their words; case, punctuation and markup do not count. Near-verbatim repeats are found by fingerprints:
of the hashes of all runs of five words some are kept (winnowing; Schleimer, Wilkerson and Aiken 2003), blocks that begin or end
alike or share the least of them are compared (Broder 1997), and they repeat each other when seven tenths of the words of each
stand in runs that the other has, too. One that gives another number, date or name, or denies what the other says, is no
repeat, however alike its words are: which of the two is right is a matter for \`conflicting-figure\` and its kin. In a document the first of its kind is the original and is not marked; from document to
document nobody can know which is, and all are.

**Silent when** the block is a quotation, a heading, a table row, front matter or code, or shorter than five words and no
furniture. What \`boilerplate-block\` has marked is not marked again.

**What settles it:** delete the repeat, or dismiss the finding where the repetition is meant.
`,
	examples: [
		{
			title: 'A paragraph that was pasted twice',
			documents: {
				'a.txt':
					'The lighthouse on the northern pier was built in 1871 by the harbour company.\n\nIts keeper lived in the lower room until the lamp was made electric.\n\nThe lighthouse on the northern pier was built in 1871 by the old harbour company.\n',
			},
			marks: ['The lighthouse on the northern pier was built in 1871 by the old harbour company.'],
		},
		{
			title: 'Two paragraphs that only begin alike',
			documents: {
				'a.txt':
					'The lighthouse on the northern pier was built in 1871 by the harbour company.\n\nThe lighthouse on the northern pier is open to visitors on the first Sunday of each month.\n',
			},
			marks: [],
		},
	],
	templates: {
		here: 'Stands {count} times in this document. Delete the repeats, or dismiss this where repetition is meant.',
		'here-nearly':
			'Stands {count} times in this document, nearly word for word. Delete the repeats, or dismiss this where repetition is meant.',
		elsewhere:
			'Stands in {documents}, too. If one was taken from another, they are one witness; delete the copy, or dismiss this.',
		'elsewhere-nearly':
			'Stands in {documents}, too, nearly word for word. If one was taken from another, they are one witness; delete the copy, or dismiss this.',
		'other-documents': '{count} other documents',
		'other-documents-or-more': '{count} or more other documents',
		'delete-repeat': 'Delete this repeat',
		'delete-repeats': 'Delete all {count} repeats of it in this document',
	},
	find(view) {
		const places = view.facts.blocks.map((block) => evidenceAt(view.id, block));
		return view.facts.blocks.flatMap((block, number): Problem[] => {
			const label = view.content[number]?.label;
			if (!label || !mayBeRepeated(block, label)) return [];
			const again = view.standsAgain(number);
			const isLater = (again.here[0] ?? number) < number;
			if (!isLater && again.elsewhere === 0) return [];
			return [
				{
					start: block.start,
					end: block.end,
					message: wording(view.id, again, isLater),
					severity: 'hint',
					confidence: again.exact ? confidences.exactRepeat : confidences.nearRepeat,
					evidence: evidenceOf(places, again),
					faded: true,
				},
			];
		});
	},
	offers(problem, { view: viewOf }) {
		const repeats = repeatsUnder(viewOf(problem.document), problem.start);
		const offer = editHere('delete-repeat');
		if (repeats.length < 2) return [offer];
		return [offer, editHere('delete-repeats', { count: repeats.length }, { scope: 'document' })];
	},
	apply(problem, offer, { view: viewOf, text: textOf }) {
		const text = textOf(problem.document);
		if (text === undefined) return [];
		const spans = offer.id === 'delete-repeats' ? repeatsUnder(viewOf(problem.document), problem.start) : [problem];
		return [{ document: problem.document, edits: deleteLines(text, withEmptied(text, spans)) }];
	},
};

export default rule;

function mayBeRepeated({ kind, facts }: DocumentBlock, label: ContentLabel): boolean {
	if (label === 'markup' || silentKinds.has(kind)) return false;
	if (facts.shape.words < leastWords && label !== 'boilerplate') return false;
	const quoted = facts.quotations.reduce((sum, { start, end }) => sum + end - start, 0);
	return quoted <= mostQuoted * facts.shape.characters;
}

/** The block with its earlier likes behind the first, in order: what may go while one of its kind stays. */
function repeatsUnder(view: DocumentView | undefined, start: number): readonly DocumentBlock[] {
	const number = view?.facts.blocks.findIndex((block) => block.start === start) ?? -1;
	if (!view || number < 0) return [];
	const numbers = [...view.standsAgain(number).here, number].sort((a, b) => a - b);
	return numbers.slice(1).flatMap((one) => {
		const block = view.facts.blocks[one];
		const label = view.content[one]?.label;
		return block && label && mayBeRepeated(block, label) ? [block] : [];
	});
}

function wording(own: DocumentId, { here, elsewhere, places, exact }: StandsAgain, isHere: boolean): Message {
	if (isHere) return { id: exact ? 'here' : 'here-nearly', args: { count: here.length + 1 } };
	const [first] = places;
	const documents =
		first && elsewhere === 1
			? nameBeside(first.document, own)
			: { id: first ? 'other-documents' : 'other-documents-or-more', args: { count: elsewhere } };
	return { id: exact ? 'elsewhere' : 'elsewhere-nearly', args: { documents } };
}

/** `own`: the places of the document's blocks, which all repeats of one block share. */
function evidenceOf(own: readonly Evidence[], { here, places }: StandsAgain): readonly Evidence[] {
	const evidence: Evidence[] = [];
	for (const number of here.slice(0, mostEvidence)) {
		const place = own[number];
		if (place) evidence.push(place);
	}
	for (const place of places.slice(0, mostEvidence - evidence.length)) evidence.push(evidenceAt(place.document, place));
	return evidence;
}

function evidenceAt(document: string, { start, end }: Span): Evidence {
	return { document, start, end, text: '', relation: 'repeats', note: null };
}
