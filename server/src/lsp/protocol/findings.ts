import type { Severity } from '../../rules/rule.ts';
import type { FindingReference } from './places.ts';

export type { Severity };

/** What the server is doing and what it found, for a status bar. Sent when it changes, at most a few times a second. */
export interface Status {
	/** `reading`: files are read; `analysing`: documents are compared; `ready`: all findings are up to date. */
	readonly state: 'reading' | 'analysing' | 'ready';
	/** Files read so far, and to be read in all. */
	readonly read: number;
	readonly total: number;
	/** Documents in all corpora together. */
	readonly documents: number;
	/** Addresses of the open documents that are checked. */
	readonly checked: readonly string[];
	readonly bySeverity: Readonly<Record<Severity, number>>;
	/** By rule id; a rule that found nothing is absent. */
	readonly byRule: Readonly<Record<string, number>>;
	/** The same, errors and warnings only: what a status bar counts. */
	readonly warningsByRule: Readonly<Record<string, number>>;
	/** How many findings the Problems panel leaves out because there are too many; 0 when none. */
	readonly cut: number;
	readonly notices: readonly Notice[];
}

/** Something a person should know once, said quietly. */
export interface Notice {
	/**
	 * `skipped`: a file was not read (too large, binary, unreadable); `language`: a document is in a language of which only
	 * boilerplate, repeats and faults of front matter are found; `configuration`: `corroborate.yaml` has faults; `sidecar`: a file of decisions has
	 * faults; `orphan`: the words that decisions are about are not found in their document.
	 */
	readonly kind: 'skipped' | 'language' | 'configuration' | 'sidecar' | 'orphan';
	readonly uri: string;
	readonly name: string;
	readonly message: string;
}

/** Counts for a view of the whole; what was found is asked for with `findings`. */
export interface Summary {
	readonly rules: readonly RuleSummary[];
	/** Documents with at least one finding, in order. */
	readonly documents: readonly DocumentSummary[];
}

export interface RuleSummary {
	readonly rule: string;
	/** One line: what the rule finds. */
	readonly summary: string;
	readonly severity: Severity;
	readonly count: number;
}

export interface DocumentSummary {
	readonly uri: string;
	readonly name: string;
	/** URI of the corpus root. */
	readonly folder: string;
	/** By rule id; a rule that found nothing is absent. */
	readonly byRule: Readonly<Record<string, number>>;
}

export interface FindingsParams {
	readonly uri: string;
	/** Only findings of this rule; all when null. */
	readonly rule: string | null;
}

/** Asks for what `Status.warningsByRule` counts: errors and warnings, whether the Problems panel lists them or not. */
export interface WarningsParams {
	readonly rules: readonly string[];
}

export interface FindingItem extends FindingReference {
	readonly severity: Severity;
	/** The words that are marked, shortened. */
	readonly text: string;
	readonly message: string;
}
