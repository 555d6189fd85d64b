/** Work that may be paused, or given up, wherever it yields; what it answers does not depend on that. */
export type Work<T> = Generator<void, T, void>;

/** Does work without a pause. */
export function finish<T>(work: Work<T>): T {
	for (;;) {
		const step = work.next();
		if (step.done === true) return step.value;
	}
}

/** So many items and results are made between two pauses: a few milliseconds of comparing. */
const portion = 500;

/** All that `each` makes of the items, in order, with pauses in between. */
export function* gather<A, B>(items: readonly A[], each: (item: A, index: number) => readonly B[]): Work<readonly B[]> {
	const all: B[] = [];
	let made = 0;
	for (const [index, item] of items.entries()) {
		const found = each(item, index);
		for (const one of found) all.push(one);
		made += 1 + found.length;
		if (made < portion) continue;
		made = 0;
		yield;
	}
	return all;
}
