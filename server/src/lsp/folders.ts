import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import { canonicalFolder, fileName, isWithin } from './area.ts';
import type { Area } from './area.ts';
import type { WorkspaceFolder } from './search.ts';
import { readSettings } from './settings.ts';
import type { EditorSettings } from './settings.ts';

/** The workspace folders of a session and the settings that hold in them. */
export interface Folders {
	/** In the client's order, with the settings as last pulled. */
	all(): Promise<readonly WorkspaceFolder[]>;
	/** The innermost folder that a URI lies in, among those last given out; null when none. */
	of(uri: string): WorkspaceFolder | null;
	/** Settings where no folder is: what holds for the window. */
	windowSettings(): EditorSettings;
	add(folders: readonly { readonly uri: string; readonly name: string }[]): void;
	remove(uris: readonly string[]): void;
	/** Settings are pulled again when next asked for. */
	forgetSettings(): void;
}

export interface FoldersHost {
	readonly connection: Connection;
	/** The client answers `workspace/configuration`. */
	readonly pullsSettings: boolean;
	areaOf(folder: string): Area;
}

export function createFolders(host: FoldersHost): Folders {
	const { connection, pullsSettings, areaOf } = host;
	const known = new Map<string, { readonly name: string; readonly area: Area }>();
	let settled: readonly WorkspaceFolder[] = [];
	let windowSettings = readSettings(null);
	let pulled: Promise<void> | null = null;
	/** Faults of settings that the person was told of. */
	let told: ReadonlySet<string> = new Set();

	const tell = (message: string) =>
		void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });

	const pull = async (): Promise<void> => {
		const folders = [...known];
		const items = [{ section: 'corroborate' }, ...folders.map(([uri]) => ({ scopeUri: uri, section: 'corroborate' }))];
		const answers: readonly unknown[] = pullsSettings ? await connection.workspace.getConfiguration(items) : [];
		windowSettings = readSettings(answers[0]);
		settled = folders.flatMap(([uri, { name, area }], i): WorkspaceFolder[] => {
			const path = area.path(uri);
			return path === null ? [] : [{ uri, name, area, path, settings: readSettings(answers[i + 1]) }];
		});
		const faults = new Set([windowSettings, ...settled.map(({ settings }) => settings)].flatMap((one) => one.faults));
		for (const fault of faults) if (!told.has(fault)) tell(`Corroborate: ${fault}`);
		told = faults;
	};

	return {
		async all() {
			pulled ??= pull();
			try {
				await pulled;
			} catch (error: unknown) {
				pulled = null;
				throw error;
			}
			return settled;
		},
		of(uri) {
			const holding = settled.filter((folder) => isWithin(folder.uri, uri));
			return holding.sort((a, b) => b.uri.length - a.uri.length)[0] ?? null;
		},
		windowSettings: () => windowSettings,
		add(folders) {
			for (const { uri, name } of folders) {
				const key = canonicalFolder(uri);
				known.set(key, { name: name === '' ? fileName(key) : name, area: areaOf(key) });
			}
			pulled = null;
		},
		remove(uris) {
			for (const uri of uris) known.delete(canonicalFolder(uri));
			pulled = null;
		},
		forgetSettings() {
			pulled = null;
		},
	};
}
