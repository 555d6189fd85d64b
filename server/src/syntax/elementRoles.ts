/** What an element holds by its class, id or ARIA role. `hidden`: nothing that a reader sees. */
export type ElementRole = 'comments' | 'related' | 'share' | 'promotion' | 'frame' | 'tags' | 'hidden';

/** Words of class names and ids, as page templates of all makers use them. */
const words: readonly (readonly [role: ElementRole, names: string])[] = [
	['comments', 'comment comments commentlist commentform disqus respond replies livefyre'],
	[
		'related',
		'related recommended recommendations recommendation recirc recirculation trending popular outbrain taboola ' +
			'mostread mostpopular morefrom readmore readnext suggested',
	],
	['share', 'share sharing sharebar sharedaddy social socialbar socialmedia addthis addtoany shareaholic'],
	[
		'promotion',
		'ad ads advert adverts advertisement advertisements advertising adsense banner sponsor sponsored promo promos promotion ' +
			'newsletter newsletters subscribe subscription signup optin paywall donate donation merchandise shop',
	],
	[
		'frame',
		'sidebar sidebars nav navbar navigation menu menus breadcrumb breadcrumbs footer masthead toolbar pagination pager ' +
			'cookie cookies consent gdpr modal popup overlay login skiplink contentinfo complementary search widget widgets',
	],
	['tags', 'tags taglist tagcloud'],
	['hidden', 'hidden visuallyhidden screenreader sronly'],
];

const roleOfWord: ReadonlyMap<string, ElementRole> = new Map(
	words.flatMap(([role, names]) => names.split(' ').map((name) => [name, role] as const)),
);

/** Pairs of words that say it only together. */
const roleOfPair: ReadonlyMap<string, ElementRole> = new Map<string, ElementRole>([
	['most read', 'related'],
	['most popular', 'related'],
	['more from', 'related'],
	['more stories', 'related'],
	['read more', 'related'],
	['read next', 'related'],
	['see also', 'related'],
	['you may', 'related'],
	['also like', 'related'],
	['author bio', 'frame'],
	['author box', 'frame'],
	['about author', 'frame'],
	['tag list', 'tags'],
	['post tags', 'tags'],
	['entry tags', 'tags'],
	['sign up', 'promotion'],
	['screen reader', 'hidden'],
	['sr only', 'hidden'],
	['visually hidden', 'hidden'],
]);

/** Words that turn the meaning round, or tell of the page around: `no-sidebar`, `has-ads`, `share-enabled`. */
const conditions: ReadonlySet<string> = new Set(
	'no not has have with without is enabled disabled active open on off layout page body wrapper container content article main'.split(
		' ',
	),
);

/** Code units of names that are read; what generators write behind that tells nothing. */
const longest = 200;

/**
 * What the names of an element (class, id, role; separated by blanks) say of it, or null. A name with a word of condition in
 * it says nothing, and one of more than four words is no name by a person. Linear.
 */
export function roleOfNames(names: string): ElementRole | null {
	for (const name of names.slice(0, longest).split(/\s+/u)) {
		const parts = name
			.replaceAll(/([a-z])([A-Z])/gu, '$1 $2')
			.toLowerCase()
			.split(/[^a-z]+/u)
			.filter((part) => part !== '');
		if (parts.length > 4 || parts.some((part) => conditions.has(part))) continue;
		for (const [i, part] of parts.entries()) {
			const role = roleOfWord.get(part) ?? roleOfPair.get(`${part} ${parts[i + 1] ?? ''}`);
			if (role) return role;
		}
	}
	return null;
}
