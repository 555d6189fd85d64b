import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentReasons } from '../../server/src/facts/content/reasons.ts';
import { shapeOf } from '../../server/src/facts/content/shape.ts';
import { cutWords } from '../../server/src/facts/words/word.ts';
import { formatMessage } from '../../server/src/text/message.ts';
import { compare, judgeText, mark } from './contentFixture.ts';

const folder = path.join(import.meta.dirname, 'content');
const seeds = path.join(import.meta.dirname, '../../seeds');

function shape(prose: string) {
	return shapeOf({ inline: { prose, map: [], links: [], code: [] }, words: cutWords(prose) });
}

/** A furniture line behind an article, as it is judged there. */
function footLine(line: string) {
	const article = Array.from(
		{ length: 5 },
		(_, i) =>
			`The committee met for the ${i + 2}th time on Tuesday and decided that the old harbour wall has to be rebuilt before the next winter, its chairman said.`,
	);
	const text = `Harbour wall to be rebuilt\n\n${article.join('\n\n')}\n\n${line}\n`;
	const found = judgeText(text, 'a.txt').at(-1);
	assert.ok(found);
	return found.content;
}

describe('content labels', () => {
	for (const file of readdirSync(folder)
		.filter((name) => !name.startsWith('seeds'))
		.sort()) {
		it(`draws ${file}`, () => {
			const { actual, expected } = compare(path.join(folder, file), file);
			assert.equal(actual, expected);
		});
	}

	it('keeps the labels of the seeds', () => {
		const lines = readdirSync(seeds)
			.sort()
			.flatMap((name) => {
				const text = readFileSync(path.join(seeds, name), 'utf8');
				return judgeText(text, name).map((block) => {
					const line = text.slice(0, block.start).split('\n').length;
					return `${name.slice(0, 3)} line ${line}: ${mark(block.content)}`;
				});
			});
		const file = path.join(folder, 'seeds.snapshot');
		const actual = `${lines.join('\n')}\n`;
		if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(file, actual);
		assert.equal(actual, readFileSync(file, 'utf8'));
	});

	it('names the reason of furniture', () => {
		const reasons: Readonly<Record<string, string>> = {
			'© 2031 Harbour Times Ltd. All rights reserved.': 'copyright line',
			'Subscribe to our newsletter': 'newsletter or subscription line',
			'Share on Facebook': 'share or follow line',
			'Related articles': 'pointer to other articles',
			'Photo: Getty Images': 'image credit or banner caption',
			'Leave a comment': 'comments or a prompt for them',
			'Tags: harbour, budget, council': 'tags or categories',
			'Published: 12 March 2031, 10:15 am': 'dateline',
		};
		for (const [line, reason] of Object.entries(reasons)) {
			const judgement = footLine(line);
			assert.equal(judgement.label, 'boilerplate', line);
			assert.equal(formatMessage(contentReasons, judgement.reason), reason, line);
		}
	});

	it('deletes no byline, dateline or heading by itself, however sure', () => {
		for (const line of [
			'By Ann Miller',
			'Published: 12 March 2031',
			'## Related articles',
			'Source: https://harbour.example/news/12',
		])
			assert.equal(footLine(line).certain, false, line);
	});

	it('is certain of a copyright line and of a newsletter line', () => {
		assert.equal(footLine('© 2031 Harbour Times Ltd. All rights reserved.').certain, true);
		assert.equal(footLine('Sign up for our newsletter and get the latest news in your inbox').certain, true);
	});

	it('leaves a sentence alone that merely holds the words', () => {
		for (const line of [
			'She shares the flat with two friends who comment on everything that she cooks, and they follow the news together every evening.',
			'The company sends a newsletter to its 40,000 members, who had been told in March that the price would rise.',
			'About 300 people followed the call of the union and left the plant at noon, the police said on Friday.',
			'Related costs of 12 million dollars were not counted in the budget that the council passed in the autumn.',
		])
			assert.equal(footLine(line).label, 'content', line);
	});

	it('takes what stands in other documents of the folder for furniture', () => {
		const article =
			'The council voted for the bridge on Monday, and the mayor said that the work would begin before the summer is over.';
		const motto = 'Independent reporting from the coast since the year of the great flood';
		const text = `${article}\n\n${article.replace('bridge', 'tunnel')}\n\n${motto}\n`;
		const alone = judgeText(text, 'a.txt').at(-1)?.content;
		const together = judgeText(text, 'a.txt', (words) => (words.startsWith('Independent') ? 5 : 0)).at(-1)?.content;
		assert.ok(alone && together);
		assert.equal(together.label, 'boilerplate');
		assert.equal(formatMessage(contentReasons, together.reason), 'stands in 5 other documents of this folder');
		assert.ok(together.score > alone.score);
	});

	it('says how often a line stands in the document', () => {
		const paragraph = (i: number) =>
			`On day ${i} of the trial the witness said that she had seen the ship leave the harbour before the fire began in the store.`;
		const text = Array.from({ length: 9 }, (_, i) => `${paragraph(i)}\n\nOur friends of the sea`).join('\n\n');
		const repeated = judgeText(text, 'a.txt').filter((_, i) => i % 2 === 1);
		for (const { content } of repeated) {
			assert.equal(content.label, 'boilerplate');
			assert.equal(formatMessage(contentReasons, content.reason), 'stands 9 times in this document');
		}
	});

	it('labels ten thousand lines, and the empty document', () => {
		assert.deepEqual(judgeText('', 'a.txt'), []);
		const lines = Array.from({ length: 10_000 }, (_, i) =>
			i % 3 === 0 ? `Menu ${i}` : `Line ${i} says that it is a line of text.`,
		);
		assert.equal(judgeText(lines.join('\n'), 'a.txt').length > 9_000, true);
	});
});

describe('block shapes', () => {
	it('count words, sentences and marks', () => {
		const found = shape('The U.S. said “no, never” 3 times | NATO agreed: yes.');
		assert.deepEqual(
			[found.words, found.numbers, found.commas, found.quotes, found.separators, found.upper, found.closed],
			[11, 1, 1, 2, 1, 1, true],
		);
	});

	it('see a cue only where it counts', () => {
		assert.deepEqual(shape('See also: the report of 2019').cues, ['sure', 'related']);
		assert.ok(shape('© 2031 Harbour Times').cues.includes('copyright'));
		assert.deepEqual(shape('They see also that it rained').cues, []);
		assert.deepEqual(shape('12 comments').cues, ['sure', 'comments']);
		assert.deepEqual(shape('Sports').cues, ['section']);
		assert.deepEqual(shape('Sports are taught at the school').cues, []);
	});

	it('read other scripts and what is no text at all', () => {
		assert.equal(shape('東京は雨です。').words, 6);
		assert.equal(shape('東京は雨です。').closed, true);
		assert.equal(shape('★ — …').words, 0);
		assert.equal(shape('').opens, 'none');
		assert.equal(shape('İstanbul İZMİR').words, 2);
		assert.equal(shape('\ud83d').words, 0);
	});

	it('mask numbers in the pattern of short lines', () => {
		assert.equal(shape('Rating: 36 votes').pattern, shape('Rating: 7 votes').pattern);
		assert.notEqual(shape('Rating: 36 votes').pattern, shape('Rating: 36 likes').pattern);
		assert.equal(shape('No number here').pattern, 0);
	});
});
