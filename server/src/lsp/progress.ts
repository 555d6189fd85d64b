import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** Fewer files are read before anyone could look. */
const worthShowing = 50;

/** Shows how far the reading of a folder is, where it takes long enough to be seen. */
export interface Progress {
	update(state: { readonly read: number; readonly total: number; readonly done: boolean }): void;
}

export function createProgress(connection: Connection, enabled: boolean): Progress {
	let shown: Promise<WorkDoneProgressServerReporter | null> | null = null;
	let last = -1;

	const begin = async (): Promise<WorkDoneProgressServerReporter | null> => {
		try {
			const reporter = await connection.window.createWorkDoneProgress();
			reporter.begin('Corroborate: reading documents', 0);
			return reporter;
		} catch {
			return null; // a client that cannot show progress
		}
	};

	return {
		update({ read, total, done }) {
			if (done) {
				const ended = shown;
				shown = null;
				void ended?.then((reporter) => reporter?.done());
				return;
			}
			if (!enabled || total < worthShowing) return;
			const percent = Math.floor((100 * read) / total);
			shown ??= begin();
			if (percent === last) return;
			last = percent;
			void shown.then((reporter) => reporter?.report(percent, `${read} of ${total}`));
		},
	};
}
