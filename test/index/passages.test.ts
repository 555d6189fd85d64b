import assert from 'node:assert/strict';
import fc from 'fast-check';
import { comparableWords } from '../../server/src/facts/repeats/words.ts';
import { fingerprintsOf } from '../../server/src/facts/repeats/fingerprints.ts';
import type { Fingerprints } from '../../server/src/facts/repeats/fingerprints.ts';
import { createLikenessIndex } from '../../server/src/index/passages/likeness.ts';
import { leastShared, lookupsOf, sharedStretches } from '../../server/src/index/passages/marks.ts';
import type { Mark } from '../../server/src/index/passages/marks.ts';
import { createOriginIndex } from '../../server/src/index/passages/originIndex.ts';

const words = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `word${from + i}`);

function printsOf(text: readonly string[]): Fingerprints {
	const { hashes: cut, words } = comparableWords(text.join(' '));
	return fingerprintsOf(cut, (word) => words[word]?.start ?? 0);
}

/** The marks of a document of one block. */
function marksOf(text: readonly string[]): readonly Mark[] {
	const { hashes, places } = printsOf(text);
	return hashes.map((hash, i) => ({
		hash,
		word: Math.floor((places[i] ?? 0) / 2 ** 26),
		block: 'block',
		start: (places[i] ?? 0) % 2 ** 26,
		first: i === 0,
		last: i === hashes.length - 1,
	}));
}

describe('shared passages', () => {
	const shared = (count: number, before: number) => {
		const passage = words(count, 1000);
		const a = marksOf([...words(before), ...passage, ...words(40, 100)]);
		const b = marksOf([...words(30, 300), ...passage, ...words(before, 400)]);
		return { a, b };
	};

	it('are found from fifty words on, wherever they stand, and looked up by one fingerprint at least', () => {
		for (let before = 0; before < 30; before++) {
			const { a, b } = shared(leastShared, before);
			const [stretch] = sharedStretches(a, new Set(b.map(({ hash }) => hash)));
			assert.ok(stretch && Math.abs(stretch.words - leastShared) <= 6, `${before} words before: ${stretch?.words}`);
			const theirs = new Set(lookupsOf(b));
			assert.ok(
				lookupsOf(a).some((hash) => theirs.has(hash)),
				`${before} words before: not looked up`,
			);
		}
	});

	it('are none of clearly fewer words', () => {
		for (let before = 0; before < 30; before++) {
			const { a, b } = shared(leastShared - 7, before);
			assert.deepEqual(sharedStretches(a, new Set(b.map(({ hash }) => hash))), []);
		}
	});

	it('go on over a few altered words', () => {
		const passage = words(60, 1000);
		const altered = passage.map((word, i) => (i === 30 ? 'altered' : word));
		const stretches = sharedStretches(marksOf(passage), new Set(marksOf(altered).map(({ hash }) => hash)));
		assert.equal(stretches.length, 1);
	});
});

describe('origins', () => {
	/** Documents take from three passages, and say something of their own. */
	const texts = (takes: readonly number[], own: number) => [
		...takes.flatMap((take) => words(60, 1000 * (take + 1))),
		...words(20, 50_000 + 100 * own),
	];

	function describeIndex(held: ReadonlyMap<string, readonly Mark[]>, index: ReturnType<typeof createOriginIndex>) {
		return [...held.keys()]
			.sort()
			.map((id) => [id, index.origin(id), index.partners(id), index.passages(id).map((one) => ({ ...one }))]);
	}

	it('are the same as after a rebuild, also when many documents share a passage, and every change is told', () => {
		const id = fc.integer({ min: 10, max: 34 }).map(String);
		const step = fc.record({ id, takes: fc.option(fc.array(fc.nat(2), { maxLength: 2 })) });
		fc.assert(
			fc.property(fc.array(step, { minLength: 1, maxLength: 60 }), (steps) => {
				const held = new Map<string, readonly Mark[]>();
				const read = (of: string) => held.get(of) ?? [];
				const index = createOriginIndex(read);
				let before = new Map<string, string>();
				for (const { id: changed, takes } of steps) {
					if (takes === null) held.delete(changed);
					else held.set(changed, marksOf(texts(takes, Number(changed))));
					const told = index.update(changed);
					const rebuilt = createOriginIndex(read);
					for (const one of [...held.keys()].reverse()) rebuilt.update(one);
					assert.deepEqual(describeIndex(held, index), describeIndex(held, rebuilt));
					const now = new Map([...held.keys()].map((one) => [one, JSON.stringify(index.passages(one))]));
					for (const [one, passages] of now) {
						if (one !== changed && before.has(one) && before.get(one) !== passages)
							assert.ok(told.has(one), `${one} changed unannounced`);
					}
					before = now;
				}
			}),
			{ numRuns: 40 },
		);
	});

	it('join documents by way of a third', () => {
		const held = new Map([
			['a', marksOf(texts([0], 1))],
			['b', marksOf(texts([0, 1], 2))],
			['c', marksOf(texts([1], 3))],
			['d', marksOf(texts([2], 4))],
		]);
		const index = createOriginIndex((id) => held.get(id) ?? []);
		for (const id of held.keys()) index.update(id);
		assert.deepEqual(index.partners('a'), ['b']);
		assert.deepEqual(
			['a', 'b', 'c', 'd'].map((id) => index.origin(id)),
			['a', 'a', 'a', 'd'],
		);
	});
});

describe('near-verbatim blocks', () => {
	const sentence = words(14);
	const altered = sentence.map((word, i) => (i === 11 ? 'altered' : word));
	const index = () => {
		const likeness = createLikenessIndex();
		likeness.add('sentence', printsOf(sentence));
		likeness.add('altered', printsOf(altered));
		likeness.add('half', printsOf([...sentence.slice(0, 7), ...words(7, 500)]));
		return likeness;
	};

	it('are those with one word altered, not those that only begin alike', () => {
		assert.deepEqual(index().like('sentence'), ['altered']);
		assert.deepEqual(index().like('altered'), ['sentence']);
		assert.deepEqual(index().like('half'), []);
	});

	it('are forgotten with their block, and the others are told', () => {
		const likeness = index();
		assert.ok(likeness.remove('altered').has('sentence'));
		assert.deepEqual(likeness.like('sentence'), []);
	});
});
