import type { Figure } from '../../facts/types.ts';
import type { Countable } from '../mention.ts';
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
	| 'a number that is left open';

/** The first reason that keeps mention `i` of one document apart from mention `j` of another, or of the same; else null. */
export function reasonApart(left: Prepared, i: number, right: Prepared, j: number, parts: Parts): ReasonApart | null {
	const [x, y] = [left.mentions[i], right.mentions[j]];
	if (!x || !y) return null;
	// different numbers of one sentence are told side by side because they are different things
	if (parts['same sentence'] === 1) return 'one sentence tells both';
	const within = left === right;
	// one text seldom contradicts itself: where it says something of others, it speaks of others
	if (within && !sameNames(left, i, j)) return 'the sentences name others';
	if (x.kind === 'date' || y.kind === 'date') return namesApart(left, i, right, j) ? 'the sentences name others' : null;
	if (isFar(x.figure, y.figure)) return 'too far apart';
	// "twelve men fell", "nineteen men were saved": one text, two verbs
	if (within && parts['other verbs'] === 1) return 'one text, two verbs';
	if (within && x.figure.kind === 'share' && isFarShare(x.figure, y.figure)) return 'too far apart';
	if (x.described.countsOthers !== y.described.countsOthers) return 'one counts others besides';
	if (parts.age === 1 && parts['same subject'] === 0) return 'the age of nobody or of somebody else';
	if (isConverted(x) || isConverted(y)) return 'an amount converted in brackets';
	if (isPart(x) !== isPart(y)) return 'one is a part of a whole';
	if (isVague(x.text) || isVague(y.text)) return 'a number that is left open';
	return null;
}

/** `four of the 10 justices`, `23 of its 29 delegates`: some of those that another number counts. */
const partOf =
	/^[^.;:]{0,24}?\bof (?:the |its |their |his |her |our |all |those |these )?(?:\d|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|dozen)/iu;

function isPart({ text, excerpt }: Countable): boolean {
	const at = excerpt.indexOf(text);
	return at >= 0 && partOf.test(excerpt.slice(at, at + text.length + reach).replace(/^[\p{L}\p{N},.]{1,24}/u, ''));
}

/** `billions of dollars`, `dozens`: they exclude no number that another may state. */
function isVague(text: string): boolean {
	return /^(?:some |many |several )?(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)\b/iu.test(
		text,
	);
}

function sameNames({ names }: Prepared, i: number, j: number): boolean {
	const [own, theirs] = [names[i], names[j]];
	return !own || !theirs || compareNames(own, theirs) === 'same';
}

function namesApart(left: Prepared, i: number, right: Prepared, j: number): boolean {
	const [own, theirs] = [left.names[i], right.names[j]];
	return own !== undefined && theirs !== undefined && compareNames(own, theirs) === 'apart';
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

/** So far before an amount its bracket may open, in UTF-16 code units. */
const reach = 40;

/** `$20bn (£11bn)`: the second follows from the first and from the rate of the day. */
function isConverted(mention: Countable): boolean {
	if (mention.kind !== 'figure' || mention.figure.kind !== 'money') return false;
	const at = mention.excerpt.indexOf(mention.text);
	const before = mention.excerpt.slice(Math.max(0, at - reach), Math.max(0, at));
	const open = before.lastIndexOf('(');
	return open >= 0 && !before.includes(')', open) && /\d/u.test(before.slice(0, open));
}
