import type { Place } from '../index/mention.ts';

/** A stretch of words; with a place it becomes a link to it. */
export interface Words {
	readonly text: string;
	readonly place?: Place;
	readonly strong?: boolean;
}

/** What a hover is made of, before it is Markdown: nothing in it is markup, whatever characters it holds. */
export type Part =
	| { readonly type: 'paragraph'; readonly words: readonly Words[] }
	| { readonly type: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Words[])[] }
	| { readonly type: 'rule' };

/** The address of a place for a link, or null when it has none. */
export type Address = (place: Place) => string | null;

/** Markdown (GitHub flavoured) that shows the parts literally, whatever characters the documents' words hold. */
export function renderMarkdown(parts: readonly Part[], address: Address): string {
	return parts.map((part) => renderPart(part, address)).join('\n\n');
}

/** The same without any markup, for clients that show plain text. */
export function renderPlain(parts: readonly Part[]): string {
	return parts
		.map((part) => {
			switch (part.type) {
				case 'paragraph':
					return part.words.map(({ text }) => text).join('');
				case 'table':
					return part.rows.map((row) => row.map(({ text }) => text).join(' – ')).join('\n');
				case 'rule':
					return '';
			}
		})
		.join('\n');
}

function renderPart(part: Part, address: Address): string {
	switch (part.type) {
		case 'paragraph':
			return part.words.map((words) => renderWords(words, address)).join('');
		case 'table':
			return [
				part.head.map(escapeMarkdown),
				part.head.map(() => '---'),
				...part.rows.map((row) => row.map((words) => renderWords(words, address))),
			]
				.map((cells) => `| ${cells.join(' | ')} |`)
				.join('\n');
		case 'rule':
			return '---';
	}
}

function renderWords({ text, place, strong }: Words, address: Address): string {
	const target = place ? address(place) : null;
	const escaped = escapeMarkdown(text);
	const shown = strong && escaped.trim() !== '' ? `**${escaped.trim()}**` : escaped;
	return target === null ? shown : `[${shown}](<${target.replace(/[<>\n\r\\|]/g, encodeURIComponent)}>)`;
}

/**
 * Text that Markdown shows as it is, on one line: every ASCII punctuation character that could begin markup, a link or an
 * HTML tag is escaped (CommonMark 0.31, section 2.4), control characters and line breaks become spaces.
 */
export function escapeMarkdown(text: string): string {
	return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').replace(/[\\`*_{}[\]()<>#+\-!|~&=:.@$^"]/g, '\\$&');
}
