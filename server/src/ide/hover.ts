import type { Span } from '../text/span.ts';
import { formatMessage } from '../text/message.ts';
import type { Templates } from '../text/message.ts';
import { hostOf } from '../facts/coverage/knownSources.ts';
import type { Sentence } from '../facts/types.ts';
import type { Corpus } from '../engine/corpus.ts';
import type { DocumentId, Place } from '../index/mention.ts';
import { headingsOf, repeatsOf, sharedAt } from './crossReferences.ts';
import type { HeadedGroup, Heading, Limits } from './crossReferences.ts';
import { membersAt, mentionOf } from './cursor.ts';
import type { Part, Words } from './markdown.ts';
import { cueNames } from '../rules/cueNames.ts';
import { nameBeside } from '../rules/documentNames.ts';
import { leastSure } from '../rules/rule.ts';
import type { Witness } from '../rules/rule.ts';
import { passageAt } from '../facts/passageAt.ts';
import type { Passage } from '../facts/passageAt.ts';
import { witnesses } from './witnesses.ts';
import { relatedPlaces } from './diagnostics.ts';
import { claimWords, furnitureName, notCompared, relationWords, shorten, shortenAround, sourceWords } from './words.ts';
import { greatestOf } from '../text/extremes.ts';

/** What is shown when the pointer rests on a place. */
export interface Hover {
	/** The words it is about, in document offsets. */
	readonly span: Span;
	readonly parts: readonly Part[];
}

/** A hover is read at a glance. */
const glance: Limits = { groups: 6, mentions: 12 };

const excerptLength = 90;

/**
 * What is known of the words at an offset: who else says the figure, date or quotation, and beside which other groups it
 * stands; for a claim its cues and its source; for furniture why it is that and where it stands again. Null where there is
 * nothing to say. `reasons` are the templates of content judgements. Where it is shown under the diagnostics with their related
 * places (`beneathDiagnostics`), it does not repeat those.
 */
export function hover(
	corpus: Corpus,
	id: DocumentId,
	offset: number,
	reasons: Templates,
	beneathDiagnostics = false,
): Hover | null {
	const facts = corpus.facts(id);
	const passage = facts ? passageAt(facts, offset) : null;
	if (!facts || !passage) return null;
	const members = membersAt(corpus, id, offset);
	const first = members[0] ? mentionOf(members[0]) : undefined;
	const place = first ? corpus.place(first.ref) : null;
	if (place) {
		const headings = headingsOf(corpus, id, members, glance);
		const told = beneathDiagnostics ? placesTold(corpus, id, offset) : [];
		return {
			span: place,
			parts: [
				...headings.flatMap((heading) => headingParts(id, heading, told)),
				...claim(corpus, id, passage),
				...sharedParts(corpus, id, passage),
			],
		};
	}
	const furniture = furnitureParts(corpus, id, passage.block, reasons);
	if (furniture) return furniture;
	const parts = [...claim(corpus, id, passage), ...sharedParts(corpus, id, passage)];
	return parts.length > 0 ? { span: passage, parts } : null;
}

/** Places that diagnostics at an offset list. */
function placesTold(corpus: Corpus, id: DocumentId, offset: number): readonly Place[] {
	return corpus
		.findings(id)
		.filter(({ start, end }) => start <= offset && offset <= end)
		.flatMap(relatedPlaces);
}

function headingParts(own: DocumentId, { title, groups, more }: Heading, told: readonly Place[]): readonly Part[] {
	const current = groups.filter((group) => group.current);
	const siblings = groups.filter((group) => !group.current);
	const notes: Part[] = siblings.map((group) => ({ type: 'paragraph', words: siblingWords(own, group) }));
	if (more > 0) notes.push({ type: 'paragraph', words: [{ text: `… and ${more} more under ${title}` }] });
	return [
		...current.flatMap((group) => groupParts(own, group, told)),
		...(notes.length > 0 ? [{ type: 'paragraph', words: [{ text: 'Not compared with it:' }] } as const, ...notes] : []),
	];
}

function groupParts(own: DocumentId, { title, mentions, more }: HeadedGroup, told: readonly Place[]): readonly Part[] {
	const others = mentions.filter(({ relation }) => relation !== 'self');
	const here = mentions.find(({ relation }) => relation === 'self');
	const words: Words[] = [{ text: title, strong: true }];
	// an utterance is called by its words
	if (here && here.mention.kind !== 'quotation') words.push({ text: ` · here: ${shorten(here.mention.text, 60)}` });
	const heading: Part = { type: 'paragraph', words };
	if (others.length === 0 && more === 0)
		return [heading, { type: 'paragraph', words: [{ text: 'No other mention was found in this folder.' }] }];
	const untold = others.filter(
		({ place: { document, start } }) => !told.some((one) => one.document === document && one.start === start),
	);
	if (untold.length === 0 && more === 0) return [];
	const rows = untold.map(({ mention, place, relation, direction }): readonly Words[] => [
		documentWords(place, own),
		{ text: shorten(mention.text, 60) },
		{ text: relation === null ? notCompared : relationWords(relation, direction) },
		{ text: shortenAround(mention.excerpt, mention.text, excerptLength) },
	]);
	const left: readonly Part[] = more > 0 ? [{ type: 'paragraph', words: [{ text: `… and ${more} more` }] }] : [];
	return [heading, { type: 'table', head: ['Document', 'Words', 'Relation', 'Sentence'], rows }, ...left];
}

/** One line for a group beside the one that is looked at: `countries · sign: 60 countries (004), 61 (002)`. */
function siblingWords(own: DocumentId, { title, mentions, more }: HeadedGroup): readonly Words[] {
	const shown = mentions.slice(0, 4);
	const listed = shown.flatMap(({ mention, place }, i): readonly Words[] => [
		{ text: `${i === 0 ? ' ' : ', '}${shorten(mention.text, 60)} (` },
		documentWords(place, own),
		{ text: ')' },
	]);
	const left = more + mentions.length - shown.length;
	return [{ text: `${title}:`, strong: true }, ...listed, { text: left > 0 ? `, and ${left} more` : '' }];
}

/** `own`: the document that is looked at. */
function documentWords(place: Place, own: DocumentId): Words {
	return { text: nameBeside(place.document, own), place };
}

/** Who else has the passage word for word: no witness of its own. */
function sharedParts(corpus: Corpus, id: DocumentId, passage: Passage): readonly Part[] {
	const shared = sharedAt(corpus, id, passage);
	if (shared.length === 0) return [];
	const listed = shared
		.slice(0, glance.mentions)
		.flatMap(({ other }, i): readonly Words[] => [{ text: i === 0 ? ' ' : ', ' }, documentWords(other, id)]);
	const left = shared.length - glance.mentions;
	const more = left > 0 ? `, and ${left} more` : '';
	const words = greatestOf(shared.map((one) => one.words));
	return [
		{
			type: 'paragraph',
			words: [
				{ text: 'Shared passage', strong: true },
				{ text: ` · about ${words} words stand also in` },
				...listed,
				{ text: `${more}: one origin` },
			],
		},
	];
}

/** What makes the sentence a claim, and where its reader is told that it comes from. */
function claim(corpus: Corpus, id: DocumentId, { block, sentence }: Passage): readonly Part[] {
	const facts = corpus.facts(id);
	const found = sentence === null ? undefined : facts?.blocks[block]?.facts.sentences[sentence];
	if (!facts || !found || sentence === null || found.claim === 'none') return [];
	if (corpus.view(id)?.content[block]?.label !== 'content') return [];
	const coverage = facts.coverage[block]?.[sentence];
	const from = coverage?.from ? facts.blocks[coverage.from.block] : undefined;
	const mark = coverage?.from ? from?.facts.sentences[coverage.from.sentence] : undefined;
	const words: Words[] = [{ text: claimWords[found.claim], strong: true }, { text: cuesOf(found) }];
	if (found.claim === 'factual') {
		words.push({ text: ` · ${sourceOf(corpus, { document: id, block, sentence })}` });
		if (from && mark) {
			const place = { document: id, start: from.start + mark.start, end: from.start + mark.end };
			words.push({ text: ', given in ' }, { text: 'another sentence', place });
		}
	}
	return [
		{ type: 'paragraph', words },
		...(found.claim === 'factual' ? witnessParts(corpus, id, { block, sentence }) : []),
	];
}

/**
 * Who else in the folder gives a figure or quotation of the sentence, and where they have it from:
 * `“58 countries” also in b.txt (linked source: example.org), c.txt (no source)`. One paragraph for each wording.
 */
function witnessParts(
	corpus: Corpus,
	id: DocumentId,
	at: { readonly block: number; readonly sentence: number },
): readonly Part[] {
	const block = corpus.facts(id)?.blocks[at.block];
	const sentence = block?.facts.sentences[at.sentence];
	if (!block || !sentence) return [];
	const all = witnesses(corpus, id, { start: block.start + sentence.start, end: block.start + sentence.end });
	const shown = all.slice(0, mostWitnesses);
	const wordings = [...new Set(shown.map(({ words }) => words))];
	return wordings.map((wording, i): Part => {
		const listed = shown
			.filter(({ words }) => words === wording)
			.flatMap((witness, j): readonly Words[] => [
				{ text: j === 0 ? `“${wording}” also in ` : ', ' },
				documentWords(placeOfWitness(corpus, witness), id),
				{ text: ` (${sourceOf(corpus, witness)})` },
			]);
		const left = i === wordings.length - 1 ? all.length - shown.length : 0;
		return { type: 'paragraph', words: left > 0 ? [...listed, { text: ` and ${left} more` }] : listed };
	});
}

/** More than this are for the tree of cross-references. */
const mostWitnesses = 6;

function placeOfWitness(corpus: Corpus, { document, block, sentence }: Witness): Place {
	const found = corpus.facts(document)?.blocks[block];
	const span = found?.facts.sentences[sentence];
	return { document, start: (found?.start ?? 0) + (span?.start ?? 0), end: (found?.start ?? 0) + (span?.end ?? 0) };
}

/** The label of a sentence's source, with the site or the name where it has one. */
export function sourceOf(corpus: Corpus, { document, block, sentence }: Omit<Witness, 'name' | 'words'>): string {
	const facts = corpus.facts(document);
	const coverage = facts?.coverage[block]?.[sentence];
	if (!facts || !coverage) return sourceWords.none;
	const from = coverage.from ?? { block, sentence };
	const said = facts.blocks[from.block]?.facts;
	const target = said?.citations
		.map((citation, i) => (citation.sentence === from.sentence ? (facts.targets[from.block]?.[i] ?? null) : null))
		.find((one) => one !== null);
	const name = said?.attributions.find(
		(one) => one.sentence === from.sentence && one.text !== '' && !one.pronoun,
	)?.text;
	switch (coverage.label) {
		case 'linked':
			return target ? `${sourceWords.linked}: ${hostOf(target) ?? shorten(target, 40)}` : sourceWords.linked;
		case 'attributed':
		case 'anonymous':
		case 'vague':
			return name === undefined ? sourceWords[coverage.label] : `${sourceWords[coverage.label]}: ${shorten(name, 40)}`;
		case 'dead':
		case 'none':
			return sourceWords[coverage.label];
	}
}

function cuesOf({ cues }: Sentence): string {
	return cues.length === 0 ? '' : ` (${cues.map((cue) => cueNames[cue]).join(', ')})`;
}

function furnitureParts(corpus: Corpus, id: DocumentId, block: number, reasons: Templates): Hover | null {
	const view = corpus.view(id);
	const content = view?.content[block];
	const span = view?.facts.blocks[block];
	const name = content ? furnitureName(content) : null;
	if (!content || !span || name === null) return null;
	const repeats = repeatsOf(corpus, id, block);
	const lead = content.score >= leastSure ? 'Boilerplate' : 'Looks like boilerplate';
	const parts: Part[] = [
		{ type: 'paragraph', words: [{ text: `${lead}: ${name}`, strong: true }] },
		{ type: 'paragraph', words: [{ text: formatMessage(reasons, content.reason) }] },
	];
	if (repeats.length > 0) {
		const shown = repeats.slice(0, glance.mentions);
		const listed = shown.flatMap((place, i): readonly Words[] => [
			{ text: i === 0 ? ' ' : ', ' },
			documentWords(place, id),
		]);
		const left = repeats.length - shown.length;
		const more = { text: left > 0 ? `, and ${left} more` : '' };
		const exact = corpus.repeatsOf(id, block).every((repeat) => repeat.exact);
		const stands = exact ? 'The same words stand in' : 'The same words, or nearly, stand in';
		parts.push({ type: 'paragraph', words: [{ text: stands }, ...listed, more] });
	}
	return { span: { start: span.start, end: span.end }, parts };
}
