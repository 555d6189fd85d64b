import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import type { Corpus } from '../../server/src/engine/corpus.ts';
import { rules } from '../../server/src/rules/catalogue.ts';
import { reportsOf } from './ferryReports.ts';

const event = 'The ferry Aurora capsized off Osland harbour, the Osland coast guard and Captain Keller reported.\n\n';

/** Documents of other things: in a folder of few some reasons only weigh against a pair. */
const others = 11;

function corpusOf(a: string, b: string): Corpus {
	const corpus = createCorpus(rules);
	for (const [id, text] of [
		['a.txt', a],
		['b.txt', b],
	] as const) {
		corpus.set({ id, name: id, text: event + text + '\n', decisions: [] });
	}
	for (let i = 0; i < others; i++) {
		const id = `other${i}.txt`;
		corpus.set({ id, name: id, text: `The orchard at Brill has ${i + 60} pear trees.\n`, decisions: [] });
	}
	runToEnd(corpus.analyse());
	return corpus;
}

/** What the mention with these words in the first document was held against in the second, by its words. */
function weighed(corpus: Corpus, own: string, other: string) {
	const mention = [...corpus.groups()]
		.flatMap(({ mentions }) => mentions)
		.find(({ ref, text }) => ref.document === 'a.txt' && text.startsWith(own));
	assert.ok(mention, `no mention “${own}”`);
	return corpus
		.weighed(mention.ref)
		.find(({ mention: there }) => there.ref.document === 'b.txt' && there.text.startsWith(other));
}

/** The cases of `apart.txt`: a reason, and two sentences, each with its figure in guillemets. */
const cases = readFileSync(path.join(import.meta.dirname, 'apart.txt'), 'utf8')
	.split('\n\n')
	.filter((part) => !part.startsWith('#'))
	.map((part) => {
		const [reason = '', ...sentences] = part
			.trim()
			.split('\n')
			.map((line) => line.trim());
		const [a, b] = sentences.map((sentence) => ({
			text: sentence.replace(/[«»]/gu, ''),
			figure: /«(.+)»/u.exec(sentence)?.[1] ?? '',
		}));
		assert.ok(a && b, `two sentences below “${reason}”`);
		return { reason: reason === 'judged' ? null : reason, a, b };
	});

describe('reasonApart', () => {
	for (const { reason, a, b } of cases) {
		it(`${reason ?? 'judged'}: ${a.figure} | ${b.figure}`, () => {
			const found = weighed(corpusOf(a.text, b.text), a.figure, b.figure);
			assert.ok(found, 'the two were not held against each other');
			assert.equal(found.apart, reason);
		});
	}
});

describe('a number that is part of a name', () => {
	it('is compared with nothing', () => {
		const corpus = corpusOf(
			'The team of Osland never won the Five Nations before that season.',
			'The team of Osland never won the Six Nations before that season.',
		);
		for (const group of corpus.groups()) {
			for (const { text } of group.mentions) if (/Nations/u.test(text)) assert.equal(group.mentions.length, 1);
		}
	});
});

describe('values that one text tells in the same words', () => {
	const text = (count: number) =>
		['Length', 'Width', 'Draught']
			.slice(0, count)
			.map((label, i) => `${label} of the Aurora. By comparison: 1.${[52, 40, 63][i]} times that of the old ferry.`)
			.join('\n\n');
	it('are rows of one list where they are three, and may conflict where they are two', () => {
		const apart = (count: number) => {
			const corpus = reportsOf(text(count));
			const mention = [...corpus.groups()]
				.flatMap(({ mentions }) => mentions)
				.find(({ text: own }) => own === '1.52 times');
			assert.ok(mention);
			return corpus.weighed(mention.ref).find(({ mention: other }) => other.text === '1.40 times')?.apart;
		};
		assert.equal(apart(3), 'rows of one list');
		assert.equal(apart(2), null);
	});
});

describe('two years in one text', () => {
	/** Why the first share of a text is kept apart from the second. */
	const apart = (years: readonly [string, string]) => {
		const [first, second] = years.map(
			(year, i) =>
				`In ${year} Osland voted on the harbour law of Keller. The law passed with ${[57, 56][i]} percent of the vote.`,
		);
		const corpus = reportsOf(`${first}\n\n${second}`);
		const mention = [...corpus.groups()].flatMap(({ mentions }) => mentions).find(({ text }) => text === '57 percent');
		assert.ok(mention);
		return corpus.weighed(mention.ref).find(({ mention: other }) => other.text === '56 percent')?.apart;
	};
	it('keep what is told of each apart', () => {
		assert.equal(apart(['2009', '2013']), 'other months or years stand beside them');
		assert.equal(apart(['2009', '2009']), null);
	});
});

describe('two people of one surname', () => {
	it('are told apart by what each text calls them elsewhere', () => {
		const reason = (name: string) => {
			const corpus = reportsOf(
				`The pilot ${name} Keller sailed on Monday. Asked about the Aurora, Keller, 45, wept.`,
				'The pilot Bertha Keller sailed on Monday. Asked about the Aurora, Keller, 66, wept.',
			);
			const mention = [...corpus.groups()].flatMap(({ mentions }) => mentions).find(({ text }) => text === '45');
			assert.ok(mention);
			return corpus.weighed(mention.ref).find(({ mention: other }) => other.text === '66')?.apart;
		};
		assert.equal(reason('Anna'), 'the age of nobody or of somebody else');
		assert.equal(reason('Bertha'), null);
	});
});
