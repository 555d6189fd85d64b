import ignore from 'ignore';
import type { Ignore } from 'ignore';
import type { FileSource } from './fileSource.ts';
import { joinPath, pathWithin } from './paths.ts';

/** What a `.gitignore` says of everything below its folder. */
export interface IgnoreFile {
	readonly folder: string;
	readonly rules: Ignore;
}

/** The `.gitignore` files that hold for a folder, the nearest first. */
interface Ignoring {
	readonly ignoreFiles: readonly IgnoreFile[];
}

/**
 * True when `.gitignore` files exclude it. The nearest file that has a word on it decides, and there the last line, as in
 * git's manual. `type` matters, for patterns that end in `/` mean folders.
 */
export function isIgnored({ ignoreFiles }: Ignoring, path: string, type: 'file' | 'folder'): boolean {
	for (const { folder, rules: file } of ignoreFiles) {
		const within = pathWithin(folder, path);
		if (!within) continue;
		const { ignored, unignored } = file.test(type === 'folder' ? `${within}/` : within);
		if (ignored) return true;
		if (unignored) return false;
	}
	return false;
}

/** Folders that hold no documents, whatever `include` says. */
export function isSkippedFolder(name: string): boolean {
	return name.startsWith('.') || name === 'node_modules';
}

/** The `.gitignore` of a folder, where there is one. */
export async function readIgnoreFile(source: FileSource, folder: string): Promise<readonly IgnoreFile[]> {
	const read = await source.read(joinPath(folder, '.gitignore'));
	if (!read.ok) return [];
	return [{ folder, rules: ignore().add(new TextDecoder().decode(read.value)) }];
}
