import type {
	DefinitionParams,
	FoldingRange,
	FoldingRangeParams,
	Location,
	ReferenceParams,
} from 'vscode-languageserver';
import { folds } from '../../ide/folding.ts';
import { definition as definitionAt, references as referencesAt } from '../../ide/references.ts';
import type { Place } from '../../index/mention.ts';
import { toLocation, toOffset, toRange } from '../convert.ts';
import type { LoadedCorpus } from '../loadedCorpus.ts';
import { findPlace } from '../session.ts';
import type { Session } from '../session.ts';

/** Where the figure, date, quotation or repeated block under the cursor was written first. */
export function definition(session: Session, { textDocument, position }: DefinitionParams): Location[] {
	const place = findPlace(session, textDocument.uri);
	if (!place) return [];
	const { corpus, id, lines } = place;
	return toLocations(corpus, definitionAt(corpus.engine, id, toOffset(lines, position)));
}

/** Every mention of it. */
export function references(session: Session, { textDocument, position, context }: ReferenceParams): Location[] {
	const place = findPlace(session, textDocument.uri);
	if (!place) return [];
	const { corpus, id, lines } = place;
	return toLocations(corpus, referencesAt(corpus.engine, id, toOffset(lines, position), context.includeDeclaration));
}

/** Front matter and runs of furniture that take more than one line. */
export function foldingRanges(session: Session, { textDocument }: FoldingRangeParams): FoldingRange[] {
	const place = findPlace(session, textDocument.uri);
	const view = place?.corpus.engine.view(place.id);
	if (!place || !view) return [];
	return folds(view).flatMap((fold): FoldingRange[] => {
		const { start, end } = toRange(place.lines, fold);
		if (start.line === end.line) return [];
		return [{ startLine: start.line, endLine: end.line, kind: fold.kind, collapsedText: fold.label }];
	});
}

function toLocations(corpus: LoadedCorpus, places: readonly Place[]): Location[] {
	return places.flatMap((place): Location[] => {
		const lines = corpus.lines(place.document);
		return lines ? [toLocation(corpus.uri(place.document), lines, place)] : [];
	});
}
