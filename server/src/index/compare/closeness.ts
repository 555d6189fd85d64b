import type { Figure } from '../../facts/types.ts';
import { unitOf } from '../figures/compareValues.ts';

/**
 * How likely two different numbers are two reports of one quantity rather than two quantities, by the numbers alone: -3 far
 * apart, 0 nothing to say, 1 so near that chance hardly explains it. Numbers that differ by one digit as written, or by a
 * power of ten, look like slips.
 */
export function closeness(a: Figure, b: Figure): number {
	const [p, q] = [a.low ?? a.high, b.low ?? b.high];
	if (p === null || q === null || p <= 0 || q <= 0) return 0;
	const scales = [scaleOf(a), scaleOf(b)] as const;
	const converts = a.unit !== b.unit && scales[0] !== null && scales[1] !== null;
	if (a.unit !== b.unit && !converts && a.kind !== 'number' && b.kind !== 'number') return 0;
	const [left, right] = converts ? [scales[0] ?? 1, scales[1] ?? 1] : [1, 1];
	const [x, y] = [p * left, q * right];
	if (holds(a, y / left) || holds(b, x / right)) return within;
	const ratio = Math.max(x, y) / Math.min(x, y);
	if (ratio <= 1.1 || slips(x, y, ratio)) return 1;
	if (ratio <= 1.5) return 0.6;
	if (ratio <= 2.5) return 0;
	if (ratio <= 20) return ratio <= 5 ? -0.6 : -1.5;
	return -3;
}

/** Points by which two shares of one thing differ at most: those of a list, a poll or a table differ by more. */
export const mostPoints = 5;

/** Numbers below ten stand beside any noun. */
export function isSmall({ low, high, unit }: Figure): boolean {
	return unit === null && (high ?? low ?? 0) < 10;
}

/** A number within the many that a vague one may mean: `hundreds of thousands`, 800,000. */
const within = 0.6;

/** One that may mean this many times its least says little: `thousands`. */
const widest = 20;

function holds({ low, high, approximate }: Figure, value: number): boolean {
	return (
		approximate && low !== null && high !== null && low < high && high <= widest * low && low <= value && value <= high
	);
}

/** What makes numbers in other units of one kind alike: seconds of time, of months and years in the mean, and percent. */
function scaleOf(figure: Figure): number | null {
	return scales.get(unitOf(figure) ?? '') ?? null;
}

const scales: ReadonlyMap<string, number> = new Map([
	['%', 1],
	['fraction', 100],
	['s', 1],
	['min', 60],
	['h', 3600],
	['d', 86_400],
	['wk', 604_800],
	['mo', 2_629_800],
	['a', 31_557_600],
]);

/** How many digits a number has but for zeros around them: 3 for `1,370` and `0.137`. */
export function digitsTold({ low, high }: Figure): number {
	return significant(Math.abs(low ?? high ?? 0)).length;
}

/** Whether two numbers are of one unit, or one of them names none. */
function shareUnit(a: Figure, b: Figure): boolean {
	return unitOf(a) === unitOf(b) || a.kind === 'number' || b.kind === 'number';
}

/** Whether two numbers differ as slips do: one digit, two digits changed places, or the scale. */
export function isSlip(a: Figure, b: Figure): boolean {
	const [x, y] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0];
	return shareUnit(a, b) && x > 0 && y > 0 && slips(x, y, Math.max(x, y) / Math.min(x, y));
}

/** So many digits are hardly alike but for one by chance. */
const manyDigits = 5;

/** Whether two long numbers differ as slips do: `$5,687.75`, `$5,587.75`. */
export function isLongSlip(a: Figure, b: Figure): boolean {
	const areLong = digitsTold(a) >= manyDigits && digitsTold(b) >= manyDigits;
	return a.low === a.high && b.low === b.high && areLong && isSlip(a, b);
}

/** Fewer digits are alike but for one by chance. */
const fewestDigits = 3;

/** Whether a number has fewer digits than that, as most have: told without writing it out. */
function isShort(value: number): boolean {
	return value < 100 && Number.isInteger(value);
}

/** One of at least three digits differs, two neighbours changed places, or the scale (`$2.5bn` and `$2.5m`). */
function slips(x: number, y: number, ratio: number): boolean {
	const thousands = Math.log10(ratio) / 3;
	if (thousands >= 0.9 && Math.abs(thousands - Math.round(thousands)) < 1e-9) return true;
	if (ratio >= 10 || isShort(x) || isShort(y)) return false;
	const [left, right] = [significant(x), significant(y)];
	if (left.length < fewestDigits || left.length !== right.length) return false;
	return areSwapped(left, right) || placesApart(left, right).length === 1;
}

/** Whether two numbers are of one size and no other units, and two neighbouring digits of one have changed places in the other: `72`, `27`. */
export function isSwapped(a: Figure, b: Figure): boolean {
	const [x, y] = [a.low ?? 0, b.low ?? 0];
	if (a.low !== a.high || b.low !== b.high || !shareUnit(a, b) || x <= 0 || y <= 0) return false;
	return Math.max(x, y) / Math.min(x, y) < 10 && areSwapped(significant(x), significant(y));
}

/** Whether two numbers as written differ in nothing but two neighbouring digits that have changed places. */
export function areSwapped(a: string, b: string): boolean {
	if (a.length !== b.length) return false;
	const [first = 0, second = 0, ...more] = placesApart(a, b);
	return second === first + 1 && more.length === 0 && a[first] === b[second] && a[second] === b[first];
}

function placesApart(a: string, b: string): readonly number[] {
	const apart: number[] = [];
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) apart.push(i);
	return apart;
}

/** The digits of a number without zeros around them. */
function significant(value: number): string {
	if (Number.isSafeInteger(value) && value > 0) {
		let digits = value;
		while (digits % 10 === 0) digits /= 10;
		return String(digits);
	}
	return String(value)
		.replaceAll('.', '')
		.replace(/^0{1,30}/u, '')
		.replace(/0{1,30}$/u, '');
}

/** How much chance it takes for two texts to state the same number: 0 for `two`, 1 for `$43,885,310`. */
export function distinctiveness(figure: Figure): number {
	const value = figure.low ?? figure.high;
	if (value === null) return 0;
	const digits = significant(value).length;
	const size = value >= 13 ? 0.2 : 0;
	return Math.min(1, (digits - 1) / 3 + size + (figure.unit !== null && figure.kind === 'money' ? 0.2 : 0));
}

/**
 * Names of the magnitude of a number, of which two numbers within a few per cent share one; none for small ones, which chance
 * brings together.
 */
export function magnitudes(figure: Figure): readonly string[] {
	const value = figure.low ?? figure.high;
	if (value === null || value < 10) return [];
	const place = Math.log(value) / Math.log(1.08);
	return [`~${Math.floor(place)}`, `~${Math.floor(place) + 1}`];
}

/**
 * `60`, `over 60`, `about 60`: the one number of both is the same; or it is that of the other, which is exact, with fewer digits:
 * `9.68 million`, `nearly 10 million`. A range has no one number; units are not converted.
 */
export function tellOneNumber(a: Figure, b: Figure): boolean {
	if (a.unit !== b.unit) return false;
	const [number, other] = [numberOf(a), numberOf(b)];
	if (number === null || other === null) return false;
	return number === other || (isExact(a) && isRounded(number, other)) || (isExact(b) && isRounded(other, number));
}

function isExact({ low, high, approximate }: Figure): boolean {
	return low !== null && low === high && !approximate;
}

/** Whether a number with as few digits as another is that other. */
function isRounded(number: number, other: number): boolean {
	const digits = String(Math.abs(other))
		.replace(/\D/gu, '')
		.replace(/^0{1,20}/u, '')
		.replace(/0{1,20}$/u, '').length;
	return digits > 0 && digits <= 15 && Number(number.toPrecision(digits)) === other;
}

function numberOf({ low, high }: Figure): number | null {
	if (low === null || high === null) return low ?? high;
	return low === high ? low : null;
}
