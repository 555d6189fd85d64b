import { describeDocument } from '../../server/src/cli/describeDocument.ts';
import type { DescribedDocument } from '../../server/src/cli/describeDocument.ts';
import type { Corpus } from '../../server/src/engine/corpus.ts';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import { rules } from '../../server/src/rules/catalogue.ts';

/** A text with its name. */
export interface Text {
	readonly path: string;
	readonly text: string;
}

/** The corpus of some texts, as the command line makes it of the files of one call. */
export function corpusOf(texts: readonly Text[]): Corpus {
	const corpus = createCorpus(rules);
	for (const { path, text } of texts) corpus.set({ id: path, name: path, text, decisions: [] });
	runToEnd(corpus.analyse());
	return corpus;
}

/** What the command line prints as facts of each text, in the order of the texts. */
export function factsOf(texts: readonly Text[]): readonly DescribedDocument[] {
	const corpus = corpusOf(texts);
	return texts.map(({ path }) => {
		const view = corpus.view(path);
		if (!view) throw new Error(`${path} is not in the corpus that was made of it`);
		return describeDocument(path, view);
	});
}
