import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText } from '../../server/src/text/decode.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
	const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
	view.setUint16(0, 0xfeff, littleEndian);
	for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), littleEndian);
	return new Uint8Array(view.buffer);
}

function read(data: Uint8Array, fallback: string | null = null) {
	const decoded = decodeText(data, fallback);
	assert.ok(decoded.kind === 'text', 'it is text');
	const { text, encoding, byteOrderMark, notice } = decoded;
	return { text, encoding, byteOrderMark, notice };
}

describe('decodeText', () => {
	it('reads any text back, with and without a byte-order mark, which is not part of it', () => {
		const printable = fc
			.string({ unit: 'grapheme' })
			.filter((text) => !text.startsWith('\ufeff') && !/^(?:%PDF-|PK)/.test(text));
		fc.assert(
			fc.property(printable, (text) => {
				const marked = { text, byteOrderMark: true, notice: null };
				assert.deepEqual(read(utf8(text)), { text, encoding: 'utf-8', byteOrderMark: false, notice: null });
				assert.deepEqual(read(utf8(`\ufeff${text}`)), { ...marked, encoding: 'utf-8' });
				assert.deepEqual(read(utf16(text, true)), { ...marked, encoding: 'utf-16le' });
				assert.deepEqual(read(utf16(text, false)), { ...marked, encoding: 'utf-16be' });
			}),
		);
	});

	it('reads what is not UTF-8 in the encoding asked for', () => {
		const latin = bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x61, 0x94);
		assert.deepEqual(read(latin, 'windows-1252'), {
			text: 'café “a”',
			encoding: 'windows-1252',
			byteOrderMark: false,
			notice: null,
		});
		assert.equal(read(utf8('café'), 'windows-1252').text, 'café');
		assert.equal(read(bytes(0x68, 0, 0x69, 0), 'utf-16le').text, 'hi');
		assert.equal(read(bytes(0x68, 0x69, 0x0a, 0x68), 'utf-16le').text, 'hi\nh', 'UTF-8 beside it');
	});

	it('replaces bytes that are no text and says so once', () => {
		assert.deepEqual(read(bytes(0x61, 0xff, 0xff, 0x62)), {
			text: 'a\ufffd\ufffdb',
			encoding: 'utf-8',
			byteOrderMark: false,
			notice: 'invalidBytes',
		});
		assert.equal(read(bytes(0xff, 0xfe, 0x61, 0, 0x62)).notice, 'invalidBytes');
		assert.equal(read(utf8('a \ufffd that was written so')).notice, null);
		assert.equal(read(bytes(0x61, 0xff), 'no-such-encoding').notice, 'unknownEncoding');
	});

	it('tells binary data from text', () => {
		const png = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a);
		const samples = [
			png,
			bytes(0x61, 0, 0x62),
			utf8('%PDF-1.7'),
			bytes(0x50, 0x4b, 3, 4),
			bytes(0xff, 0xfe, 0, 0),
			bytes(1, 2, 3, 4),
		];
		for (const sample of samples) assert.equal(decodeText(sample).kind, 'binary');
		assert.equal(decodeText(bytes()).kind, 'text');
		assert.equal(decodeText(utf8('\tindented\r\n\u001b[0m')).kind, 'text');
	});
});
