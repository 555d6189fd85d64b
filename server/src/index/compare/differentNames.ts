import { areOtherCases } from './accused.ts';
import type { Accused } from './accused.ts';
import { isNumbered } from './documentName.ts';
import type { DocumentName, NameWords, MarkKind } from './documentName.ts';
import { countShared } from './names.ts';
import type { Prepared } from './prepared.ts';
import { valueName } from './values.ts';

/** The words by which each of two documents that are alike tells that it is of another matter. */
export interface DifferentNames {
	readonly left: ReadonlySet<string>;
	readonly right: ReadonlySet<string>;
	/** What they are words of: what each calls itself, or whose trial it tells of. */
	readonly by: 'title' | 'accused';
}

/** Two titles of one series share so many of their other words; and where both number one thing (`episode 11`, `X200`). */
const oneSeries = 0.8;
const oneNumberedSeries = 0.5;

/** The same where they name others, and no name is shared; and where one is, so many of the words that name nobody else. */
const oneForm = 0.4;
const oneFormNamed = 0.75;

/** Titles that share fewer words but names may be those of two papers: what they name has to be told of below them, too. */
const leastForm = 2;

/**
 * Whether two documents are called as two things of one kind are: by titles of one series (`Minutes, 4 March`, `Minutes, 8 April`),
 * or by names that the other document does not know. Symmetric.
 */
function namedApart(a: DocumentName, b: DocumentName): DifferentNames | null {
	return otherTitles(a, b) ?? otherSubjects(a, b);
}

function otherTitles(a: DocumentName, b: DocumentName): DifferentNames | null {
	const [p, q] = [a.title, b.title];
	if (!p || !q) return null;
	const marks = otherMarks(p, q);
	if (marks) return marks;
	const names = otherNames(p, b, q, a);
	if (!names) return null;
	const { left: own, right: theirs } = names;
	// whatever else their titles say: a review of the X200, the data sheet of the X300
	if (numberOneThing(own, theirs, isProduct)) return names;
	const [rest, others] = [without(p.words, own), without(q.words, theirs)];
	const isShared = countShared(p.names, q.names) > 0;
	const isFirst = own.has(firstOf(p.words)) && theirs.has(firstOf(q.words));
	const alike = isShared || isFirst ? likeness(rest, others) : likeness(p.words, q.words);
	const areNames = rest.size === 0 && others.size === 0;
	const isToldBelow = countShared(own, a.opening) > 0 && countShared(theirs, b.opening) > 0;
	const common = countShared(without(rest, p.names), without(others, q.names));
	if (!isToldBelow && common < leastForm) return null;
	return areNames || alike >= (isShared ? oneFormNamed : oneForm) ? names : null;
}

/** `Edith Aldous was a Scottish astronomer`, `Constance Verney was an English astronomer`. */
function otherSubjects(a: DocumentName, b: DocumentName): DifferentNames | null {
	const [p, q] = [a.subject, b.subject];
	return p && q && countShared(p.is, q.is) > 0 ? otherNames(p.name, b, q.name, a) : null;
}

/** What tells a day. */
const daily: ReadonlySet<MarkKind> = new Set<MarkKind>(['month', 'weekday', 'day']);

function otherMarks(p: NameWords, q: NameWords): DifferentNames | null {
	const [own, theirs] = [without(p.marks.keys(), q.marks), without(q.marks.keys(), p.marks)];
	const ofTheirs = new Set([...theirs].map((name) => q.marks.get(name)));
	const kinds = [...own].map((name) => p.marks.get(name)).filter((kind) => ofTheirs.has(kind));
	if (kinds.length === 0) return null;
	// "… to retire in February", "… to leave in January": two reports may differ in the day of one event
	const least = kinds.every((kind) => kind !== undefined && daily.has(kind)) ? 1 : oneSeries;
	return likeness(p.words, q.words) >= (numberOneThing(own, theirs, () => true) ? oneNumberedSeries : least)
		? { left: own, right: theirs, by: 'title' }
		: null;
}

/** Both number one of what is asked for. */
function numberOneThing(
	own: ReadonlySet<string>,
	theirs: ReadonlySet<string>,
	isAsked: (numbered: string) => boolean,
): boolean {
	const numbered = new Set([...theirs].map(whatIsNumbered));
	return [...own].map(whatIsNumbered).some((what) => what !== null && numbered.has(what) && isAsked(what));
}

/** `X200`, `Orbit 8`: a name, and no week, version, quarter or half of something. */
function isProduct(what: string): boolean {
	return !isNumbered(what) && !/^[vqh]$/u.test(what);
}

/** `episode` of `model episode11`, `x` of `model x200`. */
function whatIsNumbered(mark: string): string | null {
	return /^model (\p{L}{1,24})\d/u.exec(mark)?.[1] ?? null;
}

/** The names and models of both that the other document does not know. */
function otherNames(p: NameWords, b: DocumentName, q: NameWords, a: DocumentName): DifferentNames | null {
	const [own, theirs] = [unknown(p, q, b.known), unknown(q, p, a.known)];
	if (own.size === 0 || theirs.size === 0 || [...own].some((name) => isCutShort(name, theirs))) return null;
	return { left: own, right: theirs, by: 'title' };
}

function unknown(
	{ names, marks, surnames }: NameWords,
	other: NameWords,
	known: ReadonlySet<string>,
): ReadonlySet<string> {
	const models = [...marks].flatMap(([name, kind]) => {
		const isKnown = known.has(name) || known.has(name.slice(kind.length + 1));
		return kind === 'model' && !isKnown ? [name] : [];
	});
	// `Jim Harlan` and `James Harlan` may be one
	const own = [...without(names, known)].filter((name) => !other.names.has(surnames.get(name) ?? ''));
	return new Set([...own, ...models]);
}

/** `Ros` and `Rosalind`: one is the other, cut short. */
function isCutShort(name: string, others: ReadonlySet<string>): boolean {
	return [...others].some((other) => other.startsWith(name) || name.startsWith(other));
}

function firstOf(words: ReadonlySet<string>): string {
	const [first = ''] = words;
	return first;
}

/** Which part of the words of both is shared; two without any are alike. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	return a.size + b.size === 0 ? 1 : (2 * countShared(a, b)) / (a.size + b.size);
}

function without(words: Iterable<string>, others: { has(word: string): boolean }): ReadonlySet<string> {
	return new Set([...words].filter((word) => !others.has(word)));
}

/** Releases of one court or prosecutor on other cases. */
function otherCases(a: Accused, b: Accused): DifferentNames | null {
	return areOtherCases(a, b) ? { left: a.surnames, right: b.surnames, by: 'accused' } : null;
}

/** Two documents of which one tells more of the values of the other tell of one matter, whatever they are called. */
const mostShared = 0.34;

/** The words by which two documents tell of others; null where they do not, or where too many of their values are the same. */
export function differentNames(left: Prepared, right: Prepared): DifferentNames | null {
	const names = namedApart(left.documentName(), right.documentName()) ?? otherCases(left.accused(), right.accused());
	return names !== null && sharedValues(left, right) < mostShared ? names : null;
}

/** Which part of the values of the document with fewer of them the other tells, too: 0 to 1. */
function sharedValues(left: Prepared, right: Prepared): number {
	const [own, theirs] = [new Set(left.mentions.map(valueName)), new Set(right.mentions.map(valueName))];
	return countShared(own, theirs) / Math.max(1, Math.min(own.size, theirs.size));
}

/** Whether a sentence, by what is said in it, names what the other document is called by: there it may tell of that. */
export function isToldOf(said: ReadonlySet<string> | undefined, others: ReadonlySet<string>): boolean {
	return said !== undefined && countShared(said, others) > 0;
}
