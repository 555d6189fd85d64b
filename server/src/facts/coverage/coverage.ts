import type { ContentJudgement } from '../content/types.ts';
import type { Attribution, BlockFacts, BlockShape, Citation, Coverage, Sentence, SourceLabel } from '../types.ts';
import type { BlockKind } from '../../syntax/document.ts';
import { labelOfAttribution, stronger } from '../claims/inSentence.ts';
import { turnsOf } from '../turns.ts';
import { resolveTargets } from './targets.ts';
import { itemAt } from '../../text/itemAt.ts';

/** What coverage reads of a block. */
export interface CoveredBlock {
	readonly kind: BlockKind;
	readonly level: number;
	readonly facts: Pick<BlockFacts, 'sentences' | 'quotations' | 'citations' | 'attributions'> & {
		readonly shape: Pick<BlockShape, 'endsWithColon' | 'opens' | 'closed' | 'turn' | 'readerWords' | 'publisherWords'>;
	};
	readonly content: Pick<ContentJudgement, 'label' | 'role'>;
}

/** A voice that later sentences may go on in. */
interface Voice {
	readonly label: SourceLabel;
	readonly block: number;
	readonly sentence: number;
	readonly pronoun: boolean;
}

/** How far back, in sentences of claims, "he" is followed. */
const FARTHEST_VOICE = 8;

/** From this share of its characters on a sentence is spoken by somebody else. */
const MOSTLY_QUOTED = 0.6;

/** How far before a paragraph's end a mark may stand and still close it, in code units: a stop, a bracket, a quotation mark. */
const CLOSING_DISTANCE = 4;

/**
 * What covers each sentence: its own mark or a neighbour's, by the rules of the specification: "he added" chains, quotations
 * of several sentences, what somebody's word before a colon introduces (a paragraph, a list, a quotation of several paragraphs),
 * turns of a transcript, a citation that closes the paragraph (back to its start, never forward), a paragraph that opens with
 * somebody's word and plainly goes on in it. `entries` are the blocks that are notes or references: sources themselves. A
 * sentence that claims nothing has no source. `coverage[block][sentence]`.
 */
export function coverSentences(
	blocks: readonly CoveredBlock[],
	definitions: ReadonlyMap<string, string>,
	entries: ReadonlySet<number> = new Set(),
): Coverage[][] {
	const targets = resolveTargets(blocks, definitions);
	const turns = turnsOf(blocks);
	let speaking: Speaking = { voice: null, distance: 0 };
	let introduction: Voice | null = null;
	const result: Coverage[][] = [];
	blocks.forEach((block, index) => {
		if (entries.has(index)) {
			result.push(block.facts.sentences.map((): Coverage => ({ label: 'linked', from: null })));
			return;
		}
		if (block.kind === 'heading' || block.kind === 'frontMatter' || block.content.label !== 'content') {
			if (block.kind === 'heading') speaking = { voice: null, distance: speaking.distance };
			const alone = coverBlock(block, index, targets[index] ?? [], { voice: null, distance: 0 }, null);
			result.push(alone.coverage);
			return;
		}
		introduction =
			introducedBy(blocks, index, targets) ?? (isContinued(itemAt(blocks, index - 1), block) ? introduction : null);
		const introduced = introduction ?? turnOf(turns[index]);
		const { coverage, voice, distance } = coverBlock(block, index, targets[index] ?? [], speaking, introduced);
		speaking = { voice, distance };
		result.push(coverage);
	});
	return result;
}

/** Who holds the turn of a transcript that opens with the block at an index; null outside of any. */
function turnOf(head: number | undefined): Voice | null {
	return head === undefined || head < 0 ? null : { label: 'attributed', block: head, sentence: 0, pronoun: false };
}

/**
 * A list (of items, or of lines that lost their marks), a block quotation, or a quotation of several paragraphs, each opening with
 * its marks, goes on from one block to the next.
 */
function isContinued(before: CoveredBlock | undefined, block: CoveredBlock): boolean {
	if (before?.kind !== block.kind) return false;
	if (block.kind === 'listItem' || block.kind === 'quote') return true;
	if (block.kind !== 'paragraph') return false;
	if (opensQuoted(before) && opensQuoted(block)) return true;
	return isLine(before) && isLine(block) && before.facts.shape.opens === block.facts.shape.opens;
}

/** A line of a list: it opens with a mark, a number or a small letter, or has no stop at its end. */
function isLine({ facts: { sentences, shape } }: CoveredBlock): boolean {
	const { opens, closed } = shape;
	return sentences.length === 1 && (!closed || opens === 'symbol' || opens === 'number' || opens === 'lower');
}

/** The block begins with what somebody said. */
function opensQuoted({ facts }: CoveredBlock): boolean {
	const first = facts.quotations[0];
	return first?.use === 'speech' && first.start <= (facts.sentences[0]?.start ?? 0) + 1;
}

/**
 * Who is told before a colon to say what the next paragraph says: "Keller wrote in her report:". The last sentence of the
 * paragraph before names the source; null where it does not, or ends otherwise.
 */
function introducedBy(
	blocks: readonly CoveredBlock[],
	index: number,
	targets: readonly (readonly (string | null)[])[],
): Voice | null {
	const before = itemAt(blocks, index - 1);
	const block = blocks[index];
	if (!before?.facts.shape.endsWithColon || before.content.label !== 'content') return null;
	const follows = block?.kind === 'paragraph' || block?.kind === 'quote' || block?.kind === 'listItem';
	if (before.kind !== 'paragraph' || !follows) return null;
	const sentence = before.facts.sentences.length - 1;
	const { attributions, citations } = before.facts;
	const linked = citations.some((one, at) => one.sentence === sentence && (targets[index - 1]?.[at] ?? null) !== null);
	const voice = strongestVoice(
		attributions.filter((one) => one.sentence === sentence && one.mode === 'speech' && !one.pronoun),
		'none',
		index - 1,
		sentence,
	);
	return voice ?? (linked ? { label: 'linked', block: index - 1, sentence, pronoun: false } : null);
}

/** Who spoke last, and how many sentences of claims ago. */
interface Speaking {
	readonly voice: Voice | null;
	readonly distance: number;
}

/** A block and what its sentences are covered by, each list by sentence. */
interface Grounds {
	readonly block: CoveredBlock;
	readonly index: number;
	readonly attributed: readonly (readonly Attribution[])[];
	readonly cited: readonly Cited[];
	/** How much of it lies inside quoted speech, 0 to 1. */
	readonly quoted: readonly number[];
	/** The attribution of another sentence that reaches it. */
	readonly reached: readonly (Attribution | null)[];
	/** Whose words the block is introduced as. */
	readonly introduced: Voice | null;
}

function coverBlock(
	block: CoveredBlock,
	index: number,
	targets: readonly (string | null)[],
	before: Speaking,
	introduced: Voice | null,
): Speaking & { readonly coverage: Coverage[] } {
	const { sentences, attributions, citations, quotations } = block.facts;
	// nobody speaks in most blocks, and nothing is cited there
	if (attributions.length === 0 && citations.length === 0 && quotations.length === 0 && !introduced)
		return {
			coverage: sentences.map((): Coverage => ({ label: 'none', from: null })),
			voice: before.voice,
			distance: before.distance + sentences.length,
		};
	const grounds: Grounds = {
		block,
		index,
		attributed: groupBySentence(attributions, sentences.length),
		cited: groupBySentence(
			citations.map((citation, at): Cited[number] => ({ ...citation, resolved: targets[at] ?? null })),
			sentences.length,
		),
		quoted: quotedShare(block),
		reached: reachedBy(block),
		introduced,
	};
	let speaking = before;
	let previous: Coverage | null = null;
	const inside: Coverage[] = [];
	const coverage: Coverage[] = [];
	for (const [at, sentence] of sentences.entries()) {
		const own = coverageInside(grounds, at, speaking);
		const cover: Coverage = coverageBeside(grounds, at, sentence, { own, previous, speaking });
		speaking = speakingAfter(grounds, at, cover.label, speaking);
		previous = cover;
		inside.push(own);
		coverage.push(cover);
	}
	closeParagraph(block, index, coverage, grounds.cited);
	return { ...speaking, coverage: coverage.map((cover, at) => ofClaim(sentences[at], cover, inside[at] ?? cover)) };
}

/** The better of a coverage and what else there is. */
function better(current: Coverage, label: SourceLabel, from: Coverage['from']): Coverage {
	return stronger(label, current.label) === current.label ? current : { label, from };
}

/** What covers a sentence by itself: its own marks and whom it names. */
function coverageInside({ attributed, cited }: Grounds, at: number, speaking: Speaking): Coverage {
	let cover: Coverage = { label: 'none', from: null };
	for (const { resolved } of cited[at] ?? []) cover = better(cover, resolved === null ? 'dead' : 'linked', null);
	const own = attributed[at] ?? [];
	for (const [order, attribution] of own.entries()) {
		// "Some said they felt …": the pronoun stands for whoever spoke in the sentence already
		if (attribution.pronoun && own.slice(0, order).some(({ pronoun }) => !pronoun)) continue;
		const label = labelOfAttribution(attribution);
		const followed = label === 'attributed' ? followedTo(attribution, speaking) : null;
		cover = better(cover, followed?.label ?? label, null);
	}
	return cover;
}

/** The same with what a neighbour lends it, or the words that introduce its block. */
function coverageBeside(
	{ index, attributed, quoted, reached, introduced }: Grounds,
	at: number,
	sentence: Sentence,
	{
		own,
		previous,
		speaking,
	}: { readonly own: Coverage; readonly previous: Coverage | null; readonly speaking: Speaking },
): Coverage {
	let cover = own;
	const spoken = reached[at];
	if (spoken && spoken.sentence !== at) {
		const label = followedTo(spoken, speaking)?.label ?? labelOfAttribution(spoken);
		cover = better(cover, label, { block: index, sentence: spoken.sentence });
	}
	const { voice, distance } = speaking;
	const isNobodys = (attributed[at] ?? []).length === 0 && !spoken;
	if (isNobodys && voice && distance <= 1 && (quoted[at] ?? 0) >= MOSTLY_QUOTED)
		cover = better(cover, voice.label, { block: voice.block, sentence: voice.sentence });
	else if (isNobodys && previous && goesOn(sentence, previous, at, voice, index))
		cover = better(cover, previous.label, previous.from ?? { block: index, sentence: at - 1 });
	if (cover.label !== 'none' || !introduced) return cover;
	const isHere = introduced.block === index && introduced.sentence === at;
	return better(cover, introduced.label, isHere ? null : { block: introduced.block, sentence: introduced.sentence });
}

/** Who spoke last once a sentence is read, which is covered so. */
function speakingAfter(
	{ index, attributed, quoted, reached }: Grounds,
	at: number,
	label: SourceLabel,
	{ voice, distance }: Speaking,
): Speaking {
	const speaker = strongestVoice(attributed[at] ?? [], label, index, at);
	if (speaker) return { voice: speaker, distance: 0 };
	const goesOnSpeaking = Boolean(reached[at]) || (quoted[at] ?? 0) >= MOSTLY_QUOTED;
	return { voice, distance: goesOnSpeaking ? Math.min(distance, 1) : distance + 1 };
}

/** A neighbour's dead mark is the fault of factual sentences only; of the others the mark inside counts. */
function ofClaim(sentence: Sentence | undefined, cover: Coverage, inside: Coverage): Coverage {
	switch (sentence?.claim) {
		case 'none':
			return { label: 'none', from: null };
		case 'opinion':
			return cover.label === 'dead' ? inside : cover;
		case 'factual':
		case undefined:
			return cover;
	}
}

/** The voice that a pronoun stands for; null where it stands for none that spoke lately. */
function followedTo(attribution: Attribution, { voice, distance }: Speaking): Voice | null {
	return voice && distance < FARTHEST_VOICE && follows(attribution, voice) ? voice : null;
}

/** A pronoun may stand for whoever spoke last: "he" and "she" for no crowd. */
function follows({ pronoun, text }: Attribution, voice: Voice): boolean {
	return pronoun && !(voice.label === 'vague' && /^s?he$/i.test(text));
}

/** The facts of each sentence; nothing at all where there are none. */
function groupBySentence<T extends { readonly sentence: number }>(
	facts: readonly T[],
	length: number,
): readonly (readonly T[])[] {
	if (facts.length === 0) return [];
	const groups: T[][] = [];
	for (let sentence = 0; sentence < length; sentence++) groups.push([]);
	for (const fact of facts) groups[fact.sentence]?.push(fact);
	return groups;
}

/** For each sentence, how much of it lies inside quoted speech, 0 to 1. */
function quotedShare(block: CoveredBlock): number[] {
	const { sentences, quotations } = block.facts;
	let first = 0;
	return sentences.map((sentence) => {
		while (first < quotations.length && (quotations[first]?.end ?? 0) <= sentence.start) first++;
		let shared = 0;
		for (let at = first; at < quotations.length; at++) {
			const quotation = quotations[at];
			if (!quotation || quotation.start >= sentence.end) break;
			if (quotation.use !== 'speech') continue;
			for (const part of quotation.parts)
				shared += Math.max(0, Math.min(part.end, sentence.end) - Math.max(part.start, sentence.start));
		}
		return shared / Math.max(1, sentence.end - sentence.start);
	});
}

/** For each sentence the attribution of another sentence whose content (one quotation) covers half of it or more. */
function reachedBy(block: CoveredBlock): (Attribution | null)[] {
	const { sentences, attributions } = block.facts;
	const reached: (Attribution | null)[] = sentences.map(() => null);
	for (const attribution of attributions) {
		for (const step of [-1, 1]) {
			for (let at = attribution.sentence + step; at >= 0 && at < sentences.length; at += step) {
				const sentence = sentences[at];
				if (!sentence) break;
				const shared =
					Math.min(attribution.content.end, sentence.end) - Math.max(attribution.content.start, sentence.start);
				if (shared * 2 < sentence.end - sentence.start) break;
				reached[at] ??= attribution;
			}
		}
	}
	return reached;
}

/** A source's word plainly goes on: the sentence before was given on somebody's word, and this one leans on it. */
function goesOn(sentence: Sentence, previous: Coverage, at: number, voice: Voice | null, block: number): boolean {
	if (!sentence.leans || previous.label !== 'attributed') return false;
	if (!voice || voice.block !== block) return false;
	return at - voice.sentence <= 2;
}

function strongestVoice(
	attributions: readonly Attribution[],
	label: SourceLabel,
	block: number,
	sentence: number,
): Voice | null {
	let voice: Voice | null = null;
	for (const attribution of attributions) {
		const own = labelOfAttribution(attribution);
		// what a pronoun is said to have found inside of somebody's belief is no voice
		if (own === 'none' || (attribution.pronoun && label === 'none')) continue;
		if (voice && stronger(voice.label, own) === voice.label) continue;
		voice = {
			label: attribution.pronoun ? (label === 'linked' ? 'attributed' : label) : own,
			block,
			sentence,
			pronoun: attribution.pronoun,
		};
	}
	return voice;
}

type Cited = readonly (Citation & { readonly resolved: string | null })[];

/** A mark that closes the paragraph covers back to its start. */
function closeParagraph(block: CoveredBlock, index: number, coverage: Coverage[], cited: readonly Cited[]): void {
	const last = block.facts.sentences.length - 1;
	const end = itemAt(block.facts.sentences, last)?.end ?? 0;
	const closing = (itemAt(cited, last) ?? []).filter(
		(citation) => citation.mark && (citation.form === 'phrase' || citation.end >= end - CLOSING_DISTANCE),
	);
	const best = closing.find((citation) => citation.resolved !== null) ?? closing[0];
	if (!best) return;
	const label: SourceLabel = best.resolved !== null ? 'linked' : 'dead';
	for (let at = 0; at < last; at++) {
		const current = coverage[at];
		if (current && stronger(label, current.label) === label && label !== current.label)
			coverage[at] = { label, from: { block: index, sentence: last } };
	}
}
