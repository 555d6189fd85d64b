import type { Message } from '../../text/message.ts';

/** What a block is on the page it came from. */
export type ContentLabel = 'content' | 'boilerplate' | 'markup';

/** What sort of furniture a block is; `byline` and `dateline` are deleted by no fix-all. */
export type FurnitureRole =
	| 'navigation'
	| 'newsletter'
	| 'share'
	| 'advert'
	| 'related'
	| 'credit'
	| 'copyright'
	| 'legal'
	| 'byline'
	| 'dateline'
	| 'bio'
	| 'contact'
	| 'source'
	| 'references'
	| 'tags'
	| 'comments'
	| 'logos'
	| 'label'
	| 'repeat'
	| 'other';

/** What a block is to the reader of the article, and how sure that is. */
export interface ContentJudgement {
	readonly label: ContentLabel;
	/** Estimated probability, 0 to 1, that the block is furniture. */
	readonly score: number;
	readonly role: FurnitureRole | null;
	/** Why, in words (templates in `reasons.ts`). */
	readonly reason: Message;
	/** True where a fix-all may delete it: never a byline, a dateline or a heading. */
	readonly certain: boolean;
}
