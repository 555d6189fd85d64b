import type { DocumentId } from '../index/mention.ts';
import type { Argument, Message, Templates } from '../text/message.ts';

/** What documents are called in messages; a rule whose messages name documents has these among its templates. */
export const documentNames: Templates = {
	'this-document': 'this document',
	'documents-and-more': '{document} and {count} more',
	'others-differ': '{documents} (others differ, too)',
};

/**
 * What people call a document when they look at another: its name, and before it the folders that lead to it from the nearest
 * folder that holds both. Names alone may be equal in different folders.
 */
export function nameBeside(document: DocumentId, own: DocumentId): string {
	const path = document.split('/');
	const from = own.split('/');
	const most = Math.min(path.length, from.length) - 1;
	let shared = 0;
	while (shared < most && path[shared] === from[shared]) shared++;
	return path.slice(shared).join('/');
}

/** What to call a document in a message about another one. */
export function nameOf(document: DocumentId, own: DocumentId): Message | string {
	return document === own ? { id: 'this-document', args: {} } : nameBeside(document, own);
}

/** What to call the documents of several mentions: one by name, more by count. */
export function nameDocuments(first: DocumentId, all: ReadonlySet<DocumentId>, own: DocumentId): Message | string {
	const document = nameOf(first, own);
	const count = all.size - 1;
	return count > 0 ? { id: 'documents-and-more', args: { document, count } } : document;
}

/** What somebody says elsewhere: where, and by a key that is equal for what says the same. */
interface Said {
	readonly document: DocumentId;
	readonly key: string;
}

/**
 * What to call the documents that say what the first of some does: what a message quotes is said by no others. That others
 * say a third thing is told behind them.
 */
export function nameAgreeing(told: readonly [Said, ...Said[]], own: DocumentId): Argument {
	const [{ document, key }] = told;
	const agreeing = new Set(told.filter((one) => one.key === key).map((one) => one.document));
	const documents = nameDocuments(document, agreeing, own);
	return told.some((one) => !agreeing.has(one.document)) ? { id: 'others-differ', args: { documents } } : documents;
}

/** Whether a document is the one that `nameAgreeing` called by name. */
export function isNamed(document: DocumentId, own: DocumentId, documents: Argument | undefined): boolean {
	if (typeof documents !== 'object' || !('args' in documents)) return documents === nameOf(document, own);
	const { args, id } = documents;
	return id === 'this-document' ? document === own : isNamed(document, own, args['document'] ?? args['documents']);
}
