/** Runs pieces of work one after another, in the order in which they were asked for, whether or not those before fail. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue of its own: what was asked for here waits only for what was asked for here. */
export function createQueue(): Queue {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const done = last.then(work);
		last = done.catch(() => undefined);
		return done;
	};
}
