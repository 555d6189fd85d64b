/**
 * Fixtures of labelled documents. Every line begins with a margin up to the first `│`, which says what the block that
 * begins there is: `C` content, `B` boilerplate with its role, `M` markup; `!` where a fix-all may delete it; `│` ends the margin.
 * Lines of a block behind its first have an empty margin. `UPDATE_FIXTURES=1` draws the margins anew; read the difference
 * before you commit it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { judgeContent } from '../../server/src/facts/content/judgeContent.ts';
import { headlineOfPage } from '../../server/src/facts/content/pageTitle.ts';
import type { RepeatCounts } from '../../server/src/facts/content/judge.ts';
import { shapeOf } from '../../server/src/facts/content/shape.ts';
import { cutWords } from '../../server/src/facts/words/word.ts';
import { repeatKeyOf } from '../../server/src/facts/repeats/repeatKey.ts';
import { comparableWords } from '../../server/src/facts/repeats/words.ts';
import type { ContentJudgement } from '../../server/src/facts/content/types.ts';
import type { BlockShape } from '../../server/src/facts/types.ts';
import type { Block } from '../../server/src/syntax/document.ts';
import { parseDocument } from '../../server/src/syntax/parse.ts';
import { readInline } from '../../server/src/syntax/readInline.ts';

export interface JudgedBlock extends Block {
	readonly facts: { readonly shape: BlockShape; readonly repeatKey: string };
	readonly content: ContentJudgement;
}

/** Reads and labels a document; `elsewhere` says in how many other documents a block's words stand. */
export function judgeText(
	text: string,
	name: string,
	elsewhere: (words: string) => number = () => 0,
): readonly JudgedBlock[] {
	const counts = new Map<string, number>();
	const others = new Map<string, number>();
	const parsed = parseDocument(text, name);
	const blocks = parsed.blocks.map((block) => {
		const inline = readInline(text.slice(block.start, block.end), block.kind, block.inline);
		const repeatKey = repeatKeyOf(comparableWords(inline.prose).hashes);
		counts.set(repeatKey, (counts.get(repeatKey) ?? 0) + 1);
		others.set(repeatKey, elsewhere(inline.prose));
		return { ...block, facts: { shape: shapeOf({ inline, words: cutWords(inline.prose) }), repeatKey } };
	});
	const repeats: RepeatCounts = (key) => ({ here: counts.get(key) ?? 0, elsewhere: others.get(key) ?? 0 });
	return judgeContent(blocks, repeats, headlineOfPage(parsed.declarations, blocks)).flatMap((content, i) => {
		const block = blocks[i];
		return block ? [{ ...block, content }] : [];
	});
}

const margin = 16;

const letters = { content: 'C', boilerplate: 'B', markup: 'M' } as const;

/** What the margin says of a block. */
export function mark({ label, role, certain }: ContentJudgement): string {
	return `${letters[label]}${role === null ? '' : ` ${role}`}${certain ? '!' : ''}`;
}

function undrawn(fixture: string): string {
	return fixture
		.split('\n')
		.map((line) => line.slice(line.indexOf('│') + 2))
		.join('\n');
}

function redrawn(fixture: string, name: string): string {
	const text = undrawn(fixture);
	const marks = new Map<number, string>();
	for (const block of judgeText(text, name)) {
		const line = text.slice(0, block.start).split('\n').length - 1;
		const before = marks.get(line);
		marks.set(
			line,
			before === undefined
				? mark(block.content)
				: before === mark(block.content)
					? before
					: `${before} ${mark(block.content)}`,
		);
	}
	return text
		.split('\n')
		.map((line, i) => {
			const drawn = marks.get(i) ?? '';
			return line === '' && drawn === '' ? '' : `${drawn.padEnd(margin)}│ ${line}`;
		})
		.join('\n');
}

/** The fixture as it stands and as it should; rewrites it when asked to. */
export function compare(file: string, name: string): { readonly actual: string; readonly expected: string } {
	const expected = readFileSync(file, 'utf8');
	const actual = redrawn(expected, name);
	if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(file, actual);
	return { actual, expected: process.env['UPDATE_FIXTURES'] === '1' ? actual : expected };
}
