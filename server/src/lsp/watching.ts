import {
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	WatchKind,
} from 'vscode-languageserver';
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

/** Folders that come or go whole, of which a client tells as one; no glob names folders alone. */
const folders: FileSystemWatcher = { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete };

/** Asks the client to tell of changed files. */
export interface Watching {
	/**
	 * Also watches what these globs name; does nothing when they are the same as before. Rejects when the client refuses; what
	 * was watched before is watched still.
	 */
	watch(include: readonly string[]): Promise<void>;
}

export function createWatching(connection: Connection): Watching {
	let last = '';
	let registered: { dispose(): void } | null = null;
	return {
		async watch(include) {
			const globs = [...new Set([...always, ...include])];
			if (globs.join('\n') === last) return;
			const watchers = [...globs.map((globPattern): FileSystemWatcher => ({ globPattern })), folders];
			const before = registered;
			registered = await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
			last = globs.join('\n');
			before?.dispose();
		},
	};
}

/** Asks the client to tell of changed settings. */
export async function watchSettings(connection: Connection): Promise<void> {
	await connection.client.register(DidChangeConfigurationNotification.type, { section: 'corroborate' });
}
