import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../server/src/rules/catalogue.ts';
import { corroborate, folderOf, alone } from './process.ts';

const folder = path.join(import.meta.dirname, 'golden');
const update = process.env['UPDATE_GOLDEN'] === '1';

/** What people read of a rule: its own examples checked by the command line, one file per rule. */
async function report(id: string): Promise<string> {
	const rule = rules.find((one) => one.id === id);
	const examples = rule?.examples.filter(({ marks }) => marks.length > 0) ?? [];
	const parts: string[] = [];
	for (const { title, documents } of examples) {
		const { stdout, stderr } = await corroborate(['check', '.', ...alone(id)], { cwd: folderOf(documents) });
		parts.push(`# ${title}\n\n${stdout}${stderr}`);
	}
	return parts.join('\n');
}

describe('text output', () => {
	for (const { id } of rules) {
		it(`of ${id} is as in golden/${id}.txt (UPDATE_GOLDEN=1 rewrites it)`, async () => {
			const file = path.join(folder, `${id}.txt`);
			const actual = await report(id);
			assert.match(actual, /\^/, 'the examples of the rule mark something');
			if (update) {
				mkdirSync(folder, { recursive: true });
				writeFileSync(file, actual);
			}
			assert.equal(actual, existsSync(file) ? readFileSync(file, 'utf8') : `${file} is missing`);
		});
	}

	it('has no golden file of a rule that is gone', () => {
		const files = existsSync(folder) ? readdirSync(folder) : [];
		assert.deepEqual(
			files.filter((name) => !rules.some(({ id }) => `${id}.txt` === name)),
			[],
		);
	});
});
