import { createCorpusRoot } from '../../engine/corpusRoot.ts';
import { rulesOf } from '../../engine/folderRules.ts';
import { parentOf, pathWithin } from '../../engine/paths.ts';
import type { Answer, CheckFileParams } from '../protocol/settings.ts';
import type { Session } from '../session.ts';
import { canonical } from '../area.ts';

const notOpen: Answer = { message: 'Open the document first.' };

/** Checks an open document that is not included, by itself, until it is closed. */
export async function checkFile(session: Session, { uri }: CheckFileParams): Promise<Answer> {
	await session.loader.settled();
	const key = canonical(uri);
	if (session.library.locate(key)) return { message: 'This document is checked already.' };
	if (!session.open.get(key)) return notOpen;
	const folder = session.folders.of(key);
	const area = folder?.area ?? session.areaOf(key);
	const path = area.path(key);
	if (path === null) return { message: 'This document cannot be checked: it is in no folder.' };
	const { configuration } = (folder ?? { settings: session.folders.windowSettings() }).settings;
	const defaults = { ruleIds: [...session.wording.rules.keys()], configuration };
	const parent = parentOf(path) ?? '';
	const { corpus: above } = await rulesOf(area.source, parent, parent, defaults);
	const root = above ?? createCorpusRoot(folder?.path ?? parent, configuration);
	const home = { area, folder: root.folder };
	await session.bringInDecisions(home);
	// From here on nothing waits: a document that was closed meanwhile would be checked for good.
	const text = session.open.get(key)?.getText();
	if (text === undefined) return notOpen;
	const { corpus, id } = session.library.addAlone(key, pathWithin(root.folder, path) ?? path, home, root);
	corpus.set(id, text, session.decisions.at(home, id, text));
	corpus.complete();
	corpus.judge(0);
	await corpus.settled();
	return { message: corpus.findings(id).length === 0 ? 'Nothing was found in this document.' : null };
}
