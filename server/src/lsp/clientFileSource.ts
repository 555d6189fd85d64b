import { fail, sizeForPeople, succeed } from '../engine/fileSource.ts';
import type { FileSource, FolderEntry, Result } from '../engine/fileSource.ts';
import { createQueue } from '../engine/queue.ts';
import { messageOf } from './guard.ts';
import { methods } from './protocol/methods.ts';
import type {
	ListFilesAnswer,
	ListFilesParams,
	ReadFileAnswer,
	ReadFileParams,
	StatFileAnswer,
	StatFileParams,
	WriteFileAnswer,
	WriteFileParams,
} from './protocol/files.ts';

/** Sends a request to the client. */
export type Ask = <R>(method: string, params: object) => Promise<R>;

/** Where the files of a virtual folder are, as `Area` has it. */
export interface ClientFolder {
	/** Paths that may be asked for; what is outside is missing. */
	holds(path: string): boolean;
	uri(path: string): string;
}

/**
 * Files that the client has and the server asks it for: in a browser, on a remote machine, in a virtual folder. Changes are
 * asked for one after another, as the disk makes them.
 */
export function createClientFileSource(ask: Ask, folder: ClientFolder): FileSource {
	const queue = createQueue();
	const attempt = async <T>(path: string, work: (uri: string) => Promise<Result<T>>): Promise<Result<T>> => {
		if (!folder.holds(path)) return fail('missing', 'does not exist');
		try {
			return await work(folder.uri(path));
		} catch (error: unknown) {
			return fail('failed', messageOf(error));
		}
	};
	const readFile = (uri: string, limit: number) =>
		ask<ReadFileAnswer>(methods.clientReadFile, { uri, limit } satisfies ReadFileParams);
	const write = async (params: WriteFileParams): Promise<Result<void>> => {
		const answer = await ask<WriteFileAnswer>(methods.clientWriteFile, params);
		switch (answer.type) {
			case 'written':
				return succeed(undefined);
			case 'changed':
				return fail('changed', 'was changed meanwhile');
			case 'refused':
				return fail('readOnly', answer.message);
		}
	};

	/** The version of a file that still holds `before`; null when there must be and is no file. */
	const versionOf = async (uri: string, before: string | null): Promise<Result<string | null>> => {
		const answer = await readFile(uri, Number.MAX_SAFE_INTEGER);
		switch (answer.type) {
			case 'notFound':
				return before === null ? succeed(null) : fail('changed', 'was deleted meanwhile');
			case 'content': {
				const text = new TextDecoder().decode(bytesOf(answer.base64));
				return text === before ? succeed(answer.version) : fail('changed', 'was changed meanwhile');
			}
			case 'tooLarge':
				return fail('changed', 'was changed meanwhile');
			case 'unreadable':
				return fail('denied', answer.message);
		}
	};

	return {
		list: (path) =>
			attempt(path, async (uri) => {
				const listed = await ask<ListFilesAnswer>(methods.clientListFiles, { uri } satisfies ListFilesParams);
				if (!listed) return fail('missing', 'does not exist');
				// A client cannot say where a link leads, so linked folders are not entered: they might lead round in a circle.
				const entries = listed.map(({ name, type, link }): FolderEntry => ({
					name,
					type: link && type === 'folder' ? 'other' : type,
					link,
				}));
				return succeed(entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)));
			}),
		stat: (path) =>
			attempt(path, async (uri) => {
				const stat = await ask<StatFileAnswer>(methods.clientStatFile, { uri } satisfies StatFileParams);
				return stat ? succeed(stat) : fail('missing', 'does not exist');
			}),
		read: (path, limit = Number.MAX_SAFE_INTEGER) =>
			attempt(path, async (uri) => {
				const answer = await readFile(uri, limit);
				switch (answer.type) {
					case 'content':
						return succeed(bytesOf(answer.base64));
					case 'tooLarge':
						return fail('tooLarge', `${sizeForPeople(answer.size)}, the limit is ${sizeForPeople(limit)}`);
					case 'notFound':
						return fail('missing', 'does not exist');
					case 'unreadable':
						return fail('denied', answer.message);
				}
			}),
		identify: (path) => Promise.resolve(succeed(path)),
		replace: (path, before, after) =>
			queue(() =>
				attempt(path, async (uri) => {
					const version = await versionOf(uri, before);
					if (!version.ok) return version;
					return write({ uri, text: after, version: version.value });
				}),
			),
		rename: (from, to) =>
			queue(() =>
				attempt(from, async (uri) => {
					const answer = await readFile(uri, Number.MAX_SAFE_INTEGER);
					if (answer.type !== 'content') return fail('missing', 'does not exist');
					const text = new TextDecoder().decode(bytesOf(answer.base64));
					const written = await write({ uri: folder.uri(to), text, version: null });
					return written.ok ? write({ uri, text: null, version: answer.version }) : written;
				}),
			),
	};
}

/** The bytes of base64 text. */
function bytesOf(base64: string): Uint8Array {
	const binary = atob(base64);
	const bytes = new Uint8Array(binary.length);
	for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
	return bytes;
}
