import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseDocument } from '../../server/src/syntax/parse.ts';
import { toSource } from '../../server/src/syntax/proseMap.ts';
import { readInline } from '../../server/src/syntax/readInline.ts';
import { splitSentences } from '../../server/src/syntax/sentences.ts';
import { decodeText } from '../../server/src/text/decode.ts';

const names = ['a.txt', 'a.md', 'a.html', 'a'];
const seeds = new URL('../../seeds/', import.meta.url);
const seedTexts = readdirSync(seeds)
	.filter((name) => name.endsWith('.txt'))
	.map((name) => readFileSync(new URL(name, seeds), 'utf8'));

/** What breaks parsers of these formats, to be strung together at random. */
const tokens = (
	'word Word 12 U.S. . ! ? … " “ ” ( ) [ ] [^1] ]( )( [a](b) [a][b] ![ * ** _ __ ` `` ``` ~~~ ~~ # ## > - + 1. 1986. | |-| : :: --- === ' +
	'<p> </p> <b> </b> <br> <div> </div> <table> <tr> <td> </td> <a></a> <sup>2</sup> <q> <svg> <script> </script> <!-- --> <? ?> &amp; ' +
	'&#x1F600; &lt &nope; \\ \\* http://a.b/c www.a.b a@b.co {} key: : "v" \'v\' • © 😀 é 政府 。 [a]: [^1]: <a< </ < >> $5 % \u00ad \u200b \u00a0 \ud800 \udc00 \0'
).split(' ');
const separators = fc.constantFrom('', '', ' ', ' ', '\n', '\n', '\n\n', '\r\n', '\r', '\t', '    ', '\u2028');
const markup = fc
	.array(fc.tuple(fc.constantFrom(...tokens), separators), { maxLength: 60 })
	.map((parts) => parts.flat().join(''));
const frontMatter = markup.map((text) => `---\nkey: ${text}\n---\n${text}`);
const fenced = markup.map((text) => `\`\`\`html\n${text}\n\`\`\`\n`);
const cutSeed = fc
	.tuple(fc.constantFrom(...seedTexts), fc.nat(), fc.nat())
	.map(([text, a, b]) => text.slice(Math.min(a, b) % text.length, (Math.max(a, b) % text.length) + 1));
const doubledSeed = cutSeed.map((text) => text.slice(0, 3000) + text.slice(0, 3000));
const anyText = fc.oneof(
	{ weight: 6, arbitrary: markup },
	{ weight: 2, arbitrary: frontMatter },
	{ weight: 2, arbitrary: fenced },
	{ weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
	{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
	{ weight: 2, arbitrary: cutSeed },
	{ weight: 1, arbitrary: doubledSeed },
);

/** True when the offset stands between the two halves of a character. */
function splitsCharacter(text: string, offset: number): boolean {
	return /^[\ud800-\udbff]$/.test(text.charAt(offset - 1)) && /^[\udc00-\udfff]$/.test(text.charAt(offset));
}

/** Fails when a text is read into anything but ordered blocks, ordered sentences and a sound map. */
function checkReading(text: string, name: string): void {
	const parsed = parseDocument(text, name);
	assert.equal(parsed.length, text.length);
	let at = 0;
	for (const block of parsed.blocks) {
		assert.ok(
			block.start >= at && block.end > block.start && block.end <= text.length,
			'blocks are in order and inside',
		);
		assert.match(
			text.slice(at, block.start),
			/^[\s\xad\u200b\u2060\ufeff\0-\x1f]*$/,
			'nothing visible lies between blocks',
		);
		assert.ok(
			!splitsCharacter(text, block.start) && !splitsCharacter(text, block.end),
			'blocks do not split characters',
		);
		at = block.end;
		checkInline(text.slice(block.start, block.end), block);
	}
	assert.match(text.slice(at), /^[\s\xad\u200b\u2060\ufeff\0-\x1f]*$/, 'nothing visible lies behind the last block');
}

function checkInline(
	source: string,
	{ kind, inline }: Pick<ReturnType<typeof parseDocument>['blocks'][number], 'kind' | 'inline'>,
): void {
	const { prose, map, links } = readInline(source, kind, inline);
	assert.equal(prose, prose.trim());
	assert.doesNotMatch(prose, / {2}|[^\S ]/, 'white space is single spaces');
	let offset = 0;
	let from = 0;
	for (const piece of map) {
		assert.equal(piece.prose, offset, 'pieces cover the prose without gaps');
		assert.ok(
			piece.length > 0 && piece.source >= from && piece.source + piece.sourceLength <= source.length,
			'pieces are in order',
		);
		offset += piece.length;
		from = piece.source + piece.sourceLength;
	}
	assert.equal(offset, prose.length);
	let last = 0;
	for (const { span, source: whole } of links) {
		assert.ok(0 <= span.start && span.start <= span.end && span.end <= prose.length, 'link words lie in the prose');
		assert.ok(
			last <= whole.start && whole.start < whole.end && whole.end <= source.length,
			'links are in order in the source',
		);
		last = whole.start;
	}
	const sentences = splitSentences(prose, links);
	let end = 0;
	let sourceEnd = 0;
	for (const sentence of sentences) {
		assert.ok(
			sentence.start >= end && sentence.end > sentence.start && sentence.end <= prose.length,
			'sentences are in order',
		);
		assert.equal(prose.slice(end, sentence.start).trim(), '', 'nothing lies between sentences');
		assert.equal(prose.slice(sentence.start, sentence.end).trim(), prose.slice(sentence.start, sentence.end));
		const span = toSource(map, sentence);
		assert.ok(sourceEnd <= span.start && span.start < span.end && span.end <= source.length, 'sentences map in order');
		assert.ok(
			!splitsCharacter(source, span.start) && !splitsCharacter(source, span.end),
			'spans do not split characters',
		);
		end = sentence.end;
		sourceEnd = span.end;
	}
	assert.equal(prose.slice(end).trim(), '', 'nothing lies behind the last sentence');
}

describe('reading any text', () => {
	it('gives ordered blocks, prose with a sound map, and sentences', () => {
		fc.assert(
			fc.property(anyText, fc.constantFrom(...names), (text, name) => checkReading(text, name)),
			// an end tag that breaks off behind its name
			{ numRuns: 1500, examples: [['<p>.</p\n', 'a.txt']] },
		);
	});

	it('reads a tag that breaks off inside another', () => {
		for (const text of ['<a<</', 'word<a<</']) checkReading(`\`\`\`html\n${text}\n\`\`\`\n`, 'a.txt');
	});

	it('gives the same whatever bytes it came from', () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 400 }),
				fc.constantFrom(null, 'windows-1252', 'utf-16', 'nonsense'),
				(bytes, encoding) => {
					const decoded = decodeText(bytes, encoding);
					if (decoded.kind === 'text') checkReading(decoded.text, 'a.txt');
				},
			),
			{ numRuns: 500 },
		);
	});

	it('reads every seed cut at any place', () => {
		for (const text of seedTexts) {
			for (let end = 1; end < text.length; end += 397) checkReading(text.slice(Math.max(0, end - 6000), end), 'a.txt');
		}
	});
});
