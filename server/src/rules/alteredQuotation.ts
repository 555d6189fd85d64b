import type { Relation } from '../index/mention.ts';
import { differingWords } from '../index/quotations/differingWords.ts';
import type { Stretch } from '../index/quotations/differingWords.ts';
import type { Message } from '../text/message.ts';
import { quotedWords } from '../index/quotations/quotedWords.ts';
import { documentNames, isNamed, nameAgreeing } from './documentNames.ts';
import { editHere } from './editHere.ts';
import type { ComparisonRule, Evidence, Offer, PlacedProblem, Severity } from './rule.ts';
import { decisionAbout, documentsSaying, sayingsOf } from './sayings.ts';
import type { Saying } from './sayings.ts';

type Alteration = Extract<Relation, 'truncated' | 'reworded' | 'other-speaker'>;

/** The gravest first. */
const alterations: readonly Alteration[] = ['other-speaker', 'reworded', 'truncated'];

const isAlteration = (relation: Relation): relation is Alteration => alterations.some((one) => one === relation);

/** One utterance quoted in different words, cut short, or given to another speaker. */
const rule: ComparisonRule = {
	id: 'altered-quotation',
	reasons: ['Not the same utterance', 'Both wordings were published', 'Known difference, kept as published'],
	reads: 'quotation',
	severity: 'warning',
	languages: ['en'],
	summary: 'One utterance is quoted in different words, cut short, or given to different speakers.',
	explanation: `
Quotation marks promise the speaker's own words. Where two documents quote one utterance differently, at most one of them keeps
that promise; where they give it to two people, a reader may blame the wrong one.

Quotations are found again by their words, whatever their marks, and compared without case and punctuation. What differs is
told word by word. One that was cut short is an **information**; other words, or another speaker, are a **warning**.

**Silent when** fewer than three words are quoted, when only case, punctuation, American or British spelling, an ellipsis or
words in square brackets differ, when the document quotes elsewhere what one quotation leaves out (below its headline, or behind
“she said”), when one of the speakers is not named ("a British official"), and for indirect speech and terms held at a distance,
which are no quotations.

**What settles it:** the recording or the transcript; until then the fuller of the two quotations.
`,
	examples: [
		{
			title: 'Other words',
			documents: {
				'a.txt': '“We need rules that foster the growth of our rivers,” Anna Keller told the Geneva Water Forum.\n',
				'b.txt': 'Anna Keller told the Geneva Water Forum: “We need laws that foster the growth of our rivers.”\n',
			},
			marks: [
				'We need rules that foster the growth of our rivers,',
				'We need laws that foster the growth of our rivers.',
			],
		},
		{
			title: 'The same words in other clothes',
			documents: {
				'a.txt': '“We need rules that foster the growth of our rivers,” Anna Keller told the Geneva Water Forum.\n',
				'b.txt': 'Anna Keller told the Geneva Water Forum, "we need rules that foster the growth of our rivers!"\n',
			},
			marks: [],
		},
	],
	templates: {
		...documentNames,
		reworded:
			'Quoted otherwise in {documents}: here {difference}. The recording or transcript would settle which words were spoken.',
		truncated: 'Quoted at greater length in {documents}: here {difference}. Readers may miss what was cut.',
		'other-speaker':
			'Said by {speaker} here, but by {other} in {documents}. The recording or transcript would settle who spoke.',
		nobody: 'nobody by name',
		'left-out': '“{words}” left out',
		added: '“{words}” added',
		replaced: '“{words}” for “{others}”',
		'more-differences': '{count} more',
		restore: 'Restore the fuller quotation from {documents}',
		'use-words': 'Use the words quoted in {documents}',
		'not-same': 'Not the same utterance as “{other}” in {documents}',
	},

	judge(mention, others) {
		if (mention.kind !== 'quotation') return null;
		const altered = others
			.flatMap(({ mention: counterpart, relation, confidence, departs }) =>
				counterpart.kind === 'quotation' && isAlteration(relation)
					? [{ counterpart, relation, confidence, departs }]
					: [],
			)
			.filter(({ counterpart, relation, departs }) =>
				relation === 'truncated' ? counterpart.text.length > mention.text.length : departs,
			)
			.sort((a, b) => gravity(a.relation) - gravity(b.relation) || b.confidence - a.confidence);
		const told = altered.map(({ counterpart, relation }) => ({
			document: counterpart.ref.document,
			key: `${relation} ${relation === 'other-speaker' ? counterpart.speaker : spokenIn(counterpart.text)}`,
		}));
		const [worst] = altered;
		const [first, ...rest] = told;
		if (!worst || !first) return null;
		const { counterpart, relation, confidence } = worst;
		return {
			message: {
				id: relation,
				args: {
					documents: nameAgreeing([first, ...rest], mention.ref.document),
					difference: differencesOf(mention.text, counterpart.text, relation === 'truncated'),
					speaker: mention.speaker ?? nobody,
					other: counterpart.speaker ?? nobody,
				},
			},
			severity: severityOf(relation),
			confidence,
			evidence: others,
		};
	},

	offers(problem, context) {
		const altered = problem.evidence.filter(({ relation }) => isAlteration(relation));
		const sayings = byWords(altered, problem).slice(0, mostOffered);
		const edits = sayings.flatMap((saying): Offer[] => {
			const { document, start, relation } = saying.example;
			if (relation === 'other-speaker' || restorable(saying.example, problem, context.text) === null) return [];
			const args = { documents: documentsSaying(saying, problem.document) };
			return [editHere(relation === 'truncated' ? 'restore' : 'use-words', args, { argument: `${document}#${start}` })];
		});
		const decisions = sayings.map((saying): Offer => {
			const other = shortened(saying.example.text.split(/\s+/u));
			return decisionAbout(saying, problem, { id: 'not-same', reason: 'not the same utterance', other });
		});
		return [...edits, ...decisions];
	},

	apply(problem, offer, context) {
		const evidence = problem.evidence.find((one) => `${one.document}#${one.start}` === offer.argument);
		const words = evidence ? restorable(evidence, problem, context.text) : null;
		if (words === null) return [];
		return [{ document: problem.document, edits: [{ start: problem.start, end: problem.end, newText: words }] }];
	},
};

export default rule;

/** A speaker who is not named. */
const nobody: Message = { id: 'nobody', args: {} };

/** Longest account of a difference, in differences and in words of one. */
const mostDifferences = 3;
const mostOfOne = 6;

/** How many of the other quotations are offered. */
const mostOffered = 3;

/**
 * The differences of the first text from the second: `“laws” for “rules” and “not fear” left out`. That one of them begins
 * earlier or goes on longer is told only where nothing else differs, or where it is what the first was cut of.
 */
function differencesOf(a: string, b: string, isCut: boolean): readonly Message[] {
	const stretches = differingWords(a, b);
	const runs = stretches.map(({ same, a: words }) => same && words.length >= leastShared);
	const first = Math.max(0, runs.indexOf(true));
	const last = runs.lastIndexOf(true);
	const core = [
		...(goesOn(stretches.slice(0, first)) ? [] : stretches.slice(0, first)),
		...stretches.slice(first, last + 1),
		...(goesOn(stretches.slice(last + 1)) ? [] : stretches.slice(last + 1)),
	].filter(({ same }) => !same);
	const all = stretches.filter(({ same }) => !same);
	const cuts =
		isCut && !core.some(({ b: there }) => there.length > 0) ? all.filter(({ b: there }) => there.length > 0) : [];
	const differences = cuts.length > 0 ? cuts : core.length > 0 ? core : all;
	const told = differences.slice(0, mostDifferences).map(({ a: here, b: there }): Message => {
		if (here.length === 0) return { id: 'left-out', args: { words: shortened(there) } };
		if (there.length === 0) return { id: 'added', args: { words: shortened(here) } };
		return { id: 'replaced', args: { words: shortened(here), others: shortened(there) } };
	});
	const count = differences.length - told.length;
	return count > 0 ? [...told, { id: 'more-differences', args: { count } }] : told;
}

/** Quotations by their words: the one that the message speaks of, then the gravest, then what most documents say. */
function byWords(altered: readonly Evidence[], { document: own, message }: PlacedProblem): readonly Saying[] {
	const isTold = ({ document, relation }: Evidence) =>
		relation === message.id && isNamed(document, own, message.args['documents']);
	const sayings = sayingsOf(altered, ({ text }) => spokenIn(text)).toSorted(
		(a, b) => gravity(a.example.relation) - gravity(b.example.relation),
	);
	for (const saying of sayings) {
		const example = saying.places.find(isTold);
		if (example) return [{ ...saying, example }, ...sayings.filter((one) => one !== saying)];
	}
	return sayings;
}

/** Equal for quotations of the same words. */
function spokenIn(text: string): string {
	return quotedWords(text).join(' ');
}

/** Words in a row that show that two quotations run side by side. */
const leastShared = 2;

/** How many words of an end may be said otherwise where the other quotation merely goes on. */
const mostAtEnd = 2;

/** Whether of an end of two quotations next to nothing stands in one of them. */
function goesOn(end: readonly Stretch[]): boolean {
	const length = (side: 'a' | 'b') => end.reduce((sum, stretch) => sum + stretch[side].length, 0);
	const [here, there] = [length('a'), length('b')];
	return Math.min(here, there) <= mostAtEnd && Math.max(here, there) > 2 * mostAtEnd;
}

function shortened(words: readonly string[]): string {
	return `${words.slice(0, mostOfOne).join(' ')}${words.length > mostOfOne ? ' …' : ''}`;
}

function gravity(relation: Relation): number {
	return alterations.findIndex((one) => one === relation);
}

function severityOf(relation: Relation): Severity {
	return relation === 'truncated' ? 'information' : 'warning';
}

/** Of the words quoted here, how many the other quotation must hold to stand in their place, as a share. */
const leastRestored = 2 / 3;

/** The other quotation's words as they would stand here: its own text, the marks inside as they are, opened and closed as here. Null when it cannot be read. */
function restorable(
	evidence: Evidence,
	here: { readonly document: string; readonly start: number; readonly end: number },
	text: (document: string) => string | undefined,
): string | null {
	const own = text(here.document)?.slice(here.start, here.end);
	const other = text(evidence.document)?.slice(evidence.start, evidence.end);
	// a quotation that is interrupted holds words that were never spoken, and one across lines belongs to another layout
	if (own === undefined || other === undefined || /[“”"\n]/u.test(other) || /[“”"\n]/u.test(own)) return null;
	// a part of what is quoted here would cut it short
	if (quotedWords(other).length < leastRestored * quotedWords(own).length) return null;
	const end = /[,.!?]?$/u;
	const words = cased(other.replace(end, ''), own) + (end.exec(own)?.[0] ?? '');
	return words === own ? null : words;
}

/** With the capital that opens it here, or without: which of the two depends on the sentence around it, not on what was said. */
function cased(words: string, own: string): string {
	const [opening = ''] = /^\S+/u.exec(words) ?? [];
	const [place = ''] = /^\S+/u.exec(own) ?? [];
	// "us" and "US" are two words, not one with a capital
	const isSame = opening.slice(1) === place.slice(1) && opening.toLowerCase() === place.toLowerCase();
	return isSame ? place.charAt(0) + words.slice(1) : words;
}
