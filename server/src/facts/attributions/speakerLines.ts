import { QUOTE_MARKS, has, isMark, phraseAfter } from './phrase.ts';
import { quotationStartingAt, withoutStop } from './sentenceWords.ts';
import type { FoundCue, SentenceWords } from './sentenceWords.ts';
import { classifySource } from './sources.ts';
import * as L from './lexicon.ts';

/** `Smith: "…"` and `"…" — Smith`: a name beside a quotation, with nothing else in the sentence. */
export function speakerLine(at: SentenceWords): FoundCue | null {
	const { words } = at;
	const colon = words.findIndex((word, index) => index < 7 && isMark(word, ':'));
	if (
		colon > 0 &&
		words[colon + 1] &&
		(at.quoted[colon + 1] === 1 || QUOTE_MARKS.includes(words[colon + 1]?.lower ?? '\0'))
	) {
		const names = words.slice(0, colon);
		if (
			names.every((word) => word.capital || word.kind === 'mark') &&
			!names.some((word) => has(word, L.AUXILIARY | L.PREPOSITION))
		) {
			const source = { from: 0, to: colon, head: colon - 1 };
			const is = classifySource(words, source);
			const quotation = quotationStartingAt(at, words[colon]?.end ?? 0, 4);
			if (is?.speaks && quotation)
				return {
					source,
					is,
					cueFrom: colon,
					cueTo: colon + 1,
					content: { start: quotation.start, end: quotation.end },
					mode: 'speech',
				};
		}
	}
	for (const quotation of at.quotations.slice(0, 3)) {
		const dash = words.findIndex((word) => word.start >= quotation.end && isMark(word, '\u2015\u2014\u2013-'));
		if (dash < 0) break;
		if ((words[dash]?.start ?? 0) > quotation.end + 4) continue;
		const source = phraseAfter(words, isMark(words[dash + 1], '@-') ? dash + 2 : dash + 1);
		if (!source || !words[source.from]?.capital || source.to - source.from > 6) continue;
		const is = classifySource(words, source);
		if (is?.speaks)
			return {
				source,
				is,
				cueFrom: dash,
				cueTo: dash + 1,
				content: { start: quotation.start, end: quotation.end },
				mode: 'speech',
			};
	}
	return null;
}

/** What stands in capitals before a colon without speaking. */
const LABELS: ReadonlySet<string> = new Set(
	'note notes update updates updated correction corrections breaking related fact facts question questions answer answers more photo photos video videos watch read source sources credit tags editor warning advertisement summary conclusion background introduction analysis opinion exclusive developing disclaimer disclosure caption location date time address phone email contact subject'.split(
		' ',
	),
);
/** Longest name before the colon of a transcript, in words. */
const LONGEST_NAME = 5;

/** `KEEPER: The dam is safe.`: a paragraph of a transcript, headed by its speaker in capitals; all of it is said. */
export function transcriptLine(at: SentenceWords): FoundCue | null {
	const { words } = at;
	const from = words[0]?.kind === 'mark' && QUOTE_MARKS.includes(words[0].lower) ? 1 : 0;
	if (at.sentence.start > 1) return null;
	const colon = words.findIndex((word, index) => index <= from + LONGEST_NAME && isMark(word, ':'));
	const first = words[from];
	const mark = words[colon];
	const next = words[colon + 1];
	if (colon <= from || !mark || !first || !next) return null;
	const names = words.slice(from, colon);
	const upper = names.every((word) => word.upper || word.kind === 'mark' || has(word, L.TITLE));
	if (!upper || names.some((word) => LABELS.has(word.lower)) || !(next.capital || next.kind === 'mark')) return null;
	const content = withoutStop(at.prose, { start: next.start, end: at.block });
	return {
		source: { from, to: colon, head: colon - 1 },
		is: { kind: 'attributed', pronoun: false, speaks: true, named: true },
		cueFrom: colon,
		cueTo: colon + 1,
		content,
		mode: 'speech',
	};
}
