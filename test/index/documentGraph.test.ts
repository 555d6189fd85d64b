import assert from 'node:assert/strict';
import { createDocumentGraph } from '../../server/src/index/compare/documentGraph.ts';
import type { Subject } from '../../server/src/index/compare/documentGraph.ts';
import { createVectorMeter } from '../../server/src/index/compare/vectorMeter.ts';

/** What a document is about, by its words with their weights: `river 2 dam 1`. */
function about(words: string): Subject {
	const terms = words.split(' ').filter((_, i) => i % 2 === 0);
	const weights = words
		.split(' ')
		.filter((_, i) => i % 2 === 1)
		.map(Number);
	return { about: { terms, weights, length: Math.hypot(...weights) }, marks: [] };
}

describe('the graph of documents', () => {
	it('holds two documents against each other anew when one of them comes to speak more of what both name', () => {
		const graph = createDocumentGraph(createVectorMeter());
		graph.update('a', about('river 1 charter 9 forum 9'));
		graph.update('b', about('river 3 dam 1'));
		assert.deepEqual([...graph.neighbours('b').keys()], []);
		assert.deepEqual(graph.update('a', about('river 3 forum 1')), [['a', 'b']]);
		assert.deepEqual([...graph.neighbours('b').keys()], ['a']);
		assert.deepEqual(graph.update('a', about('river 1 charter 9 forum 9')), [['a', 'b']]);
		assert.deepEqual([...graph.neighbours('b').keys()], []);
	});
});
