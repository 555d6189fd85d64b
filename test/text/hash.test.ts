import assert from 'node:assert/strict';
import { hash32, hash64, hashNumbers64 } from '../../server/src/text/hash.ts';

/** The string whose UTF-16LE bytes are the bytes of `latin`, so that published answers over bytes apply. */
function packed(latin: string): string {
	assert.equal(latin.length % 2, 0, 'only an even number of bytes can be packed');
	let text = '';
	for (let i = 0; i < latin.length; i += 2)
		text += String.fromCharCode(latin.charCodeAt(i) | (latin.charCodeAt(i + 1) << 8));
	return text;
}

describe('hash32', () => {
	it('gives the published answers of MurmurHash3_x86_32', () => {
		assert.equal(hash32('', 0), 0);
		assert.equal(hash32('', 1), 0x514e28b7);
		assert.equal(hash32('', 0xffffffff), 0x81f16f39);
		assert.equal(hash32(packed('\xff\xff\xff\xff')), 0x76293b50);
		assert.equal(hash32(packed('\x21\x43\x65\x87')), 0xf55b516b);
		assert.equal(hash32(packed('\x21\x43\x65\x87'), 0x5082edee), 0x2362f9de);
		assert.equal(hash32(packed('\x21\x43')), 0xa0f7b07a);
		assert.equal(hash32(packed('\0\0\0\0')), 0x2362f9de);
		assert.equal(hash32(packed('\0\0')), 0x30f4c306);
		assert.equal(hash32(packed('test')), 0xba6bd213);
		assert.equal(hash32(packed('I will not buy this record, it is scratched.')), 2832214938);
	});
});

describe('hashNumbers64', () => {
	it('tells lists of numbers apart, by their order and length too', () => {
		const seen = new Set<string>();
		const lists = [[], [0], [0, 0], [1], [1, 2], [2, 1], [1, 2, 0], [0, 1, 2], [0xffffffff], [0x80000000, 5]];
		for (const list of lists) seen.add(hashNumbers64(list));
		for (let i = 0; i < 20_000; i++) seen.add(hashNumbers64([7, i, i * 31]));
		assert.equal(seen.size, lists.length + 20_000);
		for (const hash of seen) assert.match(hash, /^[0-9a-f]{16}$/);
	});
});

describe('hash64', () => {
	it('gives the first half of the published answers of MurmurHash3_x86_128', () => {
		assert.equal(hash64(''), '0000000000000000');
		assert.equal(hash64('', 1), '88c4adec54d201b9');
		assert.equal(hash64(packed('I will not buy this record, it is scratched.')), 'a0a9683b25ac5e40');
		assert.equal(hash64(packed('My hovercraft is full of eels.')), 'e3a186aee169ba6c');
		assert.equal(hash64(packed('x'.repeat(28)), 123), '5e40bab278825a16');
	});

	it('is 16 lower-case digits and differs for near-equal texts of every length', () => {
		const seen = new Set<string>();
		for (let length = 0; length < 300; length++) {
			const text = 'a'.repeat(length);
			for (const variant of [text, `${text}b`, `b${text}`]) seen.add(hash64(variant));
		}
		for (const name of seen) assert.match(name, /^[0-9a-f]{16}$/);
		// 300 runs of "a", and with a "b" before or behind: "b" itself is counted once.
		assert.equal(seen.size, 300 + 300 + 299);
	});

	it('tells apart texts that differ in one code unit above the Latin range', () => {
		assert.notEqual(hash64('\u2019'), hash64('\u2018'));
		assert.notEqual(hash64('x\ud83d'), hash64('x\ud83e'));
	});
});
