import { CancelledError } from '../engine/slices.ts';

/** News without content, for whoever waits at the moment. */
export interface Signal {
	emit(): void;
	/**
	 * Resolves at the next `emit`.
	 * @throws {CancelledError} when the abort signal comes first.
	 */
	next(abort: AbortSignal): Promise<void>;
}

export function createSignal(): Signal {
	let waiting = new Set<() => void>();
	return {
		emit() {
			const woken = waiting;
			waiting = new Set();
			for (const wake of woken) wake();
		},
		next: (abort) =>
			new Promise((resolve, reject) => {
				const give = () => {
					waiting.delete(wake);
					reject(new CancelledError());
				};
				const wake = () => {
					abort.removeEventListener('abort', give);
					resolve();
				};
				if (abort.aborted) return give();
				abort.addEventListener('abort', give, { once: true });
				waiting.add(wake);
				return undefined;
			}),
	};
}
