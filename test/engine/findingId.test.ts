import assert from 'node:assert/strict';
import { createFindingIds } from '../../server/src/engine/findingId.ts';

const text = `A first paragraph that says little.

In all, 60 countries signed the declaration of Paris.

In all, 60 countries signed the declaration of Paris.
`;

/** Ids of every "60 countries" in a text, in order. */
function idsOf(words: string, rule = 'unsourced-claim'): readonly string[] {
	const idOf = createFindingIds();
	return [...words.matchAll(/60\s+countries/gi)].map(({ index, 0: match }) =>
		idOf(rule, words, { start: index, end: index + match.length }),
	);
}

describe('finding ids', () => {
	it('are unique and the same every time', () => {
		const ids = idsOf(text);
		assert.equal(new Set(ids).size, 2);
		assert.deepEqual(idsOf(text), ids);
		for (const id of ids) assert.match(id, /^[0-9a-f]{16}$/);
	});

	it('survive edits elsewhere, and new wrapping', () => {
		const ids = idsOf(text);
		assert.deepEqual(idsOf(`# A title\n\nMore text here.\n\n${text}\n\nAnd an end.`)[1], ids[1]);
		assert.deepEqual(idsOf(text.replaceAll('60 countries signed', '60\n    countries\nsigned')), ids);
	});

	it('change with the rule, the words and what surrounds them', () => {
		const [first] = idsOf(text);
		assert.notEqual(idsOf(text, 'conflicting-figure')[0], first);
		assert.notEqual(idsOf(text.replace('In all, 60', 'Only 60'))[0], first);
	});
});
