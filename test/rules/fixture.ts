/**
 * Rule fixtures are Markdown: a heading names a case, each fence is a document (its info string is the name), and what a rule
 * finds is drawn under the text:
 *
 *     More than 40 countries signed the charter.
 *     ^^^^^^^^^^^^^^^^^^^^^^ warning: “More than 40 countries” here, but …
 *                            > b.txt: “40 nations” imprecise
 *
 * A fence named `fix <offer id>: <document>` shows a document after the offer of the case's first finding that has it.
 * `UPDATE_FIXTURES=1` rewrites what is drawn; read the difference before you commit it.
 */
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import type { Corpus } from '../../server/src/engine/corpus.ts';
import type { Finding } from '../../server/src/engine/finding.ts';
import { fixContext } from '../../server/src/ide/fixes.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import { rules } from '../../server/src/rules/catalogue.ts';
import { formatMessage } from '../../server/src/text/message.ts';
import type { Evidence, Rule } from '../../server/src/rules/rule.ts';

export interface Fence {
	readonly info: string;
	readonly text: string;
}

export interface Case {
	readonly title: string;
	readonly fences: readonly Fence[];
}

const fencePattern = /^```(.*)\n([\s\S]*?)^```$/gmu;
const drawnLine = /^\s*(?:\^+ (?:error|warning|information|hint): |\s> )/u;

/** The cases of a fixture. */
export function readCases(markdown: string): readonly Case[] {
	return markdown
		.split(/^## /mu)
		.slice(1)
		.map((section) => ({
			title: section.slice(0, section.indexOf('\n')).trim(),
			fences: [...section.matchAll(fencePattern)].map((match) => ({
				info: (match[1] ?? '').trim(),
				text: match[2] ?? '',
			})),
		}));
}

/** The fixture with everything drawn anew. */
export function redraw(markdown: string, rule: Rule): string {
	return markdown
		.split(/^(?=## )/mu)
		.map((section) => {
			const [first] = readCases(section);
			if (!first) return section;
			const run = runCase(first, rule);
			return section.replace(fencePattern, (_, info: string) => `\`\`\`${info}\n${run(info.trim())}\`\`\``);
		})
		.join('');
}

/** The documents of a case as they are before anything is drawn or fixed, by name. */
export function documentsOf({ fences }: Case): ReadonlyMap<string, string> {
	return new Map(fences.filter(({ info }) => !info.startsWith('fix ')).map(({ info, text }) => [info, undrawn(text)]));
}

/** Runs a case; the answer gives the expected text of any of its fences. */
function runCase(one: Case, rule: Rule): (info: string) => string {
	const texts = documentsOf(one);
	const corpus = createCorpus(rules);
	for (const [id, text] of texts) corpus.set({ id, name: id, text, decisions: [] });
	runToEnd(corpus.analyse());
	const wordsOf = ({ document, start, end, text }: Evidence) =>
		text === '' ? beginningOf((texts.get(document) ?? '').slice(start, end)) : text;
	return (info) => {
		const fix = /^fix (\S+): (.+)$/u.exec(info);
		return fix
			? fixed(corpus, texts, rule, fix[1] ?? '', fix[2] ?? '')
			: drawn(texts.get(info) ?? '', findingsOf(corpus, info, rule), rule, wordsOf);
	};
}

/** Of a whole passage the first words are drawn. */
function beginningOf(passage: string): string {
	return passage.length > 40 ? `${passage.slice(0, 40)}…` : passage;
}

function findingsOf(corpus: Corpus, id: string, rule: Rule): readonly Finding[] {
	return corpus.findings(id).filter((finding) => finding.rule === rule.id);
}

function undrawn(text: string): string {
	return text
		.split('\n')
		.filter((line) => !drawnLine.test(line))
		.join('\n');
}

/** The text with each finding drawn under the line where it begins. */
function drawn(
	text: string,
	findings: readonly Finding[],
	rule: Rule,
	wordsOf: (evidence: Evidence) => string,
): string {
	const lines = text.split('\n');
	let start = 0;
	return lines
		.flatMap((line, i) => {
			const end = start + line.length;
			const here = findings.filter(
				(finding) => finding.start >= start && finding.start <= end && (finding.start < end || i === lines.length - 1),
			);
			const marks = here.flatMap((finding) => {
				const column = finding.start - start;
				const caret = ' '.repeat(column) + '^'.repeat(Math.max(1, Math.min(finding.end, end) - finding.start));
				const more = text.slice(finding.start, finding.end).split('\n').length - 1;
				return [
					`${caret} ${finding.severity}: ${formatMessage(rule.templates, finding.message)}${more > 0 ? ` (${more + 1} lines)` : ''}`,
					...finding.evidence.map(
						(evidence) =>
							`${' '.repeat(caret.length + 1)}> ${evidence.document}: “${wordsOf(evidence)}” ${evidence.relation}`,
					),
				];
			});
			start = end + 1;
			return [line, ...marks];
		})
		.join('\n');
}

function fixed(
	corpus: Corpus,
	texts: ReadonlyMap<string, string>,
	rule: Rule,
	offerId: string,
	document: string,
): string {
	const context = fixContext(corpus, rule.id, (id) => texts.get(id));
	for (const finding of corpus.documents().flatMap((id) => findingsOf(corpus, id, rule))) {
		for (const offer of rule.offers(finding, context)) {
			if (offer.type !== 'edit' || offer.id !== offerId) continue;
			const answer = offer.ask === 'url' ? 'https://example.org/source' : null;
			const edits =
				rule.apply(finding, offer, context, answer).find((change) => change.document === document)?.edits ?? [];
			let text = texts.get(document) ?? '';
			for (const { start, end, newText } of [...edits].reverse())
				text = text.slice(0, start) + newText + text.slice(end);
			return text;
		}
	}
	return `no finding offers ${offerId}\n`;
}
