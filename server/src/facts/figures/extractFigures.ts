import type { Figure, Reading } from '../types.ts';
import { isPlural, singular } from '../words/nouns.ts';
import { numeralAt } from '../words/numeral.ts';
import { at, tokenize } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { verbOf } from '../words/verbs.ts';

/** Counted things that are one and the same quantity. */
const quantities: ReadonlyMap<string, string> = new Map([
	['nation', 'country'],
	['state', 'country'],
	['individual', 'person'],
]);

/**
 * Counts in a block: a number with a plural noun behind it, the bound in front of it, and the verbs around it. A first
 * version that knows no units.
 */
export function extractFigures(reading: Reading): Figure[] {
	return reading.sentences.flatMap((span, sentence) => {
		const tokens = tokenize(reading.inline.prose, span);
		return tokens.flatMap((_, i) => countAt(reading.inline.prose, tokens, i, sentence) ?? []);
	});
}

function countAt(prose: string, tokens: readonly Token[], i: number, sentence: number): Figure | null {
	const numeral = numeralAt(tokens, i, false);
	if (!numeral || numeral.from !== i || numeral.form === 'ordinal') return null;
	const noun = [0, 1, 2].map(step => numeral.to + step).find(j => at(tokens, j).kind === 'word' && isPlural(at(tokens, j).lower));
	if (noun === undefined) return null;
	const before = at(tokens, i - 1).lower;
	const more = before === 'over' || (before === 'than' && at(tokens, i - 2).lower === 'more');
	const about = before === 'around' || before === 'about' || before === 'approximately' || before === 'some';
	const first = more && before === 'than' ? i - 2 : more || about ? i - 1 : i;
	const start = at(tokens, first).start;
	const end = at(tokens, noun).end;
	const counted = singular(at(tokens, noun).lower);
	return {
		start,
		end,
		kind: 'count',
		text: prose.slice(start, end),
		low: numeral.value,
		high: more ? null : numeral.value,
		lowOpen: more,
		highOpen: more,
		approximate: about,
		unit: null,
		counted,
		quantity: quantities.get(counted) ?? counted,
		qualifiers: tokens.slice(numeral.to, noun).map(token => token.lower),
		subject: null,
		predicates: verbsAround(tokens, i, noun),
		sentence,
	};
}

function verbsAround(tokens: readonly Token[], from: number, to: number): string[] {
	const near = [...tokens.slice(to + 1, to + 9), ...tokens.slice(Math.max(0, from - 4), from)];
	return [...new Set(near.flatMap(token => (token.kind === 'word' && verbOf(token.lower)?.known ? [verbOf(token.lower)?.lemma ?? ''] : [])))].slice(0, 2);
}
