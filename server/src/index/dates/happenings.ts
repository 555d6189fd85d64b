import { isIdleWord } from '../../facts/terms.ts';
import { wordSet } from '../../facts/words/wordSet.ts';
import type { DateMentionInCorpus } from '../mention.ts';

/** What a thing or somebody goes through once, or hardly ever twice; and what only dates a thing. */
type Kind = 'attribute' | 'making' | 'opening' | 'founding' | 'signing' | 'ratification' | 'arrest' | 'wreck' | 'death';

/** What a date is told to be the day or the year of. */
export interface Happening {
	readonly kind: Kind;
	/** The words of what it happened to, lower case, without articles; none where a pronoun stands for it. */
	readonly thing: readonly string[];
	/** The noun among them that the others say more of: `bridge` of the Bridge of Osland; empty where there is none. */
	readonly head: string;
	/** One of these words has a capital. */
	readonly isNamed: boolean;
	/** The names, lower case, of who did it (`Keller signed the pact`) and of where (`died in Osland`); none where they are not told. */
	readonly by: readonly string[];
	readonly where: readonly string[];
}

/** So far before a date the words may stand, in UTF-16 code units. */
const reach = 120;

/** `, which was`, ` has`: what stands between a thing and what was done with it. */
const link = String.raw`,?(?: (?:which|that|who))?(?: (?:was|were|is|has|had|has been|had been|will be))?(?: (?:officially|formally|first|finally))? `;

/** ` the company`, ` The Salt Road`: what somebody did it with. */
const object = String.raw`( (?:[Tt]he|an?|its|his|her|their|this)(?: [\p{L}'’-]{1,24}){1,4}?)?`;

/** ` in Osland on `, ` two years later, on `: what stands between that and the date. */
const place = String.raw`(?: (?:in|at|near|off) (?:the )?(?<where>\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,3}),?)?(?: \p{L}{1,9} \p{Ll}{3,7} (?:later|earlier),?)?(?: on| in| since| from) $`;

const kinds: readonly (readonly [Kind, RegExp])[] = (
	[
		[
			'making',
			'(?:built|constructed|erected|completed|finished|painted)(?!.* (?:since|from) $)|stood(?=.* since $)|dates|dating',
		],
		['opening', 'opened|inaugurated|unveiled'],
		['founding', 'founded|established'],
		['signing', 'signed'],
		['ratification', 'ratified'],
		['arrest', 'arrested'],
		['wreck', 'sank|sunk|capsized|foundered|went down'],
		['death', 'died'],
	] as const
).map(([kind, verbs]) => [kind, new RegExp(`${link}(?:${verbs})${object}${place}`, 'u')]);

/** What names the same as a noun: `her death`, `the death of Anna Keller`, `the opening of the Aurora bridge`. */
const nouns: readonly (readonly [Kind, RegExp])[] = (
	[
		['making', 'construction|completion'],
		['opening', 'opening|inauguration|unveiling'],
		['founding', 'founding|foundation|establishment'],
		['signing', 'signing'],
		['ratification', 'ratification'],
		['arrest', 'arrest'],
		['wreck', 'sinking'],
		['death', 'death'],
	] as const
).map(([kind, noun]) => [
	kind,
	new RegExp(
		String.raw`(\b(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|(?:\p{Lu}[\p{L}-]{1,24} ){0,3}\p{Lu}[\p{L}-]{1,24}[’']s?)|\b[Tt]he) (?:${noun})(?: of((?: [\p{L}'’-]{1,24}){1,5}?))?${place}`,
		'u',
	),
]);

/** `the Osland arch of 1713`: a year right behind a thing. */
const attribute = /\b([Tt]he(?: [\p{L}'’-]{1,24}){1,4}) of $/u;

/** What opens anew every year or so. */
const recurring = wordSet(
	`fair festival season games exhibition conference convention congress summit championship tournament cup olympics session term
	biennale carnival market`,
);

const determiners: ReadonlySet<string> = wordSet('the a an its his her their this that');

/** What a date that tells the year is told to be the day or the year of; null where the words before it do not tell. */
export function happeningOf({ excerpt, text }: Pick<DateMentionInCorpus, 'excerpt' | 'text'>): Happening | null {
	const at = excerpt.indexOf(text);
	const before = excerpt.slice(Math.max(0, at - reach), Math.max(0, at));
	for (const [kind, words] of kinds) {
		const found = words.exec(before);
		if (!found) continue;
		const ahead = thingAt(before.slice(0, found.index));
		const told = found[1] === undefined ? ahead : thingAt(found[1]);
		return onlyOnce({
			kind,
			...told,
			by: found[1] !== undefined && ahead.isNamed ? ahead.thing : [],
			where: whereOf(found),
		});
	}
	for (const [kind, words] of nouns) {
		const found = words.exec(before);
		if (!found) continue;
		const told = thingAt(found[2] ?? (found[1] ?? '').replace(/[’']s?$/u, ''));
		return onlyOnce({ kind, ...told, by: [], where: whereOf(found) });
	}
	const thing = attribute.exec(before)?.[1];
	return thing === undefined || !/^\d{4}$/u.test(text)
		? null
		: { kind: 'attribute', ...thingAt(thing), by: [], where: [] };
}

/** `the Osland Fair opened`: null, since it does so again. */
function onlyOnce(happening: Happening): Happening | null {
	return happening.kind === 'opening' && happening.thing.some((word) => recurring.has(word)) ? null : happening;
}

function whereOf({ groups }: RegExpExecArray): readonly string[] {
	return groups?.['where']?.toLowerCase().split(' ') ?? [];
}

/** More words than these are no name of a thing. */
const mostWords = 6;

/** What stands between the parts of a name: `Bridge of Osland`. */
const joins: ReadonlySet<string> = wordSet('of at in');

/** What tells a thing from the one that bore its name before. */
const several = wordSet('new second third fourth later next other former original');

/** The thing at the end of some words: from its article on, or its name, or its last word. */
function thingAt(words: string): Pick<Happening, 'thing' | 'head' | 'isNamed'> {
	const clause = words.split(/[.;:,()“”"—–]+/u).findLast((part) => part.trim() !== '') ?? '';
	const last = (clause.match(/[\p{L}'’-]{1,30}/gu) ?? []).slice(-mostWords);
	const isWithinName = (i: number) => joins.has(last[i] ?? '') && i > 0;
	// "the nave of the Osland Cathedral" begins with the nave
	const article = last.findLastIndex((word, i) => determiners.has(word.toLowerCase()) && !isWithinName(i - 1));
	const lower = last.findLastIndex(
		(word, i) => !/^\p{Lu}/u.test(word) && !(isWithinName(i) && /^\p{Lu}/u.test(last[i - 1] ?? '')),
	);
	const own = last.slice(article >= 0 ? article + 1 : Math.min(last.length - 1, lower + 1));
	const thing = own.filter((word) => several.has(word.toLowerCase()) || !isIdleWord(word.toLowerCase()));
	const join = own.findIndex((word) => joins.has(word));
	const head = (join > 0 ? own[join - 1] : thing.at(-1)) ?? '';
	return {
		thing: thing.map((word) => word.toLowerCase()),
		head: head.toLowerCase(),
		isNamed: thing.some((word) => /^\p{Lu}/u.test(word)),
	};
}

/**
 * Whether two happenings are told of one thing: `named` where all that one calls it the other does, too, and that is a name;
 * `unnamed` where a pronoun, or a common noun of the other's, stands for it; `in other words` where the nouns differ (`the ferry`,
 * `the ship`). Null where they are of other kinds, or of other names, or were
 * done by others or elsewhere. Symmetric.
 */
export function compareHappenings(
	a: Happening | null,
	b: Happening | null,
): 'named' | 'unnamed' | 'in other words' | null {
	if (a === null || b === null || !areOneKind(a.kind, b.kind)) return null;
	if (areOthers(a.by, b.by) || areOthers(a.where, b.where)) return null;
	const isNamed = a.isNamed && b.isNamed;
	if (isNamed && (a.head !== b.head || isOneOfSeveral(a, b) || isOneOfSeveral(b, a))) return null;
	if (isWithin(a.thing, b.thing) || isWithin(b.thing, a.thing)) return isNamed ? 'named' : 'unnamed';
	return isNamed ? null : 'in other words';
}

/** `the new Osland Theatre` beside `the Osland Theatre`. */
function isOneOfSeveral(a: Happening, b: Happening): boolean {
	return a.thing.some((word) => several.has(word) && !b.thing.includes(word));
}

/** `Keller` and `Brandt`, `Osland` and `Kaldvik`: both are told, and no word is of both. */
function areOthers(some: readonly string[], others: readonly string[]): boolean {
	return some.length > 0 && others.length > 0 && !some.some((word) => others.includes(word));
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
	return some.every((word) => all.includes(word));
}

/** The year that stands right behind a thing is the one in which it was made; of two such years each may be of another thing. */
function areOneKind(a: Kind, b: Kind): boolean {
	if (a === 'attribute' || b === 'attribute') return a === 'making' || b === 'making';
	return a === b;
}
