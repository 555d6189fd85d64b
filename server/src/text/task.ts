/**
 * Work that may be paused, or given up, wherever it yields; what it answers does not depend on that. Who runs it decides; the work
 * itself knows no clock.
 */
export type Task<T> = Generator<void, T, void>;

/** Runs a task to its end without a pause. */
export function runToEnd<T>(task: Task<T>): T {
	for (;;) {
		const step = task.next();
		if (step.done === true) return step.value;
	}
}

/** So much is made between two pauses: a few milliseconds of comparing. */
const portion = 500;

/** Does something with every item, in order, with pauses in between. `each` answers how many things it made of an item. */
export function* visit<A>(items: readonly A[], each: (item: A, index: number) => number): Task<void> {
	let made = 0;
	for (const [index, item] of items.entries()) {
		made += 1 + each(item, index);
		if (made < portion) continue;
		made = 0;
		yield;
	}
}

/** All that `each` makes of the items, in order, with pauses in between. */
export function* gather<A, B>(items: readonly A[], each: (item: A, index: number) => readonly B[]): Task<readonly B[]> {
	const all: B[] = [];
	yield* visit(items, (item, index) => {
		const found = each(item, index);
		for (const one of found) all.push(one);
		return found.length;
	});
	return all;
}
