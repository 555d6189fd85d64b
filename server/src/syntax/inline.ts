import type { Span } from '../text/span.ts';
import type { ProseMap } from './proseMap.ts';

/** What a mark in running text is. */
export type LinkKind = 'link' | 'autolink' | 'image' | 'footnote';

/** A link, bare URL, image or footnote mark inside a block. */
export interface InlineLink {
	readonly kind: LinkKind;
	/** The words of the link in prose offsets; empty where nothing of it is read (an image, `[](url)`, a footnote mark). */
	readonly span: Span;
	/** The whole construct in block offsets, e.g. `[Source](https://example.org)`. */
	readonly source: Span;
	/** The URL as written (entities decoded), null when there is none or it is empty. */
	readonly target: string | null;
	/** Normalised label of a reference link or footnote (`^1`) that the document must define, else null. */
	readonly label: string | null;
}

/**
 * A block as its reader sees it. All extractors read `prose`; the map leads back to the source. What markup stands for is
 * kept where words depend on it: cells of a row are parted by ` | `, `<q>` gives quotation marks, digits in `<sup>` become
 * superscript ones. A lone `[x]` stays in the prose with its brackets, since only the document knows whether it is a link.
 */
export interface Inline {
	/**
	 * The words: markup out, entities decoded, every run of white space (line breaks included) one space,
	 * none at the ends. Images, tags and footnote marks leave nothing.
	 */
	readonly prose: string;
	readonly map: ProseMap;
	/** In order of `source.start`. */
	readonly links: readonly InlineLink[];
	/** What is set as code (`` `…` ``, `<code>`, `<kbd>`), in prose offsets and in order, none of them empty. */
	readonly code: readonly Span[];
}
