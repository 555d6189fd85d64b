import { FileChangeType } from 'vscode-languageserver';
import type {
	DidChangeWatchedFilesParams,
	DidChangeWorkspaceFoldersParams,
	FileEvent,
	RenameFilesParams,
} from 'vscode-languageserver';
import { sidecarFolder } from '../../annotations/sidecar.ts';
import { configurationName } from '../../engine/configurationSchema.ts';
import { isSkippedFolder } from '../../engine/ignoreFiles.ts';
import { pathWithin } from '../../engine/paths.ts';
import { canonical, fileName, isWithin } from '../area.ts';
import type { LoadedCorpus } from '../loadedCorpus.ts';
import type { Session } from '../session.ts';
import { bringInDecisions } from './decide.ts';

/** Milliseconds after which a folder is looked through again when files came or went: they seldom come alone. */
const settling = 100;

/** Files or folders changed on the disk, by whatever program. Of a folder that came or went whole only itself is told. */
export async function watchedFilesChanged(session: Session, { changes }: DidChangeWatchedFilesParams): Promise<void> {
	const decided = new Set<LoadedCorpus>();
	const came: string[] = [];
	const went: string[] = [];
	for (const change of changes) {
		const { uri } = change;
		const kind = kindOf(session, change);
		switch (kind) {
			case 'sidecar':
				for (const corpus of session.library.corpora()) {
					if (isWithin(corpus.home.area.uri(corpus.home.folder), uri)) decided.add(corpus);
				}
				break;
			case 'document':
				// what an editor shows is the editor's; the file is read when it is closed
				if (!session.open.get(uri)) session.loader.reread(uri);
				break;
			case 'arrangement':
				session.loader.reload(settling);
				break;
			case 'came':
				came.push(uri);
				break;
			case 'went':
				went.push(uri);
				break;
			case 'none':
				break;
		}
	}
	if (session.library.holdsBelow(went) || (await holdsFolder(session, came))) session.loader.reload(settling);
	for (const corpus of decided) await bringInDecisions(session, corpus);
}

/**
 * What a change on the disk means. `sidecar`: decisions are others; `document`: one has another text; `arrangement`: which
 * documents there are, or how they are checked; `came`, `went`: the same if it is a folder.
 */
type ChangeKind = 'sidecar' | 'document' | 'arrangement' | 'came' | 'went' | 'none';

function kindOf(session: Session, { uri, type }: FileEvent): ChangeKind {
	const name = fileName(uri);
	const folder = session.folders.of(uri);
	const path = folder?.area.path(uri);
	const parts = (folder && path ? (pathWithin(folder.path, path) ?? '') : '').split('/').slice(0, -1);
	if (parts.includes(sidecarFolder) || name === sidecarFolder) return 'sidecar';
	if (parts.some(isSkippedFolder)) return 'none';
	if (name === configurationName || name === '.gitignore') return 'arrangement';
	if (isSkippedFolder(name)) return 'none';
	const known = session.library.locate(uri) !== null;
	switch (type) {
		case FileChangeType.Changed:
			return known ? 'document' : 'none';
		case FileChangeType.Created:
			return known ? 'document' : session.library.includes(uri) ? 'arrangement' : 'came';
		case FileChangeType.Deleted:
			return known ? 'arrangement' : 'went';
	}
}

async function holdsFolder(session: Session, uris: readonly string[]): Promise<boolean> {
	for (const uri of uris) {
		const area = session.folders.of(uri)?.area;
		const path = area?.path(uri) ?? null;
		const found = area && path !== null ? await area.source.stat(path) : null;
		if (found?.ok === true && found.value.type === 'folder') return true;
	}
	return false;
}

/**
 * Files or folders got other names in the editor: what people decided about documents follows them. The documents may be
 * gone from their corpus already, since the disk's own news can come first; their sidecars are still there.
 */
export async function filesRenamed(session: Session, { files }: RenameFilesParams): Promise<void> {
	const decided = new Set<LoadedCorpus>();
	for (const { oldUri, newUri } of files) {
		for (const corpus of session.library.corpora()) {
			const { area, folder } = corpus.home;
			for (const id of session.decisions.documents(corpus.home)) {
				const uri = corpus.uri(id);
				if (!isWithin(oldUri, uri)) continue;
				const path = area.path(`${canonical(newUri)}${uri.slice(canonical(oldUri).length)}`);
				const renamed = path === null ? null : pathWithin(folder, path);
				if (!renamed) continue;
				const moved = await session.decisions.move(corpus.home, id, renamed);
				if (!moved.ok) session.log.warn(`The decisions about ${id} did not follow it: ${moved.fault.detail}.`);
				decided.add(corpus);
			}
		}
	}
	for (const corpus of decided) await bringInDecisions(session, corpus);
	session.loader.reload(0);
}

/** Folders were added to the window or taken out of it. */
export function foldersChanged(session: Session, { event }: DidChangeWorkspaceFoldersParams): void {
	session.folders.remove(event.removed.map(({ uri }) => uri));
	session.folders.add(event.added);
	session.loader.reload(0);
}
