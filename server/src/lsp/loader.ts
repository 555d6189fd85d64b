import { defaultConfiguration } from '../engine/configuration.ts';
import { readText } from '../engine/readText.ts';
import type { FileText } from '../engine/readText.ts';
import { CancelledError } from '../engine/slices.ts';
import { fileName } from './area.ts';
import type { Clock } from './clock.ts';
import { createJob } from './job.ts';
import type { Library, Located, Unread } from './library.ts';
import { judgementDelay } from './loadedCorpus.ts';
import type { Notice } from './protocol/findings.ts';
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
	/** Called when corpora were found, before any document of them is read. */
	found(result: SearchResult): Promise<void>;
	/** Hands the text of a document to its corpus. */
	place(document: Located, text: string): void;
	/** The text of a document that an editor shows. */
	openText(uri: string): string | undefined;
	/** Called whenever `progress` or `notices` changed. */
	changed(): void;
	failed(error: unknown): void;
}

/**
 * Reads folders into the library, and files again that change. A document that is to be read stays so until its reading
 * begins, and a reading that has begun is finished, whatever run is given up meanwhile: nothing that is to be read is lost.
 */
export interface Loader {
	/** Looks through all folders, `delay` milliseconds from now, and reads what has not been read. */
	reload(delay: number): void;
	/** Reads a document again whose file or decisions changed. */
	reread(uri: string): void;
	/** Files read and to be read; `done` when nothing is left. */
	progress(): { readonly read: number; readonly total: number; readonly done: boolean };
	/** Every document is as its file, or its editor, was when last heard of. */
	isCurrent(): boolean;
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
	/** What is to be read, by URI: the one list that both jobs work on. */
	const waiting = new Map<string, Unread>();
	/** What is being read: of each document the reading that began last. Only that one counts, whichever ends first. */
	const latest = new Map<string, Unread>();

	const report = (read: number, total: number, done: boolean) => {
		progress = { read, total, done };
		host.changed();
	};

	const wait = (document: Unread) => void waiting.set(document.corpus.uri(document.id), document);

	/** Reads one document into its corpus; false when its file is gone. */
	const readOne = async (document: Unread): Promise<boolean> => {
		const uri = document.corpus.uri(document.id);
		if (waiting.get(uri) === document) waiting.delete(uri);
		latest.set(uri, document);
		try {
			const answer = await textOf(document);
			// It may be read anew, or have left its corpus, while the file was read.
			const counts = latest.get(uri) === document && library.locate(uri)?.corpus === document.corpus;
			return counts ? keep(document, answer) : true;
		} finally {
			if (latest.get(uri) === document) latest.delete(uri);
		}
	};

	const textOf = async ({ corpus, id, path }: Unread): Promise<FileText> => {
		const open = host.openText(corpus.uri(id));
		if (open !== undefined) return { type: 'text', text: open, remark: null };
		const { maxFileSize, encoding } = library.configuration(corpus) ?? defaultConfiguration;
		return readText(corpus.home.area.source, path, maxFileSize, encoding);
	};

	/** Keeps what was read; false when there was no file. */
	const keep = (document: Unread, answer: FileText): boolean => {
		const { corpus, id } = document;
		const uri = corpus.uri(id);
		remarks.delete(uri);
		const notice = (message: string): Notice => ({ kind: 'skipped', uri, name: fileName(uri), message });
		switch (answer.type) {
			case 'text':
				if (answer.remark !== null) remarks.set(uri, notice(`The file ${answer.remark}.`));
				try {
					// It may have been opened while the file was read.
					host.place(document, host.openText(uri) ?? answer.text);
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
				corpus.remove(id);
				return false;
		}
	};

	/** Reads all that waits, also what comes to wait meanwhile; the answer is how many that were. */
	const readAll = async (signal: AbortSignal): Promise<number> => {
		let begun = 0;
		let read = 0;
		const worker = async () => {
			for (const document of waiting.values()) {
				if (signal.aborted) throw new CancelledError();
				begun++;
				await readOne(document);
				report(++read, begun + waiting.size, false);
			}
		};
		await Promise.all(Array.from({ length: concurrency }, worker));
		return read;
	};

	const reloading = createJob(
		clock,
		async (signal) => {
			report(0, progress.total, false);
			const result = await searchFolders(await host.folders(), host.ruleIds, signal);
			await host.found(result);
			if (signal.aborted) throw new CancelledError();
			found = result.notices;
			library.arrange(result.corpora).forEach(wait);
			for (const uri of remarks.keys()) if (!library.locate(uri)) remarks.delete(uri);
			// What a person looks at comes first, and is judged by itself until the rest is there.
			const shown = [...waiting.values()].filter(({ corpus, id }) => host.openText(corpus.uri(id)) !== undefined);
			await Promise.all(shown.map(readOne));
			for (const corpus of new Set(shown.map((document) => document.corpus))) corpus.judge(0);
			const read = shown.length + (await readAll(signal));
			for (const corpus of library.corpora()) {
				corpus.complete();
				corpus.judge(0);
			}
			report(read, read, true);
		},
		(error) => {
			host.failed(error);
			report(progress.read, progress.total, true);
		},
	);

	const rereading = createJob(
		clock,
		async (signal) => {
			for (const document of waiting.values()) {
				if (signal.aborted) throw new CancelledError();
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
			wait({ ...located, path });
			rereading.request(settling);
		},
		progress: () => progress,
		isCurrent: () => waiting.size === 0 && latest.size === 0,
		notices: () => [...found, ...remarks.values()],
		async settled() {
			// Either may ask for the other.
			while (!rereading.idle() || !reloading.idle()) await Promise.all([rereading.settled(), reloading.settled()]);
		},
		stop() {
			reloading.stop();
			rereading.stop();
		},
	};
}
