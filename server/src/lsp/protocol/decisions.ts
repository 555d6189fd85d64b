import type { FindingReference } from './places.ts';
import type { Answer } from './settings.ts';

/** Argument of the command `decide`. */
export interface DecideCommand {
	readonly title: string;
	/** The usual reasons for a dismissal, to choose from where the person is asked for one; else empty. */
	readonly reasons: readonly string[];
	/** `reason` is empty where the person should be asked for it; for an address where a source is written. */
	readonly decide: DecideParams;
}

/**
 * Silences one finding where it stands, or one pair, or notes something about it; written to the document's sidecar, never
 * to the document.
 */
export interface DecideParams extends FindingReference {
	/** What is written; absent: a dismissal. A `source` settles what asks for one, a `note` silences nothing. */
	readonly writes?: 'source' | 'note';
	/** Why, in the person's words; the address or name of a source; may be empty. */
	readonly reason: string;
	/** Indices into the finding's evidence when the decision is about pairs, one each; else null. */
	readonly evidence: readonly number[] | null;
}

export interface DecideAnswer extends Answer {
	/** Ids of the decisions, for `undo`; empty when none could be written. */
	readonly ids: readonly string[];
}

/** Takes a decision back. */
export interface UndoParams {
	readonly uri: string;
	readonly id: string;
}

export interface UndoAnswer extends Answer {
	/** The decision is not there any more: undone now, or before. False where it could not be undone. */
	readonly gone: boolean;
}

/** Asks for all decisions of a corpus as W3C Web Annotations; nothing is written. */
export interface ExportDecisionsParams {
	/** URI of the corpus root. */
	readonly folder: string;
	/** URI of the file that the text is for: addresses in it are relative to this one. */
	readonly file: string;
}

export interface ExportedDecisions {
	/** JSON-LD; see `docs/schemas/annotations.schema.json`. */
	readonly text: string;
	readonly count: number;
}
