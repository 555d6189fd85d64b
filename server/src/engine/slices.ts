import type { Task } from '../text/task.ts';

/** Thrown by `runInSlices` when its signal was aborted; nothing of the unfinished result is seen. */
export class CancelledError extends Error {
	constructor() {
		super('cancelled');
		this.name = 'CancelledError';
	}
}

/** How `runInSlices` paces itself. */
export interface Pace {
	/** Milliseconds of work between two pauses. */
	readonly slice: number;
	/** A monotonic clock in milliseconds. */
	now(): number;
	/** Lets the host do other work, then resolves. */
	pause(): Promise<void>;
}

/**
 * Runs a task in slices, pausing between them.
 * @throws {CancelledError} when the signal is aborted before the end.
 */
export async function runInSlices<T>(task: Task<T>, pace: Pace, signal?: AbortSignal): Promise<T> {
	let began = pace.now();
	for (;;) {
		// thrown inside of the task, so that it can clean up; it comes out again here
		if (signal?.aborted) task.throw(new CancelledError());
		const step = task.next();
		if (step.done) return step.value;
		if (pace.now() - began >= pace.slice) {
			await pace.pause();
			began = pace.now();
		}
	}
}
