import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { verbOf } from '../words/verbs.ts';
import type { Verb } from '../words/verbs.ts';
import { adverbs } from '../words/functionWords.ts';
import { wordSet } from '../words/wordSet.ts';

/** Words that open another clause. */
export const subordinators = wordSet(
	`but while whereas because although though if unless when after before since as than so where until
	whether why how once`,
);

const noAdverbs = wordSet(
	`family daily weekly monthly yearly early elderly friendly only italy july assembly supply ally apply
	reply rely fly likely bully belly jelly lovely lonely deadly costly`,
);

/** `reportedly`, `also`, `then`: may stand between a noun and its verb. */
export function isAdverb(word: string): boolean {
	return adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !noAdverbs.has(word));
}

/** The first token from `from` on that is no adverb; at most four are passed over. */
export function skipAdverbs(tokens: readonly Token[], from: number): number {
	let i = from;
	while (i < from + 4 && at(tokens, i).kind === 'word' && isAdverb(at(tokens, i).lower)) i++;
	return i;
}

/** The verb at a token, with the particle words of fixed phrases: `take part` is participate. */
export function verbAt(tokens: readonly Token[], i: number): (Verb & { readonly to: number }) | null {
	const token = at(tokens, i);
	if (token.kind !== 'word' || token.lower === "'s") return null;
	const next = at(tokens, i + 1);
	// `non-binding`, `war-torn`: part of a compound
	if (next.glued && next.lower === '-') return null;
	if (token.glued && at(tokens, i - 1).lower === '-') return null;
	const verb = verbOf(token.lower);
	if (!verb) return null;
	if (verb.lemma === 'take' && next.lower === 'part')
		return { lemma: 'participate', form: verb.form, known: verb.known, to: i + 2 };
	return { lemma: verb.lemma, form: verb.form, known: verb.known, to: i + 1 };
}

/** Verbs that take another verb with "to"; `refuse` says that the other is not done. */
const control: ReadonlyMap<string, 'both' | 'second' | 'first'> = new Map([
	...[
		'agree',
		'decide',
		'choose',
		'vow',
		'pledge',
		'promise',
		'plan',
		'opt',
		'commit',
		'vote',
		'offer',
		'threaten',
		'volunteer',
	].map((verb) => [verb, 'both'] as const),
	...[
		'continue',
		'begin',
		'start',
		'seem',
		'appear',
		'manage',
		'expect',
		'have',
		'need',
		'help',
		'try',
		'go',
		'want',
		'rush',
		'move',
		'seek',
		'come',
		'schedule',
		'believe',
		'know',
		'say',
		'report',
		'set',
		'use',
		'intend',
	].map((verb) => [verb, 'second'] as const),
	...['refuse', 'decline', 'fail', 'hesitate', 'neglect', 'forget'].map((verb) => [verb, 'first'] as const),
]);

/** The lemmas that a verb stands for with the infinitive behind it: `agreed to sign` → agree, sign; `chose not to sign`. */
export function withInfinitive(
	tokens: readonly Token[],
	verb: Verb & { readonly to: number },
	negative: boolean,
): readonly string[] {
	const say = (lemma: string, no: boolean) => (no ? `not ${lemma}` : lemma);
	const mode = control.get(verb.lemma);
	let i = verb.to;
	const not = at(tokens, i).lower === 'not';
	if (not) i++;
	if (mode === undefined || at(tokens, i).lower !== 'to') return [say(verb.lemma, negative)];
	const second = verbAt(tokens, skipAdverbs(tokens, i + 1));
	if (!second || second.form !== 'base' || mode === 'first') return [say(verb.lemma, negative)];
	if (not) return [say(second.lemma, !negative)];
	return mode === 'both' ? [say(verb.lemma, negative), say(second.lemma, negative)] : [say(second.lemma, negative)];
}
