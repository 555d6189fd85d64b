import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseDocument } from '../../server/src/syntax/parse.ts';
import { readInline } from '../../server/src/syntax/readInline.ts';
import { splitSentences } from '../../server/src/syntax/sentences.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const snapshot = new URL('fixtures/seeds.txt', import.meta.url);
const names = readdirSync(seeds)
	.filter((name) => name.endsWith('.txt'))
	.toSorted();

/** Each block of a seed in one line: where it stands, what it is, its first and last words, sentences and links. */
function outline(name: string, extension = '.txt'): string {
	const text = readFileSync(new URL(name, seeds), 'utf8');
	const { format, blocks } = parseDocument(text, name.replace(/\.txt$/, extension));
	const lines = blocks.map(({ start, end, kind, level, inline, key }) => {
		const { prose, links } = readInline(text.slice(start, end), kind, inline);
		const words = prose.length > 44 ? `${prose.slice(0, 28)} … ${prose.slice(-12)}` : prose;
		const sentences = splitSentences(prose, links).length;
		const head = [`${start}-${end}`, `${kind}${level > 0 ? level : ''}`, key, inline === 'none' ? '–' : `«${words}»`];
		return [...head, sentences > 1 ? `${sentences} sentences` : null, links.length > 0 ? `${links.length} links` : null]
			.filter(Boolean)
			.join(' ');
	});
	return `§ ${name} | ${format}\n${lines.join('\n')}\n`;
}

describe('blocks of the seeds', () => {
	if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(snapshot, names.map((name) => outline(name)).join('\n'));
	const expected = readFileSync(snapshot, 'utf8').split(/\n(?=§ )/);

	names.forEach((name, i) => {
		it(`${name} reads as before`, () => {
			assert.equal(outline(name).trimEnd(), expected[i]?.trimEnd());
		});

		it(`${name} reads alike as text and as Markdown`, () => {
			const body = (outlined: string) => outlined.split('\n').slice(1).join('\n');
			assert.equal(body(outline(name, '.md')), body(outline(name)));
		});
	});
});
