import { codePointsBefore } from '../text/codePoints.ts';
import { findAnchor, makeAnchor } from '../text/quoteAnchor.ts';
import type { Anchor, Annotation } from './decision.ts';
import { sidecarPath } from './sidecar.ts';

/** The JSON-LD context of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/, 2017). */
export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** TextQuoteSelector: the words, and what stands before and after them. */
export interface QuoteSelector {
	readonly type: 'TextQuoteSelector';
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
}

/** TextPositionSelector: counts code points of the text, as the model asks, not UTF-16 code units. */
export interface PositionSelector {
	readonly type: 'TextPositionSelector';
	readonly start: number;
	readonly end: number;
}

export interface AnnotationTarget {
	readonly type: 'SpecificResource';
	/** Address of the document. */
	readonly source: string;
	/** The quotation alone where it is not found in the document any more. */
	readonly selector: readonly (QuoteSelector | PositionSelector)[];
}

export type AnnotationBody =
	| {
			readonly type: 'TextualBody';
			readonly purpose: 'commenting' | 'identifying' | 'tagging';
			readonly format: 'text/plain';
			readonly value: string;
	  }
	| { readonly type: 'SpecificResource'; readonly purpose: 'linking'; readonly source: string };

/** A decision of a person as a Web Annotation. */
export interface WebAnnotation {
	/** Address of the sidecar, with the decision's id as fragment. */
	readonly id: string;
	readonly type: 'Annotation';
	/** `assessing`: a finding is dismissed; `linking`: a source is given; `commenting`: a note. */
	readonly motivation: 'assessing' | 'linking' | 'commenting';
	/** RFC 3339; absent where the sidecar tells no such time. */
	readonly created?: string;
	/** The rule that is dismissed as a tag, and the reason, the source or the words of the note. */
	readonly body: readonly AnnotationBody[];
	/** Two where the decision is about a pair. */
	readonly target: readonly AnnotationTarget[];
}

/** All annotations of one export in the one page of a collection; its addresses are within the file that holds it. */
export interface WebAnnotations {
	readonly '@context': typeof annotationContext;
	readonly id: '#decisions';
	readonly type: 'AnnotationCollection';
	readonly label: string;
	readonly total: number;
	readonly first: {
		readonly id: '#page-1';
		readonly type: 'AnnotationPage';
		readonly partOf: '#decisions';
		readonly startIndex: 0;
		readonly items: readonly WebAnnotation[];
	};
}

/** What an export knows of the documents around it; all are named by their path from the corpus root. */
export interface Surroundings {
	/** Address of a file, absolute or from where the export is kept. */
	readonly address: (path: string) => string;
	/** Null for a document that is not there any more. */
	readonly text: (document: string) => string | null;
}

/** A path with `/` as a relative reference (RFC 3986, section 4.2). */
export function pathReference(path: string): string {
	return path
		.split('/')
		.map((part) => encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '\uFFFD')))
		.join('/');
}

/** The annotation of a decision about a document, which its sidecar holds. */
export function toWebAnnotation(document: string, annotation: Annotation, around: Surroundings): WebAnnotation {
	const { id, type, anchor, other, created } = annotation;
	const places = [{ document, anchor }, ...(other ? [other] : [])];
	return {
		id: `${around.address(sidecarPath(document))}#${pathReference(id)}`,
		type: 'Annotation',
		motivation: motivations[type],
		...(isTime(created) ? { created } : {}),
		body: bodyOf(annotation),
		target: places.map((place) => ({
			type: 'SpecificResource',
			source: around.address(place.document),
			selector: selectorsOf(place.anchor, around.text(place.document)),
		})),
	};
}

export function toWebAnnotations(items: readonly WebAnnotation[]): WebAnnotations {
	return {
		'@context': annotationContext,
		id: '#decisions',
		type: 'AnnotationCollection',
		label: 'Decisions about documents, made with Corroborate',
		total: items.length,
		first: { id: '#page-1', type: 'AnnotationPage', partOf: '#decisions', startIndex: 0, items },
	};
}

const motivations = { dismissal: 'assessing', source: 'linking', note: 'commenting' } as const;

function bodyOf({ type, rule, reason }: Annotation): readonly AnnotationBody[] {
	const words = (purpose: 'commenting' | 'identifying' | 'tagging', value: string): readonly AnnotationBody[] =>
		value === '' ? [] : [{ type: 'TextualBody', purpose, format: 'text/plain', value }];
	const tags = words('tagging', rule ?? '');
	if (type !== 'source') return [...tags, ...words('commenting', reason)];
	const isAddress = /^https?:\/\/\S+$/i.test(reason);
	return [
		...tags,
		...(isAddress
			? [{ type: 'SpecificResource', purpose: 'linking', source: reason } as const]
			: words('identifying', reason)),
	];
}

/** Where a place stands now, in both ways; the quotation as it was kept where it is not found. */
function selectorsOf(anchor: Anchor, text: string | null): AnnotationTarget['selector'] {
	const found = text === null ? null : findAnchor(text, anchor);
	const { exact, prefix, suffix } = text === null || !found ? anchor : makeAnchor(text, found);
	const quote: QuoteSelector = { type: 'TextQuoteSelector', exact, prefix, suffix };
	if (text === null || !found) return [quote];
	const start = codePointsBefore(text, found.start);
	const end = start + codePointsBefore(exact, exact.length);
	return [quote, { type: 'TextPositionSelector', start, end }];
}

/** An xsd:dateTime with its time zone, which the model asks for. */
function isTime(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/.test(text);
}
