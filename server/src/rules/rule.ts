import type { Span } from '../text/span.ts';
import type { Message, Templates } from '../text/message.ts';
import type { ContentJudgement } from '../facts/content/types.ts';
import type { DocumentFacts, KnownSource } from '../facts/types.ts';
import type { DocumentId, Mention, MentionKind, Place, Relation } from '../index/mention.ts';
import type { Direction } from '../index/direction.ts';
import type { Counterpart } from '../index/standard.ts';

/** How loudly a finding is shown. */
export type Severity = (typeof severities)[number];

/** From the loudest on. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;

/** What is less sure is not reported, and bears nothing out. */
export const leastReported = 0.5;

/** From this confidence on something is said without more ado. */
export const leastSure = 0.8;

/** A person's wish for a rule: `default` keeps the rule's own grading, a severity sets all its findings but what it only hints at. */
export type RuleSetting = 'default' | 'off' | Severity;

/** Another place that a finding rests on. */
export interface Evidence extends Place {
	/** The words there, at most 240 code units; empty where a whole passage is meant or the facts do not keep them. */
	readonly text: string;
	/** The beginning of the sentence that it stands in, at most 240 code units; absent where the facts do not keep it. */
	readonly sentence?: string;
	readonly relation: Relation;
	/** What it is beside the finding's own place, where the relation runs one way and the texts tell which. */
	readonly direction?: Direction | null;
	/** What to know about it, from the rule's templates; null when the relation says it all. */
	readonly note: Message | null;
}

/** What a rule found in a document, before settings and decisions. Document offsets. */
export interface Problem extends Span {
	readonly message: Message;
	/** The rule's own grading. */
	readonly severity: Severity;
	/** 0 to 1: a probability that was learned, or one of `confidences`; see `leastReported` and `leastSure`. */
	readonly confidence: number;
	readonly evidence: readonly Evidence[];
	/** Shown faded, as unused code is, instead of underlined. */
	readonly faded: boolean;
}

/** A problem with the document that it stands in. */
export interface PlacedProblem extends Problem {
	readonly document: DocumentId;
}

/** What a document rule reads. */
export interface DocumentView {
	readonly id: DocumentId;
	readonly facts: DocumentFacts;
	/** One judgement per block: the document's own, corrected by what stands again elsewhere in the folder. */
	readonly content: readonly ContentJudgement[];
	/** How often a block (by `repeatKey`) stands in this document, and in how many others of the corpus. */
	readonly repeats: (repeatKey: string) => { readonly here: number; readonly elsewhere: number };
	/** Where a block stands again, the same or nearly. */
	readonly standsAgain: (block: number) => StandsAgain;
	/** Passages of running text that stand in other documents, in order of place. */
	readonly shared: () => readonly SharedPassage[];
}

/** Where a block stands again. */
export interface StandsAgain {
	/** Other blocks of the document, by number, that say the same or nearly the same; in order. */
	readonly here: readonly number[];
	/** How many other documents hold it; counted no further than eight. */
	readonly elsewhere: number;
	/** Its places in other documents, in order; none where it stands in too many to list. */
	readonly places: readonly Place[];
	/** One of them says the very same. */
	readonly exact: boolean;
}

/** A passage of running text that another document has, too. */
export interface SharedPassage extends Span {
	/** How many words the two share in it, at most two in fifty wrong. */
	readonly words: number;
	readonly other: Place;
}

/** What a comparison rule says of a mention: no offsets, so that edits elsewhere do not touch it. */
export interface Verdict {
	readonly message: Message;
	readonly severity: Severity;
	readonly confidence: number;
	readonly evidence: readonly Counterpart[];
}

// ---- fixes -----------------------------------------------------------------------------------------------------------

/** Edits of one document, in its offsets; not overlapping. */
export interface DocumentEdits {
	readonly document: DocumentId;
	readonly edits: readonly (Span & { readonly newText: string })[];
}

interface OfferBase {
	/**
	 * Title of the entry behind which it stands with others of its kind, where a person can be asked which is meant; absent for
	 * one that stands by itself.
	 */
	readonly among?: Message;
}

/** A change of text that a rule offers for one of its findings. Cheap to make; `Rule.apply` computes the edits when chosen. */
export interface EditOffer extends OfferBase {
	readonly type: 'edit';
	/** Unique among the rule's offers, e.g. `delete-block`. */
	readonly id: string;
	readonly title: Message;
	/** Where it acts; decides which documents' texts `apply` gets. */
	readonly scope: 'here' | 'document' | 'folder';
	/** The person confirms each change in a preview before anything is written. */
	readonly preview: boolean;
	/** What an editor applies when asked to just fix it. At most one per finding. */
	readonly preferred: boolean;
	/** What the person is asked before, or null. The answer is handed to `apply`. */
	readonly ask: 'url' | null;
	/** Distinguishes offers with the same id, e.g. which evidence or source is used; handed back to `apply`. */
	readonly argument: string | null;
}

/**
 * A decision that a rule offers besides plain dismissal, e.g. "not the same quantity" about a pair, "this is content"; or
 * something that is written beside the document, in its sidecar.
 */
export interface DecisionOffer extends OfferBase {
	readonly type: 'decision';
	readonly id: string;
	readonly title: Message;
	/** What is written; absent: a dismissal. A `source` settles what asks for one, a `note` silences nothing. */
	readonly writes?: 'source' | 'note';
	/** Written to the sidecar as the reason; where it is empty the person is asked (for an address, of a `source`). */
	readonly reason: string;
	/** Indices into the finding's evidence of what it makes a pair with, one decision each; null when about the finding alone. */
	readonly evidence: readonly number[] | null;
	/**
	 * Every place that it is written about, the finding's own among them, in order; the person confirms each in a preview.
	 * Absent: the finding's own place.
	 */
	readonly places?: readonly Place[];
}

export type Offer = EditOffer | DecisionOffer;

/** A sentence of another document that gives a figure or quotation alike. */
export interface Witness {
	readonly document: DocumentId;
	/** What people call the document. */
	readonly name: string;
	/** The figure or quotation in that document's words, shortened. */
	readonly words: string;
	readonly block: number;
	readonly sentence: number;
}

/** What fixes may look at. */
export interface FixContext {
	/** Ids of all documents of the corpus, in order. */
	readonly documents: readonly DocumentId[];
	/** Sources that the team lists in `corroborate.yaml`. */
	readonly sources: readonly KnownSource[];
	/** Text as it is now. Present for every document in the offer's scope and for all evidence of the finding. */
	text(document: DocumentId): string | undefined;
	view(document: DocumentId): DocumentView | undefined;
	/**
	 * Sentences of other documents that give a figure or quotation of this span alike and differ on nothing of it, by their
	 * place in `view(document).facts`; in order of document, at most one per document.
	 */
	witnesses(document: DocumentId, span: Span): readonly Witness[];
	/** Findings of the same rule in a document, the finding itself among them. */
	findings(document: DocumentId): readonly PlacedProblem[];
}

// ---- rules -----------------------------------------------------------------------------------------------------------

/** An executable example of a rule's page: the generator runs it, and fails when it does not do what it says. */
export interface RuleExample {
	readonly title: string;
	/** Documents by name. */
	readonly documents: Readonly<Record<string, string>>;
	/** The texts that the rule marks, in order of document name and place; empty for an example of what is left alone. */
	readonly marks: readonly string[];
}

interface RuleBase {
	/** Named by the fault, so that "allow <id>" reads well; kebab-case. */
	readonly id: string;
	/** Why people dismiss its findings, most usual first; offered when they do, and written to the sidecar as they stand. */
	readonly reasons: readonly string[];
	/** The highest grade of its findings; shown in settings and docs. */
	readonly severity: Severity;
	/** One line: what it finds. */
	readonly summary: string;
	/** Markdown paragraphs of the rule's page: why it matters, when it is silent, what settles a finding, how it is decided. */
	readonly explanation: string;
	readonly examples: readonly RuleExample[];
	/** English templates for every message id that the rule uses (findings, notes, fix titles). */
	readonly templates: Templates;
	/** Which languages (ISO 639-1) it understands; null for any. */
	readonly languages: readonly string[] | null;
	/** What can be done about a finding, best first. */
	offers(problem: PlacedProblem, context: FixContext): readonly Offer[];
	/** The edits of a chosen offer. `answer` is what the person typed where `ask` is set. Empty when there is nothing left to do. */
	apply(problem: PlacedProblem, offer: EditOffer, context: FixContext, answer: string | null): readonly DocumentEdits[];
}

/** A rule that reads one document at a time (with what the folder repeats of it). */
export interface DocumentRule extends RuleBase {
	readonly reads: 'document';
	/** In order of place. */
	find(view: DocumentView): readonly Problem[];
}

/** Which differences of figures are told: conflicts only, vaguer figures too, or every difference in wording. */
export type Strictness = 'conflicts' | 'imprecise' | 'wording';

/** What the team set about comparing. */
export interface Judging {
	readonly strictness: Strictness;
	/** Documents by which the others are measured. */
	readonly authoritative: ReadonlySet<DocumentId>;
}

/** A rule that reads mentions and what they were compared with. */
export interface ComparisonRule extends RuleBase {
	readonly reads: MentionKind;
	/** What it says of a mention of its kind, by all that the mention was compared with in one group, in order; null for nothing. */
	judge(mention: Mention, others: readonly Counterpart[], judging: Judging): Verdict | null;
	/** What is wrong within one document without comparing mentions, in order of place. */
	readonly find?: (view: DocumentView) => readonly Problem[];
}

/**
 * One rule: finds, words and fixes one fault. A rule is one file whose default export is this value, and one fixture; the
 * catalogue, the docs page and the settings are generated from it. It imports from the layers below, nothing of other rules.
 */
export type Rule = DocumentRule | ComparisonRule;
