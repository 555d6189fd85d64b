import { runInSlices } from '../../engine/slices.ts';
import { folderSources } from '../../ide/sources.ts';
import type { FolderSource } from '../../ide/sources.ts';
import { shownWords } from '../../ide/shownWords.ts';
import { paceOf } from '../clock.ts';
import { excerptOf } from '../excerpt.ts';
import { decisionsOf } from './decisionItems.ts';
import type { LoadedCorpus } from '../loadedCorpus.ts';
import { takeMoment } from '../moment.ts';
import type { SourceFolder, SourceItem, SourceUseItem, SourceUsesParams } from '../protocol/sources.ts';
import { locationOf } from '../session.ts';
import type { Session } from '../session.ts';
import { textsOf } from '../texts.ts';

/** How many sources of a folder, and uses of a source, are handed out; the most used first. */
const mostSources = 500;
const mostUses = 200;
const mostDecisions = 1000;
/** How many documents are named beside a source that is known only through them. */
const mostThrough = 3;

/**
 * Every source that each folder leans on, most used first, and what was decided beside its documents.
 * @throws {ContentModifiedError} when a file with a decision has changed since it was read.
 */
export async function sources(session: Session): Promise<readonly SourceFolder[]> {
	session.bringInEdits();
	const folders: SourceFolder[] = [];
	for (const corpus of session.library.corpora()) {
		const found = await runInSlices(folderSources(corpus.engine), paceOf(session.clock));
		const decisions = await decisionsOf(session, corpus);
		if (found.length === 0 && decisions.length === 0) continue;
		folders.push({
			folder: corpus.home.area.uri(corpus.home.folder),
			sources: found.slice(0, mostSources).map((source) => toItem(corpus, source)),
			more: Math.max(0, found.length - mostSources),
			decisions: decisions.slice(0, mostDecisions),
			moreDecisions: Math.max(0, decisions.length - mostDecisions),
		});
	}
	return folders;
}

function toItem(
	corpus: LoadedCorpus,
	{ key, name, kind, address, uses, documents, indirect }: FolderSource,
): SourceItem {
	const through = indirect ? documents.map((id) => corpus.engine.name(id)) : [];
	return {
		key,
		name,
		kind,
		address,
		claims: uses.length,
		documents: documents.length,
		through: through.slice(0, mostThrough),
	};
}

/**
 * The claims that rest on a source, in order of place.
 * @throws {ContentModifiedError} when a file has changed since it was read.
 */
export async function sourceUses(
	session: Session,
	{ folder, key }: SourceUsesParams,
): Promise<readonly SourceUseItem[]> {
	const corpus = session.library.corpora().find(({ home }) => home.area.uri(home.folder) === folder);
	if (!corpus) return [];
	const moment = takeMoment(session, corpus);
	const found = await runInSlices(folderSources(corpus.engine), paceOf(session.clock));
	const source = found.find((one) => one.key === key);
	if (!source) return [];
	const uses = source.uses.slice(0, mostUses);
	const texts = await textsOf(session, moment, [...new Set(uses.map(({ document }) => document))]);
	const shown = new Map([...texts].map(([id, text]) => [id, shownWords(text, corpus.engine.name(id))]));
	return uses.flatMap((use): SourceUseItem[] => {
		const location = locationOf(corpus, use);
		if (!location) return [];
		const excerpt = excerptOf(shown.get(use.document)?.(use) ?? '');
		return [{ ...location, name: corpus.engine.name(use.document), excerpt, linked: use.linked }];
	});
}
