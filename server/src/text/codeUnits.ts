/** A digit 0 to 9, by its UTF-16 code unit. */
export function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}

/** The first half of a surrogate pair. */
export function isHighSurrogate(code: number): boolean {
	return code >= 0xd800 && code <= 0xdbff;
}

/** The second half of a surrogate pair. */
export function isLowSurrogate(code: number): boolean {
	return code >= 0xdc00 && code <= 0xdfff;
}
