import * as fixes from '../../ide/fixes.ts';
import type { DocumentEdits } from '../../rules/rule.ts';
import { formatMessage } from '../../text/message.ts';
import { isWithin } from '../area.ts';
import { takeMoment } from '../moment.ts';
import type { Moment } from '../moment.ts';
import type { ApplyOfferParams, EditAnswer, FixAllParams } from '../protocol/fixes.ts';
import { findFinding, findPlace } from '../session.ts';
import type { Session } from '../session.ts';
import { withTexts } from '../texts.ts';
import { decideEverywhere } from './decideEverywhere.ts';
import { joinEdits, toWorkspaceEdit } from '../workspaceEdit.ts';
import type { Presentation } from '../workspaceEdit.ts';

/**
 * The edit of a rule's offer, as the texts are now.
 * @throws {ContentModifiedError} when the finding is gone, or a file that it needs has changed.
 */
export async function applyOffer(session: Session, params: ApplyOfferParams): Promise<EditAnswer> {
	const found = await findFinding(session, params);
	const { corpus, id, moment, finding, rule } = found;
	const decision = await withTexts(session, moment, (text) =>
		fixes.findDecision(corpus.engine, rule, finding, params.offer, text),
	);
	if (decision) return decideEverywhere(session, found, decision);
	const made = await withTexts(session, moment, (text) => {
		const offer = fixes.findOffer(corpus.engine, rule, finding, params.offer, params.argument, text);
		return offer && { offer, edits: fixes.applyOffer(corpus.engine, rule, finding, offer, params.answer, text) };
	});
	if (!made || made.edits.length === 0) return { edit: null, message: 'There is nothing left to change.' };
	const label = formatMessage(rule.templates, made.offer.title);
	const presentation = { label, preview: made.offer.preview };
	moment.check([id]);
	return { edit: toEdit(session, moment, made.edits, presentation), message: null };
}

/** The edits of everything that is certain, in one document or in all that lie below a folder. */
export async function fixAll(session: Session, { uri, rule }: FixAllParams): Promise<EditAnswer> {
	const place = findPlace(session, uri);
	const rules = [...session.wording.rules.values()].filter((one) => rule === null || one.id === rule);
	const presentation = { label: 'Delete all obvious boilerplate', preview: !place };
	const asked = place ? [[place.corpus, [place.id]] as const] : documentsBelow(session, uri);
	if (asked.every(([, ids]) => ids.length === 0)) return { edit: null, message: 'Nothing is checked here.' };
	const found: { readonly moment: Moment; readonly edits: readonly DocumentEdits[] }[] = [];
	for (const [corpus, ids] of asked) {
		const moment = takeMoment(session, corpus);
		const edits = await withTexts(session, moment, (text): readonly DocumentEdits[] =>
			ids.flatMap((document) => fixes.fixAll(corpus.engine, rules, document, text) ?? []),
		);
		if (edits.length > 0) found.push({ moment, edits });
	}
	const [first, ...others] = found.map(({ moment, edits }) => toEdit(session, moment, edits, presentation));
	if (!first) return { edit: null, message: 'No obvious boilerplate was found here.' };
	return { edit: others.reduce(joinEdits, first), message: null };
}

function documentsBelow({ library }: Session, folder: string) {
	return library.corpora().map((corpus) => {
		const ids = corpus.engine.documents().filter((id) => isWithin(folder, corpus.uri(id)));
		return [corpus, ids] as const;
	});
}

/** @throws {ContentModifiedError} when a document to be edited has another text by now. */
function toEdit(session: Session, moment: Moment, edits: readonly DocumentEdits[], presentation: Presentation) {
	moment.check(edits.map(({ document }) => document));
	const version = (uri: string) => session.open.get(uri)?.version;
	return toWorkspaceEdit(moment.corpus, edits, presentation, session.features, version);
}
