import assert from 'node:assert/strict';
import { relationWithin, reportsOf } from './ferryReports.ts';

/** How sure it is that the first figure of one text counts what the first of the other counts; null: nobody says so. */
function agreement(a: string, b: string): number | null {
	const comparisons = reportsOf(a, b)
		.groups()
		.flatMap((group) => group.comparisons);
	return comparisons.find(({ relation }) => relation === 'agrees')?.confidence ?? null;
}

describe('two equal counts', () => {
	it('of one digit say less than large ones', () => {
		const small = agreement('The two pilots of the ferry drank coffee.', 'Some rowed while two pilots waved lanterns.');
		const large = agreement('The 137 pilots of the ferry drank coffee.', 'Some rowed while 137 pilots waved lanterns.');
		assert.ok(large !== null && large >= 0.5, `137 pilots: ${large}`);
		assert.ok(small === null || small < large - 0.1, `two pilots: ${small}, 137 pilots: ${large}`);
	});

	it('of one digit are met by chance where they count other things', () => {
		const two = agreement('The two pilots of the ferry drank coffee.', 'Two lanterns hung from the mast that night.');
		assert.ok(two === null || two < 0.5, `two pilots, two lanterns: ${two}`);
	});

	it('of one digit agree where the words around them do', () => {
		const small = agreement('The coast guard rescued two pilots.', 'Two pilots were rescued by the coast guard.');
		assert.ok(small !== null && small >= 0.5, `two pilots: ${small}`);
	});
});

describe('a span of time that is taken up', () => {
	it('is the one that its paragraph has just told', () => {
		const text = (word: string) =>
			`Keller showed 33 years of logs of the Aurora. She paid a tenth of her wages over ${word} three decades.`;
		assert.equal(relationWithin(text('those'), '33 years', 'three decades'), 'imprecise');
		assert.equal(relationWithin(text('some'), '33 years', 'three decades'), null);
	});
});

describe('two dates that agree', () => {
	it('are as sure whichever of their documents comes first', () => {
		const [year, month] = [
			'The Aurora was launched in July 2017 by the ferry company of Vestmar.',
			'The ferry company of Vestmar launched the Aurora in July.',
		];
		const sure = agreement(year, month);
		assert.ok(sure !== null);
		assert.equal(sure, agreement(month, year));
	});
});
