import type { UndoParams } from './decisions.ts';
import type { FindingReference } from './places.ts';

/** Argument of the command `applyOffer`. */
export interface OfferCommand {
	readonly title: string;
	readonly offer: ApplyOfferParams;
	/** What the person is asked before, if anything; the answer goes into `offer.answer`. */
	readonly ask: 'url' | null;
}

/** Argument of the command `choose`. */
export interface ChooseCommand {
	readonly title: string;
	/** Fixes much alike, most likely first; each is one of the other `commands` with its argument. */
	readonly choices: readonly {
		readonly title: string;
		readonly command: string;
		readonly arguments?: readonly unknown[];
	}[];
}

export interface ApplyOfferParams extends FindingReference {
	/** Id of the rule's offer, and its argument. */
	readonly offer: string;
	readonly argument: string | null;
	readonly answer: string | null;
}

/** Certain fixes only: they delete what is boilerplate for certain, never a byline, a dateline or a heading. */
export interface FixAllParams {
	/** A document; or a folder, for all documents below it that are checked, each of which is confirmed. */
	readonly uri: string;
	/** Only fixes of this rule; of all rules when null. */
	readonly rule: string | null;
}

/** An LSP `WorkspaceEdit` as plain JSON, to be read with the language client's own converter. */
export type WorkspaceEditJson = object;

/** An edit to apply, or why there is none. Exactly one is not null. */
export interface EditAnswer {
	readonly edit: WorkspaceEditJson | null;
	readonly message: string | null;
	/** Ids of the decisions that the edit writes beside the documents, for `undo`; absent where it changes the documents. */
	readonly decisions?: readonly UndoParams[];
}
