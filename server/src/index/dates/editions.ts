import { verbOf } from '../../facts/words/verbs.ts';
import type { DateMentionInCorpus } from '../mention.ts';

/** How far before a year the name that it belongs to is looked for, in code units. */
const reach = 80;
/** What comes about in a place, or is done by somebody, in the year behind: `born in Little Osland 1931`. */
const place = /\b(?:in|near|by) (?:the )?(?:\p{Lu}[\p{L}'\u2019&-]{0,30} ){2,6}$/u;
/** The last two words of a name, right before what follows it. */
const nameAtEnd =
	/(?<!\p{L})(\p{Lu}[\p{L}'\u2019&-]{0,30} (?:(?:of|the|for|and) ){0,2}(\p{Lu}[\p{L}'\u2019-]{1,30})) $/u;

/** Whether two years only tell editions of one thing from each other: `Harbour Design Day 2023`, `Harbour Design Day 2024`. Symmetric. */
export function areEditions(x: DateMentionInCorpus, y: DateMentionInCorpus): boolean {
	const name = editionOf(x);
	return name !== null && name === editionOf(y);
}

/** The name that a bare year goes on, null where none does; a headline tells with a verb what came about in the year. */
function editionOf({ excerpt, text }: DateMentionInCorpus): string | null {
	if (!/^\d{4}$/.test(text)) return null;
	const at = excerpt.indexOf(text);
	const before = excerpt.slice(Math.max(0, at - reach), Math.max(0, at));
	const [, name, last] = nameAtEnd.exec(before) ?? [];
	if (name === undefined || last === undefined || place.test(before)) return null;
	const verb = verbOf(last.toLowerCase());
	return verb?.known === true && (verb.form === 'past' || verb.form === 'present') ? null : name;
}
