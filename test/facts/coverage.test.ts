import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { documentAttributions } from '../../server/src/facts/coverage/documentAttributions.ts';
import { readDocument } from '../../server/src/facts/documentFacts.ts';

/**
 * Documents with what covers each of their factual sentences: `label | sentence`, and for a neighbour's mark where it stands.
 * Quotations that go on in a voice told before them, speakers of quotations, targets of citations and known sources follow where a document has any. UPDATE_DRAWN=1 rewrites.
 */
const file = path.join(import.meta.dirname, 'coverage/documents.md');
const fence = /^```(\S+)\n([\s\S]*?)^```\n\n```expected\n([\s\S]*?)^```$/gmu;

function describeDocument(name: string, text: string): string {
	const facts = readDocument(text, name);
	const { blocks, coverage, voices, targets, sources } = facts;
	const lines: string[] = [];
	const words = (start: number, end: number) => text.slice(start, end).replace(/\s+/gu, ' ');
	blocks.forEach((block, i) => {
		if (block.content.label !== 'content' || block.kind === 'frontMatter') return;
		block.facts.sentences.forEach((sentence, j) => {
			const cover = coverage[i]?.[j];
			if (!cover || sentence.claim !== 'factual') return;
			const from = cover.from ? ` (block ${cover.from.block}, sentence ${cover.from.sentence})` : '';
			lines.push(`${cover.label}${from} | ${words(block.start + sentence.start, block.start + sentence.end)}`);
		});
		block.facts.quotations.forEach((quotation, j) => {
			if (quotation.use === 'speech') lines.push(`  “${quotation.text}” by ${voices[i]?.[j]?.speaker ?? 'nobody'}`);
		});
		block.facts.citations.forEach((citation, j) => {
			lines.push(
				`  ${words(block.start + citation.start, block.start + citation.end)} → ${targets[i]?.[j] ?? 'nowhere'}`,
			);
		});
	});
	const sentences = new Set(
		blocks.flatMap((block) => block.facts.attributions.map(({ content }) => block.start + content.start)),
	);
	for (const { source, content } of documentAttributions(facts)) {
		if (sentences.has(content.start)) continue;
		lines.push(`goes on: ${words(source.start, source.end)} … ${words(content.start, content.end)}`);
	}
	for (const { title, target, from } of sources) lines.push(`source (${from}): ${title}${target ? ` ${target}` : ''}`);
	return `${lines.join('\n')}\n`;
}

describe('coverage/documents.md', () => {
	const source = readFileSync(file, 'utf8');
	if (process.env['UPDATE_DRAWN'] === '1') {
		const written = source.replace(
			fence,
			(_, name: string, text: string) =>
				`\`\`\`${name}\n${text}\`\`\`\n\n\`\`\`expected\n${describeDocument(name, text)}\`\`\``,
		);
		writeFileSync(file, written);
		return;
	}
	for (const section of source.split(/^## /mu).slice(1)) {
		const title = section.slice(0, section.indexOf('\n'));
		const cases = [...section.matchAll(fence)];
		it(title, () => {
			assert.ok(cases.length > 0, 'a section holds a document and what is expected of it');
			for (const [, name = '', text = '', expected = ''] of cases) assert.equal(describeDocument(name, text), expected);
		});
	}
});
