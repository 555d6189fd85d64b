import type { Span } from '../text/span.ts';
import type { BlockKind, Format, FrontMatter, ReferenceEntry, HtmlElement } from '../syntax/document.ts';
import type { Inline, LinkKind } from '../syntax/inline.ts';
import type { ContentJudgement } from './content/types.ts';
import type { Fingerprints } from './repeats/fingerprints.ts';
import type { WordRange } from './words/ranges.ts';
import type { Word } from './words/word.ts';

/**
 * What extractors read: one block's prose, cut into sentences. Spans that extractors return are in prose offsets;
 * `blockFacts.ts` turns them into block offsets through `inline.map`, in one place for all of them.
 */
export interface Reading {
	readonly kind: BlockKind;
	readonly inline: Inline;
	/** Prose offsets, in order, without overlap. */
	readonly sentences: readonly Span[];
	/** The smallest words of the prose, cut and looked up once for all extractors; see `words/word.ts`. */
	readonly words: readonly Word[];
	/** Those of each sentence. */
	readonly ranges: readonly WordRange[];
}

// ---- figures -------------------------------------------------------------------------------------------------------

/** What sort of number a figure is. */
export type FigureKind = 'count' | 'money' | 'share' | 'age' | 'duration' | 'measure' | 'rank' | 'number';

/**
 * A number with what it counts, e.g. `over 60 countries`: the span covers bound words, number, unit and counted noun.
 * The value is an interval: an absent bound is null and open. `around 60`: low = high = 60, approximate.
 */
export interface Figure extends Span {
	readonly kind: FigureKind;
	readonly text: string;
	readonly low: number | null;
	readonly high: number | null;
	readonly lowOpen: boolean;
	readonly highOpen: boolean;
	readonly approximate: boolean;
	/** ISO 4217 code, `%` (5 means 5 %) or `pp` (percentage points), UCUM symbol, or null. */
	readonly unit: string | null;
	/** Singular lemma of the counted noun as written (`nation`), or null. */
	readonly counted: string | null;
	/** Synonym class of `counted` (`country`), or what is measured (`age`), or null. */
	readonly quantity: string | null;
	/** Words between number and noun or after it that narrow what is counted, lower case (`european`, `injured`). */
	readonly qualifiers: readonly string[];
	/** Who or what the figure is about, as written (`John Smith`, `the fund`), or null. */
	readonly subject: string | null;
	/** Lemmas of the verbs that the counted things take part in, first the nearest (`participate`, `endorse`); may be empty. */
	readonly predicates: readonly string[];
	/** Index of the sentence (in the same block) that holds it. */
	readonly sentence: number;
}

// ---- dates ---------------------------------------------------------------------------------------------------------

/** A calendar expression before it is resolved: what it says without knowing when its document was written. */
export type DateExpression =
	/** Inclusive ISO days, e.g. February 2025: 2025-02-01 to 2025-02-28. */
	| { readonly type: 'absolute'; readonly from: string; readonly to: string }
	/** A numeric day that reads either way round, e.g. `11/02/2025`: both readings as ISO days. */
	| { readonly type: 'ambiguous'; readonly monthFirst: string; readonly dayFirst: string }
	/** Month (1–12) and perhaps day (1–31) without a year, perhaps to another. */
	| {
			readonly type: 'partial';
			readonly month: number;
			readonly day: number | null;
			readonly toMonth: number | null;
			readonly toDay: number | null;
			/** It is said to be `of that year`, which its block does not name. */
			readonly ofThatYear: boolean;
	  }
	/** A weekday (0 Sunday to 6 Saturday), `direction` as in "last Tuesday" (-1), "next Tuesday" (1), "on Tuesday" (0). */
	| { readonly type: 'weekday'; readonly weekday: number; readonly direction: -1 | 0 | 1 }
	/** `count` units from the document's date; "yesterday" is -1 day, "last month" -1 month (the whole of it). */
	| { readonly type: 'relative'; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly count: number };

/**
 * Which part of a stretch of days is meant: `the beginning of`, `early`, `mid-`, `late`, `the end of`, `the first half of`, and
 * of the one that is running the days before today (`earlier this year`) or behind it.
 */
export type DatePart = 'start' | 'early' | 'middle' | 'late' | 'end' | 'firstHalf' | 'secondHalf' | 'earlier' | 'later';

/**
 * How what is meant lies to the days that are named: until then (`by March 1`), from then on (`after March 1`), near them (`about
 * 2010`, `about a year ago`), and of a time that has gone by a little less (`almost a year ago`) or more (`over a year ago`).
 */
export type DateBound = 'before' | 'after' | 'about' | 'almost' | 'over';

/** A date as written. */
export interface DateMention extends Span {
	readonly text: string;
	readonly expression: DateExpression;
	readonly part: DatePart | null;
	readonly bound: DateBound | null;
	/** A weekday written with an absolute date ("Tuesday, February 11, 2025"), 0 Sunday to 6 Saturday, else null. */
	readonly weekday: number | null;
	/** Whether the verb beside it puts it behind the day of its text (-1) or ahead of it (1); 0 where that is not told. */
	readonly tense: -1 | 0 | 1;
	readonly sentence: number;
}

/**
 * The day that a block names as its document's own, and how: `PARIS, Feb. 11, 2025 —` or `Published: Feb 11, 2025`. An ISO day;
 * of a dateline that leaves the year out (`PARIS, Feb. 11 —`) the day of any year, `--02-11`.
 */
export interface OwnDate {
	readonly form: 'dateline' | 'label';
	readonly day: string;
}

/** A date after resolution: inclusive ISO days, or null with the reason. */
export interface ResolvedDate {
	readonly from: string | null;
	readonly to: string | null;
	readonly reason: string | null;
}

// ---- quotations, citations, attributions -----------------------------------------------------------------------------

/**
 * Words in quotation marks; the span covers what is between the marks, an interrupted quotation from its first word to its
 * last. `speech`: somebody's utterance; `scare`: a term held at a distance; `title`: a work's name.
 */
export interface Quotation extends Span {
	readonly use: 'speech' | 'scare' | 'title';
	/** The quoted words, without marks; the parts of an interrupted quotation joined by one space. */
	readonly text: string;
	/** Prose or block offsets of each part; one for a quotation that is not interrupted. */
	readonly parts: readonly Span[];
	/** The speaker as written (`Vance`, `he`, `a British official`), or null when the block names none. */
	readonly speaker: string | null;
	readonly sentence: number;
}

/** A place that says where something comes from. `dead`: the form of a citation without a usable target. */
export interface Citation extends Span {
	readonly text: string;
	readonly form: LinkKind | 'label' | 'number' | 'authorYear' | 'empty' | 'phrase' | 'lost';
	/** URL, or null. */
	readonly target: string | null;
	/** Normalised label that the document must define (reference links, footnotes, bracketed numbers), else null. */
	readonly label: string | null;
	/** A mark of its own (`[1]`, `(source)`, a link in brackets), not words of the sentence that carry a link. */
	readonly mark: boolean;
	readonly sentence: number;
}

/** Who is said to have said what. Spans in the same offsets as everything beside it. */
export interface Attribution {
	readonly source: Span;
	/** The source as written (`Vance`, `a British official`), at most 80 code units; empty for an agentless passive. */
	readonly text: string;
	readonly cue: Span;
	readonly content: Span;
	readonly kind: 'attributed' | 'anonymous' | 'vague';
	readonly mode: 'speech' | 'thought';
	/** The source is only a pronoun ("he said"), to be followed to the sentences before. */
	readonly pronoun: boolean;
	/** The name that opens the sentence before it in the block, where "he" or "she" is the source and nobody spoke there; else null. */
	readonly antecedent: string | null;
	/** The noun that an unnamed source is known by, singular (`critic`, `official`), else null. */
	readonly role: string | null;
	readonly sentence: number;
}

/** A person or body named in a role ("Jane Doe, an analyst at Fitch"): whom an unnamed crowd or source may stand for. */
export interface NamedRole {
	/** Singular, as in `Attribution.role`. */
	readonly role: string;
	readonly name: string;
	/** Names that narrow the role, lower case (`fitch`, `british`). */
	readonly qualifiers: readonly string[];
	readonly sentence: number;
}

// ---- sentences -----------------------------------------------------------------------------------------------------

export type Claim = 'factual' | 'opinion' | 'none';

/** What the reader is told of where a claim comes from, strongest first. */
export type SourceLabel = 'linked' | 'attributed' | 'anonymous' | 'vague' | 'dead' | 'none';

/** What made a sentence a claim; the words in a message come from these. */
export type ClaimCue =
	| 'figure'
	| 'money'
	| 'share'
	| 'date'
	| 'quotation'
	| 'saying'
	| 'causal'
	| 'comparative'
	| 'superlative'
	| 'event'
	| 'definition';

/** A sentence of a block. */
export interface Sentence extends Span {
	readonly claim: Claim;
	/** Estimated probability, 0 to 1, that the claim is factual. */
	readonly score: number;
	readonly cues: readonly ClaimCue[];
	/** The smallest span that carries the claim; what an editor underlines. */
	readonly core: Span;
	/** The mark inside the sentence itself, before neighbours are asked. */
	readonly source: SourceLabel;
	/** Opens by leaning on the sentence before it ("That is …", "It also …"), so that a source there may go on here. */
	readonly leans: boolean;
}

/** Terms of a document or of some words, sorted by code units, each with its weight: above 0. Two lists of equal length. */
export interface Topics {
	readonly terms: readonly string[];
	readonly weights: readonly number[];
}

// ---- blocks --------------------------------------------------------------------------------------------------------

/** Countable features of one block's text, all that content labelling needs to know of it. Counts are of words unless said. */
export interface BlockShape {
	readonly characters: number;
	readonly words: number;
	/** Letters and digits. */
	readonly letters: number;
	readonly stopWords: number;
	/** Words that are finite verbs for certain (auxiliaries, common verbs, forms in -ed). */
	readonly verbs: number;
	/** Words that address the reader (you, your). */
	readonly readerWords: number;
	/** Words by which a publisher speaks of itself (we, our). */
	readonly publisherWords: number;
	/** Sum of learned word weights: above 0 the words are those of running text, below 0 those of furniture. */
	readonly lexical: number;
	readonly capitalised: number;
	/** Words in capitals throughout. */
	readonly upper: number;
	/** Words with a digit. */
	readonly numbers: number;
	readonly commas: number;
	/** Marks that end a sentence. */
	readonly stops: number;
	/** Marks that stand between labels, such as `|` and `•`. */
	readonly separators: number;
	/** Double quotation marks. */
	readonly quotes: number;
	readonly opens: 'none' | 'lower' | 'upper' | 'number' | 'quote' | 'symbol';
	/** The last visible character ends a sentence. */
	readonly closed: boolean;
	readonly endsWithColon: boolean;
	/** Something in it is set as code. */
	readonly holdsCode: boolean;
	/** Who speaks in it, in lower case, and at what second of a recording, where it is or opens with what could be the head of a turn in a transcript (`turns.ts`). */
	readonly turn: { readonly name: string; readonly time: number | null; readonly alone: boolean } | null;
	/** Words inside links. */
	readonly linkWords: number;
	/** Lexical cues of furniture found in it, e.g. `copyright`, `newsletter`, `share`. Names of a closed table in facts/content. */
	readonly cues: readonly string[];
	/** 16-bit hashes of its longer words, one a code unit, to tell whether two blocks share a subject; at most 24. */
	readonly topics: string;
	/** Hash of the words with numbers masked, for short blocks that hold numbers; else 0. */
	readonly pattern: number;
}

/** What a restatement may change while its other words stay. */
export interface Told {
	/** Hash of numbers, dates and negations in their order; 0 where there are none. */
	readonly inOrder: number;
	/** Hashes of the names: words with a capital that say something. */
	readonly names: readonly number[];
}

/**
 * What one block says, whatever stands around it: a pure function of its kind, inline syntax, source text and of which lone
 * labels in it the document defines. All spans count from the block's start.
 */
export interface BlockFacts {
	/** Hash of kind, inline syntax, source and defined labels: equal keys mean equal facts. */
	readonly key: string;
	/** Hash of the words alone (case, punctuation and markup aside): equal for a block that stands again. */
	readonly repeatKey: string;
	/** Hashes that near-verbatim repeats share (winnowed k-grams of words), with their places; empty for short blocks. */
	readonly fingerprints: Fingerprints;
	/** Its numbers, dates, negations and names: near-verbatim repeats that differ in these state other facts. */
	readonly told: Told;
	readonly shape: BlockShape;
	readonly sentences: readonly Sentence[];
	readonly figures: readonly Figure[];
	readonly dates: readonly DateMention[];
	readonly quotations: readonly Quotation[];
	readonly citations: readonly Citation[];
	readonly attributions: readonly Attribution[];
	readonly namedRoles: readonly NamedRole[];
	/** The person whom "he" or "she" means where the next block begins with it; null where nobody is for certain. */
	readonly personAtEnd: string | null;
	/** The document's own date, where this block is a dateline or a date label. */
	readonly ownDate: OwnDate | null;
	/** Words of the sentences that hold a figure, date or quotation, by sentence index; at most 240 code units each. */
	readonly excerpts: Readonly<Record<number, string>>;
	/** The words around each figure and each date, by which mentions of one quantity find each other. */
	readonly contexts: { readonly figures: readonly Topics[]; readonly dates: readonly Topics[] };
	/** What the block is about, for comparing events: names with their capital, other words in lower case; at most 64. */
	readonly terms: readonly string[];
}

// ---- documents -----------------------------------------------------------------------------------------------------

/** A block in its document. `start`/`end` are document offsets; `facts` count from `start`. */
export interface DocumentBlock extends Span {
	readonly kind: BlockKind;
	readonly level: number;
	readonly key: string | null;
	/** The HTML elements around it, outermost first; empty outside of HTML. */
	readonly ancestors: readonly HtmlElement[];
	readonly facts: BlockFacts;
	readonly content: ContentJudgement;
	/** How many blocks with equal `facts.key` stand before it in the document: with the key, a name that survives edits elsewhere. */
	readonly ordinal: number;
}

/** What covers a sentence: its own mark, or a neighbour's. Indices into the document's blocks and their sentences. */
export interface Coverage {
	readonly label: SourceLabel;
	/** Where the mark stands, when in another sentence. */
	readonly from: { readonly block: number; readonly sentence: number } | null;
}

/** An attribution of a document: `blocks[block].facts.attributions[attribution]`. */
export interface AttributionRef {
	readonly block: number;
	readonly attribution: number;
}

/** In whose voice a quotation is. */
export interface Voice {
	/** Pronouns and chains followed; null when nobody is named. */
	readonly speaker: string | null;
	/** Where the reader is told so, in the same block or before it; null when no attribution does. */
	readonly said: AttributionRef | null;
}

/** A source that the document names or links, for fixes and views. */
export interface KnownSource {
	readonly title: string;
	readonly target: string | null;
	/** `link`: cited in the text; `frontMatter`: under a source key; `line`: a "Source: …" line; `list`: the team's list. */
	readonly from: 'link' | 'frontMatter' | 'line' | 'list';
}

/** The words by which a document says what it is about, as they are read; each at most 240 code units. */
export interface Naming {
	readonly title: string | null;
	/** The first sentence of its first paragraph. */
	readonly opening: string | null;
}

/** What a document says. Everything that needs neighbours is here; everything per block is in `blocks[i].facts`. */
export interface DocumentFacts {
	readonly format: Format;
	readonly length: number;
	/** ISO 639-1 code, or `und`. Other than `en`: only rules that take any language read it. */
	readonly language: string;
	/** The document's own date (ISO day) from front matter or dateline, or null. */
	readonly date: string | null;
	/** The day (ISO) in the name of its file, or null: roughly when it was written, and too unsure to resolve dates by. */
	readonly dayOfFile: string | null;
	/** The day of a dateline that leaves its year out (`--MM-DD`), or null; it tells only which of two texts is later, and how much. */
	readonly dayOfDateline: string | null;
	readonly frontMatter: FrontMatter | null;
	/** Index of the block in which an HTML page shows the title that it declares for itself, or null. */
	readonly headline: number | null;
	readonly naming: Naming;
	readonly blocks: readonly DocumentBlock[];
	/** `coverage[block][sentence]`. */
	readonly coverage: readonly (readonly Coverage[])[];
	/** `dates[block][mention]`. */
	readonly dates: readonly (readonly ResolvedDate[])[];
	/** `voices[block][quotation]`. */
	readonly voices: readonly (readonly Voice[])[];
	/** Citation state with the document's definitions: `targets[block][citation]`, null for a dead one. */
	readonly targets: readonly (readonly (string | null)[])[];
	/** Footnotes and entries of reference lists, in order: sources themselves. The span covers the mark. */
	readonly references: readonly Omit<ReferenceEntry, 'text'>[];
	/** Indices of the blocks that only list a work, below a heading over references. */
	readonly works: ReadonlySet<number>;
	/** Marks of those that the text never refers to though it refers to others, in document offsets and order. */
	readonly unusedNotes: readonly Span[];
	readonly sources: readonly KnownSource[];
}
