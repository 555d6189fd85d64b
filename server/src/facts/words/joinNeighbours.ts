/** Puts one in place of two neighbours wherever `join` makes one of them; what it made may be joined with the next. */
export function joinNeighbours<T>(items: readonly T[], join: (last: T, next: T) => T | null): T[] {
	const joined: T[] = [];
	for (const item of items) {
		const last = joined.at(-1);
		const both = last === undefined ? null : join(last, item);
		if (both === null) joined.push(item);
		else joined[joined.length - 1] = both;
	}
	return joined;
}
