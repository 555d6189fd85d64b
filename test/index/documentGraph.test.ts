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
		for (let i = 0; i < 12; i++) graph.update(`other ${i}`, about(`tree${i} 1`));
		graph.update('a', about('river 1 charter 9 forum 9'));
		graph.update('b', about('river 3 dam 1'));
		assert.deepEqual([...graph.neighbours('b').keys()], []);
		assert.deepEqual(graph.update('a', about('river 3 forum 1')), [['a', 'b']]);
		assert.deepEqual([...graph.neighbours('b').keys()], ['a']);
		assert.deepEqual(graph.update('a', about('river 1 charter 9 forum 9')), [['a', 'b']]);
		assert.deepEqual([...graph.neighbours('b').keys()], []);
	});

	it('holds all documents against all others while they are few', () => {
		const graph = createDocumentGraph(createVectorMeter());
		const ids = Array.from({ length: 12 }, (_, i) => `d${String(i).padStart(2, '0')}`);
		for (const id of ids) graph.update(id, about(`${id} 1`));
		assert.deepEqual(
			[...graph.neighbours('d03').keys()],
			ids.filter((id) => id !== 'd03'),
		);
		assert.deepEqual(graph.update('d03', about('d03 1')), []);
		assert.deepEqual(graph.update('d03', about('d04 1')), [['d03', 'd04']]);
		const all = ids.flatMap((x, i) => ids.slice(i + 1).map((y) => [x, y]));
		const grown = graph.update('d12', about('d12 1'));
		assert.deepEqual(new Set(grown.map(String)), new Set([...all, ...ids.map((id) => [id, 'd12'])].map(String)));
		assert.deepEqual([...graph.neighbours('d03').keys()], ['d04']);
		assert.equal(graph.update('d12', null).length, grown.length);
		assert.equal(graph.neighbours('d03').size, 11);
	});
});
