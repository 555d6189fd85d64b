import type { DocumentId } from '../index/mention.ts';
import type { Argument, Templates } from '../text/message.ts';

/** What documents are called in messages; a rule whose messages name documents has these among its templates. */
export const documentNames: Templates = {
	'this-document': 'this document',
	'documents-and-more': '{document} and {count} more',
};

/** The last part of a document's path. */
export function fileNameOf(document: DocumentId): string {
	return document.split('/').at(-1) ?? document;
}

/** What to call a document in a message about another one. */
export function nameOf(document: DocumentId, own: DocumentId): Argument {
	return document === own ? { id: 'this-document', args: {} } : fileNameOf(document);
}

/** What to call the documents of several mentions: one by name, more by count. */
export function nameDocuments(first: DocumentId, all: ReadonlySet<DocumentId>, own: DocumentId): Argument {
	const document = nameOf(first, own);
	const count = all.size - 1;
	return count > 0 ? { id: 'documents-and-more', args: { document, count } } : document;
}
