import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { verbOf } from '../words/verbs.ts';
import { wordSet } from '../words/wordSet.ts';

/** Whether the words around a date put it behind the day of its text (-1) or ahead of it (1); 0 where they do not tell. */
export type Tense = -1 | 0 | 1;

/** So many tokens before a date are looked at for the verb that it belongs to, and so many behind it. */
const reachBack = 16;
const reachOn = 12;

/** So many tokens may stand before a date that opens its clause: `On`, `But early on`. */
const atOpening = 3;

/** Verbs and auxiliaries of what is to come. */
const coming = wordSet(
	'will shall would may might should must scheduled slated due expected poised upcoming expects plans',
);

/** Those that say so before `to` and a verb, or `for`: `set to meet on Friday`, `planned for Friday`. */
const comingBefore = wordSet('set planned planning ready preparing going is are');
const passedAuxiliaries = wordSet('was were did had');

/** Past forms that are base forms, too, tell no time. */
const timeless = wordSet(
	'beat bet bid broadcast burst cast cost cut forecast hit hurt let put quit read rid set shed shut split spread thrust',
);

const articles = wordSet('the a an this these those its his her their our my your');
const stops = new Set([';', '—', '–', '(', ')', ':']);

/**
 * Reads the tense of the verb that a date belongs to: the nearest one before it in its clause, and behind it where the date
 * opens the sentence. `until Friday` beside a verb of the present lies ahead, what
 * began `since` it behind. An infinitive between verb and date leaves it open
 * (`agreed to meet on Friday`), but not where what is to come governs it (`is scheduled to meet on Friday`).
 */
export function tenseOf(tokens: readonly Token[], from: number, to: number): Tense {
	if (at(tokens, from - 1).lower === 'since') return -1;
	const isThis = at(tokens, from).lower === 'this';
	const before = tenseBefore(tokens, from);
	const tense = before ?? (from <= atOpening ? tenseBehind(tokens, to) : 0);
	return isThis && tense === 0 ? 1 : tense;
}

/** Null where no verb stands before the date. */
function tenseBefore(tokens: readonly Token[], date: number): Tense | null {
	let isInfinitive = false;
	let isHeadline = false;
	const isLimit = at(tokens, date - 1).lower === 'until';
	for (let i = date - 1; i >= 0 && i >= date - reachBack; i--) {
		const token = at(tokens, i);
		if (token.kind === 'mark' && stops.has(token.lower)) return null;
		if (token.kind !== 'word' || token.capital) continue;
		if (isLimit && (token.lower === 'have' || token.lower === 'has')) return 1;
		if (token.lower === 'to' && isBase(at(tokens, i + 1))) {
			isInfinitive = true;
			isHeadline = i > 0 && at(tokens, i - 1).kind === 'word' && at(tokens, i - 1).lower !== 'order';
		}
		const tense = tenseAt(tokens, i);
		if (tense === 1) return 1;
		if (tense === -1) return isInfinitive ? 0 : -1;
	}
	// "Council to vote on the dam Tuesday": no verb but an infinitive
	return isHeadline && date <= reachBack ? 1 : null;
}

function tenseBehind(tokens: readonly Token[], date: number): Tense {
	for (let i = date; i < tokens.length && i < date + reachOn; i++) {
		const token = at(tokens, i);
		if (token.kind === 'mark' && stops.has(token.lower)) return 0;
		if (token.kind !== 'word' || token.capital) continue;
		const tense = tenseAt(tokens, i);
		if (tense !== 0) return tense;
	}
	return 0;
}

/** `meet` of `is to meet`, `be` of `is set to be sworn in`. */
function isInfinitiveAt(tokens: readonly Token[], i: number): boolean {
	return at(tokens, i).lower === 'be' || isBase(at(tokens, i));
}

function isBase(token: Token): boolean {
	return token.kind === 'word' && !token.capital && verbOf(token.lower)?.form === 'base';
}

function tenseAt(tokens: readonly Token[], i: number): Tense {
	const { lower } = at(tokens, i);
	if (/^won['’]t$|['’]ll$/.test(lower)) return 1;
	const before = at(tokens, i - 1).lower;
	const next = at(tokens, i + 1);
	if (coming.has(lower)) return articles.has(before) ? 0 : 1;
	if (comingBefore.has(lower) && (next.lower === 'for' || (next.lower === 'to' && isInfinitiveAt(tokens, i + 2))))
		return 1;
	if (passedAuxiliaries.has(lower)) return -1;
	if (timeless.has(lower) || before === 'be' || before === 'to' || articles.has(before)) return 0;
	const form = verbOf(lower)?.form;
	return form === 'past' || form === 'participle' ? -1 : 0;
}
