import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../../server/src/rules/catalogue.ts';
import { readCases, redraw } from './fixture.ts';

const folder = path.dirname(fileURLToPath(import.meta.url));

describe('rule fixtures', () => {
	for (const rule of rules) {
		const file = path.join(folder, `${rule.id}.md`);
		it(`${rule.id}: every finding stands drawn under its text, and nothing else is found`, () => {
			assert.ok(existsSync(file), `test/rules/${rule.id}.md is missing`);
			const before = readFileSync(file, 'utf8');
			const after = redraw(before, rule);
			if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(file, after);
			else assert.equal(after, before);
			assert.ok(
				readCases(after).some(({ fences }) => fences.some(({ text }) => text.includes('^ '))),
				'a fixture shows a finding',
			);
			assert.ok(
				readCases(after).some(({ fences }) => fences.every(({ text }) => !text.includes('^ '))),
				'and a case that is left alone',
			);
		});
	}
});
