import type { Prepared } from './prepared.ts';

/**
 * Whether a headline and the paragraph below it tell one thing in these two numbers: each is the only one of its unit in its
 * sentence, and another number or date stands beside both (`$139 million in seven years`; `eight years of returns, … $139 million`).
 */
export function isRestated({ mentions, mates, figuresBeside }: Prepared, i: number, j: number): boolean {
	const [x, y] = [mentions[i], mentions[j]];
	if (x?.kind !== 'figure' || y?.kind !== 'figure' || x.opens === null || y.opens === null) return false;
	const { kind, unit, quantity } = x.figure;
	if (x.opens === y.opens || kind !== y.figure.kind || unit !== y.figure.unit) return false;
	if ((kind === 'count' || kind === 'number') && (quantity === null || quantity !== y.figure.quantity)) return false;
	const isOnly = (of: number) =>
		!(figuresBeside(of) ?? []).some(
			({ figure }) => figure.kind === kind && figure.unit === unit && figure.quantity === quantity,
		);
	return isOnly(i) && isOnly(j) && [...(mates(i) ?? [])].some((value) => mates(j)?.has(value) === true);
}
