import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import { readDocument } from '../../server/src/facts/documentFacts.ts';
import { differentNames } from '../../server/src/index/compare/differentNames.ts';
import { prepare } from '../../server/src/index/compare/prepared.ts';
import type { Prepared } from '../../server/src/index/compare/prepared.ts';
import { createVectorMeter } from '../../server/src/index/compare/vectorMeter.ts';
import { sayingOf } from '../../server/src/index/sayingOf.ts';
import { rules } from '../../server/src/rules/catalogue.ts';

function prepared(text: string): Prepared {
	const facts = readDocument(text, 'a.md');
	const content = facts.blocks.map((block) => block.content);
	const { mentions, heading } = sayingOf('a.md', facts, content);
	const countable = mentions.flatMap((mention) => (mention.kind === 'quotation' ? [] : [mention]));
	return prepare(countable, heading, createVectorMeter());
}

/** `title // first sentence`, as a document. */
function documentOf(line: string): string {
	const [title = '', opening = ''] = line.split('//').map((part) => part.trim());
	return [title === '' ? '' : `# ${title}`, opening].filter((part) => part !== '').join('\n\n');
}

function told(left: string, right: string): string {
	const names = differentNames(prepared(left), prepared(right));
	return names === null
		? 'one matter'
		: [names.left, names.right].map((words) => [...words].sort().join(', ')).join(' | ');
}

const cases = readFileSync(path.join(import.meta.dirname, 'differentNames.txt'), 'utf8')
	.split('\n\n')
	.filter((part) => !part.startsWith('#'))
	.map((part) => part.trim().split('\n'));

describe('two documents that are alike', () => {
	for (const [expected = '', a = '', b = ''] of cases) {
		it(`${a.trim()} | ${b.trim()}`, () => {
			const [left, right] = [documentOf(a), documentOf(b)];
			assert.equal(told(left, right), expected);
			assert.equal(told(right, left), expected.split(' | ').reverse().join(' | '));
		});
	}

	it('are of one matter where they tell the same values, whatever they are called', () => {
		const text = (year: number) =>
			`Annual report ${year}\n\nThe trust has 18 reserves, 71,500 visitors, 455 volunteers and 25 wardens.\n`;
		assert.equal(told(text(2021), text(2022)), 'one matter');
	});
});

/** The figures that are reported in a folder. */
function reported(documents: Readonly<Record<string, string>>): readonly string[] {
	const corpus = createCorpus(rules);
	for (const [id, text] of Object.entries(documents)) corpus.set({ id, name: id, text, decisions: [] });
	runToEnd(corpus.analyse());
	return Object.entries(documents).flatMap(([id, text]) =>
		corpus
			.findings(id)
			.flatMap(({ rule, start, end }) => (rule === 'conflicting-figure' ? [text.slice(start, end)] : [])),
	);
}

const minutes = (day: string, balance: string, swings: string, houses: number) =>
	`Minutes of the Brantley council, ${day} 2024\n\nThe clerk told the Brantley council of a balance of ${balance}. ` +
	`The council spends ${swings} on swings for the green and will see ${houses} houses built in Mill Lane.\n`;

const march = minutes('4 March', '£18,240', '£2,400', 14);

describe('a folder of documents of one kind', () => {
	it('tells of no difference between the minutes of two meetings, and of those between minutes and a report on the meeting', () => {
		const paper =
			'No to the houses in Mill Lane\n\nOn 4 March the Brantley council was told of a balance of £18,240 and spoke of 16 houses ' +
			'in Mill Lane. It spends £2,900 on swings for the green.\n';
		const april = minutes('8 April', '£21,875', '£3,100', 9);
		assert.deepEqual(reported({ 'april.txt': april, 'march.txt': march }), []);
		assert.deepEqual(
			new Set(reported({ 'march.txt': march, 'paper.txt': paper })),
			new Set(['£2,400', '14 houses', '16 houses', '£2,900']),
		);
	});

	it('tells of a difference where a sentence names what the other document is about', () => {
		const report = (year: number, income: string, before: string) =>
			`Brook Trust annual report ${year}\n\nThe income of the Brook Trust was ${income} in ${year}.${before}\n`;
		const first = report(2021, '£1.34 million', '');
		assert.deepEqual(reported({ '2021.txt': first, '2022.txt': report(2022, '£1.52 million', '') }), []);
		const later = report(2022, '£1.52 million', ' The income of the Brook Trust was £1.43 million in 2021.');
		assert.deepEqual(reported({ '2021.txt': first, '2022.txt': later }), ['£1.34 million', '£1.43 million']);
	});

	const release = (name: string, age: number, years: number, victim: string) =>
		`Osland man sentenced to ${years} years in prison for fatal shooting\n\nAn Osland man was sentenced today to ${years} years ` +
		`in prison for a fatal shooting, the prosecutor of Osland announced. ${name}, ${age}, of Osland, was convicted of murder ` +
		`by a jury. He shot ${victim} in a bar.\n`;
	const keller = release('Ben Keller', 31, 23, '42-year-old Tom Marsh');

	it('tells of no difference between two cases of one court, and of those between two releases on one', () => {
		const other = release('Ivo Brandt', 26, 25, '19-year-old Ada Lorimer');
		assert.deepEqual(reported({ 'a.txt': keller, 'b.txt': other }), []);
		assert.notDeepEqual(
			reported({ 'a.txt': keller, 'b.txt': release('Ben Keller', 31, 25, '42-year-old Tom Marsh') }),
			[],
		);
		// a misspelt name in one of them
		assert.notDeepEqual(
			reported({ 'a.txt': keller, 'b.txt': release('Ben Kehler', 31, 25, '42-year-old Tom Marsh') }),
			[],
		);
	});

	it('tells of a difference where one of them names whom the other is about', () => {
		const accomplice =
			release('Ivo Brandt', 26, 25, 'a man') + '\nBen Keller, 34, was sentenced to 23 years in prison in May.\n';
		assert.ok(reported({ 'a.txt': keller, 'b.txt': accomplice }).includes('34'));
	});

	it('tells of differences between two reports on one trial that name others, and of one name spelled otherwise', () => {
		const trial = (patients: string, dead: string, name: string, age: number) =>
			`The trial of the heart drug took in ${patients} patients. ${name}, ${age}, of Osland, was glad: ${dead} patients died.\n`;
		assert.deepEqual(
			[
				...reported({
					'a.txt': `New heart drug saves lives in large trial\n\n${trial('4,200', '120', 'Ada Keller', 54)}`,
					'b.txt': `Heart drug trial: fewer deaths\n\n${trial('4,700', '130', 'Ivo Marsh', 61)}`,
				}),
			].sort(),
			['120 patients', '130 patients', '4,200 patients', '4,700 patients'],
		);
		const spelled = release('Ben Kehler', 35, 25, 'a stranger');
		assert.equal(differentNames(prepared(release('Ben Keller', 31, 23, 'a man')), prepared(spelled)), null);
	});
});
