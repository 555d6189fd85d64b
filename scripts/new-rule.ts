/** Writes the two hand-written files of a new rule: `npm run new-rule -- my-fault`. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/project.mjs';

const id = process.argv[2] ?? '';
if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
	console.error('usage: npm run new-rule -- NAME   (the fault in kebab-case, e.g. "missing-date")');
	process.exit(2);
}
const file = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const ruleFile = path.join(root, 'server/src/rules', `${file}.ts`);
const fixtureFile = path.join(root, 'test/rules', `${id}.md`);
for (const target of [ruleFile, fixtureFile]) {
	if (!existsSync(target)) continue;
	console.error(`${path.relative(root, target)} exists already`);
	process.exit(2);
}

writeFileSync(
	ruleFile,
	`import type { DocumentRule, Problem } from './rule.ts';

/** What the rule finds, in one line. */
const rule: DocumentRule = {
	id: '${id}',
	reasons: ['Kept as published'],
	reads: 'document',
	severity: 'information',
	languages: ['en'],
	summary: 'One line: what it finds.',
	explanation: \`
Why it matters to a reader.

**Silent when** …

**What settles it:** …
\`,
	examples: [],
	templates: {
		found: '“{text}” …: what was found, why it matters, what would settle it.',
	},
	find(view) {
		return view.facts.blocks.flatMap((block, i): Problem[] => {
			if (block.kind !== 'paragraph' || view.content[i]?.label !== 'content') return [];
			return []; // one problem for each place of the paragraph that has the fault, in offsets of the document
		});
	},
	offers: () => [],
	apply: () => [],
};

export default rule;
`,
);
writeFileSync(
	fixtureFile,
	`# ${id}

## What it finds

\`\`\`a.txt
A text in which the rule finds something.
\`\`\`

## What it leaves alone

\`\`\`a.txt
A text in which it finds nothing.
\`\`\`
`,
);
console.log(`wrote ${path.relative(root, ruleFile)} and ${path.relative(root, fixtureFile)}`);
console.log('next: write both, then npm run generate');
