import type { CueName } from './cues.ts';

/** Cues that stand on furniture far more often than in articles. */
export const furnitureCues: ReadonlySet<string> = new Set<CueName>([
	'copyright',
	'legal',
	'newsletter',
	'share',
	'follow',
	'comments',
	'related',
	'navigation',
	'section',
	'account',
	'advert',
	'cookie',
	'app',
	'donate',
	'more',
	'print',
	'poll',
	'tags',
	'script',
	'logo',
]);

function group(name: string, ...cues: CueName[]): { readonly name: string; readonly cues: ReadonlySet<string> } {
	return { name, cues: new Set<string>(cues) };
}

/** Cues that work alike, counted together in the windows around a block. */
export const cueGroups = [
	group('sure', 'sure'),
	group('legal', 'copyright', 'legal', 'cookie'),
	group('menu', 'navigation', 'section', 'account'),
	group('social', 'share', 'follow', 'newsletter'),
	group('related', 'related', 'more', 'ago'),
	group('comments', 'comments'),
	group('advert', 'advert', 'app', 'donate', 'offer', 'poll'),
	group('meta', 'byline', 'dateline', 'day', 'clock', 'label', 'tags', 'print'),
	group('credit', 'credit', 'caption'),
] as const;
