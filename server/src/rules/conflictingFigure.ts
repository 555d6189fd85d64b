import type { Figure } from '../facts/types.ts';
import { asApproximate, asRange } from '../facts/figures/restate.ts';
import type { FigureMention, Relation } from '../index/mention.ts';
import { nameDocuments, nameOf } from '../index/standing.ts';
import type { Span } from '../text/span.ts';
import type { ComparisonRule, EditOffer, Evidence, FixContext, Offer, Severity, Strictness } from './rule.ts';

type Disagreement = Extract<Relation, 'conflicts' | 'imprecise' | 'superseded'>;

const isDisagreement = (relation: Relation): relation is Disagreement =>
	relation === 'conflicts' || relation === 'imprecise' || relation === 'superseded';

/** Figures of one quantity that differ. One finding per figure that departs from what most of the others say. */
const rule: ComparisonRule = {
	id: 'conflicting-figure',
	reads: 'figure',
	severity: 'warning',
	languages: ['en'],
	summary: 'Two figures of one quantity differ, within a document or across documents.',
	explanation: `
A reader who meets “60 countries” in one article and “over 60 countries” in another cannot know which was meant. The rule
compares figures that speak of the same thing: the same counted thing or unit, said of it by the same kind of verb (countries
that *signed* are not countries that *attended*), about the same subject, in texts about the same event. Numbers are compared
as intervals: \`over 60\` begins above 60, \`60+\` at it, \`around 60\` lies near it.

A figure that departs from what most of the others say is marked, and all others are listed. It is a **warning** where both
cannot be true as stated, or where an exact number meets a bound at that very number; it is an **information** where one is
merely hedged, or where dates show that the later figure replaces the earlier.

**How strict** is set by \`strictness\`: \`conflicts\` only, \`imprecise\` (the default), or any difference in \`wording\`. A document
listed under \`authoritative\` is the standard for all others.

**Silent when** the figures agree after rounding or conversion of units, when verb, subject, event or time differ, when one counts a
part of what the other counts (“20 children” among “26 people”, “four of the ten”) or others besides, when an amount is only
converted in brackets, when each of the two has a counterpart elsewhere that agrees, and when you have said that the two are not
the same quantity.

**What settles it:** the figure of the primary source in every document, or a note that tells why the texts differ.
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
		conflicts:
			'“{text}” here, but “{other}” in {documents}. Both cannot be right as stated; the primary source would settle it.',
		bound:
			'“{text}” here, but “{other}” in {documents}. One is exact, the other a bound; the primary source would settle it.',
		imprecise:
			'“{text}” here, “{other}” in {documents}. They may mean the same; one wording would spare readers the doubt.',
		superseded: '“{text}” here, “{other}” in {documents}. The later figure seems to replace the earlier one.',
		wording: '“{text}” here, “{other}” in {documents}: the same number in other words.',
		'use-figure': 'Use “{other}” here, as in {document}',
		'align-all': 'Align all documents on “{other}”…',
		range: 'State it as a range: “{text}”',
		about: 'State it as approximate: “{text}”',
		note: 'Note the disagreement here: {text}',
		'not-same': 'Not the same quantity as in {document}',
		'superseded-by': 'One of the two is superseded: silence this pair with {document}',
	},

	judge(mention, others, { strictness }) {
		if (mention.kind !== 'figure') return null;
		// by grade: what is said of the gravest holds for the documents that it counts
		const documents = new Map<Grade, Set<string>>();
		let worst: { counterpart: FigureMention; graded: Graded; confidence: number } | null = null;
		for (const { mention: counterpart, relation, confidence, departs } of others) {
			if (!departs || counterpart.kind !== 'figure' || !isTold(relation, mention, counterpart, strictness)) continue;
			const graded = grade(relation, mention.figure, counterpart.figure);
			documents.set(graded.id, (documents.get(graded.id) ?? new Set()).add(counterpart.ref.document));
			const order = worst ? rank(graded.id) - rank(worst.graded.id) || worst.confidence - confidence : -1;
			if (order < 0) worst = { counterpart, graded, confidence };
		}
		if (!worst) return null;
		const { counterpart, graded, confidence } = worst;
		const { id, severity } = graded;
		const named = nameDocuments(counterpart.ref.document, documents.get(id) ?? new Set(), mention.ref.document);
		return {
			message: { id, args: { text: mention.text, other: counterpart.text, documents: named } },
			severity,
			confidence,
			evidence: others,
		};
	},

	offers(problem, context) {
		const differing = problem.evidence.flatMap((evidence, i) =>
			isDisagreement(evidence.relation) ? [{ evidence, i }] : [],
		);
		const wordings = new Map<string, { evidence: Evidence; i: number }>();
		for (const item of differing) if (!wordings.has(item.evidence.text)) wordings.set(item.evidence.text, item);
		const edits = [...wordings.values()].slice(0, 3).flatMap(({ evidence }, order): EditOffer[] => {
			const args = { other: evidence.text, document: nameOf(evidence.document, problem.document) };
			const shared = { type: 'edit', ask: null, argument: evidence.text } as const;
			return [
				{
					...shared,
					id: 'use-figure',
					title: { id: 'use-figure', args },
					scope: 'here',
					preview: false,
					preferred: order === 0,
				},
				...(context.documents.length > 1 && order === 0
					? [
							{
								...shared,
								id: 'align-all',
								title: { id: 'align-all', args },
								scope: 'folder',
								preview: true,
								preferred: false,
							} as const,
						]
					: []),
			];
		});
		const nearest = [...wordings.values()][0];
		const decisions = differing.slice(0, 3).flatMap(({ evidence, i }): Offer[] => {
			const args = { document: nameOf(evidence.document, problem.document) };
			return [
				{
					type: 'decision',
					id: 'not-same',
					title: { id: 'not-same', args },
					reason: 'not the same quantity',
					evidence: i,
				},
				{
					type: 'decision',
					id: 'superseded-by',
					title: { id: 'superseded-by', args },
					reason: 'superseded',
					evidence: i,
				},
			];
		});
		return [...edits, ...(nearest ? restatements(problem, nearest.evidence, context) : []), ...decisions];
	},

	apply(problem, offer, context) {
		const wording = offer.argument;
		if (wording === null) return [];
		if (offer.id === 'note') {
			const at = { start: problem.end, end: problem.end, newText: wording };
			return [{ document: problem.document, edits: [at] }];
		}
		const places = [
			{ document: problem.document, start: problem.start, end: problem.end },
			...(offer.id === 'align-all' ? problem.evidence : []),
		];
		const byDocument = new Map<string, { start: number; end: number; newText: string }[]>();
		for (const { document, start, end } of places) {
			const now = context.text(document)?.slice(start, end);
			if (now === undefined || now === wording) continue;
			byDocument.set(document, [...(byDocument.get(document) ?? []), { start, end, newText: fit(wording, now) }]);
		}
		return [...byDocument].map(([document, edits]) => ({ document, edits: edits.sort((a, b) => a.start - b.start) }));
	},
};

export default rule;

/** Offers to say that the number is not certain: as a range, as approximate, or with the other figure beside it. */
function restatements(
	problem: Span & { readonly document: string },
	other: Evidence,
	context: FixContext,
): readonly EditOffer[] {
	const words = context.text(problem.document)?.slice(problem.start, problem.end) ?? '';
	const document = nameOf(other.document, problem.document);
	const note = ` (“${other.text}” in ${document})`;
	const offer = (id: string, text: string | null): readonly EditOffer[] =>
		text === null
			? []
			: [
					{
						type: 'edit',
						id,
						title: { id, args: { text: text.trim() } },
						scope: 'here',
						preview: false,
						preferred: false,
						ask: null,
						argument: text,
					},
				];
	return [
		...offer('range', asRange(words, other.text)),
		...offer('about', asApproximate(words)),
		...offer('note', note),
	];
}

/** Whether a difference is told at all, by what the team asked for. */
function isTold(relation: Relation, a: FigureMention, b: FigureMention, strictness: Strictness): boolean {
	if (relation === 'agrees') return strictness === 'wording' && a.text.toLowerCase() !== b.text.toLowerCase();
	return relation === 'conflicts' || (isDisagreement(relation) && strictness !== 'conflicts');
}

/** How grave a difference is, and the id of the message that tells it. */
type Grade = 'conflicts' | 'bound' | 'imprecise' | 'superseded' | 'wording';

const gravest: readonly Grade[] = ['conflicts', 'bound', 'imprecise', 'superseded', 'wording'];

function rank(grade: Grade): number {
	return gravest.indexOf(grade);
}

interface Graded {
	readonly id: Grade;
	readonly severity: Severity;
}

/** An exact number against a bound at that number is worth a warning; a hedge is not. */
function grade(relation: Relation, a: Figure, b: Figure): Graded {
	if (relation === 'conflicts') return { id: 'conflicts', severity: 'warning' };
	if (relation === 'superseded') return { id: 'superseded', severity: 'information' };
	if (relation === 'agrees') return { id: 'wording', severity: 'hint' };
	const bound = meetsBound(a, b) || meetsBound(b, a);
	return bound ? { id: 'bound', severity: 'warning' } : { id: 'imprecise', severity: 'information' };
}

/** `exact` is one number, and `bounded` is open to one side and begins or ends at that very number. */
function meetsBound(exact: Figure, bounded: Figure): boolean {
	if (exact.low === null || exact.low !== exact.high || exact.approximate) return false;
	return (
		(bounded.low === null) !== (bounded.high === null) && (bounded.low === exact.low || bounded.high === exact.low)
	);
}

/** The other wording, with a capital where the replaced words had one and without where they had none. */
function fit(wording: string, replaced: string): string {
	const first = wording.charAt(0);
	const upper = /^\p{Lu}/u.test(replaced);
	const capitalised = /^\p{Lu}\p{Ll}/u.test(wording);
	if (upper && /^\p{Ll}/u.test(wording)) return first.toUpperCase() + wording.slice(1);
	return !upper && capitalised && /^[\p{Ll}\p{N}]/u.test(replaced) ? first.toLowerCase() + wording.slice(1) : wording;
}
