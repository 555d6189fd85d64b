import type { TextEdit } from '../../text/edits.ts';
import type { Span } from '../../text/span.ts';
import { lookUp } from '../words/word.ts';
import { COORDINATOR, PREPOSITION } from '../attributions/lexicon.ts';

/** Words that lost a link between or behind them: `theand` gives "the" and "and", `according to` itself and nothing. */
export function gapAt(words: string): { readonly before: string; readonly after: string } {
	const glued = /^(the)([a-z]{2,14})$/.exec(words);
	return glued ? { before: glued[1] ?? '', after: glued[2] ?? '' } : { before: words, after: '' };
}

/**
 * The edit that takes out what is left of a lost link, and the preposition that led to it: "led by theand the Center" becomes
 * "led by the Center", "the exposé by theuncovered" "the exposé uncovered", "…, according to." "….". `mark` is in offsets of
 * `text`; nothing before `within` is touched.
 */
export function debrisAt(text: string, mark: Span, within: Span): TextEdit {
	const words = text.slice(mark.start, mark.end);
	const { after } = gapAt(words);
	const spaceAfter = text.charAt(mark.end) === ' ';
	// of two linked names the second is left: its own words go on
	if (after !== '' && (lookUp(after) & COORDINATOR) !== 0)
		return { start: mark.start, end: spaceAfter ? mark.end + 1 : mark.end, newText: '' };
	const lead = /(?:^|[\s,])([a-z]{2,7}) $/.exec(text.slice(Math.max(within.start, mark.start - 12), mark.start))?.[1];
	const led = lead !== undefined && (lookUp(lead) & PREPOSITION) !== 0;
	let start = led ? mark.start - lead.length - 1 : mark.start;
	if (after === '') while (start > within.start && /[ ,]/.test(text.charAt(start - 1))) start--;
	return { start, end: mark.end, newText: after };
}
