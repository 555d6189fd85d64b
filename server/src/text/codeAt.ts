const { charCodeAt } = String.prototype;

/**
 * The UTF-16 code unit at an offset, NaN outside of the text: for loops that read texts of every making. To an engine a text is
 * one of some ten kinds (by the width of its characters, a part of another, a joint, interned); where one loop meets more than
 * four of them, it looks `charCodeAt` up anew for each character, which costs more than reading it.
 */
export function codeAt(text: string, at: number): number {
	return charCodeAt.call(text, at);
}
