/** `1 place`, `2 places`. */
export function count(number: number, noun: string): string {
	return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

/** What is not empty, one after the other. */
export function joined(parts: readonly string[], separator = ' · '): string {
	return parts.filter((part) => part !== '').join(separator);
}
