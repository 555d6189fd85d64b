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

/** `, which was built by`, ` opened the hall in Osland two years later, on `: what was done, with what and where, up to the date. */
const acted =
	/,?(?: (?:which|that|who))?(?: (?:was|were|is|has|had|has been|had been|will be))?(?: (?:officially|formally|first|finally))? (?<act>built|constructed|erected|completed|finished|painted|stood|dates|dating|opened|inaugurated|unveiled|founded|established|signed|ratified|arrested|sank|sunk|capsized|foundered|went down|died)(?<object> (?:[Tt]he|an?|its|his|her|their|this)(?: [\p{L}'’-]{1,24}){1,4}?)?(?: (?:in|at|near|off) (?:the )?(?<where>\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,3}),?)?(?: \p{L}{1,9} \p{Ll}{3,7} (?:later|earlier),?)?(?: on| in| (?<since>since|from)) $/u;

/** The same as a noun: `her death`, `the death of Anna Keller`, `the opening of the Aurora bridge`. */
const named =
	/(?<owner>\b(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|(?:\p{Lu}[\p{L}-]{1,24} ){0,3}\p{Lu}[\p{L}-]{1,24}[’']s?)|\b[Tt]he) (?<act>construction|completion|opening|inauguration|unveiling|founding|foundation|establishment|signing|ratification|arrest|sinking|death)(?: of(?<object>(?: [\p{L}'’-]{1,24}){1,5}?))?(?: (?:in|at|near|off) (?:the )?(?<where>\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,3}),?)?(?: \p{L}{1,9} \p{Ll}{3,7} (?:later|earlier),?)?(?: on| in| since| from) $/u;

/** The words of `acted` and `named` by what they tell. */
const kindOf: ReadonlyMap<string, Kind> = new Map(
	(
		[
			['making', 'built|constructed|erected|completed|finished|painted|stood|dates|dating|construction|completion'],
			['opening', 'opened|inaugurated|unveiled|opening|inauguration|unveiling'],
			['founding', 'founded|established|founding|foundation|establishment'],
			['signing', 'signed|signing'],
			['ratification', 'ratified|ratification'],
			['arrest', 'arrested|arrest'],
			['wreck', 'sank|sunk|capsized|foundered|went down|sinking'],
			['death', 'died|death'],
		] as const
	).flatMap(([kind, words]) => words.split('|').map((word) => [word, kind] as const)),
);

/** What is being made since a day is not made on it, and what stands since then was. */
const makes: ReadonlySet<string> = wordSet('built constructed erected completed finished painted');

function isOfThatDay(act: string, since: string | undefined): boolean {
	return act === 'stood' ? since === 'since' : since === undefined || !makes.has(act);
}

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
	const told = acted.exec(before);
	const kind = kindOf.get(told?.groups?.['act'] ?? '');
	if (told && kind && isOfThatDay(told.groups?.['act'] ?? '', told.groups?.['since'])) {
		const ahead = thingAt(before.slice(0, told.index));
		const object = told.groups?.['object'];
		return onlyOnce({
			kind,
			...(object === undefined ? ahead : thingAt(object)),
			by: object !== undefined && ahead.isNamed ? ahead.thing : [],
			where: whereOf(told),
		});
	}
	const noun = named.exec(before);
	const kindOfNoun = kindOf.get(noun?.groups?.['act'] ?? '');
	if (noun && kindOfNoun) {
		const owned = noun.groups?.['object'] ?? (noun.groups?.['owner'] ?? '').replace(/[’']s?$/u, '');
		return onlyOnce({ kind: kindOfNoun, ...thingAt(owned), by: [], where: whereOf(noun) });
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
