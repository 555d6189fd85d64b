import type { Countable } from '../mention.ts';
import type { MentionPair } from './mentionPair.ts';
import { compareNames } from './names.ts';

/** Two sentences are one where so many of the words of the longer stand in both, in order; and they hold at least so many. */
const mostlyShared = 0.8;
const leastWords = 8;

/** Sentences less alike than this (cosine) share too few words to be looked at. */
const leastAlike = 0.5;

/**
 * Whether two figures stand in one sentence that two texts share nearly word for word, at the same place in it, and all names,
 * other numbers and dates there are equal: then both are of one quantity, whatever their values.
 */
export function areTwins({ left, i, x: a, right, j, y: b, parts }: MentionPair): boolean {
	if (left === right || parts['words around'] < leastAlike || parts['other verbs'] === 1) return false;
	const [x, y] = [left.sentences(i), right.sentences(j)];
	if (!x || !y) return false;
	const [own, theirs] = [x.before.length + x.behind.length, y.before.length + y.behind.length];
	const most = Math.max(own, theirs);
	const unlike = Math.abs(x.before.length - y.before.length) + Math.abs(x.behind.length - y.behind.length);
	if (Math.min(own, theirs) < leastWords || unlike > (1 - mostlyShared) * most) return false;
	const [names, others] = [left.names(i), right.names(j)];
	if (!names || !others || compareNames(names, others) !== 'same') return false;
	if (!sameThing(a, b) || !sameMates(left.mates(i), right.mates(j))) return false;
	return sharedInOrder(x.before, y.before) + sharedInOrder(x.behind, y.behind) >= mostlyShared * most;
}

/** Two figures that count one thing, or of which neither names one. Dates are of one act only where the verb is one. */
function sameThing(a: Countable, b: Countable): boolean {
	if (a.kind !== 'figure' || b.kind !== 'figure') return false;
	return a.figure.kind === b.figure.kind && a.figure.unit === b.figure.unit && a.figure.quantity === b.figure.quantity;
}

function sameMates(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
	return a?.size === b?.size && [...(a ?? [])].every((value) => b?.has(value) === true);
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
