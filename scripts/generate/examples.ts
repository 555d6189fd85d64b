import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import type { Rule } from '../../server/src/rules/rule.ts';

/** Runs a rule's examples; returns a line for each that does not mark what it says it marks. */
export function checkExamples(rule: Rule, rules: readonly Rule[]): readonly string[] {
	return rule.examples.flatMap(({ title, documents, marks }) => {
		const corpus = createCorpus(rules);
		for (const [name, text] of Object.entries(documents)) corpus.set({ id: name, name, text, decisions: [] });
		runToEnd(corpus.analyse());
		const found = corpus
			.documents()
			.flatMap((id) =>
				corpus
					.findings(id)
					.flatMap((finding) => (finding.rule === rule.id ? [documents[id]?.slice(finding.start, finding.end)] : [])),
			);
		return JSON.stringify(found) === JSON.stringify(marks)
			? []
			: [`${rule.id}: the example “${title}” should mark ${JSON.stringify(marks)}, but marks ${JSON.stringify(found)}`];
	});
}
