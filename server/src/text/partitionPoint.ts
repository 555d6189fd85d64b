/**
 * Index of the first of `length` ordered places where `isBefore` no longer holds, `length` where it holds throughout. It has to
 * hold for all places up to some point and for none from there on. Logarithmic (binary search).
 */
export function partitionPoint(length: number, isBefore: (index: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isBefore(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Where a string stands in a list that is ordered by code units, or would stand. Logarithmic. */
export function placeOf(ordered: readonly string[], item: string): number {
	return partitionPoint(ordered.length, (i) => (ordered[i] ?? '') < item);
}
