import { at } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Codes of law between two numbers: title and section. */
const codes: ReadonlySet<string> = new Set(['u.s.c.', 'usc', 'c.f.r.', 'cfr']);

/** Reporters of cases between volume and page, without stops and blanks: `U. S.`, `S. Ct.`, `F.3d`; before a word `U.S.` is the country. */
const reporters: ReadonlySet<string> = new Set(
	'us sct led led2d f f2d f3d f4th fsupp fsupp2d fsupp3d fedappx calrptr ne2d nw2d p2d p3d so2d so3d se2d sw2d sw3d a2d a3d'.split(
		' ',
	),
);

/** Reporters of the courts of a state, in the same form: `Ala.`, `Cal. App. 4th`, `Ill. App. 3d`; the series or court tells them from a state. */
const ofState =
	/^(?:ala|ariz|ark|cal|colo|conn|del|fla|ga|haw|ill|ind|iowa|kan|ky|la|mass|md|me|mich|minn|miss|mo|mont|nc|nd|neb|nev|nh|nj|nm|ny|ohio|okla|or|pa|ri|sc|sd|tenn|tex|utah|va|vt|wash|wis|wva|wyo)((?:app|ct|misc|super)?(?:2d|3d|4th|5th)?)$/;

/** How many tokens the name of a reporter takes at most: `F . Supp . 2 d`. */
const longestReporter = 6;

/** How many pages may follow the first: `321, 337`. */
const mostPages = 2;

/** `501(c)(3)`, `section 552(b)`: the letter of its paragraph stands in brackets right behind; `500(a)` in a table bears a note. */
function isLetteredSection(tokens: readonly Token[], i: number): boolean {
	const [open, letter, close, next] = [1, 2, 3, 4].map((n) => at(tokens, i + n));
	if (open?.lower !== '(' || !open.glued || !/^[a-z]$/.test(letter?.lower ?? '') || close?.lower !== ')') return false;
	if ((next?.lower === '(' && next.glued) || /^(?:sections?|secs?\.?|§)$/.test(at(tokens, i - 1).lower)) return true;
	// savings plans are known by their sections; notes of tables begin with the first letters
	return letter !== undefined && letter.lower > 'f' && /^\d{3}$/.test(at(tokens, i).lower);
}

/**
 * Whether a number is part of a reference to a code or a reporter of cases: `42 U.S.C. § 1983`, `45 CFR 46.116`, `410 U.S. 113`,
 * `422 U. S. 395, 401`; not `15 U.S. troops`.
 */
export function isLawCitation(tokens: readonly Token[], i: number): boolean {
	if (isLetteredSection(tokens, i) || codes.has(at(tokens, i + 1).lower) || reporterFrom(tokens, i + 1, 1)) return true;
	const before = at(tokens, i - 1).lower === '§' ? i - 2 : i - 1;
	if (codes.has(at(tokens, before).lower) && at(tokens, before - 1).kind === 'number') return true;
	let page = i;
	for (let n = 0; n < mostPages && at(tokens, page - 1).lower === ',' && at(tokens, page - 2).kind === 'number'; n++)
		page -= 2;
	return reporterFrom(tokens, page - 1, -1) || reporterFrom(tokens, i - 1, -1);
}

/** A reporter's name begins, or ends, at a token, and a number stands on its other side; its stops tell it from other words. */
function reporterFrom(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
	const first = at(tokens, from);
	// most numbers stand beside other words
	if (step > 0 ? !first.capital : !/^(?:d|th|.*\.)$/.test(first.lower)) return false;
	let name = '';
	let stopped = false;
	for (let n = 0; n < longestReporter; n++) {
		const { lower, kind } = at(tokens, from + n * step);
		if (lower === '' || (kind === 'mark' && lower !== '.')) return false;
		stopped ||= lower.includes('.');
		const bare = lower.replaceAll('.', '');
		name = step > 0 ? name + bare : bare + name;
		const beyond = from + (n + 1) * step;
		if (!stopped || at(tokens, beyond).kind !== 'number') continue;
		if (reporters.has(name)) return true;
		const series = ofState.exec(name)?.[1];
		if (series !== undefined && (series !== '' || isOfCase(tokens, from - step, beyond))) return true;
	}
	return false;
}

/** How far around a reference the parties or the year of its case are looked for, in tokens. */
const nearCase = 24;

/** Volume and page have two digits or more, and parties (`Keller v. Rowe`) or a year in brackets stand near: `44 Ala. 396 (1931)`, not `Fla. 21`. */
function isOfCase(tokens: readonly Token[], one: number, other: number): boolean {
	if (![one, other].every((i) => /^\d{2,}$/.test(at(tokens, i).lower))) return false;
	const first = Math.min(one, other);
	for (let i = Math.max(0, first - nearCase); i <= first + nearCase; i++) {
		const { lower } = at(tokens, i);
		if (/^vs?\.?$/.test(lower)) return true;
		if (lower === '(' && /^(?:1[6-9]|20)\d\d$/.test(at(tokens, i + 1).lower) && at(tokens, i + 2).lower === ')')
			return true;
	}
	return false;
}
