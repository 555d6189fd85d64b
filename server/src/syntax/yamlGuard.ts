import { Lexer } from 'yaml';

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

/** Collections within each other that files which people keep (settings, decisions) may hold. */
const MAX_LEVELS = 100;
/** What the lexer puts before a scalar, whose own text comes next. */
const SCALAR_FOLLOWS = '\u001f';

/**
 * True for YAML that is nested deeper than any settings or decisions, for the same reason as `isTooMuch`. What stands in quotes
 * is no nesting here, since such a file may be long and full of quoted prose. Linear.
 */
export function isNestedTooDeep(source: string): boolean {
	let flow = 0;
	let indent = 0;
	let marks = 0;
	let isScalar = false;
	for (const token of new Lexer().lex(source)) {
		const wasScalar = isScalar;
		isScalar = token === SCALAR_FOLLOWS;
		if (wasScalar) continue;
		if (token === '\n' || token === '\r\n') {
			indent = 0;
			marks = 0;
		} else if (/^ +$/.test(token)) {
			if (marks === 0) indent = token.length;
		} else if (token === '[' || token === '{') {
			flow++;
		} else if (token === ']' || token === '}') {
			flow = Math.max(0, flow - 1);
		} else if (flow === 0 && (token === '-' || token === '?' || token === ':')) {
			marks++;
		}
		if (flow > MAX_LEVELS || (marks > 0 && marks + indent > MAX_LEVELS)) return true;
	}
	return false;
}
