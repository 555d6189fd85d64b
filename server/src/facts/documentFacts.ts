import type { Block, ParsedDocument } from '../syntax/document.ts';
import { parseDocument } from '../syntax/parse.ts';
import { noLabels } from '../syntax/readInline.ts';
import { analyseBlocks, blockKey } from './blockFacts.ts';
import type { BlockSource } from './blockFacts.ts';
import { shortcutLabels } from './citations/shortcuts.ts';
import { worksListed } from './citations/worksListed.ts';
import { judgeContent } from './content/judgeContent.ts';
import { headlineOfPage } from './content/pageTitle.ts';
import type { ContextTerms } from './contexts.ts';
import { coverSentences } from './coverage/coverage.ts';
import { knownSources } from './coverage/knownSources.ts';
import { followSpeakers } from './coverage/speakers.ts';
import { resolveTargets, unusedNotes } from './coverage/targets.ts';
import { dayOfDateline, dayOfName, documentDate } from './dates/documentDate.ts';
import { resolveDates } from './dates/resolveDates.ts';
import { detectLanguage, languageSample } from './language.ts';
import { namingOf } from './naming.ts';
import type { BlockFacts, DocumentBlock, DocumentFacts } from './types.ts';

/**
 * Reads a document: blocks, what each says, and what takes neighbours to know. A pure function of text and name; `before`
 * (the facts of an earlier version) only saves work, since blocks with the same key are taken over, and so do the `terms` of
 * what was read before. Never throws.
 */
export function readDocument(
	text: string,
	name: string,
	before?: DocumentFacts,
	terms: ContextTerms = [],
): DocumentFacts {
	const parsed = parseDocument(text, name);
	const language = detectLanguage(
		languageSample(
			text,
			parsed.blocks.filter(({ inline }) => inline !== 'none'),
		),
	);
	const known = new Map<string, BlockFacts>(before?.blocks.map((block) => [block.facts.key, block.facts]));
	const sources = parsed.blocks.map((block): BlockSource => {
		const source = text.slice(block.start, block.end);
		const labels = block.inline === 'markdown' ? shortcutLabels(source, parsed.definitions) : noLabels;
		return { source, block, labels, key: blockKey(source, block, language, labels) };
	});
	const unknown = new Map<string, BlockSource>();
	for (const source of sources) if (!known.has(source.key)) unknown.set(source.key, source);
	for (const facts of analyseBlocks([...unknown.values()], language, terms)) known.set(facts.key, facts);
	const analysed: Analysed[] = [];
	parsed.blocks.forEach((block, i) => {
		const facts = known.get(sources[i]?.key ?? '');
		if (facts) analysed.push({ block, facts });
	});
	return withNeighbours(parsed, { text, name, language }, analysed);
}

/** The day in a note is that of its source, unless the note says what it is the day of: `- Date: 6 May 2024` under "Notes". */
const dayOfDocument = /^(?:date|dated|posted|published|updated|issued)\s?:/i;

interface Analysed {
	readonly block: Block;
	readonly facts: BlockFacts;
}

function withNeighbours(
	parsed: ParsedDocument,
	{ text, name, language }: { readonly text: string; readonly name: string; readonly language: string },
	analysed: readonly Analysed[],
): DocumentFacts {
	const counts = new Map<string, number>();
	const repeats = new Map<string, number>();
	for (const { facts } of analysed) repeats.set(facts.repeatKey, (repeats.get(facts.repeatKey) ?? 0) + 1);
	const inputs = analysed.map(({ block, facts }) => ({
		kind: block.kind,
		level: block.level,
		key: block.key,
		ancestors: block.ancestors,
		facts,
	}));
	const headline = headlineOfPage(parsed.declarations, inputs);
	const content = judgeContent(inputs, (key) => ({ here: repeats.get(key) ?? 0, elsewhere: 0 }), headline);
	const blocks: DocumentBlock[] = [];
	analysed.forEach(({ block, facts }, i) => {
		const judgement = content[i];
		if (!judgement) return;
		const ordinal = counts.get(facts.key) ?? 0;
		counts.set(facts.key, ordinal + 1);
		const { start, end, kind, level, key, ancestors } = block;
		blocks.push({ start, end, kind, level, key, ancestors, facts, content: judgement, ordinal });
	});
	const notes = new Set(parsed.entries.map(({ block }) => block));
	const ofSources = new Set(parsed.entries.filter(({ text }) => !dayOfDocument.test(text)).map(({ block }) => block));
	const dating = blocks.map((block, i) => (ofSources.has(i) ? { facts: { ownDate: null } } : block));
	const date = documentDate(parsed.frontMatter, dating, parsed.declarations, headline, (i) => {
		const block = blocks[i];
		return block
			? { isFurniture: block.content.label !== 'content', text: text.slice(block.start, block.end).trim() }
			: null;
	});
	return {
		format: parsed.format,
		length: parsed.length,
		language,
		date,
		dayOfFile: dayOfName(name),
		dayOfDateline: dayOfDateline(dating),
		frontMatter: parsed.frontMatter,
		headline,
		naming: namingOf(
			text,
			parsed.frontMatter,
			blocks,
			analysed.map(({ block }) => block),
			headline,
		),
		blocks,
		coverage: coverSentences(blocks, parsed.definitions, notes),
		dates: resolveDates(blocks, date),
		voices: followSpeakers(blocks),
		targets: resolveTargets(blocks, parsed.definitions),
		references: parsed.entries.map(({ text: _, ...entry }) => entry),
		works: worksListed(text, blocks),
		unusedNotes: unusedNotes(blocks, parsed.entries),
		sources: knownSources(blocks, parsed.frontMatter, parsed.definitions),
	};
}
