import { Tokenizer } from 'htmlparser2';
import type { Declaration } from './htmlHead.ts';

/** A start tag. Offsets count from the start of the source; `target` is its `href`, or `src`, entities decoded. */
export interface OpenTag {
	readonly name: string;
	readonly start: number;
	readonly end: number;
	readonly target: string | null;
	/** Its `class`, `id` and `role`, separated by blanks; `hidden` where it is not shown. */
	readonly names: string;
	/** What a `meta` element says of the page; null where it says nothing, and for all others. */
	readonly declares: Pick<Declaration, 'name' | 'value'> | null;
	/** Written `<name/>`. */
	readonly selfClosing: boolean;
}

/** What a source of HTML is made of, in order. Whatever is reported to none of these (comments, doctypes) is markup. */
export interface HtmlHandler {
	text(start: number, end: number): void;
	/** A character reference; `text` is what it stands for. */
	entity(text: string, start: number, end: number): void;
	open(tag: OpenTag): void;
	close(name: string, start: number, end: number): void;
}

/** Cuts HTML into tokens with the tokenizer of htmlparser2 (the HTML standard's state machine). Never throws; linear. */
export function scanHtml(source: string, handler: HtmlHandler): void {
	let last = 0;
	let name = '';
	let tagStart = 0;
	let attribute = '';
	let value = '';
	let href: string | null = null;
	let src: string | null = null;
	let names = '';
	let declared = '';
	let content: string | null = null;
	/** Where the text or the end tag ends that was told last. */
	let told = 0;
	const openEnds = (index: number, selfClosing: boolean) => {
		last = Math.min(index + 1, source.length);
		const declares = declared === '' || content === null ? null : { name: declared, value: content };
		handler.open({ name, start: tagStart, end: last, target: href ?? src, names, declares, selfClosing });
	};
	const markup = (end: number) => {
		last = Math.max(last, Math.min(end, source.length));
	};
	const tokenizer = new Tokenizer(
		{ xmlMode: false, decodeEntities: true },
		{
			ontext(start, end) {
				// of a tag that breaks off at the very end the tokenizer tells from before where it began
				const from = Math.max(start, told);
				if (end > from) handler.text(from, end);
				told = last = end;
			},
			ontextentity(codePoint, end) {
				handler.entity(String.fromCodePoint(codePoint), last, end);
				last = end;
			},
			onopentagname(start, end) {
				name = source.slice(start, end).toLowerCase();
				tagStart = start - 1;
				href = null;
				src = null;
				names = '';
				declared = '';
				content = null;
			},
			onopentagend: (index) => openEnds(index, false),
			onselfclosingtag: (index) => openEnds(index, true),
			onclosetag(start, end) {
				const close = source.indexOf('>', end);
				last = close < 0 ? source.length : close + 1;
				// of an end tag with a blank that breaks off at the very end (`</p `) the tokenizer tells a second time, as of text
				told = last;
				handler.close(source.slice(start, end).toLowerCase(), start - 2, last);
			},
			onattribname(start, end) {
				attribute = source.slice(start, end).toLowerCase();
				value = '';
			},
			onattribdata(start, end) {
				if (isRead(attribute, name)) value += source.slice(start, end);
			},
			onattribentity(codePoint) {
				if (attribute === 'href' || attribute === 'src' || isRead(attribute, name))
					value += String.fromCodePoint(codePoint);
			},
			onattribend() {
				if (attribute === 'href') href ??= value;
				else if (attribute === 'src') src ??= value;
				else if (attribute === 'class' || attribute === 'id' || attribute === 'role') names += ` ${value}`;
				else if (attribute === 'hidden' || hides(attribute, value)) names += ' hidden';
				else if (name !== 'meta') return;
				else if (attribute === 'content') content = value;
				else if (metaNames.has(attribute)) declared ||= value;
			},
			oncomment: (_start, end, offset) => markup(end + offset - 1 + 1),
			oncdata: (_start, end, offset) => markup(end + offset - 1 + 1),
			ondeclaration: (_start, end) => markup(end + 1),
			onprocessinginstruction: (_start, end) => markup(end + 1),
			onend: () => undefined,
		},
	);
	tokenizer.write(source);
	tokenizer.end();
}

/** What one character reference such as `&amp;` stands for; itself when it stands for nothing. */
export function decodeEntity(reference: string): string {
	let decoded = '';
	scanHtml(reference, {
		text: (start, end) => void (decoded += reference.slice(start, end)),
		entity: (text) => void (decoded += text),
		open: () => undefined,
		close: () => undefined,
	});
	return decoded;
}

const readAttributes: ReadonlySet<string> = new Set(['href', 'src', 'class', 'id', 'role', 'style', 'aria-hidden']);

/** By these a `meta` element says what its `content` is. */
const metaNames: ReadonlySet<string> = new Set(['name', 'property', 'itemprop']);

function isRead(attribute: string, element: string): boolean {
	return readAttributes.has(attribute) || (element === 'meta' && (attribute === 'content' || metaNames.has(attribute)));
}

function hides(attribute: string, value: string): boolean {
	if (attribute === 'aria-hidden') return value === 'true';
	return attribute === 'style' && /display\s{0,9}:\s{0,9}none/iu.test(value);
}
