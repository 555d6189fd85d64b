/** Bytes handed to `String.fromCharCode` at once: more would overflow the stack of arguments. A multiple of 3. */
const chunk = 0x6000;

/** Bytes as Base64 (RFC 4648, section 4) with what both Node and a Web Worker have. */
export function toBase64(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += chunk) {
		parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + chunk))));
	}
	return parts.join('');
}
