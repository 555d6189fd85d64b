import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams, Diagnostic } from 'vscode-languageserver';
import { entriesOf, fixesOf, hasFixAll, inMenuOrder, withoutEntries } from '../../ide/fixes.ts';
import type { Entry, Fix } from '../../ide/fixes.ts';
import type { LocatedAnnotation } from '../../annotations/decision.ts';
import { byChoice, isNoted, touching } from '../../ide/decided.ts';
import { shorten } from '../../ide/words.ts';
import type { Finding } from '../../engine/finding.ts';
import type { DocumentId } from '../../index/mention.ts';
import type { Span } from '../../text/span.ts';
import { isUnsaved } from '../area.ts';
import { toRange, toSpan } from '../convert.ts';
import { deleteBoilerplateKind } from '../features.ts';
import { ContentModifiedError } from '../guard.ts';
import { takeMoment } from '../moment.ts';
import type { Moment } from '../moment.ts';
import { commands } from '../protocol/methods.ts';
import type { DecideCommand, UndoParams } from '../protocol/decisions.ts';
import type { ApplyOfferParams, ChooseCommand, OfferCommand } from '../protocol/fixes.ts';
import type { ConfigureCommand } from '../protocol/settings.ts';
import { has, isApplyOfferParams, isText } from '../received.ts';
import { withTexts } from '../texts.ts';
import { findPlace } from '../session.ts';
import type { Place, Session } from '../session.ts';
import { applyOffer, fixAll } from './offers.ts';
import { append } from '../../text/append.ts';

/** What an action remembers until it is resolved: an offer, or the URI of a document to be fixed as a whole. */
type Data = { readonly offer: ApplyOfferParams } | { readonly fixAll: string };

/** What can be done about the findings that a range touches; edits are made when an action is chosen. */
export async function codeActions(
	session: Session,
	{ textDocument, range, context }: CodeActionParams,
): Promise<CodeAction[]> {
	const place = findPlace(session, textDocument.uri);
	if (!place) return [];
	const span = toSpan(place.lines, range);
	const wanted = (kind: string) =>
		context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
	const actions: CodeAction[] = [];
	const moment = takeMoment(session, place.corpus);
	if (wanted(CodeActionKind.QuickFix)) {
		const text = session.open.get(textDocument.uri)?.getText();
		const decided = text === undefined ? [] : session.decisions.about(place.corpus.home, place.id, text);
		// beside a document that was never saved nothing can be kept
		const canBeKept = !isUnsaved(textDocument.uri);
		const fixes: Fix[] = [];
		for (const finding of place.corpus.findings(place.id).filter((one) => touches(one, span))) {
			const rule = session.wording.rules.get(finding.rule);
			if (!rule) continue;
			// some offers are made only where the words of another document can be put here
			append(fixes, await withTexts(session, moment, (known) => fixesOf(place.corpus.engine, rule, finding, known)));
		}
		const asks = session.features.registersCommands;
		const open = inMenuOrder(fixes).filter((fix) => {
			if (isDone(fix, decided) || (!canBeKept && fix.type !== 'edit')) return false;
			// a client that can ask asks for the scope
			return !(asks && fix.type === 'off' && fix.scope === 'folder');
		});
		for (const entry of asks ? entriesOf(open) : withoutEntries(open)) {
			const findings = ('fix' in entry ? [entry.fix] : entry.among).map(({ finding }) => finding);
			const diagnostics = context.diagnostics.filter((diagnostic) =>
				findings.some((finding) => marks(diagnostic, finding, place)),
			);
			const action = 'fix' in entry ? toAction(session, place, entry.fix) : choosing(session, place, entry);
			if (action) actions.push({ ...action, ...(diagnostics.length > 0 ? { diagnostics } : {}) });
		}
		for (const choice of byChoice(touching(decided, span))) actions.push(undoing(place, choice));
	}
	if (wanted(deleteBoilerplateKind) && (await deletesBoilerplate(session, moment, place.id))) {
		const data: Data = { fixAll: place.corpus.uri(place.id) };
		actions.push({ title: 'Delete all obvious boilerplate', kind: deleteBoilerplateKind, data });
	}
	if (session.features.resolvesEdits) return actions;
	const resolved = await Promise.all(actions.map((action) => resolveCodeAction(session, action)));
	return resolved.filter(({ edit, command }) => edit !== undefined || command !== undefined);
}

/** Whether there is boilerplate in the document that is certain enough to be deleted. */
function deletesBoilerplate(session: Session, moment: Moment, id: DocumentId): Promise<boolean> {
	const rules = [...session.wording.rules.values()];
	return withTexts(session, moment, (text) => hasFixAll(moment.corpus.engine, rules, id, text));
}

/**
 * Makes the edit of a chosen action.
 * @throws {ContentModifiedError} when its finding is gone, or a file that it needs has changed.
 */
export async function resolveCodeAction(session: Session, action: CodeAction): Promise<CodeAction> {
	const data: unknown = action.data;
	if (has(data, 'offer', isApplyOfferParams) && isApplyOfferParams(data.offer)) {
		const { edit } = await applyOffer(session, data.offer);
		if (edit === null && session.features.resolvesEdits) throw new ContentModifiedError();
		return edit === null ? action : { ...action, edit };
	}
	if (has(data, 'fixAll', isText) && isText(data.fixAll)) {
		const { edit } = await fixAll(session, { uri: data.fixAll, rule: null });
		return edit === null ? action : { ...action, edit };
	}
	return action;
}

function toAction(session: Session, place: Place, fix: Fix): CodeAction | null {
	const uri = place.corpus.uri(place.id);
	const { finding, title } = fix;
	const reference = { uri, rule: finding.rule, range: toRange(place.lines, finding) };
	const kind = CodeActionKind.QuickFix;
	switch (fix.type) {
		case 'edit': {
			const { id, argument, ask, preferred, preview } = fix.offer;
			const offer: ApplyOfferParams = { ...reference, offer: id, argument, answer: null };
			const isPreferred = preferred ? { isPreferred: true } : {};
			// a client that can ask also tells how a preview is used, and what came of it
			const asks = session.features.registersCommands;
			if (ask === null && !(preview && asks)) return { title, kind, ...isPreferred, data: { offer } satisfies Data };
			if (!asks) return null;
			const argumentOf: OfferCommand = { title, offer, ask };
			return { title, kind, ...isPreferred, command: { title, command: commands.applyOffer, arguments: [argumentOf] } };
		}
		case 'decision': {
			const { reason, evidence, writes, places, id } = fix.offer;
			if (places) {
				if (!session.features.createsFiles) return null;
				const offer: ApplyOfferParams = { ...reference, offer: id, argument: null, answer: null };
				if (!session.features.registersCommands) return { title, kind, data: { offer } satisfies Data };
				const argument: OfferCommand = { title, offer, ask: null };
				return { title, kind, command: { title, command: commands.applyOffer, arguments: [argument] } };
			}
			// an address must be asked for, which only a client can
			if (writes === 'source' && reason === '' && !session.features.registersCommands) return null;
			const written = writes ? { writes } : {};
			const argument: DecideCommand = { title, reasons: [], decide: { ...reference, ...written, reason, evidence } };
			return { title, kind, command: { title, command: commands.decide, arguments: [argument] } };
		}
		case 'dismiss': {
			const reasons = session.wording.rules.get(finding.rule)?.reasons ?? [];
			const argument: DecideCommand = { title, reasons, decide: { ...reference, reason: '', evidence: null } };
			return { title, kind, command: { title, command: commands.decide, arguments: [argument] } };
		}
		case 'off': {
			const asks = session.features.registersCommands;
			const shown = asks ? `Turn off ${finding.rule}…` : title;
			const scope = asks ? null : fix.scope;
			const argument: ConfigureCommand = { uri, rule: finding.rule, setting: 'off', scope };
			return { title: shown, kind, command: { title: shown, command: commands.configure, arguments: [argument] } };
		}
	}
}

/** One action for several fixes, of which the person is asked which is meant. */
function choosing(session: Session, place: Place, { title, among }: Extract<Entry, { title: string }>): CodeAction {
	const choices = among.flatMap((fix): ChooseCommand['choices'] => {
		const action = toAction(session, place, fix);
		const data: unknown = action?.data;
		if (action?.command) return [action.command];
		if (!has(data, 'offer', isApplyOfferParams) || !isApplyOfferParams(data.offer)) return [];
		const argument: OfferCommand = { title: fix.title, offer: data.offer, ask: null };
		return [{ title: fix.title, command: commands.applyOffer, arguments: [argument] }];
	});
	const argument: ChooseCommand = { title, choices };
	return { title, kind: CodeActionKind.QuickFix, command: { title, command: commands.choose, arguments: [argument] } };
}

/** What the fix would note stands there already. */
function isDone(fix: Fix, decided: readonly LocatedAnnotation[]): boolean {
	if (fix.type !== 'decision' || fix.offer.writes !== 'note' || fix.offer.places) return false;
	return isNoted(decided, fix.finding, fix.offer.reason);
}

function undoing(place: Place, choice: ReturnType<typeof byChoice>[number]): CodeAction {
	const title = `Undo the ${nameOf(choice[0])}`;
	const uri = place.corpus.uri(place.id);
	const argument: readonly UndoParams[] = choice.map(({ annotation: { id } }) => ({ uri, id }));
	return { title, kind: CodeActionKind.QuickFix, command: { title, command: commands.undo, arguments: [argument] } };
}

function nameOf({ annotation, beside }: LocatedAnnotation): string {
	const { type, rule, reason, anchor, other } = annotation;
	switch (type) {
		case 'dismissal': {
			const there = other && (beside === other.document ? other.anchor : anchor);
			return `dismissal of ${rule ?? ''}${there ? ` beside “${shorten(there.exact, 40)}”` : ''}`;
		}
		case 'source':
		case 'note':
			return `${type} “${shorten(reason, 40)}”`;
	}
}

/** A cursor at either end of a finding is on it. */
function touches(finding: Finding, span: Span): boolean {
	return finding.start <= span.end && span.start <= finding.end;
}

function marks({ code, range }: Diagnostic, finding: Finding, { lines }: Place): boolean {
	const span = toSpan(lines, range);
	return code === finding.rule && span.start === finding.start && span.end === finding.end;
}
