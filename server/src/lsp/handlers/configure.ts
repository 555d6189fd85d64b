import type { TextEdit } from 'vscode-languageserver';
import { setRule } from '../../engine/configurationEdits.ts';
import { configurationName } from '../../engine/configurationSchema.ts';
import { joinPath } from '../../engine/paths.ts';
import { decodeUtf8 } from '../../text/decode.ts';
import { buildLineIndex } from '../../text/lineIndex.ts';
import { toRange } from '../convert.ts';
import type { Answer, ConfigureAnswer, ConfigureParams, WrittenConfiguration } from '../protocol/settings.ts';
import { findPlace } from '../session.ts';
import type { Session } from '../session.ts';

/** Applies an edit to a document that an editor shows; false when the editor refuses. */
export type ApplyEdit = (uri: string, edit: TextEdit) => Promise<boolean>;

/** Sets a rule in the corpus's `corroborate.yaml`: on the disk, or in the editor that shows it. */
export async function configure(
	session: Session,
	applyEdit: ApplyEdit,
	params: ConfigureParams,
): Promise<ConfigureAnswer> {
	const place = findPlace(session, params.uri);
	if (!place) return refused('This document is not checked.');
	const { area, folder } = place.corpus.home;
	const document = params.scope === 'document' ? place.id : null;
	const change = (text: string | null) => setRule(text, params.rule, params.setting, document);
	const path = joinPath(folder, configurationName);
	const file = area.uri(path);
	const broken = refused(`${configurationName} cannot be understood as it is; mend it first.`);
	const shown = session.open.get(file);
	if (shown) {
		const before = shown.getText();
		const after = change(before);
		if (after === null) return broken;
		const range = toRange(buildLineIndex(before), { start: 0, end: before.length });
		const applied = await applyEdit(shown.uri, { range, newText: after });
		if (!applied) return refused('The editor refused the change.');
		return { message: `${configurationName} is open: save it and the change holds.`, file, written: null };
	}
	const read = await area.source.read(path);
	if (!read.ok && read.fault.reason !== 'missing') return refused(`${configurationName}: ${read.fault.detail}.`);
	const before = read.ok ? decodeUtf8(read.value) : null;
	if (read.ok && before === null) return refused(`${configurationName} is not UTF-8; save it as UTF-8 first.`);
	const after = change(before);
	if (after === null) return broken;
	const replaced = await area.source.replace(path, before, after);
	if (!replaced.ok) return refused(`${configurationName} was not written: ${replaced.fault.detail}.`);
	session.loader.reload(0);
	return { message: null, file, written: { uri: params.uri, before, after } };
}

/** Puts back what stood in `corroborate.yaml` before a change, unless it says something else by now. */
export async function restoreConfiguration(
	session: Session,
	{ uri, before, after }: WrittenConfiguration,
): Promise<Answer> {
	const place = findPlace(session, uri);
	if (!place) return { message: 'This document is not checked any more.' };
	const { area, folder } = place.corpus.home;
	const replaced = await area.source.replace(joinPath(folder, configurationName), after, before);
	if (!replaced.ok) return { message: `${configurationName} was left as it is: ${replaced.fault.detail}.` };
	session.loader.reload(0);
	return { message: null };
}

function refused(message: string): ConfigureAnswer {
	return { message, file: null, written: null };
}
