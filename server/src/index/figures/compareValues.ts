import type { Figure } from '../../facts/types.ts';
import type { Measure, Value } from '../comparable.ts';
import type { Relation } from '../mention.ts';

/** Stands for the unit of `a third`, which has none. */
const fraction = 'fraction';

/** Units that convert into each other exactly: factor to the first unit of the line. */
const conversions: ReadonlyMap<string, { readonly base: string; readonly factor: number }> = new Map(
	[
		['ms', 's', 0.001],
		['s', 's', 1],
		['min', 's', 60],
		['h', 's', 3600],
		['d', 's', 86_400],
		['wk', 's', 604_800],
		['mo', 'mo', 1],
		['a', 'mo', 12],
		['%', '%', 1],
		[fraction, '%', 100],
		['m', 'm', 1],
		['km', 'm', 1000],
		['cm', 'm', 0.01],
		['mm', 'm', 0.001],
		['g', 'g', 1],
		['kg', 'g', 1000],
		['t', 'g', 1_000_000],
		['kt', 'g', 1_000_000_000],
		['Mt', 'g', 1_000_000_000_000],
		['Gt', 'g', 1_000_000_000_000_000],
		['mL', 'L', 0.001],
		['cL', 'L', 0.01],
		['L', 'L', 1],
		['hL', 'L', 100],
		['m2', 'm2', 1],
		['har', 'm2', 10_000],
		['km2', 'm2', 1_000_000],
		['W', 'W', 1],
		['kW', 'W', 1000],
		['MW', 'W', 1_000_000],
		['GW', 'W', 1_000_000_000],
		['W.h', 'W.h', 1],
		['kW.h', 'W.h', 1000],
		['MW.h', 'W.h', 1_000_000],
		['GW.h', 'W.h', 1_000_000_000],
		['TW.h', 'W.h', 1_000_000_000_000],
		['By', 'By', 1],
		['kBy', 'By', 1000],
		['MBy', 'By', 1_000_000],
		['GBy', 'By', 1_000_000_000],
		['TBy', 'By', 1_000_000_000_000],
		['PBy', 'By', 1_000_000_000_000_000],
		['Hz', 'Hz', 1],
		['kHz', 'Hz', 1000],
		['MHz', 'Hz', 1_000_000],
		['GHz', 'Hz', 1_000_000_000],
		['THz', 'Hz', 1_000_000_000_000],
		['mA.h', 'A.h', 0.001],
		['A.h', 'A.h', 1],
	].map(([unit, base, factor]) => [String(unit), { base: String(base), factor: Number(factor) }]),
);

/** What memory is counted in by 1,024 as often as by 1,000, with the factors of the former. */
const binary: ReadonlyMap<string, number> = new Map(
	['By', 'kBy', 'MBy', 'GBy', 'TBy', 'PBy'].map((unit, power) => [unit, 1024 ** power]),
);

/** The unit that stands for all units into which this one converts exactly; the unit itself when there is none. */
export function baseUnit(unit: string | null): string | null {
	return unit === null ? null : (conversions.get(unit)?.base ?? unit);
}

/** How far an approximate number may be from what is meant: a tenth of it. */
const tolerance = 0.1;

/**
 * How two figures of one quantity stand to each other, by interval arithmetic.
 * Never `superseded` or `unrelated`: that takes more than the numbers.
 */
export function compareValues(a: Figure, b: Figure): Extract<Relation, 'agrees' | 'imprecise' | 'conflicts'> {
	return compareMeasures(measureOf(a), measureOf(b));
}

export function measureOf(figure: Figure): Measure {
	const inCalendar = baseUnit(unitOf(figure)) === 'mo';
	const bytes = binary.get(figure.unit ?? '');
	return {
		inCalendar,
		plain: valueOf(figure, false),
		besideCalendar: valueOf(figure, true),
		inBytes: bytes === undefined ? null : valueOf(figure, false, bytes),
	};
}

/** The same of figures that were made ready. */
export function compareMeasures(a: Measure, b: Measure): ReturnType<typeof compareValues> {
	const calendar = a.inCalendar || b.inCalendar;
	const relation = calendar ? compareTwo(a.besideCalendar, b.besideCalendar) : compareTwo(a.plain, b.plain);
	if (relation !== 'conflicts' || a.inBytes === null || b.inBytes === null) return relation;
	return compareTwo(a.inBytes, b.inBytes) === 'conflicts' ? 'conflicts' : 'imprecise';
}

function compareTwo(p: Value, q: Value): ReturnType<typeof compareValues> {
	const [x, y] = [roundedBeside(p, q), roundedBeside(q, p)];
	if (sameBounds(x, y)) return x.approximate === y.approximate ? 'agrees' : 'imprecise';
	if (isPoint(x) && isPoint(y)) return comparePoints(x, y);
	if (intersect(widen(x), widen(y))) return 'imprecise';
	return touch(x, y) ? 'imprecise' : 'conflicts';
}

/** `more than 60`: one side is open. */
export function isBounded({ low, high }: Figure): boolean {
	return (low === null) !== (high === null);
}

/** The unit of a figure; of `the 35th day` the one that is numbered, and of `one in five` that of parts of a whole. */
export function unitOf(figure: Figure): string | null {
	if (isFraction(figure)) return fraction;
	return figure.unit ?? (figure.kind === 'rank' ? (numbered.get(figure.counted ?? '') ?? null) : null);
}

/** `a third`, `one in five`, as against `33 percent`. */
export function isFraction({ kind, unit }: Figure): boolean {
	return kind === 'share' && unit === null;
}

const numbered: ReadonlyMap<string, string> = new Map([
	['day', 'd'],
	['week', 'wk'],
	['month', 'mo'],
	['year', 'a'],
]);

/** Whether a rank numbers spans of time (`the 35th day`), so that it can be held against a duration. */
export function numbersTime(figure: Figure): boolean {
	return figure.kind === 'rank' && numbered.has(figure.counted ?? '');
}

/** Seconds of the shortest and of the longest month. */
const month = Object.freeze({ shortest: 28 * 86_400, longest: 31 * 86_400 });

/** `calendar`: one of the two is told in months or years, which are not all of one length. `told`: another factor than that of its unit. */
function valueOf(figure: Figure, calendar: boolean, told?: number): Value {
	const unit = unitOf(figure);
	const conversion = unit === null ? undefined : conversions.get(unit);
	const factor = told ?? conversion?.factor ?? 1;
	const inSeconds = calendar && conversion?.base === 's';
	const scaled = (bound: number | null, seconds: number) =>
		bound === null ? null : inSeconds ? (bound * factor) / seconds : bound * factor;
	const low = figure.low ?? leastMeant(figure);
	return {
		low: scaled(low, month.longest),
		high: scaled(figure.high, month.shortest),
		lowOpen: figure.lowOpen,
		highOpen: figure.highOpen,
		approximate: figure.approximate,
		reach: scaled(reachOf(figure), month.longest) ?? 0,
		grain: figure.kind === 'duration' ? (scaled(1, month.longest) ?? 0) : 0,
		slack: roundingSlack(figure) * factor,
	};
}

/** A span of time beside one that is told in a finer unit: `two years` may stand for 22 months. */
function roundedBeside(value: Value, other: Value): Value {
	if (value.low === null || value.low !== value.high || other.grain === 0 || value.grain <= other.grain) return value;
	return { ...value, reach: Math.max(value.reach, Math.min(0.45 * value.grain, 2 * tolerance * Math.abs(value.low))) };
}

/** Two percent: `half` may be said of 48 percent. */
const looseShare = 0.02;

/** Words that stand for the round number which they name, and for those near it. */
const loose = /\b(?:dozens?|score)\b/iu;
const looseSpan = /\b(decade|centur)/iu;

/**
 * How far from a number what is meant may lie. Hedged: a tenth, of spans of time up to a quarter or one of their unit (`about a
 * month`). A dozen may be eleven or fourteen, and three decades thirty-three years, also where nothing hedges them.
 */
function reachOf(figure: Figure): number {
	const { low, high, approximate, kind, text } = figure;
	if (low === null || low !== high) return 0;
	const value = Math.abs(low);
	if (loose.test(text)) return value * (approximate ? 0.25 : 0.15);
	const span = kind === 'duration' ? looseSpan.exec(text)?.[1]?.toLowerCase() : undefined;
	if (span !== undefined) return span === 'decade' ? 5 : 50;
	if (isFraction(figure)) return approximate ? 2 * looseShare : looseShare;
	if (!approximate) return 0;
	return kind === 'duration' ? Math.max(tolerance * value, Math.min(1, value / 4)) : tolerance * value;
}

/** Words by which a number lies a little below the one that is named. */
const almost = /^(?:nearly|almost|close to|just (?:under|below|short of|shy of)|approaching)\b/iu;

/** `nearly 60` may mean 52, and hardly 40: the least of what it may mean; null where a figure does not say so. */
function leastMeant({ text, high }: Figure): number | null {
	return high !== null && almost.test(text) ? high * (1 - 1.5 * tolerance) : null;
}

/** Where a figure begins (or ends, where it has no beginning) in the base unit of its dimension; null for none. */
export function baseValue(figure: Figure): number | null {
	const value = figure.low ?? figure.high;
	return value === null ? null : value * (conversions.get(unitOf(figure) ?? '')?.factor ?? 1);
}

/** A number before a scale word, e.g. `1.2 million`, `$15bn`; the metres of `1,500m` look like one. */
const scaledNumber =
	/(\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\.(\d{1,9}))?[\s-]?(thousand|million|billion|trillion|k|m|mn|bn|tn)\b/iu;

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

/** A number in words before a scale word: `five million` stands for 5.2 million, too. */
const spelled =
	/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (thousand|million|billion|trillion)\b/iu;

/** Half a unit in the last place that was written, for numbers with a scale word; other numbers are taken as exact. */
function roundingSlack(figure: Figure): number {
	// a third is 33 percent
	if (isFraction(figure)) return 0.005;
	if (Math.abs(figure.low ?? figure.high ?? 0) < 1000) return 0;
	const word = spelled.exec(figure.text)?.[1]?.toLowerCase();
	if (word !== undefined) return (scales[word] ?? 0) / 2;
	const [, whole = '', decimals = '', name = ''] = scaledNumber.exec(figure.text) ?? [];
	const scale = scales[name.toLowerCase()];
	if (scale === undefined) return 0;
	const meant = Number(`${whole.replaceAll(',', '')}.${decimals}`) * scale;
	const bounds = [figure.low, figure.high].map((bound) => (bound === null ? null : Math.abs(bound)));
	return bounds.some((bound) => close(meant, bound)) ? scale / 10 ** decimals.length / 2 : 0;
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
	// `$43 million` for 43,885,310 was cut off rather than rounded
	if (!rounded && slack > 0 && distance < 2 * slack && x.slack !== y.slack) return 'imprecise';
	const [plain, fine] = Math.abs(a) >= Math.abs(b) ? [b, a] : [a, b];
	if (!rounded && (isRounding(plain, fine) || isRounding(fine, plain))) return 'imprecise';
	const isHedged = x.approximate || y.approximate;
	if (rounded && !isHedged) return 'agrees';
	if (isHedged || x.reach > 0 || y.reach > 0)
		return rounded || distance <= Math.max(x.reach, y.reach) * (1 + 1e-9) ? 'imprecise' : 'conflicts';
	return 'conflicts';
}

/**
 * Whether a number without a scale word reads as a rounding of another: fewer decimals (`35.7` of 35.72), or at least two
 * zeros at the end of four digits or more (`43,000` of 43,350), and nearer than two in a hundred.
 */
function isRounding(round: number, fine: number): boolean {
	if (Math.abs(round - fine) > 0.02 * Math.abs(fine)) return false;
	const decimals = (value: number) => (/\.(\d{1,12})/u.exec(String(value))?.[1] ?? '').length;
	if (decimals(round) > 0 || decimals(fine) > 0)
		return decimals(round) < decimals(fine) && Math.abs(round - fine) <= 0.5 / 10 ** decimals(round) + 1e-9;
	const zeros = /0{1,15}$/u.exec(String(round))?.[0].length ?? 0;
	return Math.abs(round) >= 1000 && zeros >= 2 && Math.abs(round - fine) <= 10 ** zeros / 2;
}

/** How far the bounds of an unknown number (`dozens`, `monthslong`) are from fixed. */
const vagueness = 0.2;

/** An approximate or loose number as the interval that it stands for. */
function widen(value: Value): Value {
	const { low, high } = value;
	if (low === null || high === null) return value;
	if (low !== high) {
		const isVague = value.approximate && value.reach === 0;
		const reach = isVague ? vagueness : 0;
		return { ...value, low: low * (1 - reach) - value.reach, high: high * (1 + reach) + value.reach };
	}
	const reach = Math.max(value.reach, value.slack);
	return { ...value, low: low - reach, high: high + reach };
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
