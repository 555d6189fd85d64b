import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import type { Corpus } from '../../server/src/engine/corpus.ts';
import { rules } from '../../server/src/rules/catalogue.ts';

/** What every report begins with, so that all are about one event. */
const event =
	'The ferry Aurora capsized off Osland harbour, the Osland coast guard and Captain Keller reported.\n\n' +
	'Keller blamed the Osland pilots of the Aurora, and the harbour inquiry asked the ferry owners for papers.\n\n';

/** Reports of one event, `a.txt`, `b.txt` …, each with a text of its own behind; analysed. */
export function reportsOf(...texts: readonly string[]): Corpus {
	const corpus = createCorpus(rules);
	for (const [i, text] of texts.entries()) {
		const id = `${'abcdefgh'.charAt(i)}.txt`;
		corpus.set({ id, name: id, text: `${event}${text}\n`, decisions: [] });
	}
	runToEnd(corpus.analyse());
	return corpus;
}

/** The ids of all messages of a rule about the documents. */
export function messagesOf(corpus: Corpus, of: string): readonly string[] {
	return corpus
		.documents()
		.flatMap((id) => corpus.findings(id).flatMap(({ rule, message }) => (rule === of ? [message.id] : [])));
}

/** How two mentions of one text stand to each other, by their words; null: nothing is said of them. */
export function relationWithin(text: string, own: string, other: string): string | null {
	for (const { mentions, comparisons } of reportsOf(text).groups()) {
		const found = comparisons.find(({ a, b }) => {
			const texts = [mentions[a]?.text, mentions[b]?.text];
			return texts.includes(own) && texts.includes(other);
		});
		if (found) return found.relation;
	}
	return null;
}
