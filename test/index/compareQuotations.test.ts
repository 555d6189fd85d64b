import assert from 'node:assert/strict';
import { compareWords } from '../../server/src/index/quotations/compareQuotations.ts';
import { quotedWords, spokenWords } from '../../server/src/index/quotations/quotedWords.ts';
import { speakerOf, speakersMayAgree } from '../../server/src/index/quotations/speaker.ts';

const words = `
	we need rules that foster growth           | We need rules that foster growth!            | same
	they sold the Kellers five boats           | they sold the Keller's five boats            | same
	we need [clear] rules                      | We need clear rules…                         | same
	the U.S. has mobilised 1,200 men, O.K.?    | the US has mobilized 1200 men, OK?           | same
	labour & industry grew by 5%               | labor and industry grew by 5 per cent        | same
	we need rules that foster growth           | need rules that foster                       | truncated
	we need rules that foster growth, not fear | we need rules … not fear                     | truncated
	we need rules that foster growth           | we need laws that foster growth              | reworded
	we're not gonna say it can't be done       | We are not going to say it cannot be done | same
	the work force is large                    | the workforce is large         | same
	I was talking of the radical planner       | I was talking of the radical planners | reworded
	I am not running for head of the United States as a stand-in for the king of America | I am ready to fight for the people of the United States of America | unrelated
	we are going to win so much                | we are going to replace the law with something so much better | unrelated
	we need rules that foster growth           | the minister left the room early             | unrelated
	a pivot                                    | a pivot                                      | unrelated
	had we voted on Oct. 27, we would have won | had we voted on 27 October, we would have won | same
	[W]e need rules, Gen. Weber                | we need rules, General Weber                 | same
	the data were non-existent and poor        | the data were nonexistent and poor           | same
	I mean, it was nonexistent, wrong and poor | It was non-existent, wrong and poor          | truncated
	the whole ban on boats in the harbour      | a whole ban on boats in the harbour          | reworded
	whole ban on boats in the harbour until we know what goes on | the whole ban on boats in the harbour | truncated
	The biggest issue is the motion to proceed | When the mayor was engaged the week before, we got the motion to proceed | unrelated
	Sad about today's ruling on the Rhine Treaty | told of her sadness with the ruling and said that they stayed with the Rhine Treaty | unrelated
`;

const compared = `
	a non-existent pre-war co-op             | a nonexistent prewar coop
	an over-the-top plan, a hand-over-fist trade | an over the top plan a hand over fist trade
	a sub-par-looking boat                   | a sub par looking boat
	between October 27, November 3 and May 4 | between october 27 november 3 and may 4
	between 27 October, 3 November and 4 May | between october 27 november 3 and may 4
	to re-sign in mid-May                    | to re sign in mid may
`;

const speakers = `
	JD Vance                  | U.S. Vice President Vance      | may be one
	Anna Keller               | Maria Lopez                    | exclude each other
	a British official        | Anna Keller                    | may be one
	another official          | a source close to the ministry | may be one
	he                        | Anna Keller                    | may be one
	Asked of Marsh's boat the captain | Anna Keller            | may be one
	Marsh of the harbour      | Anna Keller                    | exclude each other
	President Emmanuel Macron | President Donald Trump         | exclude each other
	Anna Keller at the Geneva Forum | Maria Lopez in Geneva    | exclude each other
	Anna Keller at the Geneva Forum | Anna Keller in Oslo      | may be one
	Anna Keller, a lawyer at the Geneva Forum | Maria Lopez at the Geneva Forum | exclude each other
	Home Office minister for rivers Anna Keller | Labour Party speaker on rivers Anna Keller | may be one
	Anna Keller of the River Trust | Maria Lopez of the River Trust | exclude each other
	Anna Keller of the River Trust | the River Trust           | may be one
	Anna Keller of the River Trust | River Trust director Keller | may be one
	Bank of England           | Governor of the Bank of England | may be one
`;

const rows = (table: string) =>
	table
		.trim()
		.split('\n')
		.map((line) => line.split('|').map((cell) => cell.trim()));

describe('quotations', () => {
	for (const [a = '', b = '', relation = ''] of rows(words)) {
		it(`“${a}” and “${b}”: ${relation}`, () => {
			assert.equal(compareWords(spokenWords(a), spokenWords(b)), relation);
			assert.equal(compareWords(spokenWords(b), spokenWords(a)), relation);
		});
	}
	for (const [text = '', expected = ''] of rows(compared)) {
		it(`“${text}” is compared as “${expected}”`, () => {
			assert.equal(spokenWords(text).join(' '), expected);
		});
	}
	it('words as they are quoted keep their hyphens apart', () => {
		assert.deepEqual(quotedWords('A pre-war boat'), quotedWords('a pre war boat'));
	});
	for (const [a = '', b = '', relation = ''] of rows(speakers)) {
		it(`${a} and ${b} ${relation}`, () => {
			const [one, other] = [speakerOf(a), speakerOf(b)];
			assert.equal(speakersMayAgree(one, other), relation === 'may be one');
			assert.equal(speakersMayAgree(other, one), relation === 'may be one');
		});
	}
});
