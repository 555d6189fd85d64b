import type { Figure } from '../../facts/types.ts';
import { closeness } from './closeness.ts';
import { compareNames } from './names.ts';
import type { Parts } from './parts.ts';
import type { Prepared } from './prepared.ts';

/** Why two different values are of different things, however alike what stands around them is. */
export type ReasonApart =
	| 'one sentence tells both'
	| 'the sentences name others'
	| 'too far apart'
	| 'one text, two verbs'
	| 'one counts others besides'
	| 'the age of nobody or of somebody else'
	| 'an amount converted in brackets'
	| 'one is a part of a whole'
	| 'a number that is left open'
	| 'other months or years stand beside them'
	| 'other numbers stand beside them';

/** The first reason that keeps mention `i` of one document apart from mention `j` of another, or of the same; else null. */
export function reasonApart(left: Prepared, i: number, right: Prepared, j: number, parts: Parts): ReasonApart | null {
	const [x, y] = [left.mentions[i], right.mentions[j]];
	if (!x || !y) return null;
	// different numbers of one sentence are told side by side because they are different things
	if (parts['same sentence'] === 1) return 'one sentence tells both';
	const within = left === right;
	// one text seldom contradicts itself: where it says something of others, it speaks of others
	if (within && !sameNames(left, i, j)) return 'the sentences name others';
	if (x.kind === 'date' || y.kind === 'date') {
		if (namesApart(left, i, right, j)) return 'the sentences name others';
		// prices rose by a fifth in May and by a tenth in June: two events, two dates
		return areApart(left.mates[i], right.mates[j]) ? 'other numbers stand beside them' : null;
	}
	if ((within || varies(x.figure)) && areApart(left.times[i], right.times[j]))
		return 'other months or years stand beside them';
	const [p, q] = [left.standing[i], right.standing[j]];
	if (!p || !q) return null;
	if (p.isVague || q.isVague) return 'a number that is left open';
	if (isFar(x.figure, y.figure)) return 'too far apart';
	// "twelve men fell", "nineteen men were saved": one text, two verbs
	if (within && parts['other verbs'] === 1) return 'one text, two verbs';
	if (within && x.figure.kind === 'share' && isFarShare(x.figure, y.figure)) return 'too far apart';
	if (x.described.countsOthers !== y.described.countsOthers) return 'one counts others besides';
	if (parts.age === 1 && parts['same subject'] === 0) return 'the age of nobody or of somebody else';
	if (p.isConverted || q.isConverted) return 'an amount converted in brackets';
	if (p.isPart !== q.isPart || isGroupAmong(x.figure, y.figure) || isGroupAmong(y.figure, x.figure))
		return 'one is a part of a whole';
	return null;
}

/** Nouns of which others name a part: `20 children` are among `26 people`. */
const whole = new Set(['person', 'victim', 'death', 'passenger', 'resident', 'casualty']);
const groups = new Set([
	'child',
	'woman',
	'man',
	'boy',
	'girl',
	'student',
	'teacher',
	'officer',
	'civilian',
	'soldier',
]);

function isGroupAmong(part: Figure, all: Figure): boolean {
	if (!groups.has(part.counted ?? '') || !whole.has(all.counted ?? '')) return false;
	return (part.high ?? part.low ?? 0) <= (all.low ?? all.high ?? 0);
}

function sameNames({ names }: Prepared, i: number, j: number): boolean {
	const [own, theirs] = [names[i], names[j]];
	return !own || !theirs || compareNames(own, theirs) === 'same';
}

function namesApart(left: Prepared, i: number, right: Prepared, j: number): boolean {
	const [own, theirs] = [left.names[i], right.names[j]];
	return own !== undefined && theirs !== undefined && compareNames(own, theirs) === 'apart';
}

/** Both name some, and none is shared. */
function areApart(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
	return a !== undefined && b !== undefined && a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));
}

/** Prices, rates and measurements have another value every month. */
function varies({ kind }: Figure): boolean {
	return kind === 'money' || kind === 'share' || kind === 'measure' || kind === 'number';
}

/** From here on a number is no small one, of which a slip or a growing toll makes twice as many. */
const large = 20;

/** Two large numbers one more than twice the other, that no slip explains: two reports of one quantity are nearer to each other. */
function isFar(a: Figure, b: Figure): boolean {
	const least = Math.min(a.low ?? a.high ?? 0, b.low ?? b.high ?? 0);
	return least >= large && closeness(a, b) < 0;
}

/** Points by which two shares of one thing differ at most: those of a list, a poll or a table differ by more. */
const mostPoints = 5;

function isFarShare(a: Figure, b: Figure): boolean {
	const [p, q] = [a.low ?? a.high, b.low ?? b.high];
	return p === null || q === null || Math.abs(p - q) > mostPoints;
}
