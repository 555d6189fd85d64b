import assert from 'node:assert/strict';
import { keepingMarkup } from '../../server/src/rules/keepingMarkup.ts';

describe('other words in the place of words with markup', () => {
	const cases: readonly (readonly [raw: string, plain: string, wording: string, after: string | null])[] = [
		['48 countries', '48 countries', 'fifty-two states', 'fifty-two states'],
		['48\r\ncountries', '48 countries', '52 countries', '52 countries'],
		['48** countries', '48 countries', '52 countries', '52** countries'],
		['more than **48 countries', 'more than 48 countries', 'more than 52 countries', 'more than **52 countries'],
		['48</b>&nbsp;countries', '48 countries', 'about 52 countries', 'about 52</b>&nbsp;countries'],
		['48](a.md) countries', '48 countries', '52 countries', '52](a.md) countries'],
		['48[^1] countries', '48 countries', '52 countries', '52[^1] countries'],
		['more than **48** countries', 'more than 48 countries', '52 states', '52 states'],
		['48** countries', '48 countries', '52 states', null],
		['more than <b>48 countries', 'more than 48 countries', '52 countries', null],
	];
	for (const [raw, plain, wording, after] of cases) {
		it(`“${wording}” for “${raw.replaceAll(/\s+/gu, ' ')}”: ${after ?? 'not at all'}`, () => {
			const change = keepingMarkup(raw, plain, wording);
			assert.equal(change && raw.slice(0, change.start) + change.newText + raw.slice(change.end), after);
		});
	}
});
