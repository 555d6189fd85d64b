import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import type { VerbForm } from '../words/verbs.ts';
import { isAdverb, skipAdverbs, subordinators, verbAt, withInfinitive } from './clause.ts';
import { auxiliaries, determiners, prepositions, pronouns } from '../words/functionWords.ts';
import { wordSet } from '../words/wordSet.ts';
import { append } from '../../text/append.ts';

/**
 * What may follow the noun phrase as its verb: every form (`subject`), a past form (`passive`), a participle or relative clause only (`participle`), or a
 * relative clause only (`relative`).
 */
export type Following = 'subject' | 'passive' | 'participle' | 'relative';

/** No verb is looked for further than this many tokens away. */
const reach = 40;

const relatives = new Set(['that', 'which', 'who']);

/** States that are told with an adjective. */
export const states: ReadonlyMap<string, string> = new Map([
	['dead', 'die'],
	['missing', 'miss'],
	['unaccounted', 'miss'],
	['ill', 'sicken'],
	['sick', 'sicken'],
	['present', 'attend'],
	['absent', 'abstain'],
	['homeless', 'displace'],
]);

const remaining = wordSet('remain remains remained stay stays stayed');

/** The state that is told right behind a noun phrase, of what it counts: `500 remain missing`, `three are still missing`; else null. */
export function stateRightAfter(tokens: readonly Token[], from: number): string | null {
	const verb = skipAdverbs(tokens, from);
	const { kind, lower } = at(tokens, verb);
	if (kind !== 'word' || !(remaining.has(lower) || auxiliaries.has(lower))) return null;
	return states.get(at(tokens, skipAdverbs(tokens, verb + 1)).lower) ?? null;
}

/** The verbs behind a noun phrase that ends before `from`. */
export function predicatesAfter(tokens: readonly Token[], from: number, following: Following): readonly string[] {
	let direct = true;
	let relative = false;
	let helped = false;
	let negative = false;
	for (let i = from; i < from + reach;) {
		const token = at(tokens, i);
		if (token.kind !== 'word') {
			const next = token.kind === 'mark' ? afterMark(tokens, i) : -1;
			if (next < 0) return [];
			direct = true;
			i = next;
			continue;
		}
		const { lower } = token;
		if (relatives.has(lower) && !relative) {
			relative = true;
			direct = true;
		} else if (lower === 'not' || lower === 'never' || lower.endsWith("n't") || lower === 'cannot') {
			negative = true;
			helped = true;
			direct = true;
		} else if (auxiliaries.has(lower)) {
			const state = states.get(at(tokens, skipAdverbs(tokens, i + 1)).lower);
			if (state !== undefined && allowed(following, relative, 'past', false)) return [state];
			helped = true;
			direct = true;
		} else if (lower === 'to' && helped && direct) {
			// "have to sign", "are to meet"
		} else if (subordinators.has(lower) || pronouns.has(lower) || relatives.has(lower)) return [];
		else if (
			(lower === 'and' || lower === 'or') &&
			(verbAt(tokens, skipAdverbs(tokens, i + 1))?.known === true || auxiliaries.has(at(tokens, i + 1).lower))
		)
			return [];
		else if (!isAdverb(lower)) {
			const verb = verbAt(tokens, i);
			if (
				verb &&
				fits(tokens, i, verb.form, verb.known, direct, helped) &&
				allowed(following, relative, verb.form, !helped && prepositions.has(at(tokens, verb.to).lower))
			) {
				const form = helped && verb.form === 'base' ? 'base' : verb.form;
				return [...withInfinitive(tokens, verb, negative), ...coordinated(tokens, verb.to, form)];
			}
			if ((following === 'participle' || following === 'relative') && direct && !relative) return [];
			if (helped) return [];
			direct = false;
		}
		i++;
	}
	return [];
}

/** `modifies`: a past form without an auxiliary and with a preposition behind it (`killed in the blast`). */
function allowed(following: Following, relative: boolean, form: VerbForm, modifies: boolean): boolean {
	switch (following) {
		case 'subject':
			return true;
		case 'passive':
			return relative || form === 'past' || form === 'participle';
		case 'participle':
			return relative || form === 'ing' || ((form === 'past' || form === 'participle') && modifies);
		case 'relative':
			return relative;
	}
}

/** A verb right behind the noun, an adverb or an auxiliary counts in any form; further on only where it can be no adjective. */
function fits(
	tokens: readonly Token[],
	i: number,
	form: VerbForm,
	known: boolean,
	direct: boolean,
	helped: boolean,
): boolean {
	if (at(tokens, i + 1).lower === 'than') return false;
	if (direct) return known || form === 'past' || (form === 'ing' && !helped) || helped;
	if (form !== 'past' && form !== 'ing') return false;
	const before = at(tokens, i - 1).lower;
	if (prepositions.has(before) || determiners.has(before) || before === "'s" || before === 'and') return false;
	return form === 'past' && known;
}

const inserted = wordSet(
	`including such like among namely mostly mainly both most many some half especially notably particularly
	ranging led from among except excluding who which aged all`,
);

/** Where to go on behind a mark: after a parenthesis, after `, including China and India,`. -1 at the end of the clause. */
function afterMark(tokens: readonly Token[], i: number): number {
	const { lower } = at(tokens, i);
	if (lower === '"' || lower === '“' || lower === '”') return i + 1;
	if (lower === '(') {
		for (let j = i + 1; j < i + reach; j++) if (at(tokens, j).lower === ')') return j + 1;
		return -1;
	}
	const double = lower === '-' && at(tokens, i + 1).lower === '-';
	const dash = lower === '—' || double || lower === '–' || (lower === '-' && !at(tokens, i).glued);
	if (lower !== ',' && !dash) return -1;
	const opens = at(tokens, i + 1);
	// ", endorsing a declaration": the participle belongs to the noun's clause
	if (lower === ',' && verbAt(tokens, skipAdverbs(tokens, i + 1))?.form === 'ing' && !inserted.has(opens.lower))
		return i + 1;
	if (lower === ',' && !inserted.has(opens.lower)) return -1;
	const closing = dash ? lower : ',';
	for (let j = double ? i + 2 : i + 1; j < i + reach; j++) {
		const { lower: word } = at(tokens, j);
		if (word === '' || word === ';' || word === '.') return -1;
		if (word !== closing) continue;
		const next = skipAdverbs(tokens, j + 1);
		const verb = verbAt(tokens, next);
		const finite =
			verb?.known === true && (verb.form === 'past' || verb.form === 'participle') && !at(tokens, next).capital;
		if (finite || auxiliaries.has(at(tokens, next).lower)) return j + 1;
		if (dash) return double ? j + 2 : j + 1;
	}
	return -1;
}

/** Verbs that go on with the same subject: `participated, endorsing`, `signed and ratified`. */
function coordinated(tokens: readonly Token[], from: number, form: VerbForm): readonly string[] {
	const lemmas: string[] = [];
	for (let i = from; i < from + reach; i++) {
		const token = at(tokens, i);
		if (token.kind === 'mark' && !/^(?:,|-|"|“|”|'|‘|’|\(|\)|%|\$)$/.test(token.lower)) break;
		if (subordinators.has(token.lower) || relatives.has(token.lower)) break;
		if (token.lower !== ',' && token.lower !== 'and' && token.lower !== 'or') continue;
		const next = skipAdverbs(tokens, at(tokens, i + 1).lower === 'and' ? i + 2 : i + 1);
		const verb = verbAt(tokens, next);
		if (!verb || at(tokens, next).capital) continue;
		const participle = token.lower === ',' && verb.form === 'ing' && !inserted.has(at(tokens, next).lower);
		const alike = verb.known && verb.form === form && (form !== 'base' || token.lower !== ',') && form !== 'ing';
		const ing = form === 'ing' && verb.form === 'ing';
		if (participle || alike || ing) append(lemmas, withInfinitive(tokens, verb, false));
	}
	return lemmas;
}
