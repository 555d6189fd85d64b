import type { Annotation } from '../annotations/decision.ts';
import { documentOfSidecar, parseSidecar, sidecarFolder, sidecarPath } from '../annotations/sidecar.ts';
import type { ParsedSidecar } from '../annotations/sidecar.ts';
import { withAnnotation, withDocument, withOther, withoutAnnotation } from '../annotations/sidecarEdits.ts';
import { decodeUtf8 } from '../text/decode.ts';
import { fail, succeed } from './fileSource.ts';
import type { FileFault, FileSource, Result } from './fileSource.ts';
import { joinPath, pathWithin } from './paths.ts';

/** A sidecar as read from the corpus in `folder`. */
export interface Sidecar extends ParsedSidecar {
	/** Path as the file source writes it. */
	readonly path: string;
	/** The document that it speaks of, from the corpus root. */
	readonly document: string;
	readonly text: string;
}

/** A sidecar, or a folder of them, that is there and cannot be read. */
export interface UnreadableSidecar {
	readonly path: string;
	readonly fault: FileFault;
}

/** Deeper folders hold no sidecars. */
const deepest = 64;
/** How often a change is tried anew on what somebody else wrote meanwhile. */
const attempts = 3;

/** The files below a folder, and the folders that cannot be listed. */
async function* below(source: FileSource, folder: string, depth = 0): AsyncGenerator<string | UnreadableSidecar> {
	const listed = await source.list(folder);
	if (!listed.ok) {
		if (listed.fault.reason !== 'missing') yield { path: folder, fault: listed.fault };
		return;
	}
	for (const { name, type, link } of listed.value) {
		const path = joinPath(folder, name);
		if (type === 'file') yield path;
		else if (type === 'folder' && !link && depth < deepest) yield* below(source, path, depth + 1);
	}
}

/** All sidecars of the corpus in `folder`, in order of path. */
export async function readSidecars(
	source: FileSource,
	folder: string,
): Promise<{ readonly sidecars: readonly Sidecar[]; readonly unreadable: readonly UnreadableSidecar[] }> {
	const sidecars: Sidecar[] = [];
	const unreadable: UnreadableSidecar[] = [];
	for await (const path of below(source, joinPath(folder, sidecarFolder))) {
		if (typeof path !== 'string') {
			unreadable.push(path);
			continue;
		}
		const document = documentOfSidecar(pathWithin(folder, path) ?? '');
		if (document === null) continue;
		const read = await readText(source, path);
		if (!read.ok) unreadable.push({ path, fault: read.fault });
		else if (read.value !== null) {
			sidecars.push({ path, document, text: read.value, ...parseSidecar(read.value) });
		}
	}
	return { sidecars, unreadable };
}

/** The text of a file; null when there is none. */
async function readText(source: FileSource, path: string): Promise<Result<string | null>> {
	const read = await source.read(path);
	if (read.ok) return succeed(new TextDecoder().decode(read.value));
	return read.fault.reason === 'missing' ? succeed(null) : read;
}

/** What a change makes of a sidecar's text: a new text, null to delete it, undefined to refuse. */
type Change = (text: string | null) => string | null | undefined;

/** Changes a file on what it is now; when somebody else writes meanwhile, the change is made anew on theirs. */
async function change(source: FileSource, path: string, make: Change): Promise<Result<void>> {
	for (let attempt = 1; ; attempt++) {
		const read = await source.read(path);
		if (!read.ok && read.fault.reason !== 'missing') return read;
		const before = read.ok ? decodeUtf8(read.value) : null;
		// what is written is UTF-8, and characters that were lost in reading would be lost on the disk
		if (read.ok && before === null) return fail('failed', `${path} is not UTF-8; save it as UTF-8 first`);
		const after = make(before);
		if (after === undefined)
			return fail('changed', `${path} cannot be understood as it is; mend it or delete it first`);
		if (after === before) return succeed(undefined);
		const replaced = await source.replace(path, before, after);
		if (replaced.ok || replaced.fault.reason !== 'changed' || attempt === attempts) return replaced;
	}
}

/** Writes an annotation about a document (path from the corpus root) into its sidecar. */
export function addAnnotation(
	source: FileSource,
	folder: string,
	document: string,
	annotation: Annotation,
): Promise<Result<void>> {
	const path = joinPath(folder, sidecarPath(document));
	return change(source, path, (text) => withAnnotation(text, document, annotation) ?? undefined);
}

/** Takes an annotation out of a document's sidecar, which is deleted with its last one. */
export function removeAnnotation(
	source: FileSource,
	folder: string,
	document: string,
	id: string,
): Promise<Result<void>> {
	const path = joinPath(folder, sidecarPath(document));
	return change(source, path, (text) => (text === null ? null : withoutAnnotation(text, id)));
}

/**
 * Moves what people decided with a document that was renamed inside its corpus, and leads pairs in other sidecars to its
 * new name. Nothing is done where there is no sidecar; `changed` when the new name has one already, else the first fault of a
 * file that could not be changed.
 */
export async function moveSidecar(source: FileSource, folder: string, from: string, to: string): Promise<Result<void>> {
	const target = joinPath(folder, sidecarPath(to));
	const moved = await source.rename(joinPath(folder, sidecarPath(from)), target);
	if (!moved.ok && moved.fault.reason !== 'missing') return moved;
	const renamed = moved.ok
		? await change(source, target, (text) => (text === null ? null : (withDocument(text, to) ?? undefined)))
		: succeed(undefined);
	// pairs follow their document also where a file beside them refuses to be changed
	let refused = renamed.ok ? null : renamed;
	const { sidecars } = await readSidecars(source, folder);
	for (const { path, annotations } of sidecars) {
		if (!annotations.some(({ other }) => other?.document === from)) continue;
		const led = await change(source, path, (text) => (text === null ? null : withOther(text, from, to)));
		if (!led.ok) refused ??= led;
	}
	return refused ?? succeed(undefined);
}
