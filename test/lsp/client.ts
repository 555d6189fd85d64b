/**
 * A client for tests: it talks to the real server over a pair of streams in memory, and serves it a folder in memory. It
 * waits for messages, never for time; the server's clock runs when the test says so, or at once.
 */
import { PassThrough } from 'node:stream';
import {
	createConnection,
	createProtocolConnection,
	DidChangeTextDocumentNotification,
	DidCloseTextDocumentNotification,
	DidOpenTextDocumentNotification,
	DocumentDiagnosticRequest,
	InitializedNotification,
	InitializeRequest,
	ProposedFeatures,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver/node';
import type {
	ClientCapabilities,
	Diagnostic,
	DocumentDiagnosticReport,
	InitializeParams,
	InitializeResult,
	MessageConnection,
	ProtocolConnection,
	Range,
} from 'vscode-languageserver/node';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import type { CreateCorpus } from '../../server/src/engine/corpus.ts';
import { createDiskFileSource } from '../../server/src/host/diskFileSource.ts';
import { diskArea } from '../../server/src/lsp/area.ts';
import type { Clock } from '../../server/src/lsp/clock.ts';
import { methods } from '../../server/src/lsp/protocol/methods.ts';
import type { Status } from '../../server/src/lsp/protocol/findings.ts';
import type { InitializationOptions } from '../../server/src/lsp/protocol/methods.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import conflictingFigure from '../../server/src/rules/conflictingFigure.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { serveFolder } from './memoryFolder.ts';
import type { MemoryFolder } from './memoryFolder.ts';

export interface TestOptions {
	/** Files of the folder `memory://folder/`, by path, e.g. `seeds/a.txt`. */
	readonly files?: Readonly<Record<string, string | Uint8Array>>;
	/** Path of a file that the folder does not hand out before it is released. */
	readonly held?: string;
	/** URIs of workspace folders; default: the folder in memory. */
	readonly folders?: readonly string[];
	/** What `workspace/configuration` answers for the section `corroborate`. */
	readonly settings?: Readonly<Record<string, unknown>>;
	readonly capabilities?: ClientCapabilities;
	readonly initializationOptions?: InitializationOptions;
	readonly clock?: Clock;
	/** Default: `testRules`. */
	readonly rules?: readonly Rule[];
	readonly createCorpus?: CreateCorpus;
}

export interface TestClient {
	readonly connection: ProtocolConnection;
	readonly folder: MemoryFolder;
	readonly capabilities: unknown;
	/** Everything the server logged. */
	readonly logged: readonly string[];
	/** Changes what `workspace/configuration` answers. */
	set settings(settings: Readonly<Record<string, unknown>>);
	open(uri: string, text: string): void;
	/** Sends one change; `range` null replaces everything. */
	change(uri: string, range: Range | null, text: string): void;
	close(uri: string): void;
	request<R>(method: string, params: object): Promise<R>;
	notify(method: string, params: object): void;
	/** The next request or notification of the server with this method, from now on. */
	next<P>(method: string, fits?: (params: P) => boolean): Promise<P>;
	/** Resolves when the server says that it is ready, from now on or already. */
	ready(): Promise<Status>;
	/** Diagnostics of a document when all is judged. */
	diagnostics(uri: string): Promise<readonly Diagnostic[]>;
	pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
	stop(): Promise<void>;
}

/** Root of the folder in memory. */
export const root = 'memory://folder/';

/** One rule that compares documents: what tests of the server look at does not change with every new rule. */
export const testRules: readonly Rule[] = [conflictingFigure];

/** A clock whose delays take no time. */
export const hastyClock: Clock = {
	now: () => performance.now(),
	after(_, run) {
		const timer = setImmediate(run);
		return () => clearImmediate(timer);
	},
	today: () => new Date('2025-02-11T10:00:00Z'),
};

/** A clock that holds longer delays back until the test lets them pass; shorter ones take no time. */
export interface HeldClock extends Clock {
	/** Delays in milliseconds that are held back now. */
	held(): readonly number[];
	release(): void;
}

export function createHeldClock(from: number): HeldClock {
	const waiting = new Map<() => void, number>();
	return {
		...hastyClock,
		after(delay, run) {
			if (delay < from) return hastyClock.after(delay, run);
			waiting.set(run, delay);
			return () => waiting.delete(run);
		},
		held: () => [...waiting.values()],
		release() {
			const due = [...waiting.keys()];
			waiting.clear();
			for (const run of due) run();
		},
	};
}

/** What a client like VS Code can do; by default the test client can do nothing beyond serving its folder. */
export const fullCapabilities: ClientCapabilities = {
	workspace: {
		configuration: true,
		workspaceFolders: true,
		applyEdit: true,
		workspaceEdit: {
			documentChanges: true,
			resourceOperations: ['create'],
			changeAnnotationSupport: { groupsOnLabel: true },
		},
		didChangeConfiguration: { dynamicRegistration: true },
		didChangeWatchedFiles: { dynamicRegistration: true },
		diagnostics: { refreshSupport: true },
	},
	window: { workDoneProgress: true },
	textDocument: {
		hover: { contentFormat: ['markdown', 'plaintext'] },
		codeAction: { resolveSupport: { properties: ['edit'] }, dataSupport: true },
	},
};

interface Waiter {
	readonly method: string;
	readonly fits: (params: unknown) => boolean;
	readonly resolve: (params: unknown) => void;
}

export async function startClient(options: TestOptions = {}): Promise<TestClient> {
	const toServer = new PassThrough();
	const toClient = new PassThrough();
	startServer(
		createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
		{
			clock: options.clock ?? hastyClock,
			rules: options.rules ?? testRules,
			createCorpus: options.createCorpus ?? createCorpus,
			disk: diskArea(createDiskFileSource('/')),
		},
	);
	const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
	const folder = serveFolder(connection, root, options.files ?? {}, options.held);
	let settings = options.settings ?? {};
	let waiters: readonly Waiter[] = [];
	let status: Status | null = null;
	const logged: string[] = [];
	const versions = new Map<string, number>();

	const seen = (method: string, params: unknown) => {
		const woken = waiters.filter((waiter) => waiter.method === method && waiter.fits(params));
		waiters = waiters.filter((waiter) => !woken.includes(waiter));
		for (const { resolve } of woken) resolve(params);
	};
	const next = <P>(method: string, fits: (params: P) => boolean = () => true): Promise<P> =>
		new Promise((resolve) => {
			const waiter = { method, fits: fits as Waiter['fits'], resolve: resolve as Waiter['resolve'] };
			waiters = [...waiters, waiter];
		});

	connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
		items.map(() => settings),
	);
	for (const method of ['client/registerCapability', 'client/unregisterCapability', 'window/workDoneProgress/create']) {
		connection.onRequest(method, (params: unknown) => {
			seen(method, params);
			return null;
		});
	}
	connection.onRequest('workspace/diagnostic/refresh', () => {
		seen('workspace/diagnostic/refresh', null);
		return null;
	});
	connection.onRequest('workspace/applyEdit', (params: unknown) => {
		seen('workspace/applyEdit', params);
		return { applied: true };
	});
	const everything = connection as unknown as MessageConnection;
	everything.onNotification((method: string, params: unknown) => {
		if (method === methods.status) status = params as Status;
		if (method === 'window/logMessage') logged.push((params as { message: string }).message);
		seen(method, params);
	});
	connection.listen();

	const params: Omit<InitializeParams, 'rootUri'> = {
		processId: null,
		capabilities: options.capabilities ?? {},
		workspaceFolders: (options.folders ?? [root]).map((uri) => ({ uri, name: 'as a person calls it' })),
		initializationOptions: { servesFiles: true, registersCommands: true, ...options.initializationOptions },
	};
	const initialized: InitializeResult = await connection.sendRequest(InitializeRequest.method, params);
	await connection.sendNotification(InitializedNotification.type, {});

	const pull = (uri: string, previousResultId?: string) =>
		connection.sendRequest(DocumentDiagnosticRequest.type, {
			textDocument: { uri },
			...(previousResultId === undefined ? {} : { previousResultId }),
		});

	return {
		connection,
		folder,
		capabilities: initialized.capabilities,
		logged,
		set settings(changed: Readonly<Record<string, unknown>>) {
			settings = changed;
		},
		open(uri, text) {
			versions.set(uri, 1);
			const textDocument = { uri, languageId: 'plaintext', version: 1, text };
			void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
		},
		change(uri, range, text) {
			const version = (versions.get(uri) ?? 0) + 1;
			versions.set(uri, version);
			const contentChanges = [range ? { range, text } : { text }];
			void connection.sendNotification(DidChangeTextDocumentNotification.type, {
				textDocument: { uri, version },
				contentChanges,
			});
		},
		close: (uri) => void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
		request: (method, params) => connection.sendRequest(method, params),
		notify: (method, params) => void connection.sendNotification(method, params),
		next,
		ready: async () =>
			status?.state === 'ready' ? status : next<Status>(methods.status, ({ state }) => state === 'ready'),
		async diagnostics(uri) {
			const report = await pull(uri);
			return report.kind === 'full' ? report.items : [];
		},
		pull,
		async stop() {
			await connection.sendRequest('shutdown');
			connection.dispose();
		},
	};
}
