import { canBeDate, isDateKey } from '../facts/dates/documentDate.ts';
import type { FrontMatter, FrontMatterEntry, FrontMatterFault } from '../syntax/document.ts';
import { confidences } from './confidences.ts';
import { editHere } from './editHere.ts';
import type { DocumentRule, Problem } from './rule.ts';

/** Front matter that a reader of YAML refuses or misunderstands. */
const rule: DocumentRule = {
	id: 'invalid-front-matter',
	reasons: ['Kept as published', 'Another program reads it so'],
	reads: 'document',
	severity: 'error',
	languages: null,
	summary: 'Front matter that cannot be read, a key used twice, or a date that is none.',
	explanation: `
Front matter tells where a document comes from and when it was written. Where it cannot be read as YAML, most tools lose the
whole of it, and here its lines are read one by one, as well as they go; a key that stands twice keeps one of its values and
drops the other without a word; a date key whose value is no date leaves the document undated, so that "on Tuesday" cannot be
resolved.

**Silent when** the first \`---\` is a mere rule: no \`key:\` line follows it.

**What settles it:** the syntax mended, one of the two keys, a date such as 2025-02-11.
`,
	examples: [
		{
			title: 'A key used twice, and a day that does not exist',
			documents: { 'a.md': '---\ntitle: The bridge\ndate: 2031-02-30\ntitle: The new bridge\n---\n\nA text.\n' },
			marks: ['2031-02-30', 'title'],
		},
		{
			title: 'A rule at the top of the text',
			documents: { 'a.md': '---\n\nThe bridge carries much: cars, trains and walkers.\n\n---\n' },
			marks: [],
		},
	],
	templates: {
		syntax:
			'The front matter cannot be read here: {fault}. Until it is mended, it is read line by line here, and by other tools perhaps not at all.',
		duplicateKey:
			'“{key}” stands twice in the front matter, and only one value can count. Removing one would settle it.',
		date: '“{value}” under “{key}” cannot be read as a date, so the document stays without one. A date such as 2025-02-11 would settle it.',
		'remove-key': 'Remove this entry',
	},

	find({ facts: { frontMatter } }) {
		if (!frontMatter) return [];
		return [...frontMatter.faults.map((fault) => faultProblem(frontMatter, fault)), ...badDates(frontMatter)].sort(
			(a, b) => a.start - b.start || a.end - b.end,
		);
	},

	offers(problem, context) {
		const entry = duplicateAt(context.view(problem.document)?.facts.frontMatter ?? null, problem);
		if (!entry) return [];
		return [editHere('remove-key')];
	},

	apply(problem, _, context) {
		const { document } = problem;
		const text = context.text(document);
		const entry = duplicateAt(context.view(document)?.facts.frontMatter ?? null, problem);
		if (text === undefined || !entry) return [];
		let start = entry.keySpan.start;
		while (start > 0 && !/[\r\n]/u.test(text.charAt(start - 1))) start--;
		// the value of a block scalar ends behind its line break, where the next entry begins
		let end = text.slice(0, Math.max(entry.valueSpan.end, entry.keySpan.end)).trimEnd().length;
		while (end < text.length && !/[\r\n]/u.test(text.charAt(end))) end++;
		end += text.startsWith('\r\n', end) ? 2 : 1;
		return [{ document, edits: [{ start, end: Math.min(end, text.length), newText: '' }] }];
	},
};

export default rule;

function problemAt(start: number, end: number, message: Problem['message']): Problem {
	return { start, end, message, severity: 'error', confidence: confidences.frontMatter, evidence: [], faded: false };
}

function faultProblem({ entries }: FrontMatter, { start, end, code, message }: FrontMatterFault): Problem {
	switch (code) {
		case 'syntax':
			return problemAt(start, end, { id: 'syntax', args: { fault: message.replace(/\.$/u, '') } });
		case 'duplicateKey': {
			const key = entries.find(({ keySpan }) => keySpan.start === start)?.key ?? '';
			return problemAt(start, end, { id: 'duplicateKey', args: { key } });
		}
	}
}

/** Values under date keys that are no dates; flags such as `published: true` say something else. */
function badDates({ entries, faults }: FrontMatter): readonly Problem[] {
	// what cannot be read as YAML was cut into lines: its values are guesses
	if (faults.some(({ code }) => code === 'syntax')) return [];
	return entries.flatMap(({ key, value, valueSpan }): Problem[] => {
		if (value === null || typeof value === 'boolean' || !isDateKey(key) || canBeDate(String(value))) return [];
		return [
			problemAt(valueSpan.start, valueSpan.end, { id: 'date', args: { key, value: String(value).slice(0, 60) } }),
		];
	});
}

function duplicateAt(frontMatter: FrontMatter | null, { start }: Problem): FrontMatterEntry | undefined {
	const fault = frontMatter?.faults.find((one) => one.code === 'duplicateKey' && one.start === start);
	return fault && frontMatter?.entries.find(({ keySpan }) => keySpan.start === start);
}
