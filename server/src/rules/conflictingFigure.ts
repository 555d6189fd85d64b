import type { Figure } from '../facts/types.ts';
import type { FigureMention, Group, Relation } from '../index/mention.ts';
import type { ComparisonRule, EditOffer, Evidence, Offer, Severity, Verdict } from './rule.ts';

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

**Silent when** the figures agree after rounding or conversion of units, when verb, subject, event or time differ, and when you
have said that the two are not the same quantity.

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
		'use-figure': 'Use “{other}” here, as in {document}',
		'align-all': 'Align all documents on “{other}”…',
		'not-same': 'Not the same quantity as in {document}',
	},

	judge(group) {
		const mentions = group.mentions.filter((mention): mention is FigureMention => mention.kind === 'figure');
		const related = relationsOf(group);
		const standard = standardOf(mentions, related);
		return mentions.flatMap((mention, i): Verdict[] => {
			const others = [...(related[i] ?? new Map<number, Related>())].sort(([a], [b]) => a - b);
			const disagreeing = others.filter(
				([other, { relation }]) => isDisagreement(relation) && departs(i, other, standard),
			);
			const worst = [...disagreeing].sort(
				([, a], [, b]) => rank(a.relation) - rank(b.relation) || b.confidence - a.confidence,
			)[0];
			const counterpart = worst && mentions[worst[0]];
			if (!worst || !counterpart) return [];
			const [, { relation, confidence }] = worst;
			const { id, severity } = grade(relation, mention.figure, counterpart.figure);
			const documents = new Set(disagreeing.flatMap(([other]) => mentions[other]?.ref.document ?? []));
			return [
				{
					mention: i,
					message: {
						id,
						args: {
							text: mention.text,
							other: counterpart.text,
							documents: nameDocuments(counterpart.ref.document, documents, mention.ref.document),
						},
					},
					severity,
					confidence,
					evidence: others.map(([other, { relation: how }]) => ({ mention: other, relation: how, note: null })),
				},
			];
		});
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
		const decisions = differing.slice(0, 3).map(({ evidence, i }): Offer => ({
			type: 'decision',
			id: 'not-same',
			title: { id: 'not-same', args: { document: nameOf(evidence.document, problem.document) } },
			reason: 'not the same quantity',
			evidence: i,
		}));
		return [...edits, ...decisions];
	},

	apply(problem, offer, context) {
		const wording = offer.argument;
		if (wording === null) return [];
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

interface Related {
	readonly relation: Relation;
	readonly confidence: number;
}

/** For each mention, those it was compared with. */
function relationsOf(group: Group): readonly ReadonlyMap<number, Related>[] {
	const related = group.mentions.map(() => new Map<number, Related>());
	for (const { a, b, relation, confidence } of group.comparisons) {
		related[a]?.set(b, { relation, confidence });
		related[b]?.set(a, { relation, confidence });
	}
	return related;
}

/**
 * The mentions that agree with the value that most mentions state: the standard from which others depart. Null when no value
 * is stated more often than any other; then every disagreement counts for both sides.
 */
function standardOf(
	mentions: readonly FigureMention[],
	related: readonly ReadonlyMap<number, Related>[],
): ReadonlySet<number> | null {
	const camps = mentions.map(
		(_, i) =>
			new Set([i, ...[...(related[i] ?? [])].filter(([, { relation }]) => relation === 'agrees').map(([j]) => j)]),
	);
	const largest = Math.max(0, ...camps.map((camp) => camp.size));
	const best = camps.filter((camp) => camp.size === largest);
	const standard = best[0];
	return standard && largest > 1 && best.every((camp) => [...camp].every((member) => standard.has(member)))
		? standard
		: null;
}

/** Whether a disagreement is mention `i`'s to answer for: not when it holds the standard and the other departs from it. */
function departs(i: number, other: number, standard: ReadonlySet<number> | null): boolean {
	return standard === null || !standard.has(i) || standard.has(other);
}

function rank(relation: Relation): number {
	return ['conflicts', 'imprecise', 'superseded'].indexOf(relation);
}

/** An exact number against a bound at that number is worth a warning; a hedge is not. */
function grade(relation: Relation, a: Figure, b: Figure): { id: string; severity: Severity } {
	if (relation === 'conflicts') return { id: 'conflicts', severity: 'warning' };
	if (relation === 'superseded') return { id: 'superseded', severity: 'information' };
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

/** What to call the documents of the other figures: one by name, more by count. */
function nameDocuments(first: string, all: ReadonlySet<string>, own: string): string {
	const more = all.size - 1;
	return `${nameOf(first, own)}${more > 0 ? ` and ${more} more` : ''}`;
}

function nameOf(document: string, own: string): string {
	return document === own ? 'this document' : (document.split('/').at(-1) ?? document);
}

/** The other wording, with a capital where the replaced words had one and without where they had none. */
function fit(wording: string, replaced: string): string {
	const first = wording.charAt(0);
	const upper = /^\p{Lu}/u.test(replaced);
	const capitalised = /^\p{Lu}\p{Ll}/u.test(wording);
	if (upper && /^\p{Ll}/u.test(wording)) return first.toUpperCase() + wording.slice(1);
	return !upper && capitalised && /^[\p{Ll}\p{N}]/u.test(replaced) ? first.toLowerCase() + wording.slice(1) : wording;
}
