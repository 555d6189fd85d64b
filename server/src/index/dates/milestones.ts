import type { Countable } from '../mention.ts';

/** A beginning or an end that a date marks, in whatever words a text tells it. */
export type Milestone = 'leaving' | 'opening' | 'closing' | 'making';

/**
 * The words for each, past or to come: verbs, their nouns, and what else names the day itself (`her last day in office`, `the end
 * of his term`).
 */
const milestones: readonly (readonly [Milestone, RegExp])[] = [
	[
		'leaving',
		/\b(?:leav(?:e|es|ing)|left|depart(?:s|ed|ing|ure)?|resign(?:s|ed|ing|ation)?|retir(?:e|es|ed|ing|ement)|step(?:s|ped|ping)? down|quit(?:s|ting)?|(?:last|final) day (?:in|at|on|as|of)|(?:end|end date|last day) (?:for|of) (?:my|his|her|their|the) (?:tenure|term|service|time))\b/iu,
	],
	[
		'opening',
		/\b(?:open(?:s|ed|ing)?|launch(?:es|ed|ing)?|start(?:s|ed|ing)?|beg(?:in|ins|an|un|inning)|commenc(?:es?|ed|ing)|inaugurat(?:es?|ed|ing|ion)|first day (?:in|at|on|as|of))\b/iu,
	],
	['closing', /\b(?:clos(?:e|es|ed|ing|ure)|shut(?:s|ting|down)?|expir(?:es?|ed|ing|y))\b/iu],
	[
		'making',
		/\b(?:built|build(?:ing)?|construct(?:ed|ion)|erect(?:ed|ion)|complet(?:ed|ion)|(?:was|were|been|being|be) (?:\p{L}{2,12}ly )?finished|found(?:ed|ing)|establish(?:ed|ment)|dat(?:es|ed|ing) (?:from|back to))\b/iu,
	],
];

/** A stretch of the sentence on each side of a date, in UTF-16 code units. */
const reach = 64;

/**
 * The beginnings and ends that stand beside a date, in its clause. None beside a weekday: in a report each sentence may have its
 * own.
 */
export function milestonesOf(mention: Countable): readonly Milestone[] {
	if (mention.kind !== 'date' || mention.said.expression.type === 'weekday') return [];
	return milestonesBeside(mention.excerpt, mention.text);
}

/** The same of a date by its sentence and its words. */
export function milestonesBeside(excerpt: string, text: string): readonly Milestone[] {
	const at = excerpt.indexOf(text);
	if (at < 0) return [];
	const end = at + text.length;
	const before =
		excerpt
			.slice(Math.max(0, at - reach), at)
			.split(stop)
			.at(-1) ?? '';
	const behind = excerpt.slice(end, end + reach).split(stop)[0] ?? '';
	return milestones.flatMap(([milestone, words]) => (words.test(before) || words.test(behind) ? [milestone] : []));
}

/** Two dates mark a beginning or an end of one kind. */
export function sharesMilestone(a: readonly Milestone[] | undefined, b: readonly Milestone[] | undefined): boolean {
	return a !== undefined && b !== undefined && a.some((milestone) => b.includes(milestone));
}

/** Whether a year stands right before what it dates: `the 1932 pier`. */
export function isAttribute({ excerpt, text }: Countable): boolean {
	const at = excerpt.indexOf(text);
	if (at < 0 || !/^\d{4}$/u.test(text)) return false;
	return (
		/\b(?:the|an?|its|their|his|her|this|that) $/iu.test(excerpt.slice(Math.max(0, at - 6), at)) &&
		/^ \p{Ll}{3}/u.test(excerpt.slice(at + text.length))
	);
}

const stop = /[.;:—–](?= |$)/u;
