/** A set, or a map, whose first key is asked for again and again. */
interface Keyed<K> {
	keys(): IterableIterator<K>;
	has(key: K): boolean;
}

/**
 * Gives the first key of what is still to be done, as long as it stands there, for work that takes one thing after another out
 * of a set. Iterating anew for each would pass over all that was taken before, and so cost the square of their number.
 */
export function firstOf<K>(members: Keyed<K>): () => K | undefined {
	let keys = members.keys();
	let first: K | undefined;
	return () => {
		if (first !== undefined && members.has(first)) return first;
		let next = keys.next();
		if (next.done === true) {
			keys = members.keys();
			next = keys.next();
		}
		first = next.done === true ? undefined : next.value;
		return first;
	};
}
