import type { ContentJudgement, FurnitureRole } from '../content/types.ts';
import type { BlockFacts, KnownSource } from '../types.ts';
import type { FrontMatter } from '../../syntax/document.ts';
import { judgeTarget } from '../citations/targets.ts';
import { resolveTargets } from './targets.ts';

/** What listing sources reads of a block. */
export interface SourcingBlock {
	readonly facts: Pick<BlockFacts, 'citations' | 'attributions'>;
	readonly content: Pick<ContentJudgement, 'label' | 'role'>;
}

/** The last part of a front-matter key under which a source stands: `source`, `original.url`, `references[0]`. */
const SOURCE_KEY =
	/(?:^|[._-])(?:sources?|source_?url|original(?:_?url|_?source)?|canonical(?:_?url)?|references?|citations?|cites?|via|publisher|publication|outlet|url|link)(?:\.\d+|\[\d+\])?(?:\.(?:url|title|name|link|href))?$/i;

/** Link words that tell nothing of where they lead. */
const EMPTY_WORDS = /^(?:\d{1,3}|sources?|link|ref(?:erence)?s?|via|here|this|read more|more)$/i;

/** Furniture whose links lead a reader on to something else: no source of what the document says. */
const leadingAway: ReadonlySet<FurnitureRole> = new Set([
	'navigation',
	'newsletter',
	'share',
	'advert',
	'related',
	'copyright',
	'legal',
	'tags',
	'comments',
	'logos',
]);

function saysNothing(words: string): boolean {
	const bare = words.replace(/[[\]()]/g, ' ').trim();
	return !/[\p{L}\p{N}]/u.test(bare) || EMPTY_WORDS.test(bare) || /^(?:https?:|www\.)/i.test(bare);
}

/** Host of an address without `www.`, or null. */
export function hostOf(target: string): string | null {
	return (
		/^(?:https?:)?\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)/i
			.exec(target)?.[1]
			?.replace(/^www\./i, '')
			.toLowerCase() ?? null
	);
}

/**
 * The sources that a document names or links: its citations with a target, front-matter entries under source-like keys, and
 * "Source: …" lines; not where furniture or a mere picture leads. One entry per target (or per title where there is none), in order of first mention.
 */
export function knownSources(
	blocks: readonly SourcingBlock[],
	frontMatter: FrontMatter | null,
	definitions: ReadonlyMap<string, string>,
): KnownSource[] {
	const known = new Map<string, KnownSource>();
	const add = (title: string, target: string | null, from: KnownSource['from']) => {
		const trimmed = title.trim();
		if (trimmed === '' && target === null) return;
		const key = (target ?? trimmed).toLowerCase();
		const held = known.get(key);
		if (!held) known.set(key, { title: trimmed === '' ? (target ?? '') : trimmed, target, from });
		else if (saysNothing(held.title) || held.title === hostOf(held.target ?? '')) {
			if (!saysNothing(trimmed)) known.set(key, { ...held, title: trimmed });
		}
	};
	for (const entry of frontMatter?.entries ?? []) {
		if (typeof entry.value !== 'string' || !SOURCE_KEY.test(entry.key)) continue;
		const value = entry.value.trim();
		const address = /^(?:https?:)?\/\//i.test(value) && judgeTarget(value) === 'usable';
		if (value !== '') add(address ? (hostOf(value) ?? value) : value, address ? value : null, 'frontMatter');
	}
	const targets = resolveTargets(blocks, definitions);
	blocks.forEach((block, index) => {
		const { label, role } = block.content;
		// a picture that is linked is a logo, or an advertisement
		if (label === 'markup' || (role !== null && leadingAway.has(role))) return;
		const line = role === 'source';
		block.facts.citations.forEach((citation, at) => {
			const target = targets[index]?.[at] ?? null;
			if (target === null || !/^(?:https?:)?\/\/|^www\.|^doi:/i.test(target)) return;
			const words = citation.text.replace(/^[[(]{1,2}|[\])]{1,2}$/g, '');
			add(saysNothing(words) ? (hostOf(target) ?? target) : words, target, line ? 'line' : 'link');
		});
		if (line) for (const attribution of block.facts.attributions) add(attribution.text, null, 'line');
	});
	return [...known.values()];
}
