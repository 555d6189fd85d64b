import { addCounts } from '../ide/summary.ts';
import { fileName } from './area.ts';
import type { Clock } from './clock.ts';
import type { Library } from './library.ts';
import type { LoadedCorpus } from './loadedCorpus.ts';
import type { Loader } from './loader.ts';
import type { Notice, Status } from './protocol.ts';

/** Milliseconds between two messages about the same state. */
const interval = 200;

/** At most this many findings are shown in the Problems panel of files that no editor shows. */
export const mostFindings = 1000;

export interface StatusReporter {
	/** Something may have changed: tells the client, now or soon. */
	update(): void;
	/** What the client would be told now. */
	current(): Status;
	state(): Status['state'];
	stop(): void;
}

/** Tells the client what the server is doing, whenever that changes, but not more often than a person can follow. */
export function createStatusReporter(
	clock: Clock,
	library: Library,
	loader: Loader,
	more: () => { readonly cut: number; readonly notices: readonly Notice[] },
	send: (status: Status) => void,
): StatusReporter {
	let last = '';
	let lastState = '';
	let cancel: (() => void) | null = null;

	const state = (): Status['state'] => {
		if (!loader.progress().done) return 'reading';
		return library.corpora().every((corpus) => corpus.isJudged()) ? 'ready' : 'analysing';
	};

	const current = (): Status => {
		const corpora = library.corpora();
		const { read, total } = loader.progress();
		const { cut, notices } = more();
		return {
			state: state(),
			read,
			total,
			documents: corpora.reduce((sum, corpus) => sum + corpus.size(), 0),
			...addCounts(corpora.map((corpus) => corpus.totals())),
			cut,
			notices: [...loader.notices(), ...notices, ...corpora.flatMap(languageNotices)],
		};
	};

	const tell = () => {
		cancel?.();
		cancel = null;
		const status = current();
		const message = JSON.stringify(status);
		if (message === last) return;
		last = message;
		lastState = status.state;
		send(status);
	};

	return {
		update() {
			if (state() !== lastState) tell();
			else cancel ??= clock.after(interval, tell);
		},
		current,
		state,
		stop() {
			cancel?.();
			cancel = null;
		},
	};
}

/** One quiet note for each foreign language of a corpus. */
function languageNotices({ engine, uri }: LoadedCorpus): readonly Notice[] {
	const first = new Map<string, { uri: string; count: number }>();
	for (const id of engine.documents()) {
		const language = engine.facts(id)?.language ?? 'und';
		if (language === 'en' || language === 'und') continue;
		const known = first.get(language);
		if (known) known.count++;
		else first.set(language, { uri: uri(id), count: 1 });
	}
	const names = new Intl.DisplayNames(['en'], { type: 'language' });
	return [...first].map(([language, { uri: example, count }]): Notice => {
		const documents = count === 1 ? 'One document is' : `${count} documents are`;
		const message = `${documents} in ${names.of(language) ?? language}: only boilerplate and repeats are found there.`;
		return { kind: 'language', uri: example, name: fileName(example), message };
	});
}
