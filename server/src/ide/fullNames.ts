import { lookUp } from '../facts/words/word.ts';
import { isIdleWord } from '../facts/terms.ts';
import type { DocumentFacts } from '../facts/types.ts';
import { isPublication } from '../facts/attributions/publications.ts';
import { isBody, nameKey, shownName } from './sourceNames.ts';

/** Full names of a document by their last word, as keys are written (`keller` → `Anna Keller`). */
export type FullNames = ReadonlyMap<string, string>;

/** A given name, an initial where there is one, and a surname, with no further name behind it. */
const person =
	/(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]{1,30} (?:\p{Lu}\. )?\p{Lu}(?:[’']\p{Lu})?[\p{L}-]{1,30}(?![\p{L}\p{N}]| \p{Lu})/gu;

/**
 * The full names by which a document makes its surnames known: whom it quotes or names in a role, and who is named in the
 * sentences of which it keeps the words. A surname that two of them bear stands for neither. Linear in the facts.
 */
export function fullNamesOf({ blocks }: DocumentFacts): FullNames {
	const found = new Map<string, string | null>();
	const add = (written: string) => {
		const words = shownName(written).split(/\s+/u);
		if (words.length < 2 || words.length > 4 || !words.every((word) => /^\p{Lu}/u.test(word))) return;
		const last = nameKey(words.at(-1) ?? '');
		const full = words.join(' ');
		const held = found.get(last);
		if (held === undefined) found.set(last, full);
		else if (held !== null && nameKey(held) !== nameKey(full)) found.set(last, longer(held, full));
	};
	for (const { facts } of blocks) {
		for (const { kind, text } of facts.attributions) if (kind === 'attributed') add(text);
		for (const { name: written } of facts.namedRoles) add(written);
		for (const excerpt of Object.values(facts.excerpts))
			for (const [written] of excerpt.matchAll(person)) if (isPerson(written)) add(written);
	}
	return new Map([...found].flatMap(([last, full]) => (last === '' || full === null ? [] : [[last, full] as const])));
}

/** Words with capitals that name a person: they open with no common word (`When`, `President`), and are no body's name. */
function isPerson(written: string): boolean {
	const first = (written.split(' ')[0] ?? '').toLowerCase();
	return !isIdleWord(first) && lookUp(first) === 0 && !isPublication(written) && !isBody(written, [written]);
}

/** The fuller of two ways to write one name (`J. D. Vance` has `Vance`'s initials); null for the names of two persons. */
function longer(a: string, b: string): string | null {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return nameKey(long).endsWith(nameKey(short)) ? long : null;
}
