import type { Connection } from 'vscode-languageserver';
import type { CreateCorpus } from '../engine/corpus.ts';
import { fail } from '../engine/fileSource.ts';
import type { FileSource } from '../engine/fileSource.ts';
import { joinPath, pathWithin } from '../engine/paths.ts';
import type { Rule } from '../rules/rule.ts';
import { canonicalFolder, isUnsaved, virtualArea } from './area.ts';
import type { Area } from './area.ts';
import { createClientFileSource } from './clientFileSource.ts';
import type { Clock } from './clock.ts';
import { createConfigurationFaults } from './configurationFaults.ts';
import { createDecisions } from './decisions.ts';
import type { ClientFeatures } from './features.ts';
import { createFolders } from './folders.ts';
import { describe } from './guard.ts';
import type { Log } from './guard.ts';
import type { Home } from './loadedCorpus.ts';
import { createLibrary } from './library.ts';
import { createLoader } from './loader.ts';
import { createOpenDocuments } from './openDocuments.ts';
import { createProgress } from './progress.ts';
import { methods } from './protocol/methods.ts';
import { createPulls } from './pull.ts';
import type { Session } from './session.ts';
import { createSignal } from './signal.ts';
import { createStatusReporter } from './status.ts';
import { createWatching } from './watching.ts';

/** What differs from host to host. */
export interface ServerHost {
	readonly clock: Clock;
	readonly rules: readonly Rule[];
	readonly createCorpus: CreateCorpus;
	/** The disk of this machine, for `file:` URIs; null where there is none, as in a browser. */
	readonly disk: Area | null;
}

/** Puts a session together. Nothing is read before the loader is asked to. */
export function createSession(connection: Connection, host: ServerHost, features: ClientFeatures): Session {
	const { clock } = host;
	const log: Log = connection.console;
	const failed = (error: unknown) => log.error(describe(error));
	const ruleIds = host.rules.map(({ id }) => id);
	const wording = { rules: new Map(host.rules.map((rule) => [rule.id, rule])), rulePages: features.rulePages };
	const open = createOpenDocuments();
	const decisions = createDecisions();
	const news = createSignal();
	const faults = createConfigurationFaults(open, ruleIds);
	const progress = createProgress(connection, features.workDoneProgress);
	const watching = createWatching(connection);

	const areaOf = (uri: string): Area => {
		if (host.disk && uri.startsWith('file:')) return host.disk;
		const folder = canonicalFolder(uri);
		const place: Area = virtualArea(folder, unreachable);
		if (!features.servesFiles || isUnsaved(uri)) return place;
		const root = place.path(folder) ?? '';
		const holds = (path: string) => pathWithin(root, path) !== null;
		const ask = <R>(method: string, params: object) => connection.sendRequest<R>(method, params);
		return virtualArea(folder, createClientFileSource(ask, { holds, uri: (path) => place.uri(path) }));
	};

	const folders = createFolders({ connection, pullsSettings: features.configuration, areaOf });

	const library = createLibrary({
		clock,
		createCorpus: host.createCorpus,
		wording,
		prepare: () => bringInEdits(),
		judged(changed) {
			if (changed.size > 0) pulls.changed();
			news.emit();
			status.update();
			refresh();
		},
		failed,
	});

	const loader = createLoader({
		clock,
		library,
		ruleIds,
		async folders() {
			const all = await folders.all();
			if (features.watchesFiles) {
				const include = all.flatMap(({ settings }) => settings.configuration.include);
				// A client that does not watch now may do so the next time; the folders are read all the same.
				await watching.watch(include).catch(failed);
			}
			return all;
		},
		async found(result) {
			faults.keep(result);
			for (const { home } of result.corpora.values()) await bringInDecisions(home);
		},
		place: ({ corpus, id }, text) => corpus.set(id, text, decisions.at(corpus.home, id, text)),
		openText: (uri) => open.get(uri)?.getText(),
		changed() {
			progress.update(loader.progress());
			if (loader.progress().done) pulls.changed();
			news.emit();
			status.update();
		},
		failed,
	});

	const pulls = createPulls({
		library,
		wording,
		openVersion: (uri) => open.get(uri)?.version,
		showsClosed: (uri) => folders.of(uri)?.settings.scope !== 'openFiles',
		others: () => faults.diagnostics(),
	});

	const status = createStatusReporter({
		clock,
		library,
		loader,
		open,
		more: () => ({ cut: pulls.cut(), notices: decisions.notices() }),
		send: (told) => void connection.sendNotification(methods.status, told),
	});

	const bringInDecisions = async (home: Home) => {
		for (const id of await decisions.load(home)) {
			const uri = home.area.uri(joinPath(home.folder, id));
			// An open document is handed to its corpus before the next judgement, any other when it is read again.
			if (!open.touch(uri)) loader.reread(uri);
		}
	};

	const bringInEdits = () => {
		for (const document of open.takeEdited()) {
			const located = library.locate(document.uri);
			if (!located) continue;
			const text = document.getText();
			try {
				located.corpus.set(located.id, text, decisions.at(located.corpus.home, located.id, text));
			} catch (error: unknown) {
				failed(error);
			}
		}
	};

	/** Has the client ask again for the diagnostics of open documents, and what they fold, when there are others than it has. */
	const refresh = () => {
		const changed = open.uris().filter((uri) => pulls.isNews(uri));
		if (changed.length === 0) return;
		if (features.diagnosticRefresh) connection.languages.diagnostics.refresh().catch(failed);
		if (features.foldingRefresh) connection.languages.foldingRange.refresh().catch(failed);
	};

	const settled = async (signal: AbortSignal) => {
		while (status.state() !== 'ready') await news.next(signal);
	};

	return {
		clock,
		log,
		features,
		wording,
		open,
		folders,
		library,
		loader,
		decisions,
		pulls,
		status,
		news,
		areaOf,
		bringInEdits,
		bringInDecisions,
		settled,
	};
}

const missing = fail('missing', 'does not exist');

/** The files of a place that nobody serves, such as a document that was never saved. */
const unreachable: FileSource = {
	list: () => Promise.resolve(missing),
	stat: () => Promise.resolve(missing),
	read: () => Promise.resolve(missing),
	identify: () => Promise.resolve(missing),
	replace: () => Promise.resolve(missing),
	rename: () => Promise.resolve(missing),
};
