import type { Attribution, Quotation, Reading } from '../types.ts';
import { itemAt } from '../../text/itemAt.ts';
import type { Span } from '../../text/span.ts';
import { cutSentences } from './words.ts';
import type { SentenceWordList, Word } from './words.ts';
import { phraseCue } from './phraseCues.ts';
import { introduction } from './introductions.ts';
import { speakerLine, transcriptLine } from './speakerLines.ts';
import { verbCue } from './verbCues.ts';
import { quotationAt, quotedWords } from './sentenceWords.ts';
import type { FoundCue, SentenceWords } from './sentenceWords.ts';
import { appositionBehind } from './namedRoles.ts';
import { roleOf } from './roles.ts';
import { subjectNamedBefore } from './antecedent.ts';
import type { Before } from './antecedent.ts';
import { textAt } from '../../text/span.ts';
import { says } from '../words/wordRoles.ts';
import * as L from './lexicon.ts';

/**
 * Who is said to have said what: source, cue and content of each attribution outside quotation marks, in order of cue.
 * Prose offsets; an agentless passive has an empty source span at its cue. Rules over a closed lexicon of verbs and nouns of
 * saying, in the manner of Krestel, Bergler and Witte, "Minding the Source" (LREC 2008), with the roles of Pareti's PARC and
 * Newell et al., "An Attribution Relations Corpus for Political News" (PolNeAR, LREC 2018). Linear in the block's length.
 * `cut` are the words of the sentences where they have been cut already; `seen` is read and added to, and changes no answer;
 * `reads` tells which sentences are wanted.
 */
export function extractAttributions(
	reading: Reading,
	quotations: readonly Quotation[],
	cut: SentenceWordList = cutSentences(reading),
	seen: Sights = [],
	reads: (sentence: number) => boolean = () => true,
): Attribution[] {
	const found: Attribution[] = [];
	const around = { sentences: reading.sentences, cut, quotations };
	let firstQuotation = 0;
	reading.sentences.forEach((sentence, index) => {
		while (firstQuotation < quotations.length && (quotations[firstQuotation]?.end ?? 0) + 5 < sentence.start)
			firstQuotation++;
		const near: Quotation[] = [];
		for (let at = firstQuotation; at < quotations.length; at++) {
			const quotation = quotations[at];
			if (!quotation || quotation.start > sentence.end) break;
			near.push(quotation);
		}
		if (!reads(index)) return;
		const known = seen[index];
		const sight =
			known && isBeside(known.view.quotations, near) ? known : lookAt(reading, index, near, cut[index] ?? []);
		seen[index] = sight;
		if (sight.cues.length === 0) return;
		const spoken = found.at(-1);
		// whoever spoke in the sentence before goes on
		const before = index > 0 && !(spoken?.sentence === index - 1 && spoken.mode === 'speech');
		for (const cue of sight.cues) found.push(toAttribution(sight.view, cue, index, before ? around : null));
	});
	return found;
}

/** A sentence that was looked at beside some quotations, and the cues that were found. */
interface Sight {
	readonly view: SentenceWords;
	readonly cues: readonly FoundCue[];
}

/**
 * What was seen in the sentences of one block, by their numbers. Cues are looked for once to tell the uses of quotations, and again
 * when those are known and joined; most sentences stand beside the same quotations both times.
 */
export type Sights = (Sight | undefined)[];

function lookAt(
	{ inline: { prose }, sentences }: Reading,
	index: number,
	near: readonly Quotation[],
	words: readonly Word[],
): Sight {
	const sentence = sentences[index] ?? { start: 0, end: 0 };
	const quoted = quotedWords(words, near);
	const view: SentenceWords = { prose, sentence, block: prose.length, words, quoted, quotations: near };
	return { view, cues: sentenceCues(view) };
}

/** The quotations are the same stretches: of their use and speaker no cue takes notice. */
function isBeside(before: readonly Quotation[], now: readonly Quotation[]): boolean {
	return (
		before.length === now.length &&
		now.every((quotation, i) => {
			const other = before[i];
			return (
				quotation.start === other?.start &&
				quotation.end === other.end &&
				quotation.parts.length === 1 &&
				other.parts.length === 1
			);
		})
	);
}

const HE = /^s?he$/i;

function sentenceCues(view: SentenceWords): FoundCue[] {
	const { words, quoted } = view;
	const cues: FoundCue[] = [];
	const turn = transcriptLine(view);
	if (turn) cues.push(turn);
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word || word.kind !== 'word' || quoted[at] === 1) continue;
		const verb = (word.flags & L.CUE_VERB) !== 0;
		if (!verb && (word.flags & (L.SAYING_NOUN | L.DOCUMENT)) === 0 && (word.roles & says.source) === 0) continue;
		const previous = cues.at(-1) ?? null;
		const cue = (verb ? verbCue(view, at, previous) : null) ?? phraseCue(view, at);
		if (cue && !(cue.source === null && previous && (voices(previous, cue) || isAllegedBy(view, cues, cue))))
			cues.push(cue);
	}
	if (cues.length === 0 && view.quotations.length > 0) {
		const line = speakerLine(view) ?? introduction(view);
		if (line) cues.push(line);
	}
	return cues;
}

/** How many words stand between a verb and the noun that it voices. */
const LONGEST_OBJECT = 4;

/** "Vance expressed deep concerns that": the noun is what the source before it voices, not somebody else's. */
function voices(verb: FoundCue, noun: FoundCue): boolean {
	return verb.source !== null && noun.cueFrom >= verb.cueTo && noun.cueFrom - verb.cueTo <= LONGEST_OBJECT;
}

/** What accuses somebody and does not say who does; who says that somebody "was accused" tells of what others do. */
const ACCUSING: ReadonlySet<string> = new Set(['allegedly', 'alleged', 'suspected']);

/** "The prosecutor said that Keller allegedly sold the boat": in the words of somebody who is named it is he who alleges it. */
function isAllegedBy({ words }: SentenceWords, cues: readonly FoundCue[], { cueFrom, cueTo }: FoundCue): boolean {
	const [first, last] = [words[cueFrom], itemAt(words, cueTo - 1)];
	if (!first || !last || !ACCUSING.has(last.lower)) return false;
	return cues.some(
		({ source, is, content, cueTo: to }) =>
			source !== null &&
			is.kind === 'attributed' &&
			(itemAt(words, to - 1)?.end ?? 0) <= content.start &&
			content.start <= first.start &&
			last.end <= content.end,
	);
}

function wordSpan(view: SentenceWords, from: number, to: number): Span {
	const first = view.words[from];
	const last = itemAt(view.words, to - 1);
	return first && last
		? { start: first.start, end: last.end }
		: { start: view.sentence.start, end: view.sentence.start };
}

/** Longest source that is kept as text, in UTF-16 code units. */
const LONGEST_TEXT = 80;

function shortened(text: string): string {
	if (text.length <= LONGEST_TEXT) return text;
	const cut = text.lastIndexOf(' ', LONGEST_TEXT);
	return text.slice(0, cut > 0 ? cut : LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, '');
}

/** The "who" between a source and its verb ("Harvey, who noted that"), which stands for the source there; else null. */
function relativeBetween({ words }: SentenceWords, from: number, cue: number): Span | null {
	const at = words[from]?.lower === ',' ? from + 1 : from;
	const word = words[at];
	return word && at < cue && (word.lower === 'who' || word.lower === 'which' || word.lower === 'that') ? word : null;
}

/** `around`: the sentences in which he or she may have been named, null where whoever spoke in the sentence before goes on. */
function toAttribution(view: SentenceWords, found: FoundCue, sentence: number, around: Before | null): Attribution {
	const cue = wordSpan(view, found.cueFrom, found.cueTo);
	const named = found.source
		? wordSpan(view, found.source.from, found.source.to)
		: { start: cue.start, end: cue.start };
	const relative = found.source ? relativeBetween(view, found.source.to, found.cueFrom) : null;
	const source = relative ? { start: named.start, end: relative.end } : named;
	// A quotation that reaches beyond the sentence belongs to the content whole.
	const whole = quotationAt(view, found.content.start);
	const content = whole
		? { start: Math.min(whole.start, found.content.start), end: Math.max(whole.end, found.content.end) }
		: found.content;
	// "A former minister, Anna Keller, said": the name stands beside the role
	const put = found.source && found.is.kind === 'anonymous' ? appositionBehind(view.words, found.source.head) : null;
	const kind = put === null ? found.is.kind : 'attributed';
	const text = shortened(view.prose.slice(named.start, named.end));
	const name = around && HE.test(text) ? subjectNamedBefore(around, sentence) : null;
	return {
		source,
		text,
		cue,
		content,
		kind,
		mode: found.mode,
		pronoun: found.is.pronoun,
		antecedent: name && textAt(view.prose, name),
		role: found.source && kind !== 'attributed' ? roleOf(view.words, found.source) : null,
		sentence,
	};
}
