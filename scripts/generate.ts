/**
 * Writes what is derived from the rules: the catalogue, the page of each rule, the settings in package.json and the schema of
 * corroborate.yaml. `--check` writes nothing and exits 1 when a file is stale. The examples of every rule are run first: a
 * rule whose page would not tell the truth is an error.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Rule } from '../server/src/rules/rule.ts';
import { catalogueSource } from './generate/catalogue.ts';
import { checkExamples } from './generate/examples.ts';
import { rulePage, ruleIndex } from './generate/pages.ts';
import { withRuleSettings } from './generate/settings.ts';
import { root } from './lib/project.mjs';

const rulesFolder = path.join(root, 'server/src/rules');
const checkOnly = process.argv.includes('--check');

/** A file that exports a rule by default; those beside it are what rules share. */
const files: string[] = [];
const rules: Rule[] = [];
for (const file of readdirSync(rulesFolder).sort()) {
	if (!file.endsWith('.ts') || file === 'catalogue.ts') continue;
	const { default: rule } = (await import(path.join(rulesFolder, file))) as { default?: Rule };
	if (!rule) continue;
	files.push(file);
	rules.push(rule);
}

const faults = rules.flatMap((rule) => checkExamples(rule, rules));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);

const { configurationSchema } = await import('../server/src/engine/configurationSchema.ts');
const packageFile = path.join(root, 'package.json');
const outputs = new Map<string, string>([
	['server/src/rules/catalogue.ts', catalogueSource(files, rules)],
	['docs/rules/README.md', ruleIndex(rules)],
	...rules.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule)]),
	['package.json', withRuleSettings(readFileSync(packageFile, 'utf8'), rules)],
	[
		'docs/schemas/corroborate.schema.json',
		`${JSON.stringify(configurationSchema(rules.map((rule) => rule.id)), null, 2)}\n`,
	],
]);

const stale = [...outputs].filter(([file, text]) => {
	const target = path.join(root, file);
	return !existsSync(target) || readFileSync(target, 'utf8') !== text;
});
for (const [file, text] of stale) {
	if (checkOnly) {
		console.error(`${file} is stale: run "npm run generate"`);
		continue;
	}
	mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
	writeFileSync(path.join(root, file), text);
	console.log(`wrote ${file}`);
}
if (checkOnly && stale.length > 0) process.exitCode = 1;
