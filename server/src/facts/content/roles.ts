import type { BlockShape, FurnitureRole } from '../types.ts';
import type { CueName } from './cues.ts';

/** Cues in the order in which they name a block's role: the unmistakable before the vague. */
const order: readonly (readonly [CueName, FurnitureRole])[] = [
	['copyright', 'copyright'],
	['newsletter', 'newsletter'],
	['cookie', 'legal'],
	['logo', 'logos'],
	['comments', 'comments'],
	['credit', 'credit'],
	['caption', 'credit'],
	['byline', 'byline'],
	['dateline', 'dateline'],
	['source', 'source'],
	['tags', 'tags'],
	['related', 'related'],
	['legal', 'legal'],
	['advert', 'advert'],
	['references', 'references'],
	['contact', 'contact'],
	['follow', 'share'],
	['share', 'share'],
	['bio', 'bio'],
	['label', 'label'],
	['account', 'navigation'],
	['navigation', 'navigation'],
	['app', 'advert'],
	['donate', 'advert'],
	['poll', 'advert'],
	['print', 'share'],
	['more', 'related'],
	['ago', 'dateline'],
	['section', 'navigation'],
	['offer', 'advert'],
	['script', 'other'],
	['email', 'contact'],
];

/** What sort of furniture a block is, from its cues; null where they say nothing. */
export function roleOf(shape: BlockShape): FurnitureRole | null {
	for (const [cue, role] of order) if (shape.cues.includes(cue)) return role;
	// a line of nothing but a date, perhaps with the time
	if (shape.cues.includes('day') && shape.numbers > 0 && shape.words <= 8) return 'dateline';
	return null;
}
