import * as L from '../attributions/lexicon.ts';
import type { Word } from '../attributions/words.ts';

/** Measures of a kitchen, with the figure before them: "1/2 tsp cumin", "4-5 lbs. chicken breast", "a pinch of salt". */
const MEASURED =
	/^(?:an? |half an? )?(?:[\d\u00bc-\u00be\u2150-\u215e][\d\u00bc-\u00be\u2150-\u215e ./\u2013-]{0,10})?(?:tsps?|tbsps?|teaspoons?|tablespoons?|cups?|oz|ounces?|lbs?|pounds?|kg|g|grams?|ml|cloves?|cans?|pinch|dash|sprigs?|bunch|handful|sticks?|slices?|jars?|packets?|quarts?|pints?)\b\.?/i;

/** What is done to food before it goes into the bowl. */
const prepared: ReadonlySet<string> = new Set(
	`chopped diced minced sliced peeled grated melted softened crushed drained beaten cubed halved shredded mashed pitted rinsed toasted whisked
	sifted cored seeded zested juiced`.split(/\s+/),
);

/** Most words of an item of a list of ingredients. */
const mostOfIngredient = 16;

/** "2 chopped red onions", "1/2 tsp cumin": an item of a recipe measures out food and asserts nothing. A rate ("4 g per mile") does. */
export function isIngredient(text: string, words: readonly Word[]): boolean {
	if (words.length > mostOfIngredient || words.some(({ lower }) => lower === 'per' || lower === 'by')) return false;
	// "300 kg of cocaine seized", "12 workers crushed under a crane": what was done elsewhere than in a kitchen
	if (words.some((word) => isDone(word) && !prepared.has(word.lower))) return false;
	const dressed = words[0]?.kind === 'number' && words.some(({ lower }) => prepared.has(lower));
	return dressed || (/^[\dah\u00bc-\u00be\u2150-\u215e]/i.test(text) && MEASURED.test(text));
}

/** A verb that tells of something that happened. */
function isDone({ flags }: Word): boolean {
	return (flags & (L.AUXILIARY | L.PAST_FORM)) !== 0;
}

/** Small words inside of names and between them. */
const small: ReadonlySet<string> = new Set(
	'and or de da di del du la le van von der den ten bin al el y capt captain'.split(' '),
);
/** A list of names has this many commas at least. */
const fewestCommas = 3;

/** "J Hayes, M O'Kelly, D Hickie, P Stringer": nothing but names. */
export function isListOfNames(words: readonly Word[]): boolean {
	let commas = 0;
	for (const { kind, lower, capital } of words) {
		if (lower === ',' || lower === ';') commas++;
		else if (kind === 'number' || (kind === 'word' && !capital && !small.has(lower))) return false;
	}
	return commas >= fewestCommas;
}
