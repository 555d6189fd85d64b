/** What is wrong with a file that could be read all the same. */
export type DecodingNotice =
	/** Some bytes are no text in this encoding and became U+FFFD. */
	| 'invalidBytes'
	/** The encoding asked for is not known; the file was read as UTF-8. */
	| 'unknownEncoding';

/** A file's bytes as text, or the news that they are none. */
export type Decoded =
	| {
			readonly kind: 'text';
			/** Without the byte-order mark. */
			readonly text: string;
			/** Name of the encoding as the Encoding Standard writes it, e.g. `utf-8`, `utf-16le`, `windows-1252`. */
			readonly encoding: string;
			readonly byteOrderMark: boolean;
			readonly notice: DecodingNotice | null;
	  }
	| { readonly kind: 'binary' };

/** Bytes looked at to tell text from binary data, as many as Git looks at. */
const SAMPLE = 8000;
/** Share of control characters from which on data is no text. */
const CONTROL_SHARE = 0.1;
/** What the bytes 0x80 to 0x9f are in windows-1252 (Encoding Standard, index windows-1252). */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** First bytes of formats that may be without NUL bytes at their beginning. */
const SIGNATURES: readonly (readonly number[])[] = [
	[0x25, 0x50, 0x44, 0x46, 0x2d],
	[0x50, 0x4b, 0x03, 0x04],
	[0x1f, 0x8b],
	[0x89, 0x50, 0x4e, 0x47],
	[0xff, 0xd8, 0xff],
	[0x47, 0x49, 0x46, 0x38],
	[0xd0, 0xcf, 0x11, 0xe0],
	[0x37, 0x7a, 0xbc, 0xaf],
	[0xff, 0xfe, 0x00, 0x00],
];

/**
 * Reads bytes as text: by the byte-order mark of UTF-8 or UTF-16, else as UTF-8, else in the encoding asked for (a label
 * of the Encoding Standard). Bytes that are no text become U+FFFD, with a notice. Never throws.
 */
export function decodeText(bytes: Uint8Array, fallback: string | null = null): Decoded {
	const marked = markedEncoding(bytes);
	if (marked !== null && !startsWith(bytes, [0xff, 0xfe, 0, 0])) return lenient(bytes, marked, true, null);
	const wide = fallback !== null && /^(?:utf-?16|ucs-?2|unicode)/i.test(fallback.trim());
	if (!wide && isBinary(bytes)) return { kind: 'binary' };
	// hardly a text of UTF-16 is without a NUL, and none of UTF-8 has one
	const utf8 = wide && bytes.includes(0) ? null : decodeUtf8(bytes);
	if (utf8 !== null) return { kind: 'text', text: utf8, encoding: 'utf-8', byteOrderMark: false, notice: null };
	if (fallback === null) return lenient(bytes, 'utf-8', false, null);
	return isEncoding(fallback)
		? lenient(bytes, fallback, false, null)
		: lenient(bytes, 'utf-8', false, 'unknownEncoding');
}

function markedEncoding(bytes: Uint8Array): string | null {
	if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
	if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
	return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : null;
}

/** The bytes as UTF-8 without a byte-order mark, or null where they are not. */
export function decodeUtf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function lenient(bytes: Uint8Array, label: string, byteOrderMark: boolean, notice: DecodingNotice | null): Decoded {
	const decoder = new TextDecoder(label);
	const decoded = decoder.decode(bytes);
	const text = decoder.encoding === 'windows-1252' ? fromLatin1(decoded) : decoded;
	const lossy = text.includes('\ufffd') && !isValid(bytes, label);
	return {
		kind: 'text',
		text,
		encoding: decoder.encoding,
		byteOrderMark,
		notice: notice ?? (lossy ? 'invalidBytes' : null),
	};
}

/** Some versions of Node read windows-1252 as ISO 8859-1, so that curly quotation marks become control characters. */
function fromLatin1(text: string): string {
	return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}

function isValid(bytes: Uint8Array, label: string): boolean {
	try {
		new TextDecoder(label, { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** True for a name of the Encoding Standard (`utf-8`, `windows-1252`) that this host can decode. */
export function isEncoding(label: string): boolean {
	try {
		return new TextDecoder(label).encoding !== '';
	} catch {
		return false;
	}
}

function isBinary(bytes: Uint8Array): boolean {
	if (SIGNATURES.some((signature) => startsWith(bytes, signature))) return true;
	const length = Math.min(bytes.length, SAMPLE);
	let control = 0;
	for (let i = 0; i < length; i++) {
		const byte = bytes[i] ?? 0;
		if (byte === 0) return true;
		if (byte < 32 && (byte < 7 || byte > 13) && byte !== 27) control++;
	}
	return control > length * CONTROL_SHARE;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
	return bytes.length >= signature.length && signature.every((byte, i) => bytes[i] === byte);
}
