/** How many code points stand before a UTF-16 offset of a text; a surrogate without its other half is one. */
export function codePointsBefore(text: string, offset: number): number {
	let count = 0;
	for (let at = 0; at < offset; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
	return count;
}
