import { isPlural } from '../words/nouns.ts';
import { endsPhrase } from '../words/functionWords.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { verbOf } from '../words/verbs.ts';
import { wordSet } from '../words/wordSet.ts';

/** A stretch of tokens, `to` exclusive. */
export interface TokenSpan {
	readonly from: number;
	readonly to: number;
}

/** Words that have a capital without being part of a name. */
const plain = wordSet(
	`about around over under nearly almost some only just at least up more less fewer between from all these
	those the another a an in on by for of with and but or as to after before since during within last first
	next total its his her their our your my i when while if because although approximately roughly exactly
	today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march
	april may june july august september october november december he she it we they you that this there`,
);

const particles = wordSet('de van von der den da dos al el bin ibn la le du di');

/** Titles, whose full stop belongs to a name. */
const titles = wordSet('mr mrs ms dr st jr sr prof gen lt col sgt capt rev sen rep gov hon');

function isNamePart(token: Token): boolean {
	return token.kind === 'word' && token.capital && !plain.has(token.lower) && token.lower !== "'s";
}

/** The proper name that ends before a token; a comma, `a`, `the`, `is`, `was` and commas of an apposition are skipped. */
export function nameBefore(prose: string, tokens: readonly Token[], end: number): TokenSpan | null {
	let i = end - 1;
	for (let n = 0; n < 3 && /^(?:,|a|an|the|is|was|now|—|–|\(|only|just|who)$/.test(at(tokens, i).lower); n++) i--;
	const to = i + 1;
	let from = to;
	for (let n = 0; n < 8; n++) {
		const token = at(tokens, from - 1);
		const dot =
			token.lower === '.' &&
			token.glued &&
			(titles.has(at(tokens, from - 2).lower) || at(tokens, from - 2).end - at(tokens, from - 2).start === 1);
		const hyphen = token.lower === '-' && token.glued && isNamePart(at(tokens, from - 2));
		const particle =
			token.kind === 'word' && particles.has(token.lower) && from < to && isNamePart(at(tokens, from - 2));
		const linked =
			token.lower === 'of' && from < to && isNamePart(at(tokens, from - 2)) && !isPlural(at(tokens, from - 2).lower);
		if (isNamePart(token)) from--;
		else if (linked) from -= 2;
		else if (
			(dot &&
				(from < to || titles.has(at(tokens, from - 2).lower) || /^(?:jr|sr)$/.test(at(tokens, from - 2).lower))) ||
			(hyphen && from < to) ||
			particle
		)
			from -= 2;
		else break;
	}
	const last = at(tokens, to - 1);
	// "Children aged 5": a plural that opens the sentence is no name
	if (from === 0 && to === 1 && isPlural(last.lower)) return null;
	if (from >= to || !(isNamePart(last) || last.lower === '.')) return null;
	return prose.length > 0 ? { from: Math.max(from, 0), to } : null;
}

const anybody = wordSet(
	`man woman boy girl teen teenager baby child son daughter mother father student suspect victim driver`,
);

/** A verb in the form in which headlines tell what somebody did: `Dies`, `Arrested`. */
export function isTold({ kind, lower }: Token): boolean {
	const verb = kind === 'word' ? verbOf(lower) : null;
	return verb?.known === true && (verb.form === 'present' || verb.form === 'past');
}

/** The proper name that starts at a token: `23-year-old John Smith`, `23-year-old teacher John Smith` (one noun between). */
export function nameAfter(prose: string, tokens: readonly Token[], start: number): TokenSpan | null {
	let from = start;
	for (let n = 0; n < 2 && at(tokens, from).kind === 'word' && !at(tokens, from).capital; n++) from++;
	// in a headline in title case everybody has a capital: "Girl Dies"
	if (anybody.has(at(tokens, from).lower) && isTold(at(tokens, from + 1))) return null;
	let to = from;
	while (
		to < from + 5 &&
		(to === from || !isTold(at(tokens, to))) &&
		(isNamePart(at(tokens, to)) || (at(tokens, to).lower === '.' && titles.has(at(tokens, to - 1).lower)))
	)
		to++;
	const next = at(tokens, to);
	const modifies =
		to === from + 1 &&
		next.kind === 'word' &&
		!endsPhrase(next.lower) &&
		verbOf(next.lower) === null &&
		next.lower !== "'s";
	return to > from && !modifies && prose.length > 0 ? { from, to } : null;
}
