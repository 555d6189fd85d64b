/** A given name, an initial where there is one, and a surname. */
const person = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}-]{1,30}) (?:\p{Lu}\. )?(\p{Lu}[\p{L}’'-]{1,30})(?!\p{L})/gu;

/** Surnames, lower case, with the word that stands before each in a document; null where several do. */
export type GivenNames = ReadonlyMap<string, string | null>;

/**
 * What a document calls people before their surnames (`khan` → `sadiq`), by the sentences of which the words are kept. Two people
 * of one surname, or a title beside a name, leave it open. Linear in the sentences.
 */
export function givenNamesIn(sentences: Iterable<string>): GivenNames {
	const names = new Map<string, string | null>();
	for (const sentence of sentences) {
		for (const [, given = '', surname = ''] of sentence.matchAll(person)) {
			const key = surname.toLowerCase().replace(/[’']s$/u, '');
			const before = names.get(key);
			names.set(key, before === undefined || before === given.toLowerCase() ? given.toLowerCase() : null);
		}
	}
	return names;
}
