import { calendarUnits, months, weekdays } from '../../facts/words/calendarWords.ts';
import { isIdleWord } from '../../facts/terms.ts';

/** How the names in the sentences of two mentions stand to each other. */
export type NamesMeet = 'same' | 'partly' | 'apart';

/**
 * The names in a sentence, lower case: its words with a capital, without days, months and function words. The first word of a
 * sentence is taken for a name too: it is one more often than not when no list of common words knows it.
 */
export function namesIn(sentence: string): ReadonlySet<string> {
	const names = new Set<string>();
	for (const [word] of sentence.matchAll(/\p{Lu}[\p{L}\p{N}.-]*/gu)) {
		const name = word.toLowerCase().replaceAll('.', '');
		if (name.length < 2 || isIdleWord(name) || weekdays.has(name) || months.has(name) || calendarUnits.has(name))
			continue;
		names.add(name);
	}
	return names;
}

/**
 * `same` where one sentence names nothing that the other does not; `apart` where each names others and none is shared:
 * `72 percent … Sanders` beside `75 percent … Clinton`; else `partly`.
 */
export function compareNames(a: ReadonlySet<string>, b: ReadonlySet<string>): NamesMeet {
	const shared = [...a].filter((name) => b.has(name)).length;
	if (shared === a.size || shared === b.size) return 'same';
	return shared === 0 ? 'apart' : 'partly';
}
