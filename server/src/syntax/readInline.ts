import type { BlockKind, InlineSyntax } from './document.ts';
import { readHtmlInline } from './htmlInline.ts';
import type { Inline } from './inline.ts';
import { readMarkdownInline } from './markdownInline.ts';
import { EMPTY_INLINE } from './proseBuilder.ts';
import { readYamlInline } from './yamlInline.ts';

/** No lone brackets lead anywhere. */
export const noLabels: ReadonlySet<string> = new Set<string>();

/**
 * Reads the inside of one block: its words, where each of them stands in `source`, and its links. `source` is the text of
 * the block, `kind` and `inline` are the block's; `labels` are those of lone brackets in it that lead somewhere (`shortcutLabels`).
 * Never throws; linear.
 */
export function readInline(
	source: string,
	kind: BlockKind,
	inline: InlineSyntax,
	labels: ReadonlySet<string> = noLabels,
): Inline {
	switch (inline) {
		case 'markdown':
			return readMarkdownInline(source, kind, labels);
		case 'html':
			return readHtmlInline(source);
		case 'yaml':
			return readYamlInline(source);
		case 'none':
			return EMPTY_INLINE;
	}
}
