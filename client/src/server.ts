import {
	commands,
	EventEmitter,
	type CancellationToken,
	type Disposable,
	type Event,
	type LogOutputChannel,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { Status } from '../../server/src/lsp/protocol/findings.ts';
import { methods } from '../../server/src/lsp/protocol/methods.ts';
import type { RequestMethod, Requests } from '../../server/src/lsp/protocol/requests.ts';
import { serveFiles } from './fileRequests.ts';
import { clientOptions } from './clientOptions.ts';

/** Makes the client of this host's kind of server, not yet started. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The language server as views and commands see it. */
export interface Server extends Disposable {
	/** Starts it in the background; a failure is logged and shown by the language client. */
	readonly start: () => void;
	/** Stops it and starts it anew. */
	readonly restart: () => Promise<void>;
	/**
	 * Sends a request once the server runs.
	 * @throws when the server cannot be started, the request fails or is cancelled.
	 */
	request<M extends RequestMethod>(
		method: M,
		params: Requests[M]['params'],
		token?: CancellationToken,
	): Promise<Requests[M]['result']>;
	/** The running client, for its converters. */
	readonly client: () => Promise<BaseLanguageClient>;
	/** What the server last told about its work; undefined until it first did. */
	readonly status: () => Status | undefined;
	readonly onDidChangeStatus: Event<Status>;
	/** It could not be started: nothing is checked until the person restarts it. */
	readonly onDidFail: Event<void>;
}

export function createServer(log: LogOutputChannel, rulePages: string, createClient: CreateClient): Server {
	const statusChanged = new EventEmitter<Status>();
	const startFailed = new EventEmitter<void>();
	let running: Promise<BaseLanguageClient> | undefined;
	let status: Status | undefined;

	async function launch(): Promise<BaseLanguageClient> {
		const client = await createClient(clientOptions(log, rulePages));
		serveFiles(client);
		client.onNotification(methods.status, (told: Status) => {
			status = told;
			void commands.executeCommand('setContext', 'corroborate.documents', told.documents);
			void commands.executeCommand('setContext', 'corroborate.state', told.state);
			statusChanged.fire(told);
		});
		await client.start();
		return client;
	}

	/** Views say that documents are read, from the start until the server tells more or fails. */
	async function launchSeen(): Promise<BaseLanguageClient> {
		void commands.executeCommand('setContext', 'corroborate.state', 'reading');
		try {
			return await launch();
		} catch (error) {
			status = undefined;
			void commands.executeCommand('setContext', 'corroborate.state', 'failed');
			void commands.executeCommand('setContext', 'corroborate.documents', 0);
			startFailed.fire();
			throw error;
		}
	}

	function start(): Promise<BaseLanguageClient> {
		// A start that failed is not tried again by every request, but when the person restarts the server.
		running ??= launchSeen();
		return running;
	}

	return {
		start: () => void start().catch((error: unknown) => log.error('The language server did not start.', String(error))),
		async restart() {
			const client = await running?.catch(() => undefined);
			running = undefined;
			await client
				?.dispose()
				.catch((error: unknown) => log.warn('The language server did not stop in order.', String(error)));
			await start();
		},
		async request<M extends RequestMethod>(method: M, params: Requests[M]['params'], token?: CancellationToken) {
			const client = await start();
			// A token that is undefined would count as a second parameter.
			return token
				? client.sendRequest<Requests[M]['result']>(method, params, token)
				: client.sendRequest<Requests[M]['result']>(method, params);
		},
		client: start,
		status: () => status,
		onDidChangeStatus: statusChanged.event,
		onDidFail: startFailed.event,
		dispose() {
			statusChanged.dispose();
			startFailed.dispose();
			void running?.then((client) => client.dispose()).catch((error: unknown) => log.warn(String(error)));
		},
	};
}
