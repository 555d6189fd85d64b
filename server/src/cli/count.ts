/** `1 warning`, `2 warnings`: how many there are, in words. */
export function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
