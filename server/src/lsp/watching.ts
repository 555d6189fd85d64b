import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Connection, FileSystemWatcher } from 'vscode-languageserver';
import { sidecarFolder } from '../annotations/sidecar.ts';
import { configurationName, documentExtensions } from '../engine/configurationSchema.ts';

/** What is watched whatever the settings say. */
const always: readonly string[] = [
	`**/*.{${documentExtensions.join(',')}}`,
	`**/${configurationName}`,
	'**/.gitignore',
	`**/${sidecarFolder}/**`,
];

/** Asks the client to tell of changed files. */
export interface Watching {
	/** Also watches what these globs name; does nothing when they are the same as before. */
	watch(include: readonly string[]): Promise<void>;
}

export function createWatching(connection: Connection): Watching {
	let last = '';
	let registered: { dispose(): void } | null = null;
	return {
		async watch(include) {
			const globs = [...new Set([...always, ...include])];
			if (globs.join('\n') === last) return;
			last = globs.join('\n');
			const watchers = globs.map((globPattern): FileSystemWatcher => ({ globPattern }));
			const before = registered;
			registered = await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
			before?.dispose();
		},
	};
}

/** Asks the client to tell of changed settings. */
export async function watchSettings(connection: Connection): Promise<void> {
	await connection.client.register(DidChangeConfigurationNotification.type, { section: 'corroborate' });
}
