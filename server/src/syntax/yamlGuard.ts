/** Flow collections within each other, and block collections opened on one line, that front matter may hold. */
const MAX_DEPTH = 32;
/** Deepest indentation, in code units; each level of a block collection takes at least one. */
const MAX_INDENT = 128;

/** Longest source, in code units, that the parser is given: it is slow where every other character is a fault. */
const MAX_LENGTH = 16_384;

/**
 * True for YAML that is longer or nested deeper than any front matter: the parser follows nesting by recursion, and running out of
 * stack inside it cannot be caught everywhere. Brackets in quotes count, too. Linear.
 */
export function isTooMuch(source: string): boolean {
	if (source.length > MAX_LENGTH) return true;
	let depth = 0;
	let marks = 0;
	let indent = 0;
	let margin = true;
	for (let at = 0; at < source.length; at++) {
		switch (source.charCodeAt(at)) {
			case 10:
			case 13:
				marks = 0;
				indent = 0;
				margin = true;
				break;
			case 32:
			case 9:
				if (margin) indent++;
				break;
			case 45: // -
			case 63: // ?
			case 58: // :
				marks++;
				break;
			case 91: // [
			case 123: // {
				depth++;
				margin = false;
				break;
			case 93: // ]
			case 125: // }
				depth = Math.max(0, depth - 1);
				margin = false;
				break;
			default:
				margin = false;
				marks = 0;
		}
		if (depth > MAX_DEPTH || marks > MAX_DEPTH || (margin && indent > MAX_INDENT)) return true;
	}
	return false;
}
