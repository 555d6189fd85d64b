import type { Measure, Mistake } from './score.ts';

/** A number of things, or a mean number of them to one decimal. */
function counted(value: number): string {
	return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

function shown({ unit, value }: Measure): string {
	return unit === 'share' ? value.toFixed(3) : counted(value);
}

function change(measure: Measure, before: number | undefined): string {
	if (before === undefined) return 'new';
	const by = measure.value - before;
	if (Math.abs(by) < 0.0005) return '';
	const sign = by > 0 ? '+' : '−';
	const size = measure.unit === 'share' ? Math.abs(by).toFixed(3) : counted(Math.abs(by));
	return `${sign}${size}${by > 0 === (measure.better === 'more') ? '' : ' worse'}`;
}

/** All measures in one table, each beside the figure that was committed last. */
export function table(measures: readonly Measure[], committed: Readonly<Record<string, number>>): string {
	const rows = measures.map((measure) => {
		const before = committed[measure.key];
		const last = before === undefined ? '–' : shown({ ...measure, value: before });
		return [measure.data, measure.name, String(measure.cases), shown(measure), last, change(measure, before)];
	});
	const heads = ['data', 'measure', 'cases', 'now', 'committed', 'change'];
	const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]?.length ?? 0)));
	const line = (row: readonly string[]) =>
		row
			.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
			.join('  ')
			.trimEnd();
	return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** The errors that weigh most, each kind in turn. */
export function worst(mistakes: readonly Mistake[], limit: number): string {
	const kinds = [...new Set(mistakes.map(({ measure }) => measure))];
	return kinds
		.flatMap((kind) => {
			const all = mistakes.filter(({ measure }) => measure === kind);
			const shown = all.toSorted((a, b) => b.weight - a.weight).slice(0, limit);
			return [
				`${kind}: ${all.length} errors`,
				...shown.flatMap(({ place, expected, got, text }) => [
					`  ${place}`,
					`    expected ${expected}; got ${got}`,
					`    ${text.replace(/\s+/g, ' ').slice(0, 400)}`,
				]),
			];
		})
		.join('\n');
}
