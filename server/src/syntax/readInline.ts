import type { BlockKind, InlineSyntax } from './document.ts';
import { readHtmlInline } from './htmlInline.ts';
import type { Inline } from './inline.ts';
import { readMarkdownInline } from './markdownInline.ts';
import { EMPTY_INLINE } from './proseBuilder.ts';
import { readYamlInline } from './yamlInline.ts';

/**
 * Reads the inside of one block: its words, where each of them stands in `source`, and its links. `source` is the text of
 * the block, `kind` and `inline` are the block's. Never throws; linear.
 */
export function readInline(source: string, kind: BlockKind, inline: InlineSyntax): Inline {
	switch (inline) {
		case 'markdown':
			return readMarkdownInline(source, kind);
		case 'html':
			return readHtmlInline(source);
		case 'yaml':
			return readYamlInline(source);
		case 'none':
			return EMPTY_INLINE;
	}
}
