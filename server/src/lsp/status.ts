import { addCounts } from '../ide/summary.ts';
import { fileName } from './area.ts';
import type { Clock } from './clock.ts';
import type { Library } from './library.ts';
import type { LoadedCorpus } from './loadedCorpus.ts';
import type { Loader } from './loader.ts';
import type { OpenDocuments } from './openDocuments.ts';
import type { Notice, Status } from './protocol/findings.ts';

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

/** What a status is made of, and where it goes. */
export interface StatusHost {
	readonly clock: Clock;
	readonly library: Library;
	readonly loader: Loader;
	readonly open: Pick<OpenDocuments, 'get' | 'uris'>;
	/** How many findings the Problems panel leaves out, and what else people are to be told. */
	more(): { readonly cut: number; readonly notices: readonly Notice[] };
	send(status: Status): void;
}

/** Tells the client what the server is doing, whenever that changes, but not more often than a person can follow. */
export function createStatusReporter({ clock, library, loader, open, more, send }: StatusHost): StatusReporter {
	let last = '';
	let lastState = '';
	let cancel: (() => void) | null = null;

	const state = (): Status['state'] => {
		if (!loader.progress().done) return 'reading';
		const judged = loader.isCurrent() && library.corpora().every((corpus) => corpus.isJudged());
		return judged ? 'ready' : 'analysing';
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
			checked: open.uris().filter((uri) => library.locate(uri) !== null),
			...addCounts(corpora.map((corpus) => corpus.totals())),
			cut,
			notices: [
				...loader.notices(),
				...notices,
				...corpora.flatMap((corpus) => languageNotices(corpus, (uri) => open.get(uri) !== undefined)),
			],
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

/** One quiet note for each open document in another language, and one for all others of that language in a corpus. */
function languageNotices({ engine, uri }: LoadedCorpus, isOpen: (uri: string) => boolean): readonly Notice[] {
	const names = new Intl.DisplayNames(['en'], { type: 'language' });
	const note = (example: string, documents: string, language: string): Notice => {
		const message = `${documents} in ${names.of(language) ?? language}: only boilerplate, repeats and faults of front matter are found there.`;
		return { kind: 'language', uri: example, name: fileName(example), message };
	};
	const open: Notice[] = [];
	const closed = new Map<string, string[]>();
	for (const id of engine.documents()) {
		const language = engine.facts(id)?.language ?? 'und';
		if (language === 'en' || language === 'und') continue;
		if (isOpen(uri(id))) open.push(note(uri(id), 'This document is', language));
		else {
			const known = closed.get(language);
			if (known) known.push(uri(id));
			else closed.set(language, [uri(id)]);
		}
	}
	const others = [...closed].map(([language, [first = '', ...rest]]) =>
		note(first, rest.length === 0 ? 'One document is' : `${rest.length + 1} documents are`, language),
	);
	return [...open, ...others];
}
