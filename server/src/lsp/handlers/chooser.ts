import { nearestCorpus } from '../../engine/folderRules.ts';
import type { ChooserAnswer, ChooserParams } from '../protocol/settings.ts';
import type { Session } from '../session.ts';

/** The `corroborate.yaml` that says which documents of a folder are checked, if one does: then settings do not count there. */
export async function chooser(session: Session, { folder }: ChooserParams): Promise<ChooserAnswer> {
	await session.folders.all();
	const workspaceFolder = session.folders.of(folder);
	const path = workspaceFolder?.area.path(folder) ?? null;
	if (!workspaceFolder || path === null) return { file: null };
	const { area, settings } = workspaceFolder;
	const defaults = { ruleIds: [...session.wording.rules.keys()], configuration: settings.configuration };
	const corpus = await nearestCorpus(area.source, path, defaults);
	return { file: corpus?.file && corpus.configuration.includeGiven ? area.uri(corpus.file.path) : null };
}
