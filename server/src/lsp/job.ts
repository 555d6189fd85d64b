import { CancelledError } from '../engine/slices.ts';
import type { Clock } from './clock.ts';

/** Work that is done some time after it was last asked for, one run at a time. */
export interface Job {
	/** Asks for a run `delay` milliseconds from now; a run under way is given up, an earlier appointment replaced. */
	request(delay: number): void;
	/** Nothing is asked for or under way. */
	idle(): boolean;
	/** Resolves when that is so; never rejects. */
	settled(): Promise<void>;
	/** Gives everything up for good. */
	stop(): void;
}

/**
 * Makes a job. `work` must throw `CancelledError` when its signal is aborted, and must be able to take up later what it left
 * undone. What else it throws goes to `failed`; the next request runs it again.
 */
export function createJob(
	clock: Clock,
	work: (signal: AbortSignal) => Promise<void>,
	failed: (error: unknown) => void,
): Job {
	let cancelTimer: (() => void) | null = null;
	let running: AbortController | null = null;
	let stopped = false;
	let waiting: (() => void)[] = [];

	const idle = () => cancelTimer === null && running === null;

	const release = () => {
		if (!idle()) return;
		const resolved = waiting;
		waiting = [];
		for (const resolve of resolved) resolve();
	};

	const run = async () => {
		cancelTimer = null;
		const controller = new AbortController();
		running = controller;
		try {
			await work(controller.signal);
		} catch (error: unknown) {
			if (!(error instanceof CancelledError)) failed(error);
		}
		// A later run may have taken the place of one that was given up.
		if (running === controller) running = null;
		release();
	};

	return {
		request(delay) {
			if (stopped) return;
			cancelTimer?.();
			running?.abort();
			running = null;
			cancelTimer = clock.after(delay, () => void run());
		},
		idle,
		settled: () => (idle() ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
		stop() {
			stopped = true;
			cancelTimer?.();
			cancelTimer = null;
			running?.abort();
			running = null;
			release();
		},
	};
}
