import assert from 'node:assert/strict';
import { settingsOf } from '../../server/src/index/compare/setting.ts';
import { isCountedAnew } from '../../server/src/index/compare/countedAnew.ts';
import { reportsOf } from './ferryReports.ts';
import type { Countable } from '../../server/src/index/mention.ts';

/** The figure of a text that has these words. */
function mentionOf(text: string, words: string): Countable {
	for (const { mentions } of reportsOf(text, text).groups())
		for (const mention of mentions) if (mention.kind === 'figure' && mention.text === words) return mention;
	throw new Error(`no figure “${words}”`);
}

const setting = (text: string, words: string) => settingsOf([mentionOf(text, words)]).settings(0);

describe('what a figure stands in', () => {
	const tallies: readonly (readonly [text: string, words: string, tally: string | null])[] = [
		['The Osland council passed the ferry law by 52 votes to 48.', '52 votes', null],
		['The Osland council passed the ferry law with a 52-48 vote.', '52', '48-52'],
		['The Osland ferry law of the council needs 60 votes.', '60 votes', null],
	];
	for (const [text, words, tally] of tallies)
		it(`tally ${tally}: ${text}`, () => assert.equal(setting(text, words)?.tally, tally));
});

describe('isCountedAnew', () => {
	it('knows what every vote and game counts anew', () => {
		assert.equal(isCountedAnew({ counted: 'vote' }), true);
		assert.equal(isCountedAnew({ counted: 'country' }), false);
		assert.equal(isCountedAnew({ counted: null }), false);
	});
});
