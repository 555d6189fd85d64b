/** Orders texts by their UTF-16 code units, for `sort`: the order is the same on every machine, whatever its language. */
export function compareTexts(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
