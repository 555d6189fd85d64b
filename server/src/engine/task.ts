/**
 * Work that can be paused: it yields at places where stopping is safe (between documents, between groups) and returns its
 * result. Who runs it decides whether to pause or to give up; the work itself knows no clock.
 */
export type Task<T> = Generator<void, T, void>;

/** Runs a task to its end without a pause. */
export function runToEnd<T>(task: Task<T>): T {
	for (;;) {
		const step = task.next();
		if (step.done) return step.value;
	}
}

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
