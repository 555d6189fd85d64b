import type { Attribution, DocumentBlock, Quotation } from '../facts/types.ts';
import { quotedWords } from '../index/quotations/quotedWords.ts';
import { confidences } from './confidences.ts';
import { editHere } from './editHere.ts';
import type { DocumentRule, DocumentView, Problem } from './rule.ts';

/** Somebody's words without anybody who said them. */
const rule: DocumentRule = {
	id: 'unattributed-quotation',
	reasons: ['The context tells who speaks', 'Not a quotation', 'Kept as published'],
	reads: 'document',
	severity: 'warning',
	languages: ['en'],
	summary: 'A direct quotation for which no speaker is named.',
	explanation: `
Quotation marks promise that somebody said exactly this. Where no speaker stands in the paragraph, a reader cannot tell whose
words they are, and words that were put into a mouth cannot be told from words that were spoken.

**Silent when** the paragraph names a speaker, a pronoun leads to one in the paragraph before, the sentence cites where the
words stand, the same words stand with their speaker further down (a headline's), or the marks hold a term at a distance, a title, a single word, or a block quotation with its source line.

**What settles it:** the speaker, or where the words can be read.
`,
	examples: [
		{
			title: 'Words without a speaker',
			documents: {
				'a.txt':
					'The bridge opened on Monday. “We never thought that we would live to see it.” The band played until night.\n',
			},
			marks: ['We never thought that we would live to see it.'],
		},
		{
			title: 'Words with a speaker, and words that are no quotation',
			documents: {
				'a.txt':
					'“We never thought that we would live to see it,” Anna Keller said.\n\nThe “bridge of sighs” carries 12,000 vehicles a day, the county says.\n',
			},
			marks: [],
		},
	],
	templates: {
		found: 'This quotation names no speaker. A speaker, or where the words can be read, would settle it.',
		placeholder: 'Ask in the text: “[who said this?]”',
	},

	find(view) {
		let spoken: ReadonlyMap<string, number> | null = null;
		return view.facts.blocks.flatMap((block, i): Problem[] => {
			if (view.content[i]?.label !== 'content' || block.kind === 'heading' || block.kind === 'frontMatter') return [];
			return block.facts.quotations.flatMap((quotation, j): Problem[] => {
				if (quotation.use !== 'speech' || (view.facts.voices[i]?.[j]?.speaker ?? null) !== null) return [];
				if (isSpoken(view, block, i, quotation)) return [];
				// a headline or a pull quote: the same words stand further down with their speaker
				spoken ??= spokenWords(view);
				if (isSpokenBelow(spoken, quotedWords(quotation.text), i)) return [];
				return [
					{
						start: block.start + quotation.start,
						end: block.start + quotation.end,
						message: { id: 'found', args: {} },
						severity: 'warning',
						confidence: confidences.unattributedQuotation,
						evidence: [],
						faded: false,
					},
				];
			});
		});
	},

	offers(problem, context) {
		if (context.text(problem.document) === undefined) return [];
		return [editHere('placeholder')];
	},

	apply({ document, end }, _, context) {
		const text = context.text(document);
		if (text === undefined) return [];
		let at = end;
		while (/["'“”‘’«»]/u.test(text.charAt(at)) && at < end + 2) at++;
		return [{ document, edits: [{ start: at, end: at, newText: ' [who said this?]' }] }];
	},
};

export default rule;

/** Somebody speaks in the paragraph, or the quotation's sentences say where the words can be read. */
function isSpoken(view: DocumentView, block: DocumentBlock, index: number, quotation: Quotation): boolean {
	const { attributions, sentences } = block.facts;
	if (attributions.some(isVoice)) return true;
	return sentences.some(({ start, end }, at) => {
		const label = view.facts.coverage[index]?.[at]?.label;
		return (
			start < quotation.end && quotation.start < end && label !== undefined && label !== 'none' && label !== 'dead'
		);
	});
}

/** Quotations whose speaker is known, whole and sentence by sentence, as words alone; with the last block that each stands in. */
function spokenWords({ facts: { blocks, voices } }: DocumentView): ReadonlyMap<string, number> {
	const spoken = new Map<string, number>();
	blocks.forEach(({ facts: { quotations } }, i) => {
		quotations.forEach(({ text }, j) => {
			if ((voices[i]?.[j]?.speaker ?? null) === null) return;
			for (const part of [text, ...text.split(/[.!?]/u)]) spoken.set(quotedWords(part).join(' '), i);
		});
	});
	return spoken;
}

/** Shorter quotations may stand in another by chance. */
const leastPulled = 5;

/** Whether a quotation, or one that holds its words in a row, stands further down with its speaker. */
function isSpokenBelow(spoken: ReadonlyMap<string, number>, words: readonly string[], index: number): boolean {
	const own = words.join(' ');
	if ((spoken.get(own) ?? -1) > index) return true;
	if (words.length < leastPulled) return false;
	for (const [said, at] of spoken) if (at > index && ` ${said} `.includes(` ${own} `)) return true;
	return false;
}

/** A person, body or document whose word is given; a crowd is one too, and is the matter of another rule. */
function isVoice({ mode, text }: Attribution): boolean {
	return mode === 'speech' && text !== '';
}
