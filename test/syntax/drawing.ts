import { readFileSync, writeFileSync } from 'node:fs';
import { parseDocument } from '../../server/src/syntax/parse.ts';
import { readInline } from '../../server/src/syntax/readInline.ts';
import type { Block } from '../../server/src/syntax/document.ts';

/** One case of a fixture file: a text, and the lines that describe it. */
export interface DrawnCase {
	readonly title: string;
	readonly name: string;
	readonly text: string;
	readonly expected: string;
}

/** Set to have the expectations in the fixtures written anew from what the code does; then read the difference. */
const rewrite = process.env['UPDATE_FIXTURES'] === '1';

/**
 * Reads a file of cases. Each begins with `§ title | file name`, then comes the text, then `⇒`, then what is expected.
 * In the text `␍` stands for a carriage return and `⇥` for a tab.
 */
function drawnCases(file: URL): DrawnCase[] {
	return readFileSync(file, 'utf8')
		.split(/^§ /m)
		.slice(1)
		.map((section) => {
			const [head = '', ...rest] = section.split('\n');
			const [text = '', expected = ''] = rest.join('\n').split(/^⇒\n/m);
			const [title = '', name = ''] = head.split(' | ');
			return {
				title,
				name,
				text: text.replace(/\n$/, '').replaceAll('␍', '\r').replaceAll('⇥', '\t'),
				expected: expected.trimEnd(),
			};
		});
}

/** Compares each case with what `describe` says of it, or rewrites the file. */
export function checkDrawn(
	file: URL,
	describeText: (text: string, name: string) => string,
	check: (drawn: DrawnCase, found: string) => void,
): void {
	const cases = drawnCases(file);
	if (rewrite) {
		const sections = cases.map(({ title, name, text }) => {
			const shown = text.replaceAll('\r', '␍').replaceAll('\t', '⇥');
			return `§ ${title} | ${name}\n${shown}\n⇒\n${describeText(text, name)}\n`;
		});
		writeFileSync(file, sections.join('\n'));
		return;
	}
	for (const drawn of cases) {
		it(drawn.title, () => check(drawn, describeText(drawn.text, drawn.name)));
	}
}

/** What each block of a text is and reads, one a line, and what else the parser found. */
export function drawBlocks(text: string, name: string): string {
	const parsed = parseDocument(text, name);
	const lines = parsed.blocks.map((block) => drawBlock(text, block));
	for (const [label, target] of parsed.definitions) lines.push(`definition ${label} = ${target}`);
	for (const { code, message, start, end } of parsed.frontMatter?.faults ?? []) {
		lines.push(`fault ${code} «${visible(text.slice(start, end))}»: ${message}`);
	}
	for (const { key, value } of parsed.frontMatter?.entries ?? []) lines.push(`entry ${key} = ${JSON.stringify(value)}`);
	return lines.join('\n');
}

function drawBlock(text: string, block: Block): string {
	const source = text.slice(block.start, block.end);
	const head = [
		`${block.kind}${block.level > 0 ? block.level : ''}`,
		block.key,
		block.ancestors.map(({ name }) => name).join('>'),
	]
		.filter(Boolean)
		.join(' ');
	if (block.inline === 'none') return `${head} – ${visible(source)}`;
	const { prose, links } = readInline(source, block.kind, block.inline);
	const marks = links.map(({ kind, span, target, label }) => {
		const to = [target, label === null ? null : `#${label}`].filter((part) => part !== null).join(' ') || '∅';
		return ` ⟨${kind} «${prose.slice(span.start, span.end)}» → ${to}⟩`;
	});
	return `${head} «${prose}»${marks.join('')}`;
}

function visible(source: string): string {
	return source.replace(/\r\n|\r|\n/g, '↵').replace(/\t/g, '⇥');
}
