import { extractFigures } from '../../server/src/facts/figures/extractFigures.ts';
import type { Figure } from '../../server/src/facts/types.ts';
import { checkDrawn, readingOf } from './drawn.ts';

const digits = (value: number) => (Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(6))));

/** `60`, `~60`, `(60,∞)`, `[10,11]`. */
function interval({ low, high, lowOpen, highOpen, approximate }: Figure): string {
	const sign = approximate ? '~' : '';
	if (low !== null && low === high && !lowOpen && !highOpen) return sign + digits(low);
	const left = low === null ? '(-∞' : `${lowOpen ? '(' : '['}${digits(low)}`;
	const right = high === null ? '∞)' : `${digits(high)}${highOpen ? ')' : ']'}`;
	return `${sign}${left},${right}`;
}

/** Kind, interval, unit, counted noun with `=class` where that differs, `{qualifiers}`, `→ predicates`, `@ subject`. */
function label(figure: Figure): string {
	const { kind, unit, counted, quantity, qualifiers, predicates, subject } = figure;
	const noun = counted === quantity || quantity === figure.kind ? (counted ?? '') : `${counted ?? ''}=${quantity}`;
	return [
		kind,
		interval(figure),
		unit ?? '',
		noun,
		qualifiers.length > 0 ? `{${qualifiers.join(', ')}}` : '',
		predicates.length > 0 ? `→ ${predicates.join(', ')}` : '',
		subject === null ? '' : `@ ${subject}`,
	]
		.filter((part) => part !== '')
		.join(' ');
}

const read = (text: string) =>
	extractFigures(readingOf(text)).map((figure) => ({ start: figure.start, end: figure.end, label: label(figure) }));

for (const file of ['numbers', 'money', 'units', 'bounds', 'ages', 'counts', 'predicates', 'ranks', 'none'])
	checkDrawn(`figures/${file}.txt`, read);
