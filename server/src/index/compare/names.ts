import { calendarUnits, months, weekdays } from '../../facts/words/calendarWords.ts';
import { isIdleWord } from '../../facts/terms.ts';

/** How the names in the sentences of two mentions stand to each other. */
export type NamesMeet = 'same' | 'partly' | 'apart';

/**
 * The names in a sentence, lower case: its words with a capital, without days, months and function words. The first word of a
 * sentence is taken for a name too: it is one more often than not when no list of common words knows it. Of a headline in title
 * case, where every word has a capital, none.
 */
export function namesIn(sentence: string): ReadonlySet<string> {
	const names = new Set<string>();
	if (isTitleCase(sentence)) return names;
	for (const word of sentence.match(/\p{Lu}[\p{L}\p{N}.-]*/gu) ?? []) {
		const name = word.toLowerCase().replaceAll('.', '');
		if (name.length < 2 || isIdleWord(name) || weekdays.has(name) || months.has(name) || calendarUnits.has(name))
			continue;
		names.add(singular(name));
	}
	return names;
}

/** `Clintons` are named by `Clinton`: what ends in -s is cut wherever it stands, so that two names stay as alike as they were. */
function singular(name: string): string {
	return name.length > 3 && name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : name;
}

/** At least so many words, so large a part of the long ones with a capital. */
const leastWords = 4;
const mostlyCapitals = 0.7;

/** Whether most words of a sentence have a capital, as in the headlines of many papers. */
export function isTitleCase(sentence: string): boolean {
	const words: readonly string[] = sentence.match(/\p{L}[\p{L}\p{N}'’.-]{3,40}/gu) ?? [];
	let capitals = 0;
	for (const word of words) if (/^\p{Lu}/u.test(word)) capitals++;
	return words.length >= leastWords && capitals >= mostlyCapitals * words.length;
}

/**
 * `same` where one sentence names nothing that the other does not; `apart` where each names others and none is shared:
 * `72 percent … Sanders` beside `75 percent … Clinton`; else `partly`.
 */
export function compareNames(a: ReadonlySet<string>, b: ReadonlySet<string>): NamesMeet {
	const shared = countShared(a, b);
	if (shared === a.size || shared === b.size) return 'same';
	return shared === 0 ? 'apart' : 'partly';
}

/** Which part of the names of the sentence with fewer of them the other names, too; null where one names nothing. */
export function sharedNames(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number | null {
	const least = Math.min(a?.size ?? 0, b?.size ?? 0);
	if (!a || !b || least === 0) return null;
	return countShared(a, b) / least;
}

/** How many names (or other words) each has at least that the other lacks. */
export function leastOnly(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	return Math.min(a.size, b.size) - countShared(a, b);
}

/** How many both hold. */
export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let shared = 0;
	for (const name of a) if (b.has(name)) shared++;
	return shared;
}

/** Both hold some, and none is shared. */
export function areDisjoint<T>(a: ReadonlySet<T> | undefined, b: ReadonlySet<T> | undefined): boolean {
	if (!a || !b || a.size === 0 || b.size === 0) return false;
	for (const one of a) if (b.has(one)) return false;
	return true;
}
