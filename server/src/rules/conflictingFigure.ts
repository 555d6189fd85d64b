import { asApproximate, asRange } from '../facts/figures/restate.ts';
import type { Place } from '../index/mention.ts';
import type { Counterpart } from '../index/standard.ts';
import type { Span } from '../text/span.ts';
import { documentNames, nameBeside } from './documentNames.ts';
import { among } from './among.ts';
import { editHere } from './editHere.ts';
import { grade, isDisagreement, isHedged, isTold, verdictOn } from './figureVerdict.ts';
import { figureAt, valueOf, wordingInPlaceOf } from './figureWording.ts';
import { keepingMarkup } from './keepingMarkup.ts';
import { quotedAt } from './quotedWords.ts';
import { decisionAbout, documentsOf, documentsSaying, sayingsOf } from './sayings.ts';
import type { Saying } from './sayings.ts';
import { isPossibleConflict } from './possibleConflict.ts';
import { leastReported } from './rule.ts';
import type { ComparisonRule, EditOffer, Evidence, FixContext, Offer, PlacedProblem } from './rule.ts';

/** Figures of one quantity that differ. One finding per figure that departs from what most of the others say. */
const rule: ComparisonRule = {
	id: 'conflicting-figure',
	reasons: ['Not the same thing', 'Both hold at their own time', 'Known difference, kept as published'],
	reads: 'figure',
	severity: 'warning',
	languages: ['en'],
	summary: 'Two figures of one quantity differ, within a document or across documents.',
	explanation: `
A reader who meets “60 countries” in one article and “over 60 countries” in another cannot know which was meant. The rule
compares figures that speak of the same thing: the same counted thing or unit, said of it by the same kind of verb (countries
that *signed* are not countries that *attended*), about the same subject, in texts about the same event. Numbers are compared
as intervals: \`over 60\` begins above 60, \`60+\` at it, \`around 60\` lies near it.

A figure that departs from what most of the others say is marked, and all others are listed. It is a **warning** where the
two cannot both hold as stated, or where an exact number meets a bound at that very number; it is an **information** where one is
merely hedged, or where dates show that the later figure replaces the earlier. Where it is less likely than not that the two are of
one quantity, but likely enough for a look at both passages, it is a **hint**: many of these are of two quantities after all, and
*Not the same quantity* settles that for good.

**How strict** is set by \`strictness\`: \`conflicts\` only, without the hints; \`imprecise\` (the default); or any difference in
\`wording\`. A document listed under \`authoritative\` is the standard for all others.

**Silent when** the figures agree after rounding or conversion of units, when verb, subject, event or time differ, when one counts a
part of what the other counts (“20 children” among “26 people”, “four of the ten”) or others besides, when an amount is only
converted in brackets, when what is measured again and again (a price, a poll, a score) is told of other days, when one is a stretch
of a series (“the first three”), when by their titles or first sentences the documents are about different things (the data sheets of
two products, the minutes of two meetings) or both fill in one form, when each of the two has a counterpart elsewhere that agrees,
and when you have said that the two are not the same quantity.

**What settles it:** the figure of the primary source in every document, or a note that tells why the texts differ. Which of two
figures to use is for you to say: none is preferred, no fix rewrites quoted words, and a later figure is not replaced by the one
that it replaces.
`,
	examples: [
		{
			title: 'An exact number and a bound at that number',
			documents: {
				'a.txt':
					'Leaders met at the Geneva Water Forum this week.\n\nMore than 40 countries signed the Geneva Water Charter on Monday, the organisers of the Geneva Water Forum wrote.\n',
				'b.txt':
					'The Geneva Water Forum ended on Monday.\n\nAt the Geneva Water Forum, 40 nations signed the Geneva Water Charter, the organisers wrote.\n',
			},
			marks: ['More than 40 countries', '40 nations'],
		},
		{
			title: 'Other countries: those that attended',
			documents: {
				'a.txt': 'The Geneva Water Forum was attended by 55 countries, the organisers wrote.\n',
				'b.txt': 'At the Geneva Water Forum, 40 nations signed the Geneva Water Charter, the organisers wrote.\n',
			},
			marks: [],
		},
	],
	templates: {
		...documentNames,
		conflicts:
			'“{text}” here, but “{other}” in {documents}. They cannot both hold as stated; the primary source would settle it.',
		bound:
			'“{text}” here, but “{other}” in {documents}. One is exact, the other a bound; the primary source would settle it.',
		imprecise:
			'“{text}” here, “{other}” in {documents}. They may mean the same; one wording would spare readers the doubt.',
		superseded: '“{text}” here, “{other}” in {documents}. The later figure seems to replace the earlier one.',
		possible:
			'“{text}” here, “{other}” in {documents}: perhaps one quantity, told differently. Reading both passages would settle it.',
		wording: '“{text}” here, “{other}” in {documents}: the same number in other words.',
		'use-figure': 'Use “{other}” here, as in {documents}',
		'use-another': 'Use another figure here…',
		'align-all': 'Align all documents on “{other}”, as in {documents}…',
		'align-here': 'Align all documents on “{text}”, as here…',
		'align-on-one': 'Align all documents on one figure…',
		'less-exactly': 'State it less exactly…',
		range: 'State it as a range: “{text}”',
		about: 'State it as approximate: “{text}”',
		note: 'Note the disagreement here: {text}',
		'not-same': 'Not the same quantity as “{other}” in {documents}',
		'superseded-by': 'One supersedes the other: do not compare with “{other}” in {documents}',
		'not-compared': 'Do not compare with…',
	},

	judge(mention, others, { strictness }) {
		if (mention.kind !== 'figure') return null;
		// what is hardly of this quantity neither decides what is told nor stands beside it
		const likely = others.filter(
			({ relation, confidence }) => !isDisagreement(relation) || confidence >= leastReported,
		);
		const verdict = verdictOn(mention, likely, (one, other) =>
			isTold(one.relation, mention, other, strictness) && one.confidence >= leastReported
				? grade(one.relation, mention.figure, other.figure)
				: null,
		);
		if (verdict || strictness === 'conflicts') return verdict;
		const isPossible = (one: Counterpart) => isPossibleConflict(mention, one);
		const possible = others.filter((one) => !isDisagreement(one.relation) || isPossible(one));
		return verdictOn(mention, possible, (one) => (isPossible(one) ? { id: 'possible', severity: 'hint' } : null));
	},

	offers(problem, context) {
		const differing = problem.evidence.filter(({ relation }) => isDisagreement(relation));
		const decisions = byValue(differing, problem, context)
			.slice(0, mostOffered)
			.flatMap((saying, order): Offer[] => {
				const other = saying.example.text;
				const replaces = saying.places.some(({ relation }) => relation !== 'imprecise');
				const notSame = decisionAbout(saying, problem, { id: 'not-same', reason: 'not the same quantity', other });
				const superseded = decisionAbout(saying, problem, { id: 'superseded-by', reason: 'superseded', other });
				return [
					...(order === 0 ? [notSame] : among('not-compared', [notSame])),
					...among('not-compared', replaces ? [superseded] : []),
				];
			});
		const changes = edits(problem, differing, context);
		return problem.message.id === 'possible' ? [...decisions, ...changes] : [...changes, ...decisions];
	},

	apply(problem, offer, context) {
		const wording = offer.argument;
		if (wording === null) return [];
		if (offer.id === 'note') {
			const at = placeOfNote(problem, context);
			return at === null ? [] : [{ document: problem.document, edits: [{ start: at, end: at, newText: wording }] }];
		}
		const aligned = alignedBy(problem, offer, context);
		const places = offer.id === 'align-here' ? aligned : [problem, ...aligned];
		const saying = sayingOf(problem, offer, context);
		const byDocument = new Map<string, { start: number; end: number; newText: string }[]>();
		for (const place of places) {
			const change = changeAt(place, saying ? wordingInPlaceOf(place, saying, context) : wording, context);
			if (change) byDocument.set(place.document, [...(byDocument.get(place.document) ?? []), change]);
		}
		return [...byDocument].map(([document, changes]) => ({
			document,
			edits: changes.sort((a, b) => a.start - b.start),
		}));
	},
};

export default rule;

/** How many of the other figures are offered. */
const mostOffered = 9;

/**
 * Changes of the text, none of which is preferred: which figure is right, a person must say. Words in quotation marks stay as
 * they are, and a later figure is not replaced by the one that it replaces. What is much alike stands behind one entry.
 */
function edits(problem: PlacedProblem, differing: readonly Evidence[], context: FixContext): readonly EditOffer[] {
	const quoted = quotedAt(problem, context) !== null;
	const values = quoted ? [] : byValue(differing.filter(isCurrent), problem, context).slice(0, mostOffered);
	const own = figureAt(problem, context);
	const words = own?.text ?? null;
	const canStand = (wording: string) => changeAt(problem, wording, context) !== null;
	const alike = values.flatMap((saying) => {
		const argument = wordingInPlaceOf(problem, saying, context);
		if (!canStand(argument)) return [];
		return { args: { other: argument, documents: documentsSaying(saying, problem.document) }, argument, saying };
	});
	const [first, ...more] = alike.map(({ args, argument }) => editHere('use-figure', args, { argument }));
	const everywhere = { scope: 'folder', preview: true } as const;
	const alignments = [
		...(quoted || words === null ? [] : [editHere('align-here', { text: words }, { argument: words, ...everywhere })]),
		...alike
			.filter(({ saying }) => saying.example.relation !== 'superseded')
			.map(({ args, argument }) => editHere('align-all', args, { argument, ...everywhere })),
	].filter((offer) => context.documents.length > 1 && alignedBy(problem, offer, context).length > 0);
	const nearest = values.map(({ example }) => example).find(({ relation }) => relation !== 'superseded');
	const beside = nearest && figureAt(nearest, context);
	// the numbers of `8 GB` and `8,000 MB` span nothing
	const isOfOneUnit = !own?.unit || !beside?.unit || own.unit === beside.unit;
	const restated = (id: string, text: string | null) =>
		text === null || alike.some(({ argument }) => argument === text)
			? []
			: [editHere(id, { text: text.trim() }, { argument: text })];
	const told = byValue(differing, problem, context)[0]?.example;
	const note = told && placeOfNote(problem, context) !== null ? noteOf(told, problem.document) : null;
	return [
		...(first ? [first] : []),
		...among('use-another', more),
		...among('align-on-one', alignments),
		...(nearest && words !== null
			? among('less-exactly', [
					...restated('range', isOfOneUnit ? asRange(words, nearest.text) : null),
					...restated('about', asApproximate(words)),
				])
			: []),
		...restated('note', note),
	];
}

/** Evidence by the value that it gives, whatever the wording: the one that the message names, then what conflicts, what most say, what is exact. */
function byValue(evidence: readonly Evidence[], { message }: PlacedProblem, context: FixContext): readonly Saying[] {
	const valueAt = (one: Evidence) => {
		const figure = figureAt(one, context);
		return figure ? valueOf(figure) : one.text;
	};
	const isVague = ({ example }: Saying) => Number(example.relation === 'imprecise');
	const hedged = (saying: Saying) => {
		const figure = figureAt(saying.example, context);
		return Number(figure === undefined || isHedged(figure));
	};
	const sayings = sayingsOf(evidence, valueAt).toSorted(
		(a, b) => isVague(a) - isVague(b) || documentsOf(b).size - documentsOf(a).size || hedged(a) - hedged(b),
	);
	for (const saying of sayings) {
		const example = saying.places.find(({ text }) => text === message.args['other']);
		if (example) return [{ ...saying, example }, ...sayings.filter((one) => one !== saying)];
	}
	return sayings;
}

/** The other places that an offer to align changes; none for other offers. What gives the figure already stays in its own words. */
function alignedBy(problem: PlacedProblem, offer: EditOffer, context: FixContext): readonly Evidence[] {
	const saying = sayingOf(problem, offer, context);
	if (!saying) return [];
	return problem.evidence.filter(
		(one) =>
			isAligned(one, context) &&
			(offer.id === 'align-here' ? isDisagreement(one.relation) : !saying.places.includes(one)) &&
			changeAt(one, wordingInPlaceOf(one, saying, context), context) !== null,
	);
}

/** What an offer to align makes all documents say; undefined for other offers. */
function sayingOf(
	problem: PlacedProblem,
	{ id, argument }: EditOffer,
	context: FixContext,
): Saying<Place & { readonly text: string }> | undefined {
	if (argument === null) return undefined;
	if (id === 'align-here') return { example: { ...problem, text: argument }, places: [] };
	if (id !== 'align-all') return undefined;
	const current = problem.evidence.filter((one) => isDisagreement(one.relation) && isCurrent(one));
	return byValue(current, problem, context).find((saying) => wordingInPlaceOf(problem, saying, context) === argument);
}

/** The change that puts words in the place of a figure, written as they are there; null where they stand already, or cannot stand. */
function changeAt(place: Place, wording: string, context: FixContext): (Span & { newText: string }) | null {
	const now = context.text(place.document)?.slice(place.start, place.end);
	if (now === undefined || now === wording) return null;
	const change = keepingMarkup(now, figureAt(place, context)?.text ?? now, fit(wording, now));
	return change && { start: place.start + change.start, end: place.start + change.end, newText: change.newText };
}

/** A later figure is not brought back to the one that it replaces. */
function isCurrent({ relation, direction }: Evidence): boolean {
	return relation !== 'superseded' || direction === 'later';
}

function noteOf({ text, document }: Evidence, own: string): string {
	return ` (“${text}” in ${document === own ? 'this document' : nameBeside(document, own)})`;
}

/** Where the disagreement is noted: right behind the figure, or behind the quotation that holds it; null where neither can be. */
function placeOfNote(problem: PlacedProblem, context: FixContext): number | null {
	const quoted = quotedAt(problem, context);
	return quoted ? quoted.after : problem.end;
}

/** A figure that may be aligned with others: not one of another time, and not somebody's words. */
function isAligned(evidence: Evidence, context: FixContext): boolean {
	return evidence.relation !== 'superseded' && quotedAt(evidence, context) === null;
}

/** The other wording, with a capital where the replaced words had one and without where they had none. */
function fit(wording: string, replaced: string): string {
	const first = wording.charAt(0);
	const upper = /^\p{Lu}/u.test(replaced);
	const capitalised = /^\p{Lu}\p{Ll}/u.test(wording);
	if (upper && /^\p{Ll}/u.test(wording)) return first.toUpperCase() + wording.slice(1);
	return !upper && capitalised && /^[\p{Ll}\p{N}]/u.test(replaced) ? first.toLowerCase() + wording.slice(1) : wording;
}
