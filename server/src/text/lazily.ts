/** Anything that is told from what has not been made yet. */
type Value = object | string | number | boolean;

/** Makes a value when it is first asked for. */
export function once<T extends Value>(make: () => T): () => T {
	let made: T | null = null;
	return () => (made ??= make());
}

/** A value that is made when it is asked for, and again when it was let go meanwhile. */
export interface Passing<T> {
	get(): T;
	letGo(): void;
}

export function passing<T extends Value>(make: () => T): Passing<T> {
	let made: T | null = null;
	return {
		get: () => (made ??= make()),
		letGo() {
			made = null;
		},
	};
}

/** What is made of each item of a list when it is first asked for, by the index of the item; undefined outside of the list. */
export type Lazily<T> = (index: number) => T | undefined;

/** Makes something of each item of a list when it is first asked for. */
export function lazily<A, T extends Value>(items: readonly A[], make: (item: A, index: number) => T): Lazily<T> {
	const made: (T | null)[] = items.map(() => null);
	return (index) => {
		const item = items[index];
		return item === undefined ? undefined : (made[index] ??= make(item, index));
	};
}

/** The same function, which makes its answer to a text once and keeps it, for as long as it is kept itself. */
export function remembering<T extends Value>(answer: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const made = answer(text);
		known.set(text, made);
		return made;
	};
}
