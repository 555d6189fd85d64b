/** Rows of a feature matrix, their labels (0 or 1), and how much each counts. */
export interface Sample {
	readonly values: readonly number[];
	readonly label: number;
	/** 1 where it is not given. */
	readonly weight?: number;
}

/**
 * Logistic regression with an L2 penalty, by Newton's method: deterministic, exact to 1e-6 after a few steps. After Bishop,
 * "Pattern Recognition and Machine Learning", 4.3.3. The penalty draws all weights to `prior` where there is one, else all but
 * the first, the intercept, to zero.
 */
export function fitLogistic(samples: readonly Sample[], penalty: number, prior?: readonly number[]): number[] {
	const size = samples[0]?.values.length ?? 0;
	const penaltyOf = (i: number): number => (i === 0 && !prior ? 0.01 : penalty);
	const rows = samples.map(({ values, label, weight = 1 }) => ({ values: Float64Array.from(values), label, weight }));
	let weights = prior ? [...prior] : Array.from({ length: size }, () => 0);
	for (let step = 0; step < 40; step++) {
		const gradient = weights.map((weight, i) => penaltyOf(i) * (weight - (prior?.[i] ?? 0)));
		// symmetric: what stands left of the diagonal is enough
		const hessian = weights.map((_, i) => new Float64Array(i + 1).fill(penaltyOf(i), i));
		for (const { values, label, weight } of rows) {
			const chance = probability(values, weights);
			const spread = weight * chance * (1 - chance);
			for (let i = 0; i < size; i++) {
				const value = values[i] ?? 0;
				if (value === 0) continue;
				gradient[i] = (gradient[i] ?? 0) + weight * (chance - label) * value;
				const row = hessian[i];
				if (row) for (let j = 0; j <= i; j++) row[j] = (row[j] ?? 0) + spread * value * (values[j] ?? 0);
			}
		}
		const whole = hessian.map((row, i) => hessian.map((other, j) => (j <= i ? row[j] : other[i]) ?? 0));
		const change = solve(whole, gradient);
		const before = weights;
		weights = change.map((value, i) => (before[i] ?? 0) - value);
		if (change.every((value) => Math.abs(value) < 1e-6)) break;
	}
	return weights;
}

/** The chance of label 1. */
export function probability(values: ArrayLike<number>, weights: readonly number[]): number {
	let sum = 0;
	for (let i = 0; i < weights.length; i++) sum += (values[i] ?? 0) * (weights[i] ?? 0);
	return 1 / (1 + Math.exp(-sum));
}

/** Solves a system of linear equations by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
	const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
	const size = rows.length;
	for (let column = 0; column < size; column++) {
		let pivot = column;
		for (let row = column + 1; row < size; row++) {
			if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
		}
		const top = rows[pivot] ?? [];
		rows[pivot] = rows[column] ?? [];
		rows[column] = top;
		for (let row = column + 1; row < size; row++) {
			const current = rows[row] ?? [];
			const factor = (current[column] ?? 0) / (top[column] ?? 1);
			if (factor === 0) continue;
			for (let j = column; j <= size; j++) current[j] = (current[j] ?? 0) - factor * (top[j] ?? 0);
		}
	}
	const result = Array.from({ length: size }, () => 0);
	for (let row = size - 1; row >= 0; row--) {
		const current = rows[row] ?? [];
		let sum = current[size] ?? 0;
		for (let j = row + 1; j < size; j++) sum -= (current[j] ?? 0) * (result[j] ?? 0);
		result[row] = sum / (current[row] ?? 1);
	}
	return result;
}
