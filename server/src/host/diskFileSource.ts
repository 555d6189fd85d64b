import { constants } from 'node:fs';
import type { Dirent } from 'node:fs';
import { access, link, mkdir, open, readFile, readdir, realpath, rename, rm, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { fail, sizeForPeople, succeed } from '../engine/fileSource.ts';
import type { FileFault, FileSource, FolderEntry, Result } from '../engine/fileSource.ts';
import { createQueue } from '../engine/queue.ts';

/** Faults of the system by their code; what is not listed is `failed` with the system's own words. */
const faults: Readonly<Record<string, FileFault>> = {
	ENOENT: { reason: 'missing', detail: 'does not exist' },
	ENOTDIR: { reason: 'missing', detail: 'does not exist' },
	ENAMETOOLONG: { reason: 'missing', detail: 'does not exist, its name is too long' },
	EACCES: { reason: 'denied', detail: 'permission denied' },
	EPERM: { reason: 'denied', detail: 'permission denied' },
	EROFS: { reason: 'readOnly', detail: 'the folder is read-only' },
	EISDIR: { reason: 'failed', detail: 'is a folder' },
	ELOOP: { reason: 'failed', detail: 'its links lead round in a circle' },
	EEXIST: { reason: 'changed', detail: 'exists already' },
};

function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Thrown when a file is not what a change of it was made from. */
class ChangedError extends Error {}

/** Runs a piece of work on the disk and makes a value of what it throws. */
async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
	try {
		return succeed(await work());
	} catch (error: unknown) {
		if (error instanceof ChangedError) return fail('changed', 'was changed by somebody else');
		const known = faults[codeOf(error)];
		return known ? { ok: false, fault: known } : fail('failed', error instanceof Error ? error.message : String(error));
	}
}

async function readWithin(file: string, limit: number): Promise<Result<Uint8Array>> {
	const handle = await open(file, 'r');
	try {
		const { size } = await handle.stat();
		if (size > limit) return fail('tooLarge', `${sizeForPeople(size)}, the limit is ${sizeForPeople(limit)}`);
		return succeed(await handle.readFile());
	} finally {
		await handle.close();
	}
}

/** The text without its byte-order mark, or null when there is no such file. */
async function textOf(file: string): Promise<string | null> {
	try {
		return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
	} catch (error: unknown) {
		if (codeOf(error) === 'ENOENT') return null;
		throw error;
	}
}

/** Moves a file to where none may be; the system itself refuses when there is one (`EEXIST`), which a rename would replace. */
async function moveToFree(from: string, to: string): Promise<void> {
	try {
		await link(from, to);
	} catch (error: unknown) {
		// Some file systems know no hard links; there the look just before has to do.
		if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT' || (await textOf(to)) !== null) throw error;
		await rename(from, to);
		return;
	}
	await unlink(from);
}

/**
 * Writes a new file beside another, on disk before it gets there, and has `place` move it into that one's place. Whatever
 * fails, nothing stays behind.
 */
async function writeBeside(
	file: string,
	text: string,
	mode: number | undefined,
	place: (temporary: string) => Promise<void>,
): Promise<void> {
	const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.${Date.now()}.tmp`);
	const handle = await open(temporary, 'wx', mode);
	try {
		try {
			// what the system masks of a new file's rights the old one had all the same
			if (mode !== undefined) await handle.chmod(mode);
			await handle.writeFile(text, 'utf8');
			await handle.sync();
		} finally {
			await handle.close();
		}
		await place(temporary);
	} catch (error: unknown) {
		await rm(temporary, { force: true });
		throw error;
	}
}

/** @throws {ChangedError} when the file is no longer `before`. */
async function expect(file: string, before: string | null): Promise<void> {
	if ((await textOf(file)) !== before) throw new ChangedError();
}

async function overwrite(file: string, before: string, after: string): Promise<void> {
	await access(file, constants.W_OK);
	const { mode } = await stat(file);
	await writeBeside(file, after, mode, async (temporary) => {
		// Another program may have written while this one did; of what is left between look and rename no system tells.
		await expect(file, before);
		await rename(temporary, file);
	});
}

/** The file that a link stands for, so that the link stays when its file is replaced. */
async function behindLinks(file: string): Promise<string> {
	try {
		return await realpath(file);
	} catch {
		return file;
	}
}

/**
 * The disk below `root`; a path that is absolute or has `..` may also lead elsewhere. Changes are made one after another, so
 * that of two made from one text at once the second finds the file changed.
 */
export function createDiskFileSource(root: string): FileSource {
	const locate = (file: string) => path.resolve(root, file);
	const queue = createQueue();

	async function entryOf(folder: string, entry: Dirent): Promise<FolderEntry> {
		const { name } = entry;
		if (entry.isFile()) return { name, type: 'file', link: false };
		if (entry.isDirectory()) return { name, type: 'folder', link: false };
		if (!entry.isSymbolicLink()) return { name, type: 'other', link: false };
		const target = await attempt(() => stat(path.join(folder, name)));
		const type = !target.ok
			? 'other'
			: target.value.isDirectory()
				? 'folder'
				: target.value.isFile()
					? 'file'
					: 'other';
		return { name, type, link: true };
	}

	return {
		list: (folder) =>
			attempt(async () => {
				const place = locate(folder);
				const entries = await readdir(place, { withFileTypes: true });
				entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
				return Promise.all(entries.map((entry) => entryOf(place, entry)));
			}),
		stat: (file) =>
			attempt(async () => {
				const found = await stat(locate(file));
				const type = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
				return { type, size: found.size } as const;
			}),
		async read(file, limit = Number.POSITIVE_INFINITY) {
			const read = await attempt(() => readWithin(locate(file), limit));
			return read.ok ? read.value : read;
		},
		identify: (folder) => attempt(async () => (await realpath(locate(folder))).split(path.sep).join('/')),
		replace: (file, before, after) =>
			queue(() =>
				attempt(async () => {
					const place = await behindLinks(locate(file));
					await expect(place, before);
					if (after === null) {
						if (before !== null) await unlink(place);
					} else if (before === null) {
						await mkdir(path.dirname(place), { recursive: true });
						await writeBeside(place, after, undefined, (temporary) => moveToFree(temporary, place));
					} else {
						await overwrite(place, before, after);
					}
				}),
			),
		rename: (from, to) =>
			queue(() =>
				attempt(async () => {
					await mkdir(path.dirname(locate(to)), { recursive: true });
					await moveToFree(locate(from), locate(to));
				}),
			),
	};
}
