import { rules } from '../../server/src/rules/catalogue.ts';
import { hash64 } from '../../server/src/text/hash.ts';
import type { Span } from '../../server/src/text/span.ts';
import { corpusOf } from './facts.ts';
import type { Text } from './facts.ts';
import { createTally, f1, precision, recall, share } from './score.ts';
import type { Measure, Mistake, Outcome, Tally } from './score.ts';
import { overlap } from './spans.ts';

/** What is done to a link of an article: it stays, or it dies in one of the ways that copying and careless writing have. */
const deaths = [
	'kept',
	'emptied',
	'bare word',
	'site in brackets',
	'empty brackets',
	'words lost',
	'cut address',
] as const;
type Death = (typeof deaths)[number];

/** A Markdown link to the web in running text, with the rest of its sentence behind it. */
const link =
	/(?<!!)\[([^\][\n]{3,80})\]\((https?:\/\/(?:www\.)?([^)\s/]{4,60})[^)\s]{0,300})\)([^\n.!?[\](){}`]{0,120})([.!?](?=\s|$))?/g;

interface Planted {
	readonly text: string;
	readonly places: readonly (Span & { readonly death: Death })[];
}

/** The mark that a death leaves at the end of the sentence; null for those that happen where the link is. */
function markOf(death: Death, host: string): string | null {
	const site = host.split('.').at(-2) ?? host;
	switch (death) {
		case 'bare word':
			return '(source)';
		case 'site in brackets':
			return `[${site.charAt(0).toUpperCase()}${site.slice(1)}]`;
		case 'empty brackets':
			return '()';
		case 'kept':
		case 'emptied':
		case 'words lost':
		case 'cut address':
			return null;
	}
}

/**
 * The article with the targets taken out of its links, in the ways above, which one by a hash of the address; and where that
 * was done. Links in headings, tables and code are left as they are, and so are those where a way does not fit.
 */
function plantDead(article: string): Planted {
	const places: (Span & { death: Death })[] = [];
	let text = '';
	let at = 0;
	let inCode = false;
	const put = (words: string, death: Death | null, before = '', after = '') => {
		text += before;
		if (death) places.push({ start: text.length, end: text.length + Math.max(1, words.length), death });
		text += words + after;
	};
	const lines = article.split('\n');
	let offset = 0;
	const skipped = lines.map((line) => {
		if (line.startsWith('```')) inCode = !inCode;
		const skip = inCode || /^\s*(?:```|[#|>\-*{<]|\d+\.|\[[^\]]*\]:|[a-z_]+:)/i.test(line);
		const span = { start: offset, end: offset + line.length, skip };
		offset += line.length + 1;
		return span;
	});
	let line = 0;
	for (const match of article.matchAll(link)) {
		while ((skipped[line]?.end ?? Infinity) < match.index) line++;
		if (skipped[line]?.skip !== false || match.index < at) continue;
		const [whole, words = '', target = '', host = '', rest = '', stop] = match;
		const death = deaths[Number.parseInt(hash64(target).slice(0, 6), 16) % deaths.length] ?? 'kept';
		text += article.slice(at, match.index);
		at = match.index + whole.length;
		const tail = `${rest}${stop ?? ''}`;
		const mark = markOf(death, host);
		if (death === 'emptied') put(`[${words}]()`, death, '', tail);
		else if (death === 'cut address') put(`[${words}](https://)`, death, '', tail);
		else if (
			death === 'words lost' &&
			/\bthe $/.test(text) &&
			/^ (?:and|by|of|is|was|has|for|to|in|which) /.test(rest)
		) {
			// the words go, and the neighbours run together: "the" + "and"
			text = text.slice(0, -1);
			const start = text.length - 3;
			text += rest.trimStart() + (stop ?? '');
			places.push({ start, end: start + 5, death });
		} else if (mark !== null && stop !== undefined && !rest.includes('(')) put(mark, death, `${words}${rest} `, stop);
		else put(whole, null);
	}
	return { text: text + article.slice(at), places };
}

/**
 * How well `dead-citation` finds citations whose targets were taken out of public articles: marks found, marks missed, and
 * findings where nothing was planted. What the rule finds in the articles as they were is no case.
 */
export function measureDead(articles: readonly Text[]): Outcome {
	const found = (texts: readonly Text[]) => {
		const corpus = corpusOf(texts);
		return texts.map(({ path }) => corpus.findings(path).filter(({ rule }) => rule === 'dead-citation'));
	};
	if (!rules.some(({ id }) => id === 'dead-citation')) throw new Error('There is no rule dead-citation.');
	const planted = articles.map(({ path, text }) => ({ path, ...plantDead(text) }));
	const before = found(articles);
	const after = found(planted);
	const all = createTally();
	const byDeath = new Map<Death, Tally>(deaths.map((death) => [death, createTally()]));
	const mistakes: Mistake[] = [];
	const sites = new Set<string>();
	planted.forEach(({ path, text, places }, i) => {
		const known = new Set(before[i]?.map(({ start, end }) => articles[i]?.text.slice(start - 30, end)));
		const findings = (after[i] ?? []).filter(({ start, end }) => !known.has(text.slice(start - 30, end)));
		if (places.length > 0) sites.add(path.split('/')[0] ?? path);
		for (const place of places) {
			const hit = findings.some((finding) => overlap(finding, place) > 0);
			const tally = byDeath.get(place.death);
			if (hit) all.truePositives++;
			else all.falseNegatives++;
			if (tally && hit) tally.truePositives++;
			else if (tally) tally.falseNegatives++;
			if (!hit) mistakes.push(mistake('missed', path, text, place, place.death, 'nothing'));
		}
		for (const finding of findings) {
			if (places.some((place) => overlap(finding, place) > 0)) continue;
			all.falsePositives++;
			mistakes.push(mistake('false', path, text, finding, 'nothing', finding.message.id));
		}
	});
	const cases = all.truePositives + all.falseNegatives;
	const measures: Measure[] = [
		share('planted', 'dead.precision', `dead citations of ${sites.size} sites, precision`, precision(all), cases),
		share('planted', 'dead.recall', 'dead citations, recall', recall(all), cases),
		share('planted', 'dead.f1', 'dead citations, F1', f1(all), cases),
	];
	for (const [death, tally] of byDeath) {
		const of = tally.truePositives + tally.falseNegatives;
		if (of > 0)
			measures.push(share('planted', `dead.${death.replaceAll(' ', '-')}`, `${death}, recall`, recall(tally), of));
	}
	return { measures, mistakes };
}

function mistake(
	measure: string,
	path: string,
	text: string,
	{ start, end }: Span,
	expected: string,
	got: string,
): Mistake {
	const words = text.slice(Math.max(0, start - 60), end + 40).replace(/\s+/g, ' ');
	return { measure, weight: 1, place: `${path}:${start}`, expected, got, text: words };
}
