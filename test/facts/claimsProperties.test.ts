import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extractAttributions } from '../../server/src/facts/attributions/extractAttributions.ts';
import { extractCitations } from '../../server/src/facts/citations/extractCitations.ts';
import { judgeClaims } from '../../server/src/facts/claims/judgeClaims.ts';
import { coverSentences } from '../../server/src/facts/coverage/coverage.ts';
import { followSpeakers } from '../../server/src/facts/coverage/speakers.ts';
import { extractQuotations } from '../../server/src/facts/quotations/extractQuotations.ts';
import { readingOf as readBlock } from '../../server/src/facts/reading.ts';
import type { Reading } from '../../server/src/facts/types.ts';
import type { Span } from '../../server/src/text/span.ts';
import { leastTime } from '../leastTime.ts';

/** Pieces that news prose is made of, in any order: quotation marks and verbs of saying where nobody expects them. */
const pieces = [
	'said',
	'says',
	'according to',
	'critics',
	'a British official',
	'Keller',
	'the study',
	'that',
	'who',
	'which',
	'by',
	'was seen as',
	'citing',
	'he',
	'they',
	'reportedly',
	'claims',
	'Trump’s',
	'concern',
	'"',
	'“',
	'”',
	'‘',
	'’',
	"'",
	',',
	'.',
	':',
	'?',
	'—',
	'(',
	')',
	'[',
	']',
	'()',
	'[1]',
	'(source)',
	'[Time]',
	'read more here.',
	'theand',
	'the:',
	'60',
	'$2.5bn',
	'in 2031',
	'could',
	'must',
	'is',
	'because',
	'largest',
	'I',
	'you',
	'this article by Time provides',
	'😀',
	'é',
	'\u00a0',
];

const texts = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' ')),
	fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join('')),
);

function readingOf(prose: string): Reading {
	return readBlock('paragraph', { prose, map: [], links: [], code: [] });
}

function read(prose: string) {
	const reading = readingOf(prose);
	const quotations = extractQuotations(reading);
	const citations = extractCitations(reading);
	const attributions = extractAttributions(reading, quotations);
	const sentences = judgeClaims(reading, { figures: [], dates: [], quotations, citations, attributions });
	const content = { label: 'content', role: null } as const;
	const block = {
		kind: 'paragraph',
		level: 0,
		facts: {
			sentences,
			quotations,
			citations,
			attributions,
			personAtEnd: null,
			shape: { endsWithColon: false, opens: 'upper', closed: true, turn: null, readerWords: 0, publisherWords: 0 },
		},
		content,
	} as const;
	return {
		reading,
		quotations,
		citations,
		attributions,
		sentences,
		coverage: coverSentences([block, block], new Map()),
		voices: followSpeakers([block, block]),
	};
}

function assertInside(prose: string, span: Span): void {
	assert.ok(span.start >= 0 && span.start <= span.end && span.end <= prose.length, JSON.stringify(span));
}

function assertOrdered(spans: readonly Span[]): void {
	for (const [i, span] of spans.entries()) assert.ok((spans[i - 1]?.start ?? 0) <= span.start, 'spans are in order');
}

describe('sayings and claims of any text', () => {
	it('lie inside the prose, in order, one judgement per sentence', () => {
		fc.assert(
			fc.property(texts, (prose) => {
				const facts = read(prose);
				for (const quotation of facts.quotations) {
					assertInside(prose, quotation);
					for (const part of quotation.parts) assertInside(prose, part);
				}
				for (const citation of facts.citations) assertInside(prose, citation);
				for (const { source, cue, content } of facts.attributions) {
					for (const span of [source, cue, content]) assertInside(prose, span);
				}
				for (const sentence of facts.sentences) {
					assertInside(prose, sentence.core);
					assert.ok(sentence.score >= 0 && sentence.score <= 1);
				}
				assertOrdered(facts.quotations);
				assertOrdered(facts.citations);
				assert.equal(facts.sentences.length, facts.reading.sentences.length);
				assert.deepEqual(
					facts.coverage.map((block) => block.length),
					[facts.sentences.length, facts.sentences.length],
				);
				assert.deepEqual(
					facts.voices.map((block) => block.length),
					[facts.quotations.length, facts.quotations.length],
				);
			}),
			{ numRuns: 400 },
		);
	});

	it('are the same when read twice', () => {
		fc.assert(
			fc.property(texts, (prose) => {
				assert.deepEqual(read(prose), read(prose));
			}),
			{ numRuns: 60 },
		);
	});

	for (const piece of [
		'"a," he said, ',
		'“',
		" 'a",
		'Bob said: Foo bar. ',
		'critics who say that ',
		'(source) [1] () ',
		'((((',
		'citing ',
		'theand the: ',
	]) {
		it(`cost time in proportion to the text: ${piece}`, () => {
			const text = (length: number) => piece.repeat(Math.ceil(length / piece.length));
			const timeOf = (length: number) => leastTime(() => read(text(length)));
			const small = timeOf(25_000);
			const large = timeOf(100_000);
			// Four times the text; quadratic time would be sixteen times as much.
			assert.ok(large < 9 * Math.max(small, 20), `${small} ms, then ${large} ms`);
		});
	}
});
