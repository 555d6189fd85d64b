import { hash64 } from '../text/hash.ts';
import type { Span } from '../text/span.ts';

/** Code units of context on either side that a finding is named by. */
const contextLength = 32;

/** Case, white space and composition of characters do not matter. */
function normalise(text: string): string {
	return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}

/** What a finding is named by: rule, words and surroundings; not its path or offset. */
function nameOf(rule: string, text: string, span: Span): string {
	// White space is squeezed before it is counted, so that a paragraph that is wrapped anew keeps its names.
	const before = normalise(text.slice(Math.max(0, span.start - 4 * contextLength), span.start)).slice(-contextLength);
	const after = normalise(text.slice(span.end, span.end + 4 * contextLength)).slice(0, contextLength);
	return [rule, before, normalise(text.slice(span.start, span.end)), after].join('\u0000');
}

/**
 * Names findings one after the other: a hash of rule, normalised words, 32 code units of context on each side, and the
 * ordinal among those that are equal in all that. So an id is unique among all that one value names, and survives edits
 * elsewhere and renames of the document. Findings must come in an order that does not depend on chance.
 */
export function createFindingIds(): (rule: string, text: string, span: Span) => string {
	const seen = new Map<string, number>();
	return (rule, text, span) => {
		const name = nameOf(rule, text, span);
		const ordinal = seen.get(name) ?? 0;
		seen.set(name, ordinal + 1);
		return hash64(`${name}\u0000${ordinal}`);
	};
}
