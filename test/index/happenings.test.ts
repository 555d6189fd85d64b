import assert from 'node:assert/strict';
import { compareHappenings, happeningOf } from '../../server/src/index/dates/happenings.ts';
import type { Happening } from '../../server/src/index/dates/happenings.ts';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import { rules } from '../../server/src/rules/catalogue.ts';
import { messagesOf, reportsOf } from './ferryReports.ts';

/** What the date in guillemets in a sentence is told to be the day of. */
function happening(sentence: string): Happening | null {
	const text = /«(.+)»/u.exec(sentence)?.[1] ?? '';
	return happeningOf({ excerpt: sentence.replace(/[«»]/gu, ''), text });
}

describe('happeningOf', () => {
	const sentences: readonly (readonly [sentence: string, told: string | null])[] = [
		['The Osland Bridge was opened on «3 May 1931» by the queen.', 'opening: osland bridge'],
		['Much visited is the Harbour Road mill, which has stood since «1847».', 'making: harbour road mill'],
		['They kept the stone arch at Kaldvik, built in «1731».', 'making: stone arch kaldvik'],
		['The Kaldvik arch of «1713» is gone.', 'attribute: kaldvik arch'],
		['The Kaldvik arch of «3 May 1713» is gone.', null],
		['He was old when he finished The Salt Road in «1634».', 'making: salt road'],
		['Anna Keller founded the company in «2014».', 'founding: company'],
		['The pact was signed two years later, on «3 May 1763».', 'signing: pact'],
		['She died in Kaldvik on «9 October 1938».', 'death: '],
		['Keller’s arrest on «9 October 1938» was news.', 'arrest: keller'],
		['The sinking of the Aurora on «9 October 1938» was news.', 'wreck: aurora'],
		['The pilots met on «9 October 1938».', null],
		['The mill stood empty, and the Osland mill stood in «1847».', null],
		['The opening of the Osland fair in «1931» was loud.', null],
	];
	for (const [sentence, told] of sentences) {
		it(sentence, () => {
			const found = happening(sentence);
			assert.equal(found && `${found.kind}: ${found.thing.join(' ')}`, told);
		});
	}
});

describe('compareHappenings', () => {
	const pairs: readonly (readonly [a: string, b: string, meet: ReturnType<typeof compareHappenings>])[] = [
		['The Osland Bridge was opened in «1931».', 'When the bridge was opened in «1932», it rained.', 'unnamed'],
		['The Osland Bridge was opened in «1931».', 'The old Osland Bridge was opened in «1932».', 'named'],
		['The Osland Bridge was opened in «1931».', 'The Kaldvik Bridge was opened in «1932».', null],
		['The Osland Bridge was opened in «1931».', 'The Osland Bridge was built in «1932».', null],
		['The Osland Bridge was opened in «1931».', 'The museum shop was opened in «1932».', 'in other words'],
		['The museum shop was opened in «1932».', 'The Osland Bridge was opened in «1931».', 'in other words'],
		['The Osland arch of «1713» is gone.', 'The stone arch at Osland was built in «1731».', 'named'],
		['Keller signed the Osland pact in «1931».', 'Brandt signed the Osland pact in «1932».', null],
		['Keller signed the Osland pact in «1931».', 'The Osland pact was signed in «1932».', 'named'],
		['Keller was arrested in Osland in «1931».', 'Keller was arrested in Kaldvik in «1932».', null],
		['The nave of the Osland church was built in «1931».', 'The tower of the Osland church was built in «1934».', null],
		['The Osland Hospital wing was opened in «1931».', 'The Osland Hospital was opened in «1934».', null],
		['The Osland Theatre was built in «1931».', 'The new Osland Theatre was built in «1934».', null],
		['Brandt Mills of Osland was founded in «1847».', 'Brandt Ferries of Osland was founded in «1874».', null],
		['The Osland Treaty was signed in «1931».', 'The Osland Treaty was ratified in «1933».', null],
		['The Osland church was built from «1931».', 'The Osland church was completed in «1934».', null],
		['The Osland fair of «1713» was large.', 'The Osland fair of «1731» was larger.', null],
	];
	for (const [a, b, meet] of pairs) {
		it(`${meet ?? 'null'}: ${a} ${b}`, () => assert.equal(compareHappenings(happening(a), happening(b)), meet));
	}
});

describe('two dates of what happens once', () => {
	const reports: readonly (readonly [name: string, a: string, b: string, isConflict: boolean])[] = [
		[
			'other years of a thing that both name',
			'The Harbour Road mill, which has stood since 1847, employs 130 people.',
			'They asked to keep the Harbour Road mill, built in 1849, open.',
			true,
		],
		[
			'of somebody whom one does not name, where only the month differs',
			'Brandt was arrested on 3 May 1931.',
			'At the harbour, he was arrested on 3 June 1931.',
			true,
		],
		[
			'of somebody whom one does not name, where more differs',
			'Brandt was arrested on 3 May 1931.',
			'At the harbour, he was arrested on 17 June 1931.',
			false,
		],
		[
			'of what one calls otherwise, where only the month differs',
			'The Kaldvik bridge was opened on 3 May 1931.',
			'The museum shop was opened on 3 June 1931.',
			false,
		],
		[
			'of what one calls otherwise, where two digits changed places',
			'The Kaldvik ship, which was built in 1989, passed every inspection.',
			'As for the ferry, it was built in 1998.',
			true,
		],
		[
			'two digits of the year that changed places, in words that share names',
			'The best picture is "The Salt Road" by Brandt, painted in 1634.',
			'They wanted "The Salt Road", a canvas of 1643.',
			true,
		],
		[
			'the day that was planned and the day that came',
			'The Osland Bridge was due to be opened on 3 May 1931.',
			'The Osland Bridge was opened on 3 June 1931.',
			false,
		],
		[
			'two parties that sign on two days',
			'Keller signed the Osland pact on 3 May 1931.',
			'Brandt signed the Osland pact on 3 June 1931.',
			false,
		],
		[
			'two shops of one owner',
			'Brandt opened the shop in Osland on 3 May 1931.',
			'Brandt opened the shop in Kaldvik on 3 June 1931.',
			false,
		],
		[
			'what opens every year',
			'Keller’s opening of the Osland season in 1931 was loud.',
			'Keller’s opening of the Osland season in 1933 was quiet.',
			false,
		],
		[
			'two days of which one text tells both',
			'On 12 May 1759 the Kaldvik pilots met Marshal Brandt.',
			'Brandt paid for the Kaldvik school on 21 May 1759. The mill had closed on 12 May 1759.',
			false,
		],
		[
			'two digits of a day that changed places',
			'On 12 May 1759 the Kaldvik pilots met Marshal Brandt.',
			'Brandt paid for the Kaldvik school on 21 May 1759.',
			true,
		],
	];
	for (const [name, a, b, isConflict] of reports) {
		it(`${isConflict ? 'conflict' : 'do not conflict'}: ${name}`, () => {
			assert.equal(messagesOf(reportsOf(a, b), 'conflicting-date').length > 0, isConflict);
		});
	}
});

describe('two dates of what happens once, in documents about other things', () => {
	const council =
		'The Osland council voted on the budget of the town on Tuesday. Keller, the mayor, praised the harbour pilots and the schools of Osland.';
	const walk =
		'Visitors to Osland find old houses along the harbour, where the pilots still live. The town council keeps a museum, and Keller, a guide, leads walks.';
	const reports: readonly (readonly [name: string, a: string, b: string, isConflict: boolean])[] = [
		['one bridge', 'The Osland Bridge was opened in 1931.', 'The Osland Bridge was opened in 1933.', true],
		[
			'two arrests',
			'Brandt was arrested in 1931 for theft.',
			'In Kaldvik Brandt was arrested in 1933 for fraud.',
			false,
		],
		[
			'an arrest and another act, of years with the same digits',
			'Keller was arrested in Osland in 1989.',
			'Keller resigned in Osland in 1998.',
			false,
		],
	];
	for (const [name, a, b, isConflict] of reports) {
		it(`${isConflict ? 'conflict' : 'do not conflict'}: ${name}`, () => {
			const corpus = createCorpus(rules);
			for (const [id, text] of [
				['a.txt', `${council}\n\n${a}\n`],
				['b.txt', `${walk}\n\n${b}\n`],
			] as const)
				corpus.set({ id, name: id, text, decisions: [] });
			runToEnd(corpus.analyse());
			assert.equal(messagesOf(corpus, 'conflicting-date').length > 0, isConflict);
		});
	}
});
