import { runToEnd } from '../text/task.ts';
import { contentReasons } from '../facts/content/reasons.ts';
import { certainFurniture } from '../ide/fixes.ts';
import { nameOf } from '../engine/paths.ts';
import type { DocumentId } from '../index/mention.ts';
import { withEmptied } from '../syntax/emptied.ts';
import { deleteLines } from '../text/deleteLines.ts';
import { applyEdits } from '../text/edits.ts';
import { formatMessage } from '../text/message.ts';
import { bySpan, contains } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { AnalysedCorpus } from './analyse.ts';
import type { SourceDocument } from './collect.ts';

/** A block that was taken out, at its place in the document as it was read. */
export interface Removed extends Span {
	readonly reason: string;
}

/** A document without what is furniture for certain. */
export interface Cleaned {
	readonly document: SourceDocument;
	readonly text: string;
	/** In order of place. */
	readonly removed: readonly Removed[];
}

interface Work {
	text: string;
	/** Stretches of the document as it was read that are gone, in order. */
	gone: readonly Span[];
	readonly removed: Removed[];
}

/**
 * Takes out of every document what a fix-all takes out, and reads the rest again, until nothing is left that is furniture for
 * certain: without its footer the line above it may be the foot of the page. Every round takes out a block at least, so it
 * ends. The corpus holds the cleaned texts then.
 */
export function cleanDocuments({ corpus, rules, documents, decisions }: AnalysedCorpus): readonly Cleaned[] {
	const works = new Map<DocumentId, Work>();
	const textNow = (id: DocumentId) => works.get(id)?.text ?? documents.get(id)?.text;
	let open: readonly DocumentId[] = [...documents.keys()];
	while (open.length > 0) {
		const changed = new Set<DocumentId>();
		for (const id of open) {
			const document = documents.get(id);
			if (!document) continue;
			const work: Work = works.get(id) ?? { text: document.text, gone: [], removed: [] };
			works.set(id, work);
			const view = corpus.view(id);
			const numbers = certainFurniture(corpus, rules, id, textNow);
			if (!view || numbers.length === 0) continue;
			const blocks = numbers.flatMap((number) => {
				const block = view.facts.blocks[number];
				const reason = view.content[number]?.reason;
				return block && reason ? [{ start: block.start, end: block.end, reason }] : [];
			});
			const edits = deleteLines(work.text, withEmptied(work.text, blocks));
			const text = applyEdits(work.text, edits);
			if (text === null || text.length === work.text.length) continue;
			const { gone } = work;
			for (const block of blocks)
				work.removed.push({ ...asRead(block, gone), reason: formatMessage(contentReasons, block.reason) });
			const added = edits.map((edit) => asRead(edit, gone));
			const apart = gone.filter((one) => !added.some((whole) => contains(whole, one)));
			work.gone = [...apart, ...added].sort(bySpan);
			work.text = text;
			corpus.set({ id, name: nameOf(document.file), text, decisions: decisions(document, text) });
			changed.add(id);
		}
		// what a document repeats of another may be furniture no more, or now
		open = changed.size > 0 ? [...runToEnd(corpus.analyse())].filter((id) => documents.has(id)) : [];
	}
	return [...documents].map(([id, document]) => {
		const { text, removed } = works.get(id) ?? { text: document.text, removed: [] };
		return { document, text, removed: removed.sort(bySpan) };
	});
}

/** Where a span of the shortened text stands in the document as it was read. */
function asRead({ start, end }: Span, gone: readonly Span[]): Span {
	return { start: offsetAsRead(start, gone), end: offsetAsRead(end - 1, gone) + 1 };
}

function offsetAsRead(offset: number, gone: readonly Span[]): number {
	let at = offset;
	for (const { start, end } of gone) {
		if (start > at) break;
		at += end - start;
	}
	return at;
}
