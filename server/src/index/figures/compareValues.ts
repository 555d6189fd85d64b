import type { Figure } from '../../facts/types.ts';
import type { Relation } from '../mention.ts';

/** What a figure says in numbers, in the base unit of its dimension. */
interface Value {
	readonly low: number | null;
	readonly high: number | null;
	readonly lowOpen: boolean;
	readonly highOpen: boolean;
	readonly approximate: boolean;
	/** Half of the place that the writer rounded to, where a scale word shows that (`1.2 million`: 50 000), else 0. */
	readonly slack: number;
}

/** Units that convert into each other exactly: factor to the first unit of the line. */
const conversions: ReadonlyMap<string, { readonly base: string; readonly factor: number }> = new Map(
	[
		['d', 'd', 1],
		['wk', 'd', 7],
		['mo', 'mo', 1],
		['a', 'mo', 12],
		['s', 's', 1],
		['min', 's', 60],
		['h', 's', 3600],
		['m', 'm', 1],
		['km', 'm', 1000],
		['cm', 'm', 0.01],
		['mm', 'm', 0.001],
		['g', 'g', 1],
		['kg', 'g', 1000],
		['t', 'g', 1_000_000],
	].map(([unit, base, factor]) => [String(unit), { base: String(base), factor: Number(factor) }]),
);

/** The unit that stands for all units into which this one converts exactly; the unit itself when there is none. */
export function baseUnit(unit: string | null): string | null {
	return unit === null ? null : (conversions.get(unit)?.base ?? unit);
}

/** How far an approximate number may be from what is meant: a tenth of it. */
const tolerance = 0.1;

/**
 * How two figures of one quantity stand to each other, by interval arithmetic (`rules.md`, "relation of two figures").
 * Never `superseded` or `unrelated`: that takes more than the numbers.
 */
export function compareValues(a: Figure, b: Figure): Extract<Relation, 'agrees' | 'imprecise' | 'conflicts'> {
	const x = valueOf(a);
	const y = valueOf(b);
	if (sameBounds(x, y)) return x.approximate === y.approximate ? 'agrees' : 'imprecise';
	if (isPoint(x) && isPoint(y)) return comparePoints(x, y);
	if (intersect(widen(x), widen(y))) return 'imprecise';
	return touch(x, y) ? 'imprecise' : 'conflicts';
}

function valueOf(figure: Figure): Value {
	const factor = figure.unit === null ? 1 : (conversions.get(figure.unit)?.factor ?? 1);
	const scaled = (bound: number | null) => (bound === null ? null : bound * factor);
	return {
		low: scaled(figure.low),
		high: scaled(figure.high),
		lowOpen: figure.lowOpen,
		highOpen: figure.highOpen,
		approximate: figure.approximate,
		slack: roundingSlack(figure) * factor,
	};
}

/** A number before a scale word, e.g. `1.2 million`, `$15bn`. */
const scaledNumber = /(\d{1,15})(?:\.(\d{1,9}))?[\s-]?(thousand|million|billion|trillion|k|m|mn|bn|tn)\b/iu;

const scales: Readonly<Record<string, number>> = {
	thousand: 1e3,
	k: 1e3,
	million: 1e6,
	m: 1e6,
	mn: 1e6,
	billion: 1e9,
	bn: 1e9,
	trillion: 1e12,
	tn: 1e12,
};

/** Half a unit in the last place that was written, for numbers with a scale word; other numbers are taken as exact. */
function roundingSlack(figure: Figure): number {
	const match = scaledNumber.exec(figure.text);
	const scale = scales[match?.[3]?.toLowerCase() ?? ''];
	return match && scale !== undefined ? scale / 10 ** (match[2]?.length ?? 0) / 2 : 0;
}

function isPoint(value: Value): boolean {
	return value.low !== null && value.low === value.high;
}

function sameBounds(x: Value, y: Value): boolean {
	const open = (bound: number | null, isOpen: boolean) => bound === null || isOpen;
	return (
		close(x.low, y.low) &&
		close(x.high, y.high) &&
		open(x.low, x.lowOpen) === open(y.low, y.lowOpen) &&
		open(x.high, x.highOpen) === open(y.high, y.highOpen)
	);
}

/** Equal up to the error of floating-point conversion. */
function close(a: number | null, b: number | null): boolean {
	if (a === null || b === null) return a === b;
	return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function comparePoints(x: Value, y: Value): 'agrees' | 'imprecise' | 'conflicts' {
	const a = x.low ?? 0;
	const b = y.low ?? 0;
	const distance = Math.abs(a - b);
	// The finer number must round to the coarser one; two coarse numbers that differ as written differ.
	const slack = x.slack > 0 && y.slack > 0 && x.slack === y.slack ? 0 : Math.max(x.slack, y.slack);
	const rounded = distance <= slack * (1 + 1e-9);
	if (x.approximate || y.approximate) {
		const reach = tolerance * Math.max(x.approximate ? Math.abs(a) : 0, y.approximate ? Math.abs(b) : 0);
		return rounded || distance <= reach ? 'imprecise' : 'conflicts';
	}
	return rounded ? 'agrees' : 'conflicts';
}

/** An approximate number as the interval that it stands for. */
function widen(value: Value): Value {
	if (value.low === null || value.high === null || value.low !== value.high) return value;
	const reach = value.approximate ? tolerance * Math.abs(value.low) : value.slack;
	return { ...value, low: value.low - reach, high: value.high + reach };
}

function intersect(x: Value, y: Value): boolean {
	return below(x, y) && below(y, x);
}

/** The low end of `x` lies below the high end of `y` (at it, when both ends are closed). */
function below(x: Value, y: Value): boolean {
	if (x.low === null || y.high === null) return true;
	return x.low < y.high || (close(x.low, y.high) && !x.lowOpen && !y.highOpen);
}

/** A bound of one stands at the very value of the other: `60` and `over 60`. */
function touch(x: Value, y: Value): boolean {
	const pairs = [
		[x.low, y.high],
		[x.high, y.low],
	] as const;
	return pairs.some(([p, q]) => p !== null && q !== null && close(p, q));
}
