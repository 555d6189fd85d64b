import { at } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Codes of law between two numbers: title and section. */
const codes: ReadonlySet<string> = new Set(['u.s.c.', 'usc', 'c.f.r.', 'cfr']);

/** The reporter of the Supreme Court between volume and page; before a word it is the country. */
const reporter = 'u.s.';

/**
 * Whether a number is part of a reference to a code or a reporter of cases: `42 U.S.C. § 1983`, `45 CFR 46.116`, `410 U.S. 113`; not
 * `15 U.S. troops`.
 */
export function isLawCitation(tokens: readonly Token[], i: number): boolean {
	const next = at(tokens, i + 1).lower;
	if (codes.has(next) || (next === reporter && at(tokens, i + 2).kind === 'number')) return true;
	const before = at(tokens, i - 1).lower === '§' ? i - 2 : i - 1;
	const name = at(tokens, before).lower;
	return (codes.has(name) || name === reporter) && at(tokens, before - 1).kind === 'number';
}
