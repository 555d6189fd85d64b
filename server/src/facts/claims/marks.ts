/** The text ends with a mark that closes a sentence, quotation marks and brackets behind it aside. */
export function isClosed(text: string): boolean {
	let at = text.length - 1;
	while (at >= 0 && '"\'\u201d\u2019)]'.includes(text.charAt(at))) {
		if (text.charAt(at) === ']') return true;
		at--;
	}
	return at >= 0 && '.!?\u2026'.includes(text.charAt(at));
}

/** The text begins inside quotation marks, whether or not they close in it. */
export function opensQuoted(text: string): boolean {
	const first = text.charCodeAt(0);
	return first === 0x22 || first === 0x201c;
}
