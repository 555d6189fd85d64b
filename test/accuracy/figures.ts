import { factsOf } from './facts.ts';
import type { Measure, Mistake, Outcome } from './score.ts';
import { share } from './score.ts';
import { overlap } from './spans.ts';

interface GoldResult {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly value?: string | null;
	readonly unit?: string | null;
	readonly type?: string;
	readonly timex?: string;
}

/** A sentence with the numbers or dates in it. */
export interface GoldFigures {
	readonly kind: string;
	readonly input: string;
	readonly results: readonly GoldResult[];
}

interface Interval {
	readonly low: number | null;
	readonly high: number | null;
}

/** A thousandth of a thousandth: values such as 103.666666666667 are cut off in the data. */
function equal(a: number | null, b: number | null): boolean {
	return a === null || b === null ? a === b : Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** `[10,20)`, `(60,)`; null for what is no range. */
function rangeOf(value: string): Interval | null {
	const parts = /^[[(](-?[\d.]*),(-?[\d.]*)[\])]$/.exec(value);
	const bound = (text: string | undefined) => (text === undefined || text === '' ? null : Number(text));
	return parts ? { low: bound(parts[1]), high: bound(parts[2]) } : null;
}

/** Minor units of money are told in the data by their own number, and by the extension as parts of the currency. */
const hundredths = new Set(['Cent', 'Pence', 'Sen']);

function isExact(gold: GoldResult, { low, high }: Interval): boolean {
	const value = gold.value ?? '';
	const range = rangeOf(value);
	if (range) return equal(range.low, low) && equal(range.high, high);
	const number = Number(value.replace(/%$/, ''));
	const meant = hundredths.has(gold.unit ?? '') ? [number, number / 100] : [number];
	return meant.some((one) => equal(one, low) || equal(one, high));
}

/** The row of the table that a result belongs to; null for what states no number. */
function groupOf(kind: string, { value, text, timex, type }: GoldResult): string | null {
	if (kind !== 'date') return value === null || value === undefined || value === 'null' ? null : kind;
	if (value === 'not resolved' && type === 'date') return null;
	const absolute = /\b(1[89]|20)\d\d\b/.test(text) && timex?.includes('X') !== true;
	return absolute ? 'date, absolute' : 'date, other';
}

/** Figures and dates found, and their values, on single sentences. Each sentence is a document of its own. */
export function measureFigures(rows: readonly GoldFigures[]): Outcome {
	const facts = factsOf(rows.map(({ input }, i) => ({ path: `${String(i).padStart(4, '0')}.txt`, text: input })));
	const groups = new Map<string, { found: number; exact: number; valued: number; of: number }>();
	const mistakes: Mistake[] = [];
	let extra = 0;
	rows.forEach((row, i) => {
		const described = facts[i];
		if (!described) return;
		const spans = row.kind === 'date' ? described.dates : described.figures;
		for (const gold of row.results) {
			const group = groupOf(row.kind, gold);
			if (group === null) continue;
			const tally = groups.get(group) ?? { found: 0, exact: 0, valued: 0, of: 0 };
			groups.set(group, tally);
			tally.of++;
			const touching = spans.filter((span) => overlap(span, gold) > 0);
			const told = touching.map(({ text }) => text).join(' | ');
			const note = (measure: string, weight: number, got: string) =>
				void mistakes.push({
					measure,
					weight,
					place: `${row.kind} ${i}`,
					expected: `${gold.text} = ${gold.value ?? gold.timex ?? '?'}`,
					got,
					text: row.input,
				});
			if (touching.length === 0) note('found', 2, 'nothing');
			else tally.found++;
			if (row.kind === 'date') {
				if (!/^\d{4}-\d\d-\d\d$/.test(gold.value ?? '') || group !== 'date, absolute') continue;
				tally.valued++;
				const right = described.dates.some((date) => overlap(date, gold) > 0 && date.from === gold.value);
				if (right) tally.exact++;
				else if (touching.length > 0) note('exact', 1, told);
				continue;
			}
			tally.valued++;
			const candidates = described.figures.filter((figure) => overlap(figure, gold) > 0);
			if (candidates.some((figure) => isExact(gold, figure))) tally.exact++;
			else if (touching.length > 0) {
				note('exact', 1, candidates.map(({ text, low, high }) => `${text} = [${low}, ${high}]`).join(' | '));
			}
		}
		if (row.kind === 'date') return;
		for (const figure of described.figures) {
			if (row.results.some((gold) => overlap(figure, gold) > 0)) continue;
			extra++;
			const { text } = figure;
			mistakes.push({
				measure: 'extra',
				weight: 0,
				place: `${row.kind} ${i}`,
				expected: '–',
				got: text,
				text: row.input,
			});
		}
	});
	const measures = [...groups]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([group, { found, exact, valued, of }]): Measure[] => [
			share('figures', `${group}.found`, `${group}, found`, found / of, of),
			...(valued > 0 ? [share('figures', `${group}.exact`, `${group}, exact`, exact / valued, valued)] : []),
		]);
	return {
		measures: [
			...measures,
			{
				key: 'figures.extra',
				data: 'figures',
				name: 'figures that the data does not list (to be read)',
				value: extra,
				cases: rows.length,
				unit: 'count',
				better: 'less',
			},
		],
		mistakes,
	};
}
