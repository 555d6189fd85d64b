import assert from 'node:assert/strict';
import type { Annotation } from '../../server/src/annotations/decision.ts';
import { pathReference, toWebAnnotation } from '../../server/src/annotations/webAnnotation.ts';
import { makeAnchor } from '../../server/src/text/quoteAnchor.ts';

const text = '𝔘nder the bridge, 40 nations met.\nAnd 60 more wrote.\n';
const anchorOf = (words: string) => {
	const start = text.indexOf(words);
	return makeAnchor(text, { start, end: start + words.length });
};
const dismissal: Annotation = {
	id: 'abc',
	type: 'dismissal',
	rule: 'conflicting-figure',
	reason: 'not the same',
	anchor: anchorOf('40 nations'),
	other: null,
	created: '2025-02-11T10:00:00Z',
};
const exportOf = (annotation: Annotation, now: string | null = text) =>
	toWebAnnotation('seeds/a b.txt', annotation, { address: pathReference, text: () => now });

describe('web annotations', () => {
	it('tell a dismissal with its rule and reason, quoted and placed by code points', () => {
		assert.deepEqual(exportOf(dismissal), {
			id: '.corroborate/seeds/a%20b.txt.yaml#abc',
			type: 'Annotation',
			motivation: 'assessing',
			created: '2025-02-11T10:00:00Z',
			body: [
				{ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'conflicting-figure' },
				{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'not the same' },
			],
			target: [
				{
					type: 'SpecificResource',
					source: 'seeds/a%20b.txt',
					selector: [
						{
							type: 'TextQuoteSelector',
							exact: '40 nations',
							prefix: '𝔘nder the bridge, ',
							suffix: ' met.\nAnd 60 more wrote.\n',
						},
						// the letter at the start is one code point and two code units
						{ type: 'TextPositionSelector', start: 18, end: 28 },
					],
				},
			],
		});
	});

	it('place the words where they stand now, and only quote them where they are lost', () => {
		const moved = exportOf(dismissal, `A new line.\n${text}`);
		assert.deepEqual(moved.target[0]?.selector[1], { type: 'TextPositionSelector', start: 30, end: 40 });
		for (const lost of ['Another text.', null]) {
			assert.deepEqual(
				exportOf(dismissal, lost).target[0]?.selector.map(({ type }) => type),
				['TextQuoteSelector'],
			);
		}
	});

	it('have two targets where two places were compared', () => {
		const other = { document: 'seeds/b.txt', anchor: anchorOf('60 more') };
		const sources = exportOf({ ...dismissal, other }).target.map(({ source }) => source);
		assert.deepEqual(sources, ['seeds/a%20b.txt', 'seeds/b.txt']);
	});

	it('link a source that has an address, and name one that has none; a note is a comment', () => {
		const bodyOf = (type: Annotation['type'], reason: string) => {
			const { motivation, body } = exportOf({ ...dismissal, type, rule: null, reason });
			return [motivation, ...body];
		};
		assert.deepEqual(bodyOf('source', 'https://example.org/page'), [
			'linking',
			{ type: 'SpecificResource', purpose: 'linking', source: 'https://example.org/page' },
		]);
		const named = { type: 'TextualBody', format: 'text/plain', value: 'The harbour master' };
		assert.deepEqual(bodyOf('source', 'The harbour master'), ['linking', { ...named, purpose: 'identifying' }]);
		assert.deepEqual(bodyOf('note', 'The harbour master'), ['commenting', { ...named, purpose: 'commenting' }]);
	});

	it('tell no time that is none', () => {
		assert.equal(exportOf({ ...dismissal, created: 'yesterday' }).created, undefined);
	});
});
