import { isIdleWord } from '../../facts/terms.ts';
import type { Countable } from '../mention.ts';
import { isTitle } from '../personTitles.ts';

/** A birth or a death that a date marks. */
export interface Life {
	/** Null where it marks neither. */
	readonly turn: 'birth' | 'death' | null;
	/** The words of the person's name, lower case, the given name first; empty where it is not told in full. */
	readonly name: readonly string[];
	/** The first year of the date; 0 where it marks neither. */
	readonly year: number;
}

/** So far before a date the person may be named, in UTF-16 code units. */
const reach = 120;

/** `… was born in Osland on`, `… (b.`: what stands between the person and the date. */
const turns: readonly (readonly [Exclude<Life['turn'], null>, RegExp])[] = [
	[
		'birth',
		/(?: \(|, who was | was |, | )(?:born|b\.)(?: (?:in|at|near) \p{Lu}[\p{L}'’-]{1,24}(?:,? \p{Lu}[\p{L}'’-]{1,24}){0,3},?)?(?: on| in)? $/u,
	],
	[
		'death',
		/(?:,? who)? (?:died|passed away)(?: (?:in|at|near) \p{Lu}[\p{L}'’-]{1,24}(?:,? \p{Lu}[\p{L}'’-]{1,24}){0,3},?)?(?: on| in)? $/u,
	],
];

/** A name in full at the end of a text, whatever else with a capital stands before it. */
const fullName = /(?:(?:\p{Lu}[\p{L}'’.-]{0,24}|v[ao]n|de[nr]?|d[ai]|bin) ){1,5}\p{Lu}[\p{L}'’-]{1,24}$/u;

/** A date that marks neither. */
const none: Life = Object.freeze({ turn: null, name: [], year: 0 });

/** Whose birth or death, told right before it, a date marks that tells the year. */
export function lifeOf(mention: Countable): Life {
	if (mention.kind !== 'date') return none;
	const { excerpt, text, said } = mention;
	if (said.expression.type !== 'absolute') return none;
	const year = Number(said.expression.from.slice(0, 4));
	const at = excerpt.indexOf(text);
	const before = excerpt.slice(Math.max(0, at - reach), Math.max(0, at));
	for (const [turn, words] of turns) {
		const found = words.exec(before);
		if (!found) continue;
		const clause = before.slice(0, found.index);
		const [named = ''] = fullName.exec(clause) ?? [];
		// "the wife of Paul Brandt died in": somebody else
		if (clause.endsWith(` of ${named}`)) return { turn, name: [], year };
		const name = named.toLowerCase().split(' ');
		const own = name.slice(name.findIndex((word) => !isIdleWord(word) && !isTitle(word.replace('.', ''))));
		return { turn, name: own.length < 2 ? [] : own, year };
	}
	return none;
}

/** Births or deaths farther apart than this, in years, are those of a parent and a child, or of strangers who share a name. */
const generation = 15;

/**
 * Whether two births or deaths are of one person, who is born once: the surnames are the same, and the names before them or the
 * first ones of two whole names (`Anna Keller`, `Anna Maria Keller`); less than a generation lies between them.
 */
export function isOneLife(a: Life | undefined, b: Life | undefined): boolean {
	if (!a || !b || a.turn === null || a.turn !== b.turn) return false;
	if (Math.abs(a.year - b.year) > generation) return false;
	if (a.name.length === 0 || a.name.at(-1) !== b.name.at(-1)) return false;
	return a.name.at(-2) === b.name.at(-2) || a.name[0] === b.name[0];
}

/** Whether one date is of a birth, the other of a death. */
export function livesApart(a: Life | undefined, b: Life | undefined): boolean {
	return a !== undefined && b !== undefined && a.turn !== null && b.turn !== null && a.turn !== b.turn;
}
