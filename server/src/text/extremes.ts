/** The greatest of some numbers, -Infinity of none; of any number of them, where the arguments of `Math.max` lie on the stack. */
export function greatestOf(numbers: Iterable<number>): number {
	let greatest = Number.NEGATIVE_INFINITY;
	for (const one of numbers) greatest = Math.max(greatest, one);
	return greatest;
}

/** The least of some numbers, Infinity of none. */
export function leastOf(numbers: Iterable<number>): number {
	let least = Number.POSITIVE_INFINITY;
	for (const one of numbers) least = Math.min(least, one);
	return least;
}
