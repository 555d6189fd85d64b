/** The same function, which makes its answer to a text once and keeps it, for as long as it is kept itself. */
export function remembering<T extends NonNullable<unknown>>(answer: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const made = answer(text);
		known.set(text, made);
		return made;
	};
}
