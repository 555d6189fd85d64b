/** Adds items to the end of a list; any number of them, where the arguments of `push` lie on the stack. */
export function append<T>(list: T[], items: Iterable<T>): void {
	for (const one of items) list.push(one);
}
