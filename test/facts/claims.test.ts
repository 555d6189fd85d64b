import { analyseBlocks } from '../../server/src/facts/blockFacts.ts';
import type { BlockKind } from '../../server/src/syntax/document.ts';
import { checkDrawn } from './drawn.ts';
import type { Drawn } from './drawn.ts';

/** What each sentence of a block claims, its source and its cues; under a claim, what of it an editor underlines. */
const read =
	(kind: BlockKind) =>
	(text: string): Drawn[] =>
		analyseBlocks([{ source: text, block: { kind, inline: 'markdown' }, labels: new Set(), key: '' }], 'en')
			.flatMap(({ sentences }) => sentences)
			.flatMap(({ start, end, claim, source, cues, core }) => [
				{ start, end, label: [claim, claim === 'none' ? '' : source, ...cues].filter((part) => part !== '').join(' ') },
				...(claim === 'factual' ? [{ ...core, label: 'core' }] : []),
			]);

for (const file of ['factual', 'opinion', 'none', 'sources']) checkDrawn(`claims/${file}.txt`, read('paragraph'));
checkDrawn('claims/rows.txt', read('listItem'));
