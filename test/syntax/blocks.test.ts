import assert from 'node:assert/strict';
import { checkDrawn, drawBlocks } from './drawing.ts';

describe('blocks and their prose', () => {
	checkDrawn(new URL('fixtures/blocks.txt', import.meta.url), drawBlocks, (drawn, found) => {
		assert.equal(found, drawn.expected);
	});
});
