import type { FurnitureRole } from './types.ts';
import type { BlockShape } from '../types.ts';
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
];

/** What sort of furniture a block is, from its cues; null where they say nothing. */
export function roleOf(shape: BlockShape): FurnitureRole | null {
	for (const [cue, role] of order) if (shape.cues.includes(cue)) return role;
	if (isDate(shape)) return 'dateline';
	return null;
}

/** "By Sam Karlin", "By Sam Karlin | Updated March 3, 2024 at 10:05 am": a cue and hardly anything but names and a date behind it. */
export function isByline(shape: BlockShape): boolean {
	const { cues, words, capitalised, numbers, closed } = shape;
	if (!cues.includes('byline') || closed || words < 2) return false;
	if (words <= 8 && capitalised >= words - 1) return true;
	const dated = cues.includes('day') && numbers > 0 && capitalised >= 3 && words <= 16;
	return dated && capitalised + numbers >= words - 1 - labelWords(shape);
}

/** How many words beside a date may belong to its time and label, or say how long the article takes to read. */
function labelWords({ cues }: BlockShape): number {
	return (cues.includes('clock') ? 3 : 0) + (cues.includes('dateline') ? 2 : 0) + (cues.includes('print') ? 2 : 0);
}

/** A line of two to four words with capitals and nothing else: a name, as it stands alone above or below a date. */
export function isBareName({ words, capitalised, numbers, verbs, closed, cues }: BlockShape): boolean {
	return (
		words >= 2 && words <= 4 && capitalised === words && numbers === 0 && verbs === 0 && !closed && cues.length === 0
	);
}

/** A line of nothing but a date, perhaps with the time and a word such as "updated". */
export function isDate(shape: BlockShape): boolean {
	const { cues, words, numbers } = shape;
	if (!cues.includes('day') || numbers === 0 || words > 12) return false;
	return words - numbers <= 2 + labelWords(shape);
}
