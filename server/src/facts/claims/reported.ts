import type { Span } from '../../text/span.ts';
import type { BlockKind } from '../../syntax/document.ts';
import { THINKING_VERBS, VERB_LEMMAS } from '../attributions/verbs.ts';
import type { Attribution } from '../types.ts';
import { OWN_VOICE } from './features.ts';
import type { Found } from './features.ts';

/** "DAYTON 0.2 E 49.23": a row of a table that lost its lines, at least one number with a decimal or unit at its end. */
const DATA_ROW = /\d[.,]\d+\s?(?:%|[A-Za-z]{1,4}\.?)?$|[$\u20ac\u00a3]\s?\d[\d.,]*[bmk]?n?$|\d\s?%$/;

/** Longest row of data, in code units. */
const LONGEST_ROW = 160;

/** A row of numbers with their names, in a table or in what is left of one: it states what a table states. */
export function isDataRow(text: string, kind: BlockKind): boolean {
	if (kind === 'table' && /\d/.test(text)) return true;
	return text.length < LONGEST_ROW && /[A-Za-z]{2}/.test(text) && DATA_ROW.test(text);
}

/** How much of a sentence must lie in quoted speech for it to be somebody's word. */
const MOSTLY = 0.6;

const THINKING: ReadonlySet<string> = new Set(THINKING_VERBS);
const MODAL = /\b(?:will|would|may|might|can|could|shall|should|must|ought)\b|['\u2019]ll\b/i;

/** "The ministers fear that …": what a named party believes; not what the writer does, nor what somebody might. */
function isBelief({ mode, kind, cue, text: source }: Attribution, start: number, text: string): boolean {
	if (mode !== 'thought' || kind === 'vague' || OWN_VOICE.has(source.toLowerCase())) return false;
	const words = text.slice(cue.start - start, cue.end - start).toLowerCase();
	if (MODAL.test(words)) return false;
	return THINKING.has(VERB_LEMMAS.get(words.slice(words.lastIndexOf(' ') + 1)) ?? '');
}

/**
 * Whether a sentence gives somebody's word or belief (evidence could settle whether it was said), or is a row of data: factual by
 * definition, whatever its words.
 */
export function isReported(sentence: Span, found: Found, kind: BlockKind, text: string): boolean {
	const length = Math.max(1, sentence.end - sentence.start);
	for (const attribution of found.attributions) {
		const inside = attribution.cue.start >= sentence.start && attribution.cue.end <= sentence.end;
		if (inside && isBelief(attribution, sentence.start, text)) return true;
		if (attribution.mode !== 'speech') continue;
		if (inside && attribution.content.end - attribution.content.start >= 12) return true;
		const shared =
			Math.min(attribution.content.end, sentence.end) - Math.max(attribution.content.start, sentence.start);
		if (!inside && shared >= length * MOSTLY) return true;
	}
	let quoted = 0;
	for (const quotation of found.quotations) {
		if (quotation.use !== 'speech') continue;
		quoted += Math.max(0, Math.min(quotation.end, sentence.end) - Math.max(quotation.start, sentence.start));
	}
	if (quoted >= length * MOSTLY) return true;
	const row = kind === 'listItem' && found.figures.length > 0;
	return text.length < LONGEST_ROW && (row || isDataRow(text, kind));
}
