/**
 * What client and server say to each other besides the Language Server Protocol: method names, and plain JSON values.
 * Nothing here depends on a package of VS Code, so that any client can be written against it. Positions are those of the
 * LSP (zero-based lines, UTF-16 code units); URIs are strings as the client wrote them.
 */
import type { MentionKind, Relation } from '../index/mention.ts';
import type { RuleSetting, Severity } from '../rules/rule.ts';

export type { MentionKind, Relation, RuleSetting, Severity };

/** Requests and notifications by what they do. `client*` are answered by the client, all others by the server. */
export const methods = {
	/** Request: `CrossReferencesParams` → `CrossReferences | null`. */
	crossReferences: 'corroborate/crossReferences',
	/** Request: `ExplainParams` → `Explanation | null`. */
	explain: 'corroborate/explain',
	/** Notification from the server: `Status`. */
	status: 'corroborate/status',
	/** Request: `{}` → `Summary`. */
	summary: 'corroborate/summary',
	/** Request: `FindingsParams` → `FindingItem[]`. */
	findings: 'corroborate/findings',
	/** Request: `WarningsParams` → `FindingReference[]`, in order of address and place. */
	warnings: 'corroborate/warnings',
	/** Request: `{}` → `SourceFolder[]`. */
	sources: 'corroborate/sources',
	/** Request: `SourceUsesParams` → `SourceUseItem[]`. */
	sourceUses: 'corroborate/sourceUses',
	/** Request: `ApplyOfferParams` → `EditAnswer`. */
	applyOffer: 'corroborate/applyOffer',
	/** Request: `FixAllParams` → `EditAnswer`. */
	fixAll: 'corroborate/fixAll',
	/** Request: `DecideParams` → `DecideAnswer`. */
	decide: 'corroborate/decide',
	/** Request: `UndoParams` → `UndoAnswer`. */
	undo: 'corroborate/undo',
	/** Request: `ExportDecisionsParams` → `ExportedDecisions`. */
	exportDecisions: 'corroborate/exportDecisions',
	/** Request: `ConfigureParams` → `ConfigureAnswer`. */
	configure: 'corroborate/configure',
	/** Request: `WrittenConfiguration` → `Answer`: puts back what stood there before, unless somebody wrote meanwhile. */
	restoreConfiguration: 'corroborate/restoreConfiguration',
	/** Request: `ChooserParams` → `ChooserAnswer`. */
	chooser: 'corroborate/chooser',
	/** Request: `CheckFileParams` → `Answer`; the message also says where nothing was found. */
	checkFile: 'corroborate/checkFile',
	/** Request to the client: `ListFilesParams` → `ListedFile[]`. */
	clientListFiles: 'corroborate/listFiles',
	/** Request to the client: `StatFileParams` → `StatFileAnswer`. */
	clientStatFile: 'corroborate/statFile',
	/** Request to the client: `ReadFileParams` → `ReadFileAnswer`. */
	clientReadFile: 'corroborate/readFile',
	/** Request to the client: `WriteFileParams` → `WriteFileAnswer`. */
	clientWriteFile: 'corroborate/writeFile',
} as const;

/**
 * Commands that code actions carry where a person must be asked first, or where no text changes. The client registers them;
 * each takes one argument.
 */
export const commands = {
	/** `OfferCommand`: asks for what `ask` names, sends `applyOffer`, applies the edit, remembers its decisions for `undo`. */
	applyOffer: 'corroborate.applyOffer',
	/** `DecideCommand`: asks for a reason where there is none, sends `decide`. */
	decide: 'corroborate.decide',
	/** `UndoParams`: sends `undo`. */
	undo: 'corroborate.undo',
	/** `ConfigureParams`: sends `configure`. */
	configure: 'corroborate.configure',
} as const;

export interface Position {
	readonly line: number;
	readonly character: number;
}

export interface Range {
	readonly start: Position;
	readonly end: Position;
}

/** `initializationOptions` of the server; all may be absent. */
export interface InitializationOptions {
	/** Address of the folder of rule pages (`<id>.md`), without a slash at its end; a diagnostic's code leads there. */
	readonly rulePages?: string;
	/** True when the client answers the requests for files. Default: false. */
	readonly servesFiles?: boolean;
	/**
	 * True when the client registers `commands` itself and can ask a person. Default: false; then the server offers those of
	 * them that need no question as commands of its own.
	 */
	readonly registersCommands?: boolean;
}

// ---- cross-references ------------------------------------------------------------------------------------------------

export interface CrossReferencesParams {
	readonly uri: string;
	readonly position: Position;
}

/** Why the mention at a position was compared with others, or why nothing is reported of it. */
export interface ExplainParams {
	readonly uri: string;
	readonly position: Position;
	readonly question: 'comparison' | 'silence';
}

/** `null` is answered for a document that is not checked. */
export interface Explanation {
	/** Plain English lines. */
	readonly text: string;
}

/** Who else says what stands under the cursor. `null` is answered where nothing is compared. */
export interface CrossReferences {
	/** What is under the cursor, e.g. `over 60 countries`; the beginning of the sentence or passage where it is no one mention. */
	readonly label: string;
	readonly kind: MentionKind | 'passage';
	/** Where that stands in the document that was asked about. */
	readonly range: Range;
	/** Groups under their headings, e.g. `countries` over `countries · attend` and `countries · sign`. */
	readonly headings: readonly CrossReferenceHeading[];
	/** Where the same passage stands again, in order; empty when nowhere. */
	readonly repeats: readonly PassageReference[];
}

export interface CrossReferenceHeading {
	readonly title: string;
	/** Groups with the mention under the cursor come first. */
	readonly groups: readonly CrossReferenceGroup[];
	/** How many further groups are left out. */
	readonly more: number;
}

export interface CrossReferenceGroup {
	readonly title: string;
	readonly kind: MentionKind;
	/** True when the mention under the cursor stands in this group; in others nothing is compared with it. */
	readonly current: boolean;
	/** The mention under the cursor first, then those that differ from it, then the rest. */
	readonly mentions: readonly MentionReference[];
	/** How many further mentions are left out. */
	readonly more: number;
}

/** One mention of a group, where it stands now. */
export interface MentionReference {
	readonly uri: string;
	/** What people call the document. */
	readonly name: string;
	readonly range: Range;
	readonly text: string;
	/** The sentence around it. */
	readonly excerpt: string;
	/** How it stands to the mention under the cursor: `self` is that mention, null that the two were not compared. */
	readonly relation: Relation | 'self' | null;
	/** The same in words; empty where `relation` is null. */
	readonly relationWords: string;
	/** What made the two comparable, one sentence; null where `relation` is null or `self`. */
	readonly why: string | null;
}

/** The same words in another place. */
export interface PassageReference {
	readonly uri: string;
	readonly name: string;
	readonly range: Range;
	/** Its beginning. */
	readonly excerpt: string;
	readonly relation: 'repeats' | 'copies';
}

// ---- status and summary ----------------------------------------------------------------------------------------------

/** What the server is doing and what it found, for a status bar. Sent when it changes, at most a few times a second. */
export interface Status {
	/** `reading`: files are read; `analysing`: documents are compared; `ready`: all findings are up to date. */
	readonly state: 'reading' | 'analysing' | 'ready';
	/** Files read so far, and to be read in all. */
	readonly read: number;
	readonly total: number;
	/** Documents in all corpora together. */
	readonly documents: number;
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
	 * boilerplate and repeats are found; `configuration`: `corroborate.yaml` has faults; `sidecar`: a file of decisions has
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

// ---- sources ---------------------------------------------------------------------------------------------------------

/** What a corpus leans on. */
export interface SourceFolder {
	/** URI of the corpus root. */
	readonly folder: string;
	/** Most used first. */
	readonly sources: readonly SourceItem[];
	/** How many further sources are left out. */
	readonly more: number;
	/** What people decided or noted beside the documents, in order of document and place; what is not found comes last. */
	readonly decisions: readonly DecisionItem[];
	/** How many further decisions are left out. */
	readonly moreDecisions: number;
}

/** What a sidecar holds, and where its words stand now. */
export interface DecisionItem {
	/** For `UndoParams`, which takes it back. */
	readonly id: string;
	/** The document, there or not. */
	readonly uri: string;
	/** What people call the document. */
	readonly name: string;
	/** Null where the words are not found any more. */
	readonly range: Range | null;
	/** The words that it is about, as they stand now or else as they stood. */
	readonly excerpt: string;
	readonly type: 'dismissal' | 'source' | 'note';
	/** The rule that is dismissed; else null. */
	readonly rule: string | null;
	/** Why; the address or name of a source; what a note says, e.g. `needs source`. */
	readonly reason: string;
	/** RFC 3339 time; empty where the sidecar tells none. */
	readonly created: string;
	/** What people call the document at the other end of a decision about a pair; else null. */
	readonly other: string | null;
}

export interface SourceItem {
	/** Names the source in its folder, for `SourceUsesParams`. */
	readonly key: string;
	readonly name: string;
	/** A site that is linked, a publication, a person, or any other body that is named. */
	readonly kind: 'site' | 'publication' | 'person' | 'body';
	/** The address that is linked most; null for a source that is only named. */
	readonly address: string | null;
	/** How many claims rest on it, in how many documents. */
	readonly claims: number;
	readonly documents: number;
	/** For a source that is never linked: the first of the documents through which alone it is known. */
	readonly through: readonly string[];
}

export interface SourceUsesParams {
	readonly folder: string;
	readonly key: string;
}

/** A claim that rests on a source. */
export interface SourceUseItem {
	readonly uri: string;
	/** What people call the document. */
	readonly name: string;
	readonly range: Range;
	/** Its beginning; empty where the source is that of the whole document. */
	readonly excerpt: string;
	/** The source is linked there; else only named. */
	readonly linked: boolean;
}

// ---- fixes and decisions ---------------------------------------------------------------------------------------------

/** Names one finding: its rule and where it stands now. */
export interface FindingReference {
	readonly uri: string;
	readonly rule: string;
	readonly range: Range;
}

/** Argument of the command `applyOffer`. */
export interface OfferCommand {
	readonly title: string;
	readonly offer: ApplyOfferParams;
	/** What the person is asked before, if anything; the answer goes into `offer.answer`. */
	readonly ask: 'url' | null;
}

export interface ApplyOfferParams extends FindingReference {
	/** Id of the rule's offer, and its argument. */
	readonly offer: string;
	readonly argument: string | null;
	readonly answer: string | null;
}

/** Certain fixes only: confidence of at least 0.8, certain boilerplate, never a byline or dateline. */
export interface FixAllParams {
	/** The document, or any document of the folder. */
	readonly uri: string;
	readonly scope: 'document' | 'folder';
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
	/** Index into the finding's evidence when the decision is about a pair, else null. */
	readonly evidence: number | null;
}

/** What a request without a result of its own tells a person; null when all went well and nothing needs to be said. */
export interface Answer {
	readonly message: string | null;
}

export interface DecideAnswer extends Answer {
	/** Id of the decision, for `undo`; null when it could not be written. */
	readonly id: string | null;
}

/** Takes a decision back. */
export interface UndoParams {
	readonly uri: string;
	readonly id: string;
}

export interface UndoAnswer extends Answer {
	/** The decision is not there any more: taken back now, or before. False where it could not be taken back. */
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

/** Writes a rule's setting into the folder's `corroborate.yaml`, which keeps its comments and is made when there is none. */
export interface ConfigureParams {
	readonly uri: string;
	readonly rule: string;
	readonly setting: RuleSetting;
	/** For this document only, or for its whole folder. */
	readonly scope: 'document' | 'folder';
}

export interface ConfigureAnswer extends Answer {
	/** URI of the `corroborate.yaml` that says so now, on the disk or in the editor that shows it; null where nothing was done. */
	readonly file: string | null;
	/** What was written to the disk, for `restoreConfiguration`; null where nothing was. */
	readonly written: WrittenConfiguration | null;
}

/** A change of a `corroborate.yaml` on the disk. */
export interface WrittenConfiguration {
	/** A document of its folder. */
	readonly uri: string;
	/** The text before and after; null where there was no file. */
	readonly before: string | null;
	readonly after: string;
}

/** Asks who says which documents of a folder are checked. */
export interface ChooserParams {
	/** URI of a workspace folder, or of a folder in one. */
	readonly folder: string;
}

export interface ChooserAnswer {
	/** URI of the `corroborate.yaml` whose `include` says it; null where the client's settings do. */
	readonly file: string | null;
}

/** Checks one open document that is not included, until it is closed; compared with nothing but itself. */
export interface CheckFileParams {
	readonly uri: string;
}
