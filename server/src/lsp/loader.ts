import { defaultConfiguration } from '../engine/configuration.ts';
import { readText } from '../engine/readText.ts';
import { CancelledError } from '../engine/task.ts';
import { fileName } from './area.ts';
import type { Clock } from './clock.ts';
import { createJob } from './job.ts';
import type { Library, Located, Unread } from './library.ts';
import { judgementDelay } from './loadedCorpus.ts';
import type { Notice } from './protocol.ts';
import { searchFolders } from './search.ts';
import type { SearchResult, WorkspaceFolder } from './search.ts';

/** How many files are asked for at a time: enough to keep a disk busy, and a slow client answering. */
const concurrency = 8;

/** Milliseconds after which changed files are read: a program that writes many writes them in one go. */
const settling = 60;

/** What a loader needs of the session. */
export interface LoaderHost {
	readonly clock: Clock;
	readonly library: Library;
	readonly ruleIds: readonly string[];
	/** The workspace folders with the settings that hold in them. */
	folders(): Promise<readonly WorkspaceFolder[]>;
	/** Called when corpora were found, before any document of them is read; answers which documents are to be read again. */
	found(result: SearchResult): Promise<ReadonlySet<string>>;
	/** Hands the text of a document to its corpus. */
	place(document: Located, text: string): void;
	/** The text of a document that an editor shows. */
	openText(uri: string): string | undefined;
	/** Called whenever `progress` or `notices` changed. */
	changed(): void;
	failed(error: unknown): void;
}

/** Reads folders into the library, and files again that change. */
export interface Loader {
	/** Looks through all folders, `delay` milliseconds from now, and reads what has not been read. */
	reload(delay: number): void;
	/** Reads a document again whose file changed, unless an editor shows it. */
	reread(uri: string): void;
	/** Files read and to be read; `done` when nothing is left. */
	progress(): { readonly read: number; readonly total: number; readonly done: boolean };
	notices(): readonly Notice[];
	/** Resolves when nothing is left to read. */
	settled(): Promise<void>;
	stop(): void;
}

export function createLoader(host: LoaderHost): Loader {
	const { library, clock } = host;
	let progress = { read: 0, total: 0, done: false };
	let found: readonly Notice[] = [];
	const remarks = new Map<string, Notice>();
	const waiting = new Map<string, Unread>();

	const report = (read: number, total: number, done: boolean) => {
		progress = { read, total, done };
		host.changed();
	};

	/** Reads one document into its corpus; false when its file is gone. */
	const readOne = async (document: Unread): Promise<boolean> => {
		const { corpus, id, path } = document;
		const uri = corpus.uri(id);
		const open = host.openText(uri);
		const { maxFileSize, encoding } = library.configuration(corpus) ?? defaultConfiguration;
		const answer =
			open === undefined
				? await readText(corpus.home.area.source, path, maxFileSize, encoding)
				: ({ type: 'text', text: open, remark: null } as const);
		// It may have been opened, or left its corpus, while the file was read.
		const meanwhile = host.openText(uri);
		if (library.locate(uri)?.corpus !== corpus) return true;
		remarks.delete(uri);
		const notice = (message: string): Notice => ({ kind: 'skipped', uri, name: fileName(uri), message });
		switch (answer.type) {
			case 'text':
				if (answer.remark !== null) remarks.set(uri, notice(`The file ${answer.remark}.`));
				try {
					host.place(document, meanwhile ?? answer.text);
				} catch (error: unknown) {
					// One document that trips an extractor must not keep the others from being read.
					host.failed(error);
					remarks.set(uri, notice('Not analysed: an error occurred, see the log.'));
				}
				return true;
			case 'skipped':
				remarks.set(uri, notice(`Not read: ${answer.reason}.`));
				corpus.remove(id);
				return true;
			case 'missing':
				return false;
		}
	};

	const readAll = async (documents: readonly Unread[], signal: AbortSignal) => {
		let next = 0;
		let read = 0;
		const worker = async () => {
			for (let document = documents[next++]; document; document = documents[next++]) {
				if (signal.aborted) throw new CancelledError();
				await readOne(document);
				report(++read, documents.length, false);
			}
		};
		await Promise.all(Array.from({ length: concurrency }, worker));
	};

	const reloading = createJob(
		clock,
		async (signal) => {
			report(0, progress.total, false);
			const result = await searchFolders(await host.folders(), host.ruleIds, signal);
			const again = await host.found(result);
			if (signal.aborted) throw new CancelledError();
			found = result.notices;
			const unread = library.arrange(result.corpora, again);
			for (const uri of remarks.keys()) if (!library.locate(uri)) remarks.delete(uri);
			// What a person looks at comes first, and is judged by itself until the rest is there.
			const shown = unread.filter(({ corpus, id }) => host.openText(corpus.uri(id)) !== undefined);
			await Promise.all(shown.map(readOne));
			for (const corpus of new Set(shown.map((document) => document.corpus))) corpus.judge(0);
			await readAll(
				unread.filter((document) => !shown.includes(document)),
				signal,
			);
			for (const corpus of library.corpora()) {
				corpus.complete();
				corpus.judge(0);
			}
			report(unread.length, unread.length, true);
		},
		(error) => {
			host.failed(error);
			report(progress.read, progress.total, true);
		},
	);

	const rereading = createJob(
		clock,
		async (signal) => {
			for (const [uri, document] of waiting) {
				if (signal.aborted) throw new CancelledError();
				waiting.delete(uri);
				if (host.openText(uri) !== undefined) continue;
				if (await readOne(document)) document.corpus.judge(judgementDelay);
				else reloading.request(settling);
			}
			host.changed();
		},
		(error) => host.failed(error),
	);

	return {
		reload: (delay) => reloading.request(delay),
		reread(uri) {
			const located = library.locate(uri);
			const path = located?.corpus.home.area.path(uri);
			if (!located || path === null || path === undefined) return;
			waiting.set(located.corpus.uri(located.id), { ...located, path });
			rereading.request(settling);
		},
		progress: () => progress,
		notices: () => [...found, ...remarks.values()],
		async settled() {
			await rereading.settled();
			await reloading.settled();
		},
		stop() {
			reloading.stop();
			rereading.stop();
		},
	};
}
