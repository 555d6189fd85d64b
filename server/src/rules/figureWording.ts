import { capitalCodes, currencyCodes, currencyPrefixes } from '../facts/figures/currencies.ts';
import { nominal } from '../facts/figures/nounPhrase.ts';
import { blockAt } from '../facts/passageAt.ts';
import type { Figure } from '../facts/types.ts';
import { numberWords } from '../facts/words/numberWords.ts';
import type { Place } from '../index/mention.ts';
import type { Span } from '../text/span.ts';
import type { FixContext } from './rule.ts';
import type { Saying } from './sayings.ts';

/** The figure that begins at a place; undefined where none does (any more). */
export function figureAt({ document, start }: Place, context: FixContext): Figure | undefined {
	const facts = context.view(document)?.facts;
	const block = facts && blockAt(facts, start);
	return block?.facts.figures.find((figure) => block.start + figure.start === start);
}

/** Equal for figures that give the same value, whatever the wording. */
export function valueOf({ low, high, lowOpen, highOpen, approximate, unit }: Figure): string {
	return JSON.stringify([low, high, lowOpen, highOpen, approximate, unit]);
}

/**
 * A saying in words that can stand where others are taken out: where those name what is counted (`16 people`) and the saying's
 * own do not (the `14` of a headline), or name it in a compound (`16-member`) or by what became of it (`16 dead`), in the words of
 * a place that names it alike, else with the name that is taken out, be it the currency of an amount. The words that are taken out
 * themselves where neither can be.
 */
export function wordingInPlaceOf(
	replaced: Place,
	{ example, places }: Saying<Place & { readonly text: string }>,
	context: FixContext,
): string {
	const own = figureAt(replaced, context);
	if (!own) return example.text;
	const figures = [example, ...places].map((place) => ({ figure: figureAt(place, context), text: place.text }));
	if (!namesItsThing(own)) {
		const plain = figures.find(({ figure }) => !figure || !isState(figure));
		return plain?.text ?? upToNumeral(example.text);
	}
	const isAlike = (one: Figure) =>
		namesItsThing(one) && isCompound(one) === isCompound(own) && isState(one) === isState(own);
	const alike = figures.find(({ figure }) => figure && isAlike(figure));
	if (alike) return alike.text;
	// the numeral of another unit says something else
	const fits = figures.find(({ figure }) => !figure || !namesItsThing(figure) || figure.unit === own.unit);
	if (!fits) return example.text;
	const sign = currencyBefore(own);
	const numeral = upToNumeral(fits.text);
	const { start } = numeralOf(numeral);
	// no sign stands before `seventy million`
	if (sign !== '' && !/^[\d.]/u.test(numeral.slice(start))) return own.text;
	return `${numeral.slice(0, start)}${sign}${numeral.slice(start)}${behindNumeral(own.text)}`;
}

const signBefore = /(?:[\p{L}.]{0,4}\p{Sc}|\p{L}{2,5}\.?)\s?$/u;

/** The currency that stands before the numeral of an amount, as it is written: `€` of `over €74 million`, `SEK ` of `SEK 74 million`. */
function currencyBefore({ kind, text }: Figure): string {
	if (kind !== 'money') return '';
	const { start, end } = numeralOf(text);
	// glued letters are no hedge: `R74`, `EUR74`
	const glued = /^\p{L}{1,4}(?=\d)/u.exec(text.slice(start, end))?.[0];
	if (glued !== undefined) return glued;
	const before = signBefore.exec(text.slice(0, start))?.[0] ?? '';
	const name = before.trim().replace(/\.$/u, '');
	const isCurrency =
		/\p{Sc}$/u.test(name) ||
		currencyPrefixes.has(name) ||
		currencyCodes.has(name.toLowerCase()) ||
		(name === name.toUpperCase() && capitalCodes.has(name.toLowerCase()));
	return isCurrency ? before : '';
}

/** Says what is counted or measured: `14 people`, `$3 million`. */
function namesItsThing({ counted, unit }: Figure): boolean {
	return counted !== null || unit !== null;
}

/** Counts people by what became of them: `sixteen dead`, beside which a verb says it once more (`sixteen people died`). */
function isState({ counted }: Figure): boolean {
	return counted !== null && nominal.has(counted);
}

/** Stands before a noun as one word: `16-member`. */
function isCompound({ text }: Figure): boolean {
	return /^[-\u2010\u2011]/u.test(behindNumeral(text));
}

/** A figure's words up to the end of its numeral, without the word for ages: `At least fourteen` of `At least fourteen people`. */
function upToNumeral(words: string): string {
	return words.slice(0, words.length - behindNumeral(words).length).replace(/^aged /iu, '');
}

/** What stands behind the numeral of a figure's words: ` people` of `At least fourteen people`. */
function behindNumeral(words: string): string {
	return words.slice(numeralOf(words).end);
}

/** Where the numeral of a figure's words stands; all of them where they hold none. */
function numeralOf(words: string): Span {
	const parts = [...words.matchAll(/[\p{L}\p{N}.,]+/gu)];
	const isNumeral = (part: string | undefined) =>
		part !== undefined && (/\d/u.test(part) || numberWords.has(part.toLowerCase()));
	const first = parts.findIndex(([part]) => isNumeral(part));
	let last = first;
	for (let i = first + 1; i < parts.length; i++) {
		const part = parts[i]?.[0];
		if (isNumeral(part)) last = i;
		else if (part?.toLowerCase() !== 'and') break;
	}
	const numeral = parts[last];
	return { start: parts[first]?.index ?? 0, end: numeral ? numeral.index + numeral[0].length : words.length };
}
