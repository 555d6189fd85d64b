/** A number in digits with what stands before and after it in a figure's words. */
interface Parts {
	readonly before: string;
	readonly number: string;
	readonly after: string;
}

const numeral = /^([^\d]{0,24}?)(\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?)([^\d]{0,80})$/u;

function partsOf(words: string): Parts | null {
	const [, before = '', number = '', after = ''] = numeral.exec(words) ?? [];
	return number === '' ? null : { before, number, after };
}

function valueOf(number: string): number {
	return Number(number.replaceAll(',', ''));
}

/** What may stand before an exact number: nothing, or a sign of currency. */
const plainBefore = /^(?:[A-Z]{0,3}[$€£¥])?$/u;

const scale = /^[\s-]?(?:thousand|million|billion|trillion|percent|per cent|%|[kmb]n?\b)/iu;

/**
 * A figure's words with the number as a range that holds another figure's number: `60 countries` and `58 nations` give
 * `58 to 60 countries`. Null where one of them is no single number in digits, or their scales differ.
 */
export function asRange(words: string, other: string): string | null {
	const own = partsOf(words);
	const second = partsOf(other);
	if (!own || !second || !plainBefore.test(own.before) || own.before !== second.before) return null;
	const scales = [own, second].map(({ after }) => (scale.exec(after)?.[0] ?? '').trim().toLowerCase());
	if (scales[0] !== scales[1]) return null;
	const [low, high] = [own.number, second.number].sort((a, b) => valueOf(a) - valueOf(b));
	return low === undefined || high === undefined || valueOf(low) === valueOf(high)
		? null
		: `${own.before}${low} to ${own.before}${high}${own.after}`;
}

/** A figure's words as an approximate number: `about 60 countries`. Null for what is hedged or bounded already. */
export function asApproximate(words: string): string | null {
	const own = partsOf(words);
	return own && plainBefore.test(own.before) ? `about ${words}` : null;
}
