/** What two documents that are compared have in common, and what they stand among. */
export interface PairContext {
	/** How alike the two are, 0 to 1; 1 for a document and itself. */
	readonly similarity: number;
	/** The folder holds few documents. */
	readonly few: boolean;
}

/**
 * Folders of at most so many documents were mostly put together about one matter: two figures that look alike in them are of
 * one quantity more often than in a folder of news, where chance brings many such pairs together.
 */
const most = 12;

/** Whether so many documents are few. */
export function areFew(documents: number): boolean {
	return documents <= most;
}
