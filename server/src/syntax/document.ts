import type { Span } from '../text/span.ts';
import type { ElementRole } from './elementRoles.ts';
import type { Declaration } from './htmlHead.ts';

/** How a document is written. Found from its content as much as from its name. */
export type Format = 'text' | 'markdown' | 'html';

/** What a block is in its document's syntax. */
export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'quote' | 'code' | 'table' | 'frontMatter' | 'html';

/** How the inside of a block is read: as Markdown inlines, as HTML, as a YAML scalar, or not at all. */
export type InlineSyntax = 'markdown' | 'html' | 'yaml' | 'none';

/**
 * One block of a document, e.g. `## Overview`, `- an item`, one paragraph, one table row, or `title: "…"` in front matter.
 * The span is in document offsets, from the block's first visible character (markers such as `##` included, indentation
 * not) to its last. Blocks are in order and never overlap; what lies between them is white space. What is only syntax (a
 * fence, `---`, tags around blocks, a link definition) is a block that is not read: `inline: 'none'`.
 */
export interface Block extends Span {
	readonly kind: BlockKind;
	readonly inline: InlineSyntax;
	/** 1 to 6 for headings, else 0. */
	readonly level: number;
	/** Dotted path of the front-matter key (`author.name`), else null. */
	readonly key: string | null;
	/** The HTML elements around the block, outermost first, e.g. `body`, `footer`, `p`; empty elsewhere. */
	readonly ancestors: readonly HtmlElement[];
}

/** An HTML element. Blocks inside the same one share the same value. */
export interface HtmlElement {
	readonly name: string;
	/** What its class, id or role say that it holds. */
	readonly role: ElementRole | null;
}

/** One key of the front matter, e.g. `publishedOn: 2025-04-07`. Spans in document offsets. */
export interface FrontMatterEntry {
	/** Dotted path, e.g. `author.name`. */
	readonly key: string;
	readonly keySpan: Span;
	/** The value as written, quotes included; empty for `key:`. */
	readonly valueSpan: Span;
	/** The scalar as YAML reads it; null for empty values, maps and sequences. */
	readonly value: string | number | boolean | null;
}

/** A fault in the front matter, in document offsets. `message` is the YAML parser's own English sentence. */
export interface FrontMatterFault extends Span {
	readonly code: 'syntax' | 'duplicateKey';
	readonly message: string;
}

/** The YAML block at the top of a document; the span covers both `---` lines. */
export interface FrontMatter extends Span {
	readonly entries: readonly FrontMatterEntry[];
	readonly faults: readonly FrontMatterFault[];
}

/** A footnote or an entry of a reference list; the span covers its mark (`[^1]:`, `[1]`), document offsets. */
export interface ReferenceEntry extends Span {
	/** Index of its block. */
	readonly block: number;
	/** Normalised as in `definitions` (`^1`, `1`); null for an entry without a mark, whose span is empty. */
	readonly label: string | null;
	/** The words behind the mark. */
	readonly text: string;
}

/** What a document is made of. A pure function of its text and the hint of its name. */
export interface ParsedDocument {
	readonly format: Format;
	/** Length of the text in UTF-16 code units. */
	readonly length: number;
	readonly blocks: readonly Block[];
	readonly frontMatter: FrontMatter | null;
	/** What the head of an HTML page says of it; empty elsewhere. */
	readonly declarations: readonly Declaration[];
	/**
	 * Targets of reference labels, normalised (lower case, single spaces): link reference definitions give their URL,
	 * footnotes (`^1`) and numbered references (`1`) the words of the entry, entries without a mark theirs under
	 * the name they open with (`the guardian`). A label that is not here has no target in this document.
	 */
	readonly definitions: ReadonlyMap<string, string>;
	/** Footnotes and entries of reference lists, in order. */
	readonly entries: readonly ReferenceEntry[];
}
