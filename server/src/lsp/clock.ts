import type { Pace } from '../engine/slices.ts';

/** Time as the session sees it, so that tests can hold it in their hands. Milliseconds. */
export interface Clock {
	/** Monotonic. */
	now(): number;
	/** Runs something once, later; the answer calls it off. */
	after(delay: number, run: () => void): () => void;
	/** Time of day, for what is written down. */
	today(): Date;
}

export const systemClock: Clock = {
	now: () => performance.now(),
	after(delay, run) {
		const timer = setTimeout(run, delay);
		return () => clearTimeout(timer);
	},
	today: () => new Date(),
};

/** Milliseconds of work after which messages are looked at again: below what a person notices. */
const slice = 15;

/** A pace that lets waiting messages through between two slices of work. */
export function paceOf(clock: Clock): Pace {
	return { slice, now: () => clock.now(), pause: () => new Promise((resolve) => setTimeout(resolve, 0)) };
}
