import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken } from 'vscode-languageserver';
import { CancelledError } from '../engine/slices.ts';

/** Where failures are told; `window/logMessage` behind it. */
export interface Log {
	error(message: string): void;
	warn(message: string): void;
	info(message: string): void;
}

/** Thrown by a handler when what it was asked about has changed since. */
export class ContentModifiedError extends Error {
	constructor() {
		super('the text has changed since');
		this.name = 'ContentModifiedError';
	}
}

/** Answers one request. */
export type Handler<P, R> = (params: P, token: CancellationToken) => R | Promise<R>;

/** The same, with errors as values. `E` is what the protocol wants to be told beside an error of this request. */
export type GuardedHandler<P, R, E> = (params: P, token: CancellationToken) => Promise<R | ResponseError<E>>;

/**
 * A handler that never takes the server down: what it throws is logged and answered as an error. A request that was
 * cancelled, and one whose text has changed, is answered by the code that says so, never by an empty result.
 */
export function guarded<P, R, E>(log: Log, name: string, handler: Handler<P, R>): GuardedHandler<P, R, E> {
	const cancelled = () => new ResponseError<E>(LSPErrorCodes.RequestCancelled, 'cancelled');
	return async (params, token) => {
		try {
			if (token.isCancellationRequested) return cancelled();
			const result = await handler(params, token);
			return token.isCancellationRequested ? cancelled() : result;
		} catch (error: unknown) {
			if (error instanceof CancelledError) return cancelled();
			if (error instanceof ContentModifiedError) {
				return new ResponseError<E>(LSPErrorCodes.ContentModified, error.message);
			}
			log.error(`${name} failed: ${describe(error)}`);
			return new ResponseError<E>(ErrorCodes.InternalError, `${name} failed: ${messageOf(error)}`);
		}
	};
}

/** The same for what has no answer. */
export function guardedNotice<P>(log: Log, name: string, handler: (params: P) => void | Promise<void>) {
	return async (params: P): Promise<void> => {
		try {
			await handler(params);
		} catch (error: unknown) {
			if (!(error instanceof CancelledError)) log.error(`${name} failed: ${describe(error)}`);
		}
	};
}

/** An abort signal that follows a cancellation token; call `dispose` when done. */
export function signalOf(token: CancellationToken): { readonly signal: AbortSignal; dispose(): void } {
	const controller = new AbortController();
	if (token.isCancellationRequested) controller.abort();
	const listener = token.onCancellationRequested(() => controller.abort());
	return { signal: controller.signal, dispose: () => listener.dispose() };
}

/** What is written to the log: with the stack, where there is one. */
export function describe(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
