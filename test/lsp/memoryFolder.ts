/** A folder in memory that a client serves to the server, as an editor serves a virtual one. */
import type { ProtocolConnection } from 'vscode-languageserver/node';
import { methods } from '../../server/src/lsp/protocol/methods.ts';
import type {
	ListedFile,
	ListFilesAnswer,
	ListFilesParams,
	ReadFileAnswer,
	ReadFileParams,
	StatFileAnswer,
	StatFileParams,
	WriteFileAnswer,
	WriteFileParams,
} from '../../server/src/lsp/protocol/files.ts';

export interface MemoryFolder {
	uri(path: string): string;
	read(path: string): string | undefined;
	/** Writes behind the server's back. */
	write(path: string, text: string | Uint8Array): void;
	remove(path: string): void;
	paths(): readonly string[];
	/** Resolves when the server has written a file, from now on. */
	written(): Promise<void>;
	/** URIs that the server asked to read, in order. */
	readonly asked: readonly string[];
	/** Lets a folder not be listed from now on. */
	seal(path: string): void;
	/** Refuses every write from now on. */
	lock(): void;
	/** Holds the next reading of a file back: it is answered when it is released, and then with what was asked for. */
	hold(path: string): Held;
	/** The reading that was held back from the start. */
	readonly held: Held;
}

export interface Held {
	/** Resolves when the server asks to read the file. */
	readonly asked: Promise<void>;
	/** Lets it be read. */
	release(): void;
}

/** `held` is the path of a file whose first reading is held back. */
export function serveFolder(
	connection: ProtocolConnection,
	root: string,
	initial: Readonly<Record<string, string | Uint8Array>>,
	held: string | undefined,
): MemoryFolder {
	const bytesOf = (text: string | Uint8Array) => (typeof text === 'string' ? new TextEncoder().encode(text) : text);
	const files = new Map(Object.entries(initial).map(([path, text]) => [path, bytesOf(text)]));
	const asked: string[] = [];
	let version = 0;
	const versions = new Map<string, number>();
	let locked = false;
	const sealed = new Set<string>();
	let writers: readonly (() => void)[] = [];
	const holding = new Map<string, { readonly ask: () => void; readonly gate: Promise<void> }>();
	const hold = (path: string): Held => {
		let ask = () => {};
		let release = () => {};
		const whenAsked = new Promise<void>((resolve) => {
			ask = resolve;
		});
		const gate = new Promise<void>((resolve) => {
			release = resolve;
		});
		holding.set(path, { ask, gate });
		return { asked: whenAsked, release };
	};
	const pathOf = (uri: string) => decodeURIComponent(uri.slice(root.length)).replace(/\/$/, '');
	const put = (path: string, bytes: Uint8Array) => {
		files.set(path, bytes);
		versions.set(path, ++version);
	};

	connection.onRequest<ListFilesAnswer, void>(methods.clientListFiles, ({ uri }: ListFilesParams): ListFilesAnswer => {
		if (sealed.has(pathOf(uri))) throw new Error('no permission');
		const prefix = pathOf(uri) === '' ? '' : `${pathOf(uri)}/`;
		const found = new Map<string, ListedFile>();
		for (const path of files.keys()) {
			if (!path.startsWith(prefix)) continue;
			const [name = '', ...rest] = path.slice(prefix.length).split('/');
			found.set(name, { name, type: rest.length > 0 ? 'folder' : 'file', link: false });
		}
		return found.size > 0 || prefix === '' ? [...found.values()] : null;
	});
	connection.onRequest<StatFileAnswer, void>(methods.clientStatFile, ({ uri }: StatFileParams): StatFileAnswer => {
		const path = pathOf(uri);
		const bytes = files.get(path);
		if (bytes) return { type: 'file', size: bytes.length };
		return [...files.keys()].some((file) => path === '' || file.startsWith(`${path}/`))
			? { type: 'folder', size: 0 }
			: null;
	});
	connection.onRequest<ReadFileAnswer, void>(
		methods.clientReadFile,
		async ({ uri, limit }: ReadFileParams): Promise<ReadFileAnswer> => {
			asked.push(uri);
			const bytes = files.get(pathOf(uri));
			const holder = holding.get(pathOf(uri));
			holding.delete(pathOf(uri));
			holder?.ask();
			await holder?.gate;
			if (!bytes) return { type: 'notFound' };
			if (bytes.length > limit) return { type: 'tooLarge', size: bytes.length };
			const base64 = Buffer.from(bytes).toString('base64');
			return { type: 'content', base64, version: String(versions.get(pathOf(uri)) ?? 0) };
		},
	);
	connection.onRequest<WriteFileAnswer, void>(
		methods.clientWriteFile,
		({ uri, text, version: read }: WriteFileParams): WriteFileAnswer => {
			if (locked) return { type: 'refused', message: 'the folder is read-only' };
			const path = pathOf(uri);
			const current = files.has(path) ? String(versions.get(path) ?? 0) : null;
			if (current !== read) return { type: 'changed' };
			if (text === null) files.delete(path);
			else put(path, bytesOf(text));
			for (const wake of writers) wake();
			writers = [];
			return { type: 'written', version: text === null ? null : String(versions.get(path)) };
		},
	);

	return {
		uri: (path) => root + path,
		read(path) {
			const bytes = files.get(path);
			return bytes && new TextDecoder().decode(bytes);
		},
		write: (path, text) => put(path, bytesOf(text)),
		remove: (path) => void files.delete(path),
		paths: () => [...files.keys()].sort(),
		written: () =>
			new Promise((resolve) => {
				writers = [...writers, resolve];
			}),
		asked,
		hold,
		held: hold(held ?? ''),
		seal: (path) => void sealed.add(path),
		lock() {
			locked = true;
		},
	};
}
