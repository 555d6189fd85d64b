import { bracketed, citationStyle, escapeHtml, markdownLink, siteOf } from '../facts/citations/writeCitation.ts';
import { blockAt } from '../facts/passageAt.ts';
import type { Citation, DocumentBlock, DocumentFacts, KnownSource } from '../facts/types.ts';
import type { TextEdit } from '../text/edits.ts';
import { editHere } from './editHere.ts';
import type { DocumentRule, EditOffer, FixContext, Offer, Problem } from './rule.ts';
import { debrisAt, gapAt } from '../facts/citations/lostGap.ts';

/** How many links for the same source are offered. */
const mostLinks = 3;

/** The form of a citation without a usable target. */
const rule: DocumentRule = {
	id: 'dead-citation',
	reasons: ['Link lost in scraping, kept as published', 'Not a citation'],
	reads: 'document',
	severity: 'warning',
	languages: ['en'],
	summary: 'The form of a citation that leads nowhere.',
	explanation: `
A reader who sees a citation trusts that there is something to look at. Texts that were copied from a page, written by a
machine or edited in a hurry keep the form and lose the target: \`(source)\`, \`[Time]\`, \`()\`, \`[Source]()\`, an address that is
cut short, "read more here." and "this article by Time provides …" without a link, words that ran together where a link stood
("led by theand the Center"), a footnote mark without its note, a note that nothing refers to. The rule marks the place.

**Silent when** the label is defined elsewhere in the document: a reference link, a footnote, an entry of a reference list.

**What settles it:** the address. Where the document links the same source in another place, that link is offered; where the
words went with the link, the links that the document still has. A mark that cannot be saved can be deleted; then the claim
before it stands without a source, and is shown as that. Of a lost link what is left can be deleted, or the gap be marked.
`,
	examples: [
		{
			title: 'Marks that lead nowhere',
			documents: {
				'a.txt':
					'The bridge carries 12,000 vehicles a day (source). It opened in 2031 [Time].\n\nFor the census of last year, read more here.\n',
			},
			marks: ['(source)', '[Time]', 'read more here'],
		},
		{
			title: 'A label that the document defines',
			documents: {
				'a.md':
					'The bridge carries 12,000 vehicles a day [1]. It opened in 2031.[^a]\n\n## References\n\n[1] Traffic census, Tamar County, 2032.\n\n[^a]: Tamar Times, 4 May 2031.\n',
			},
			marks: [],
		},
	],
	templates: {
		label: 'This citation has no target: “{mark}” leads nowhere. An address or a named source would settle it.',
		undefined: 'Nothing in this document defines “{mark}”. The note or the entry that it stands for would settle it.',
		empty: 'This citation is empty. An address or a named source would settle it.',
		phrase: 'This asks the reader to follow a link, and there is none. An address would settle it.',
		lost: 'A link seems to have been lost here with its words. The source that stood here would settle it.',
		unused: 'Nothing in this document refers to this note. A mark in the text, or deleting it, would settle it.',
		'use-link': 'Use {target} (linked in this document as “{title}”)',
		'use-link-all': 'Use {target} for all {count} “{mark}” in this document',
		'use-known': 'Use {target} (linked in another document as “{title}”)',
		'cite-url': 'Give the address…',
		'delete-mark': 'Delete “{mark}”',
		'delete-mark-all': 'Delete all {count} “{mark}” in this document',
		'delete-note': 'Delete this note',
		'restore-link': 'Put {target} here (linked in this document as “{title}”)',
		'mark-gap': 'Mark the gap: “[source?]”',
		'delete-debris': 'Delete what is left of the link',
	},

	find(view) {
		const { blocks, targets, unusedNotes } = view.facts;
		const marks = blocks.flatMap((block, i): Problem[] => {
			if (view.content[i]?.label !== 'content') return [];
			return block.facts.citations.flatMap((citation, j): Problem[] => {
				if ((targets[i]?.[j] ?? null) !== null) return [];
				return [
					{
						start: block.start + citation.start,
						end: block.start + citation.end,
						message: { id: messageOf(citation), args: { mark: nameOf(citation) } },
						severity: 'warning',
						confidence: citation.form === 'lost' || citation.form === 'phrase' ? 0.75 : 0.9,
						evidence: [],
						faded: false,
					},
				];
			});
		});
		const notes = unusedNotes.map(({ start, end }): Problem => ({
			start,
			end,
			message: { id: 'unused', args: {} },
			severity: 'warning',
			confidence: 0.85,
			evidence: [],
			faded: false,
		}));
		return [...marks, ...notes].sort((a, b) => a.start - b.start || a.end - b.end);
	},

	offers(problem, context) {
		const found = citationAt(context, problem);
		if (!found) return [editHere('delete-note')];
		const { citation } = found;
		if (citation.form === 'lost') return lostOffers(found);
		const same = equalMarks(found).length;
		const mark = nameOf(citation);
		const offers: Offer[] = linksFor(problem.document, found, context).flatMap(
			({ title, target, own }): EditOffer[] => {
				if (target === null) return [];
				const args = { target: siteOf(target), title, count: same, mark };
				const id = own ? 'use-link' : 'use-known';
				const here = editHere(id, args, { argument: target });
				const named = citation.form === 'label' && !isNameless(citation);
				return same > 1 && own && named
					? [here, editHere('use-link-all', args, { scope: 'document', argument: target })]
					: [here];
			},
		);
		offers.push(editHere('cite-url', {}, { ask: 'url' }));
		if (!citation.mark || citation.form === 'phrase') return offers;
		offers.push(editHere('delete-mark', { mark }));
		if (same > 1) offers.push(editHere('delete-mark-all', { count: same, mark }, { scope: 'document' }));
		return offers;
	},

	apply(problem, offer, context, answer) {
		const { document } = problem;
		const text = context.text(document);
		if (text === undefined) return [];
		const found = citationAt(context, problem);
		if (!found) {
			const facts = context.view(document)?.facts;
			const block = facts && blockAt(facts, problem.start);
			return block ? [{ document, edits: [withLine(text, block)] }] : [];
		}
		if (offer.id === 'mark-gap') return [{ document, edits: [filledGap(text, found, '[source?]')] }];
		if (offer.id === 'delete-debris') return [{ document, edits: [withoutDebris(text, found)] }];
		if (found.citation.form === 'lost') {
			const address = offer.argument ?? answer?.trim();
			return address ? [{ document, edits: [filledGap(text, found, restored(found, address))] }] : [];
		}
		const marks = offer.scope === 'document' ? equalMarks(found) : [found];
		if (offer.id.startsWith('delete-mark'))
			return [{ document, edits: marks.map(({ block, citation }) => deletion(text, block, citation)) }];
		const target = offer.id === 'cite-url' ? answer?.trim() : offer.argument;
		if (!target) return [];
		return [{ document, edits: marks.map((mark) => linked(text, mark, target)) }];
	},
};

export default rule;

/** A citation in its document. */
interface Found {
	readonly facts: DocumentFacts;
	readonly block: DocumentBlock;
	readonly citation: Citation;
}

/** The mark as the reader sees it; a footnote mark leaves nothing in the prose but its label. */
function nameOf({ text, label }: Citation): string {
	const words = text.trim();
	return words === '' && label !== null ? `[${label}]` : words;
}

function messageOf({ form, text }: Citation): string {
	switch (form) {
		case 'number':
		case 'footnote':
		case 'authorYear':
			return 'undefined';
		case 'link':
		case 'autolink':
		case 'image':
		case 'label':
			return text.trim() === '' ? 'empty' : 'label';
		case 'empty':
		case 'phrase':
		case 'lost':
			return form;
	}
}

function citationAt(context: FixContext, { document, start }: Problem & { readonly document: string }): Found | null {
	const facts = context.view(document)?.facts;
	const block = facts && blockAt(facts, start);
	const citation = block?.facts.citations.find((one) => block.start + one.start === start);
	return facts && block && citation ? { facts, block, citation } : null;
}

/** The dead marks of the document that read alike, this one among them. */
function equalMarks({ facts, citation }: Found): readonly Found[] {
	return facts.blocks.flatMap((block, i) =>
		block.facts.citations.flatMap((other, j): Found[] =>
			other.text === citation.text && other.form === citation.form && (facts.targets[i]?.[j] ?? null) === null
				? [{ facts, block, citation: other }]
				: [],
		),
	);
}

/** Words in a mark that name nobody. */
const nameless =
	/^(?:the |original )?(?:sources?|src|links?|refs?|references?|citations?|cite|citation needed|via|here)$/iu;

function isNameless({ label, text }: Citation): boolean {
	return nameless.test(label ?? text.trim());
}

/** Names of the source that a dead mark may stand for: its own label, a name after "by", who speaks in its sentence. */
function namesOf({ block, citation }: Found): readonly string[] {
	if (!isNameless(citation) && citation.form !== 'phrase' && citation.label !== null) return [citation.label];
	const behind =
		citation.form === 'phrase'
			? /\b(?:by|from|in|on|at) (?:the )?(\p{Lu}.{1,40})$/u.exec(citation.text)?.[1]
			: undefined;
	const speakers = block.facts.attributions.flatMap(({ sentence, kind, pronoun, text }) =>
		sentence === citation.sentence && kind === 'attributed' && !pronoun ? [text] : [],
	);
	return [...(behind === undefined ? [] : [behind]), ...speakers];
}

function letters(text: string): string {
	return text
		.toLowerCase()
		.replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
		.replace(/^the\b/u, '')
		.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The address belongs to a source of this name: its site is named so, or it is linked under that name. */
function isFor({ title, target }: KnownSource, name: string): boolean {
	const wanted = letters(name);
	if (target === null || wanted.length < 2) return false;
	const labels = siteOf(target).toLowerCase().split('.').map(letters);
	const site = labels.slice(0, -1).some((label) => label === wanted || label === `the${wanted}`);
	const words = ` ${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
	return (
		site ||
		words.includes(
			` ${name
				.toLowerCase()
				.replace(/^the /u, '')
				.replace(/[^\p{L}\p{N}]+/gu, ' ')
				.trim()} `,
		)
	);
}

/** Links to the source of a dead mark: those of its own document first. */
function linksFor(
	document: string,
	found: Found,
	context: FixContext,
): readonly (KnownSource & { readonly own: boolean })[] {
	const names = namesOf(found);
	const seen = new Set<string>();
	const others = context.documents.filter((id) => id !== document);
	const listed = [
		...found.facts.sources.map((source) => ({ ...source, own: true })),
		...context.sources.map((source) => ({ ...source, own: false })),
		...others.flatMap((id) => (context.view(id)?.facts.sources ?? []).map((source) => ({ ...source, own: false }))),
	];
	return listed
		.filter((source) => {
			if (source.target === null || seen.has(source.target) || !names.some((name) => isFor(source, name))) return false;
			seen.add(source.target);
			return true;
		})
		.slice(0, mostLinks);
}

/** The mark with a target, in the document's style; the words of a link or a phrase become the words of the link. */
function linked(text: string, { facts, block, citation }: Found, target: string): TextEdit {
	const start = block.start + citation.start;
	const end = block.start + citation.end;
	const style = citationStyle(facts, block);
	const bare = citation.text.replace(/^[[(]{1,2}|[\])]{1,2}$/gu, '').trim();
	const words = citation.form === 'empty' || bare === '' ? siteOf(target) : bare;
	const inText = citation.form === 'link' || citation.form === 'phrase';
	if (!inText) {
		const bracket = text.charAt(start - 1) === '(' && text.charAt(end) === ')';
		const whole = bracketed(style, words, target);
		return { start, end, newText: bracket ? whole.slice(1, -1) : whole };
	}
	if (style === 'html') return { start, end, newText: `<a href="${escapeHtml(target)}">${escapeHtml(words)}</a>` };
	const asLink = style === 'markdown' || citation.form === 'link';
	return { start, end, newText: asLink ? markdownLink(words, target) : `${text.slice(start, end)} (${target})` };
}

/** What can be done where the words of a link are lost with it: nobody knows what they were, the links that are left may tell. */
function lostOffers({ facts }: Found): readonly Offer[] {
	const links = facts.sources
		.filter(({ from, target }) => from === 'link' && target !== null)
		.slice(0, mostLinks)
		.map(({ title, target }): EditOffer => {
			const args = { target: siteOf(target ?? ''), title };
			return editHere('restore-link', args, { argument: target });
		});
	return [...links, editHere('cite-url', {}, { ask: 'url' }), editHere('mark-gap'), editHere('delete-debris')];
}

/** The link that is put where one was lost, in the document's style. */
function restored({ facts, block }: Found, target: string): string {
	const words = facts.sources.find((source) => source.target === target)?.title ?? siteOf(target);
	const style = citationStyle(facts, block);
	if (style === 'html') return `<a href="${escapeHtml(target)}">${escapeHtml(words)}</a>`;
	return style === 'markdown' ? markdownLink(words, target) : `${words} (${target})`;
}

function filledGap(text: string, { block, citation }: Found, filling: string): TextEdit {
	const start = block.start + citation.start;
	const end = block.start + citation.end;
	const { before, after } = gapAt(text.slice(start, end));
	return { start, end, newText: `${before} ${filling}${after === '' ? '' : ` ${after}`}` };
}

function withoutDebris(text: string, { block, citation }: Found): TextEdit {
	const at = { start: block.start + citation.start, end: block.start + citation.end };
	return debrisAt(text, at, block);
}

/** A mark goes with the space before it. */
function deletion(text: string, block: DocumentBlock, citation: Citation): TextEdit {
	const start = block.start + citation.start;
	const end = block.start + citation.end;
	const spaced = start > block.start && text.charAt(start - 1) === ' ';
	return { start: spaced ? start - 1 : start, end, newText: '' };
}

/** A note goes with the empty line before it. */
function withLine(text: string, block: DocumentBlock): TextEdit {
	let start = block.start;
	while (start > 0 && /\s/u.test(text.charAt(start - 1))) start--;
	return { start, end: block.end, newText: '' };
}
