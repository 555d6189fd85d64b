import type { Countable } from '../mention.ts';
import { compareNames } from './names.ts';
import type { Parts } from './parts.ts';
import type { Prepared } from './prepared.ts';
import { writtenWords } from './wording.ts';

/** Two sentences are one where so many of the words of the longer stand in both, in order; and they hold at least so many. */
const mostlyShared = 0.8;
const leastWords = 8;

/** Sentences less alike than this (cosine) share too few words to be looked at. */
const leastAlike = 0.5;

/** More words than these say no more. */
const mostWords = 48;

/**
 * Whether two figures stand in one sentence that two texts share nearly word for word, at the same place in it, and all names,
 * other numbers and dates there are equal: then both are of one quantity, whatever their values.
 */
export function areTwins(left: Prepared, i: number, right: Prepared, j: number, parts: Parts): boolean {
	if (left === right || parts['words around'] < leastAlike || parts['other verbs'] === 1) return false;
	const [x, y] = [left.sentences(i), right.sentences(j)];
	if (!x || !y) return false;
	const [own, theirs] = [x.before.length + x.behind.length, y.before.length + y.behind.length];
	const most = Math.max(own, theirs);
	const unlike = Math.abs(x.before.length - y.before.length) + Math.abs(x.behind.length - y.behind.length);
	if (Math.min(own, theirs) < leastWords || unlike > (1 - mostlyShared) * most) return false;
	const [names, others] = [left.names(i), right.names(j)];
	if (!names || !others || compareNames(names, others) !== 'same') return false;
	if (!sameThing(left.mentions[i], right.mentions[j]) || !sameMates(left.mates(i), right.mates(j))) return false;
	return sharedInOrder(x.before, y.before) + sharedInOrder(x.behind, y.behind) >= mostlyShared * most;
}

/** Two figures that count one thing, or of which neither names one. Dates are of one act only where the verb is one. */
function sameThing(a: Countable | undefined, b: Countable | undefined): boolean {
	if (a?.kind !== 'figure' || b?.kind !== 'figure') return false;
	return a.figure.kind === b.figure.kind && a.figure.unit === b.figure.unit && a.figure.quantity === b.figure.quantity;
}

function sameMates(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
	return a?.size === b?.size && [...(a ?? [])].every((value) => b?.has(value) === true);
}

/** The words before and behind a mention in its sentence, lower case. */
export interface Sides {
	readonly before: readonly string[];
	readonly behind: readonly string[];
}

export function sidesOf({ excerpt, text }: Countable): Sides {
	const at = excerpt.indexOf(text);
	if (at < 0) return { before: [], behind: [] };
	return {
		before: writtenWords(excerpt.slice(0, at)).slice(-mostWords),
		behind: writtenWords(excerpt.slice(at + text.length)).slice(0, mostWords),
	};
}

/** How many words two lists share in order (their longest common subsequence; Hirschberg 1975). */
function sharedInOrder(a: readonly string[], b: readonly string[]): number {
	let above = new Uint16Array(b.length + 1);
	for (const word of a) {
		const row = new Uint16Array(b.length + 1);
		for (let k = 0; k < b.length; k++)
			row[k + 1] = word === b[k] ? (above[k] ?? 0) + 1 : Math.max(row[k] ?? 0, above[k + 1] ?? 0);
		above = row;
	}
	return above[b.length] ?? 0;
}
