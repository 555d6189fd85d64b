import assert from 'node:assert/strict';
import {
	fingerprintsOf as fingerprintsOfWords,
	shingleWords,
	startAt,
	windowShingles,
	wordAt,
} from '../../server/src/facts/repeats/fingerprints.ts';
import { repeatKeyOf as repeatKeyOfWords } from '../../server/src/facts/repeats/repeatKey.ts';
import { comparableWords } from '../../server/src/facts/repeats/words.ts';

const marksOf = (prose: string) => {
	const { hashes: cut, words } = comparableWords(prose);
	return fingerprintsOfWords(cut, (word) => words[word]?.start ?? 0);
};
const fingerprintsOf = (prose: string) => marksOf(prose).hashes;
const repeatKeyOf = (prose: string) => repeatKeyOfWords(comparableWords(prose).hashes);

const words = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `word${from + i}`).join(' ');

describe('repeat keys', () => {
	it('ask for the words alone', () => {
		assert.equal(repeatKeyOf('Don’t miss a story!'), repeatKeyOf("don't miss, a STORY"));
		assert.equal(repeatKeyOf('Ⅳ Straße'), repeatKeyOf('ⅳ  straße.'));
		assert.notEqual(repeatKeyOf('Page 1'), repeatKeyOf('Page 2'));
		assert.notEqual(repeatKeyOf('a bc'), repeatKeyOf('ab c'));
	});

	it('tell amounts by their currency and shares from bare numbers', () => {
		assert.notEqual(repeatKeyOf('The toll is $40.'), repeatKeyOf('The toll is €40.'));
		assert.notEqual(repeatKeyOf('The toll is $40.'), repeatKeyOf('The toll is 40.'));
		assert.notEqual(repeatKeyOf('It grew by 5%'), repeatKeyOf('It grew by 5'));
		assert.notEqual(repeatKeyOf('It was −5 there'), repeatKeyOf('It was 5 there'));
		assert.equal(repeatKeyOf('It grew by 5 %'), repeatKeyOf('It grew by (5%)'));
		assert.equal(repeatKeyOf('The toll is $40'), repeatKeyOf('“The toll is $40.”'));
	});

	it('are empty where nothing is said', () => {
		assert.equal(repeatKeyOf(''), '');
		assert.equal(repeatKeyOf(' … — ★'), '');
	});
});

describe('fingerprints', () => {
	it('are none for a text shorter than a shingle, one for a shingle', () => {
		assert.deepEqual(fingerprintsOf(words(shingleWords - 1)), []);
		assert.equal(fingerprintsOf(words(shingleWords)).length, 1);
	});

	it('tell where their shingle begins, the first and the last among them', () => {
		const prose = `${words(40)} … ${words(3, 70)}`;
		const { hashes, places } = marksOf(prose);
		assert.equal(hashes.length, places.length);
		assert.equal(wordAt(places[0] ?? -1), 0);
		assert.equal(wordAt(places.at(-1) ?? -1), 43 - shingleWords);
		for (const place of places) {
			assert.equal(wordAt(place), prose.slice(0, startAt(place)).split('word').length - 1);
		}
	});

	it('share one wherever a passage of a window is shared', () => {
		const passage = words(shingleWords + windowShingles - 1, 1000);
		for (let before = 0; before < 20; before++) {
			const a = new Set(fingerprintsOf(`${words(before)} ${passage} ${words(7, 200)}`));
			const b = fingerprintsOf(`${words(3, 300)} ${passage} ${words(before * 2, 400)}`);
			assert.ok(
				b.some((fingerprint) => a.has(fingerprint)),
				`${before} words before`,
			);
		}
	});

	it('share none where no shingle is shared', () => {
		const a = new Set(fingerprintsOf(words(300)));
		assert.deepEqual(
			fingerprintsOf(words(300, 1000)).filter((fingerprint) => a.has(fingerprint)),
			[],
		);
	});

	it('keep about two of five shingles', () => {
		const share = fingerprintsOf(words(5000)).length / 5000;
		assert.ok(share > 0.35 && share < 0.45, String(share));
	});
});
