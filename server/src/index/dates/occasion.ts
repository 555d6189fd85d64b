import type { Countable, DateMentionInCorpus } from '../mention.ts';
import { isSaidOrPlanned } from './acts.ts';

/** The one weekday on which a document says that what it reports took place. */
export interface Occasion {
	/** 0 Sunday to 6 Saturday. */
	readonly weekday: number;
	/** What its headline names that it says took place then (`debate` of `the debate on Tuesday`); empty where it only reports so. */
	readonly named: ReadonlySet<string>;
	/**
	 * The mentions of that day that tell of it: those that name it or stand in the paragraph below the headline, else all, without
	 * those of something that was only said then, or is to come.
	 */
	readonly mentions: ReadonlySet<Countable>;
}

/** `the debate on Tuesday`, `the debate Tuesday night`; `Tuesday's debate`, `Tuesday night's second debate`. */
const nounBefore = /\bthe (?:[\p{L}-]{1,20} ){0,3}?(\p{Ll}{3,20}) (?:on )?$/iu;
const nounBehind = /^(?: night| morning| afternoon| evening)?[’']s ((?:\p{Ll}{2,20} ){0,2}\p{Ll}{3,20})\b/u;

/**
 * The occasion of a document that names one weekday and no other, by its date mentions and the terms of its headline. Null where
 * it names several or none: then each may be of something else.
 */
export function occasionOf(mentions: readonly Countable[], headline: readonly string[]): Occasion | null {
	const dates = mentions.filter(isWeekday);
	const [first] = dates;
	if (!first || dates.some(({ said }) => weekdayOf(said.expression) !== weekdayOf(first.said.expression))) return null;
	const told = dates.filter(({ excerpt, text }) => !isSaidOrPlanned(excerpt, text));
	const named = new Set(told.flatMap((date) => nounBeside(date).filter((noun) => headline.includes(noun))));
	const telling = told.filter((date) => date.opens === 'lede' || nounBeside(date).some((noun) => named.has(noun)));
	const own = new Set<Countable>(telling.length > 0 ? telling : told);
	return own.size === 0 ? null : { weekday: weekdayOf(first.said.expression), named, mentions: own };
}

/** What took place then, as the words right beside a weekday name it. */
function nounBeside({ excerpt, text }: DateMentionInCorpus): readonly string[] {
	const at = excerpt.indexOf(text);
	if (at < 0) return [];
	const end = at + text.length;
	const noun =
		nounBefore.exec(excerpt.slice(Math.max(0, at - reach), at)) ?? nounBehind.exec(excerpt.slice(end, end + reach));
	return noun?.[1]?.toLowerCase().split(' ') ?? [];
}

/** So far from a weekday the noun may stand, in UTF-16 code units. */
const reach = 60;

function isWeekday(mention: Countable): mention is DateMentionInCorpus {
	return (
		mention.kind === 'date' && mention.said.expression.type === 'weekday' && mention.said.expression.direction === 0
	);
}

function weekdayOf(expression: DateMentionInCorpus['said']['expression']): number {
	return expression.type === 'weekday' ? expression.weekday : -1;
}
