/** One line of the table: what was measured, and the figures. */
export function row(name: string, ...cells: readonly string[]): void {
	console.log(`${name.padEnd(50)}${cells.map((cell) => cell.padStart(15)).join('')}`);
}

export function heading(name: string): void {
	console.log(`\n${name}`);
}

/** Wall time of one run, in milliseconds. */
export function timed(work: () => void): number {
	const began = performance.now();
	work();
	return performance.now() - began;
}

/** The shortest of several runs, in milliseconds: the one that the rest of the machine disturbed least. */
export function best(runs: number, work: () => void): number {
	let least = Number.POSITIVE_INFINITY;
	for (let run = 0; run < runs; run++) least = Math.min(least, timed(work));
	return least;
}

export const ms = (time: number) => `${time.toFixed(1)} ms`;
export const times = (factor: number) => `× ${factor.toFixed(2)}`;
/** `bytes` read in `time` milliseconds. */
export const rate = (bytes: number, time: number) => `${(bytes / 1000 / time).toFixed(2)} MB/s`;
