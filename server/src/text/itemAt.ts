/**
 * The item at an index, undefined outside of the list. For indices that may lie before its start: an engine looks `list[-1]` up
 * by name, as a property, hundreds of times as slowly, and is slow from then on at that place for every index.
 */
export function itemAt<T>(list: ArrayLike<T>, index: number): T | undefined {
	return index >= 0 ? list[index] : undefined;
}
