/**
 * Fixtures of ide features are Markdown: a heading names a case, each fence is a document (its info string is the name), one
 * of them holds the cursor `$0`, and the fence `answer` says what the feature answers there. `UPDATE_FIXTURES=1` rewrites the
 * answers; read the difference before you commit it.
 */
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import type { Corpus } from '../../server/src/engine/corpus.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import type { DocumentId, Place } from '../../server/src/index/mention.ts';
import { rules } from '../../server/src/rules/catalogue.ts';
import { buildLineIndex, positionAt } from '../../server/src/text/lineIndex.ts';
import { readCases } from '../rules/fixture.ts';

/** A corpus with a cursor in it. */
export interface Scene {
	readonly corpus: Corpus;
	readonly texts: ReadonlyMap<DocumentId, string>;
	readonly id: DocumentId;
	readonly offset: number;
}

/** What a feature answers, as text. */
export type Feature = (scene: Scene) => string;

const cursor = '$0';
const fencePattern = /^```(.*)\n([\s\S]*?)^```$/gmu;

/** The fixture with its answers as the feature gives them now. */
export function answered(markdown: string, feature: Feature): string {
	return markdown
		.split(/^(?=## )/mu)
		.map((section) => {
			const [first] = readCases(section);
			if (!first) return section;
			const answer = feature(sceneOf(first.fences.filter(({ info }) => info !== 'answer')));
			return section.replace(fencePattern, (fence, info: string) =>
				info.trim() === 'answer' ? `\`\`\`answer\n${answer === '' ? '' : `${answer}\n`}\`\`\`` : fence,
			);
		})
		.join('');
}

function sceneOf(fences: readonly { readonly info: string; readonly text: string }[]): Scene {
	const marked = fences.find(({ text }) => text.includes(cursor));
	const texts = new Map(fences.map(({ info, text }) => [info, text.replace(cursor, '')]));
	const corpus = createCorpus(rules);
	for (const [id, text] of texts) corpus.set({ id, name: id, text, decisions: [] });
	runToEnd(corpus.analyse());
	return { corpus, texts, id: marked?.info ?? '', offset: marked?.text.indexOf(cursor) ?? 0 };
}

/** `b.txt:3:12 “40 nations”`, lines and columns from one. */
export function showPlace({ texts }: Scene, place: Place): string {
	const text = texts.get(place.document) ?? '';
	const { line, character } = positionAt(buildLineIndex(text), place.start);
	return `${place.document}:${line + 1}:${character + 1} “${text.slice(place.start, place.end)}”`;
}
