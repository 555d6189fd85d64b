import type { Countable } from '../mention.ts';

/** What is said to have been done beside a date. */
export interface Acts {
	/** Stems of the verbs beside it, those of one meaning by one name: `pass` of `voted`. */
	readonly done: ReadonlySet<string>;
	/** It is told as something to come. */
	readonly isPlan: boolean;
}

const none: Acts = Object.freeze({ done: new Set<string>(), isPlan: false });

/** So many words on each side are looked at, up to the next stop. */
const reach = 6;

/** A stretch of the sentence that holds as many words, in UTF-16 code units. */
const stretch = 80;

/** Past forms that do not end in -ed. */
const irregular =
	/^(?:held|met|won|lost|began|left|shot|struck|sold|bought|sued|fell|rose|died|quit|fled|gave|paid|drew|flew|sank|chose)$/u;

/** What is done again every day, by anybody: to say, to send, to come; and nouns and adverbs that look like verbs. */
const idle: ReadonlySet<string> = new Set(
	(
		'add ask call urg claim accord includ follow explain repeat acknowledg suggest report announc releas issu appear ' +
		'respond repli tweet not warn argu insist conced comment interview schedul expect plann even morn remain continu ' +
		'ne see look try want hop us mak com go hav be do tak hundr inde unit'
	).split(' '),
);

/** Verbs that tell of one act in other words. */
const sameAct: ReadonlyMap<string, string> = new Map([
	['vot', 'pass'],
	['adopt', 'pass'],
	['approv', 'pass'],
	['hir', 'appoint'],
	['nam', 'appoint'],
	['sack', 'fir'],
	['dismiss', 'fir'],
	['detain', 'arrest'],
	['quit', 'resign'],
]);

const planned = /\b(?:scheduled|planned|slated|due|set|expected|will|would|could|may|might|to be)\b/iu;

/** `said on Tuesday it had been handed a dossier`: it was said then, and handed over before. */
const saidThen =
	/\b(?:said|says|told|wrote|tweeted|announced|reported|confirmed|argued|warned|revealed|claimed)(?: \p{Ll}{2,9}){0,2} $/u;
const thenSaid =
	/^(?: night| morning| afternoon| evening)? (?:said|told|wrote|tweeted|announced|reported|confirmed|argued|warned|revealed|claimed)\b/u;

/** The acts beside a date, by the verbs in the past, or after `for` or `by`, that stand beside it. */
export function actsOf(mention: Countable): Acts {
	return mention.kind === 'date' ? actsBeside(mention.excerpt, mention.text) : none;
}

/** Whether something was only said on a date, or is still to come, as the words beside it tell: what was to come stands before it. */
export function isSaidOrPlanned(excerpt: string, text: string): boolean {
	const sides = sidesOf(excerpt, text);
	return sides === null || saidThen.test(sides.before) || thenSaid.test(sides.behind) || planned.test(sides.before);
}

/** What stands before and behind a date in its clause; null where the sentence does not hold it. */
function sidesOf(excerpt: string, text: string): { readonly before: string; readonly behind: string } | null {
	const at = excerpt.indexOf(text);
	if (at < 0) return null;
	return {
		before: clause(excerpt.slice(Math.max(0, at - stretch), at), 'last'),
		behind: clause(excerpt.slice(at + text.length, at + text.length + stretch), 'first'),
	};
}

/** The acts beside a date by its sentence and its words. */
export function actsBeside(excerpt: string, text: string): Acts {
	const sides = sidesOf(excerpt, text);
	if (sides === null) return none;
	const { before, behind } = sides;
	if (saidThen.test(before) || thenSaid.test(behind)) return none;
	const verbs = [
		...wordsOf(before)
			.map((word, i, words) => verbOf(word, words[i - 1]))
			.slice(-reach),
		...wordsOf(behind)
			.slice(0, reach)
			.map((word, i, words) => verbOf(word, words[i - 1])),
	];
	return {
		done: new Set(verbs.flat()),
		isPlan: planned.test(`${before} ${behind}`),
	};
}

function clause(text: string, which: 'first' | 'last'): string {
	const clauses = text.split(/[.;:—–]|\b(?:that|which|who|whom|whose|whether)\b/u);
	return (which === 'first' ? clauses[0] : clauses.at(-1)) ?? '';
}

function wordsOf(text: string): readonly string[] {
	return text.match(/\p{L}{1,40}/gu) ?? [];
}

const gerundBehind = /^(?:for|by|after|before|of)$/u;

/** The name of the act that a word tells of; none where it is no verb, or one that says little. */
function verbOf(word: string, previous: string | undefined): readonly string[] {
	const isGerund = /\p{Ll}{2}ing$/u.test(word) && gerundBehind.test(previous ?? '');
	if (!isGerund && !/^\p{Ll}{2,40}ed$/u.test(word) && !irregular.test(word)) return [];
	const stem = word.replace(/(?:ied|ying)$/u, 'y').replace(/(?:ing|ed)$/u, '');
	const single = /([bdgmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
	return idle.has(single) ? [] : [sameAct.get(single) ?? single];
}

/**
 * Whether one act stands beside two dates, told of both as done or of both as to come (`same`), or each has others (`apart`);
 * null where that does not tell.
 */
export function compareActs(a: Acts, b: Acts): 'same' | 'apart' | null {
	if (sharesAct(a, b)) return a.isPlan === b.isPlan ? 'same' : null;
	return a.done.size > 0 && b.done.size > 0 ? 'apart' : null;
}

/** Whether one act stands beside two dates, done or to come. */
export function sharesAct(a: Acts | undefined, b: Acts | undefined): boolean {
	return a !== undefined && b !== undefined && [...a.done].some((act) => b.done.has(act));
}
