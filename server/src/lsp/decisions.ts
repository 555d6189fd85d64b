import type { Annotation, Decision, LocatedAnnotation } from '../annotations/decision.ts';
import { decisionsByDocument, locateAnnotations, locateDecisions } from '../annotations/decisions.ts';
import type { AnchoredDecision } from '../annotations/decisions.ts';
import { fail } from '../engine/fileSource.ts';
import type { Result } from '../engine/fileSource.ts';
import { joinPath } from '../engine/paths.ts';
import { addAnnotation, moveSidecar, readSidecars, removeAnnotation } from '../engine/sidecarStore.ts';
import type { Sidecar } from '../engine/sidecarStore.ts';
import { createQueue } from '../engine/queue.ts';
import type { DocumentId } from '../index/mention.ts';
import { fileName } from './area.ts';
import type { Home } from './loadedCorpus.ts';
import type { Notice } from './protocol/findings.ts';

/**
 * What people decided, by corpus: the sidecars as last read. They are read and written one after another, so that none of
 * several changes at once is lost, and what was read last is the newest.
 */
export interface Decisions {
	/**
	 * Reads the sidecars of a corpus again. The answer is the documents whose decisions are others than before; only this
	 * call says so.
	 */
	load(home: Home): Promise<ReadonlySet<DocumentId>>;
	/** The decisions about a document, found in its text. */
	at(home: Home, id: DocumentId, text: string): readonly Decision[];
	/** All that was decided or noted about a document, found in its text. */
	about(home: Home, id: DocumentId, text: string): readonly LocatedAnnotation[];
	/** Everything that was decided about documents of a corpus, by the document that holds it, as of the last `load`. */
	annotations(home: Home): readonly (readonly [document: DocumentId, annotations: readonly Annotation[]])[];
	/** The documents that decisions are about, there or not, as of the last `load`. */
	documents(home: Home): readonly DocumentId[];
	/** Writes a decision about a document, whose sidecar is made when there is none. */
	add(home: Home, id: DocumentId, annotation: Annotation): Promise<Result<void>>;
	/** Takes a decision back, whichever document it is written down with. */
	remove(home: Home, annotation: string): Promise<Result<void>>;
	/** Lets the decisions about a document follow it to its new name. */
	move(home: Home, from: DocumentId, to: DocumentId): Promise<Result<void>>;
	/** Sidecars with faults, and decisions whose place is not found any more. */
	notices(): readonly Notice[];
}

interface Shelf {
	readonly sidecars: readonly Sidecar[];
	readonly byDocument: ReadonlyMap<string, readonly AnchoredDecision[]>;
	readonly faults: readonly Notice[];
}

export function createDecisions(): Decisions {
	const shelves = new Map<string, Shelf>();
	/** By URI of the document, how many of its decisions were not found. */
	const orphans = new Map<string, number>();
	const keyOf = ({ area, folder }: Home) => area.uri(folder);
	const heldBy: Decisions['annotations'] = (home) =>
		(shelves.get(keyOf(home)) ?? nothing).sidecars.map(({ document, annotations }) => [document, annotations]);
	const uriOf = ({ area, folder }: Home, id: DocumentId) => area.uri(joinPath(folder, id));
	const queue = createQueue();

	const load = async (home: Home): Promise<ReadonlySet<DocumentId>> => {
		const { sidecars, unreadable } = await readSidecars(home.area.source, home.folder);
		const byDocument = decisionsByDocument(sidecars.map(({ document, annotations }) => [document, annotations]));
		const faults = [
			...unreadable.map(({ path, fault }) => notice(home.area.uri(path), `Cannot be read: ${fault.detail}.`)),
			...sidecars.flatMap(({ path, faults: [first] }) => (first ? [notice(home.area.uri(path), first.message)] : [])),
		];
		const before = shelves.get(keyOf(home))?.byDocument ?? new Map<string, readonly AnchoredDecision[]>();
		shelves.set(keyOf(home), { sidecars, byDocument, faults });
		const documents = new Set([...before.keys(), ...byDocument.keys()]);
		return new Set([...documents].filter((id) => !same(before.get(id), byDocument.get(id))));
	};

	return {
		load: (home) => queue(() => load(home)),
		at(home, id, text) {
			const anchored = shelves.get(keyOf(home))?.byDocument.get(id) ?? [];
			const decisions = anchored.length === 0 ? [] : locateDecisions(text, anchored);
			const lost = decisions.filter(({ at }) => at === null).length;
			if (lost > 0) orphans.set(uriOf(home, id), lost);
			else orphans.delete(uriOf(home, id));
			return decisions;
		},
		about: (home, id, text) => locateAnnotations(text, id, heldBy(home)),
		annotations: heldBy,
		documents(home) {
			const { sidecars, byDocument } = shelves.get(keyOf(home)) ?? nothing;
			return [...new Set([...sidecars.map(({ document }) => document), ...byDocument.keys()])];
		},
		add: ({ area, folder }, id, annotation) => queue(() => addAnnotation(area.source, folder, id, annotation)),
		remove: (home, annotation) =>
			queue(async () => {
				const { sidecars } = shelves.get(keyOf(home)) ?? nothing;
				const holder = sidecars.find(({ annotations }) => annotations.some(({ id }) => id === annotation));
				return holder
					? removeAnnotation(home.area.source, home.folder, holder.document, annotation)
					: fail('missing', 'the decision is no longer there');
			}),
		move: ({ area, folder }, from, to) => queue(() => moveSidecar(area.source, folder, from, to)),
		notices: () => [
			...[...shelves.values()].flatMap(({ faults }) => faults),
			...[...orphans].map(([uri, count]): Notice => {
				const about = count === 1 ? 'one decision was' : `${count} decisions were`;
				const message = `The words that ${about} about are not found any more; the Sources view lists them.`;
				return { kind: 'orphan', uri, name: fileName(uri), message };
			}),
		],
	};
}

const nothing: Shelf = { sidecars: [], byDocument: new Map(), faults: [] };

function notice(uri: string, message: string): Notice {
	return { kind: 'sidecar', uri, name: fileName(uri), message };
}

function same(a: readonly AnchoredDecision[] | undefined, b: readonly AnchoredDecision[] | undefined): boolean {
	return JSON.stringify(a ?? []) === JSON.stringify(b ?? []);
}
