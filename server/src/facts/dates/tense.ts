import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { verbOf } from '../words/verbs.ts';
import { wordSet } from '../words/wordSet.ts';
import type { DateMention } from '../types.ts';
import { weekdayAt } from './dateParts.ts';

type Tense = DateMention['tense'];

/** So many tokens before a date are looked at for the verb that it belongs to, and so many behind it. */
const reachBack = 16;
const reachOn = 12;

/** So many tokens may stand before a date that opens its clause: `On`, `But early on`. */
const atOpening = 3;

/** Auxiliaries of what is to come. */
const coming = wordSet('will shall would may might should must');

/** Those that say so before `to` and a verb, or `for`: `set to meet on Friday`, `planned for Friday`. */
const comingBefore = wordSet('set planned planning ready preparing going is are');

/** Those that say so only before `to` and a verb: `expects rain on Friday` may be said of any Friday. */
const intending = wordSet('plans expects');

/** What is foreseen, behind a form of `be` alone: `lower than expected`, `closed due to flooding` and `slated the film` are of the past. */
const foreseen = wordSet('due expected slated scheduled poised');
const formsOfBe = wordSet("is are was were be been being am 's ’s 're ’re");
const adverbs = wordSet('not now still also yet already next');

/** So many tokens may stand between what is foreseen and its day: `is due in court on Friday`. */
const foreseenReach = 4;

/** What is put off or arranged may lie on either side of the day on which that is done: `planned repairs in May`. */
const arranging = wordSet('postpone extend plan delay call move reschedule');

/** Words before a day that what has passed may reach up to or be meant for: `was extended until May 31`, `moved to June 4`. */
const limits = wordSet('until till to for by');
const passedAuxiliaries = wordSet('was were did had');

/** Past forms that are base forms, too, tell no time. */
const timeless = wordSet(
	'beat bet bid broadcast burst cast cost cut forecast hit hurt let put quit read rid set shed shut split spread thrust',
);

const articles = wordSet('the a an this these those its his her their our my your');
const stops = new Set([';', '—', '–', '(', ')', ':']);

/**
 * Reads the tense of the verb that a date belongs to: the nearest one before it in its clause, and behind it where the date
 * opens the sentence. What one has `until Friday` lies ahead, what began `since` it behind; a verb of the past leaves open
 * what it is put `until`, `to`, `for` or `by`. An infinitive between verb and date leaves it open, too
 * (`agreed to meet on Friday`), but not where what is to come governs it (`is scheduled to meet on Friday`).
 */
export function tenseOf(tokens: readonly Token[], from: number, to: number): Tense {
	if (at(tokens, from - 1).lower === 'since') return -1;
	const isThis = at(tokens, from).lower === 'this';
	const before = tenseBefore(tokens, from);
	// "reached a deal before a midnight Friday deadline"
	if (before === -1 && isDeadline(tokens, from, to)) return 1;
	const tense = before ?? (from <= atOpening ? tenseBehind(tokens, to) : 0);
	if (tense === -1 && isLimited(tokens, from)) return coming.has(at(tokens, to).lower) ? 1 : 0;
	// "orders placed before 25 July will be sent": what is told of them lies ahead, and so does their limit
	if (tense === -1 && at(tokens, from - 1).lower === 'before' && coming.has(at(tokens, to).lower)) return 1;
	return isThis && tense === 0 ? 1 : tense;
}

/** `until May 31`, `by the end of May`: the word may be one of the date's own. */
function isLimited(tokens: readonly Token[], date: number): boolean {
	const before = articles.has(at(tokens, date - 1).lower) ? date - 2 : date - 1;
	return limits.has(at(tokens, date).lower) || limits.has(at(tokens, before).lower);
}

/** What a deadline that has passed is told with. */
const past = wordSet('miss pass expire blow after since');

/** `a Friday deadline`, but not one that was missed, nor one of a month, which may be long past. */
function isDeadline(tokens: readonly Token[], date: number, to: number): boolean {
	if (at(tokens, to).lower !== 'deadline' || weekdayAt(tokens, date, false)?.to !== to) return false;
	for (let i = date - 1; i >= 0 && i >= date - foreseenReach; i--) {
		const { lower } = at(tokens, i);
		if (past.has(verbOf(lower)?.lemma ?? lower)) return false;
	}
	return true;
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
		const tense = tenseAt(tokens, i, date);
		if (tense === 1) return 1;
		if (tense === -1) return isInfinitive || isArranging(token) ? 0 : -1;
	}
	// "Council to vote on the dam Tuesday": no verb but an infinitive
	return isHeadline && date <= reachBack ? 1 : null;
}

function tenseBehind(tokens: readonly Token[], date: number): Tense {
	for (let i = date; i < tokens.length && i < date + reachOn; i++) {
		const token = at(tokens, i);
		if (token.kind === 'mark' && stops.has(token.lower)) return 0;
		if (token.kind !== 'word' || token.capital) continue;
		const tense = tenseAt(tokens, i, date);
		if (tense !== 0) return tense === -1 && isArranging(token) ? 0 : tense;
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

function isArranging({ lower }: Token): boolean {
	return arranging.has(verbOf(lower)?.lemma ?? '');
}

/** `is due to open`, `was tentatively scheduled for Friday`, `are expected on Friday`. */
function isForeseen(tokens: readonly Token[], i: number, date: number): boolean {
	const before = at(tokens, i - 1).lower;
	const isModified = adverbs.has(before) || before.endsWith('ly');
	if (!formsOfBe.has(at(tokens, isModified ? i - 2 : i - 1).lower)) return false;
	const next = at(tokens, i + 1).lower;
	return next === 'to' ? isInfinitiveAt(tokens, i + 2) : next === 'for' || date - i <= foreseenReach;
}

/** `plans to open`; in `rejected plans to open` a noun. */
function isIntending(tokens: readonly Token[], i: number): boolean {
	const before = at(tokens, i - 1);
	const isNoun = articles.has(before.lower) || (!before.capital && verbOf(before.lower)?.form === 'past');
	return !isNoun && at(tokens, i + 1).lower === 'to' && isInfinitiveAt(tokens, i + 2);
}

/** What the word at `i` tells of the day at `date`. */
function tenseAt(tokens: readonly Token[], i: number, date: number): Tense {
	const { lower } = at(tokens, i);
	if (lower === "won't" || lower.endsWith("'ll")) return 1;
	const before = at(tokens, i - 1).lower;
	const next = at(tokens, i + 1);
	if (coming.has(lower)) return articles.has(before) ? 0 : 1;
	if (comingBefore.has(lower) && (next.lower === 'for' || (next.lower === 'to' && isInfinitiveAt(tokens, i + 2))))
		return 1;
	if (intending.has(lower)) return isIntending(tokens, i) ? 1 : 0;
	if (foreseen.has(lower)) return isForeseen(tokens, i, date) ? 1 : 0;
	if (passedAuxiliaries.has(lower)) return -1;
	if (timeless.has(lower) || before === 'be' || before === 'to' || articles.has(before)) return 0;
	const form = verbOf(lower)?.form;
	return form === 'past' || form === 'participle' ? -1 : 0;
}
