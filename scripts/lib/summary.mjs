// Counts what the command line finds in a folder.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from './project.mjs';

/** @typedef {{ path: string, rule: string }} Finding */
/** @typedef {{ documents: { path: string }[], findings: Finding[], skipped: { path: string, reason: string }[] }} Report */

/**
 * @param {string} folder from the project's root
 * @returns {Promise<string>} a table of documents and rules, with counts
 * @throws when the command line fails
 */
export async function summarise(folder) {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[path.join(root, 'dist/cli/main.cjs'), 'check', folder, '--format', 'json', '--fail-on', 'never'],
		{ cwd: root, maxBuffer: 1 << 28 },
	);
	return table(JSON.parse(stdout));
}

/**
 * @param {Report} report
 * @returns {string}
 */
export function table({ documents, findings, skipped }) {
	const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
	const rows = [
		['', ...rules],
		...documents.map((document) => [
			document.path,
			...rules.map((rule) =>
				count(findings.filter((finding) => finding.path === document.path && finding.rule === rule)),
			),
		]),
		['', ...rules.map((rule) => count(findings.filter((finding) => finding.rule === rule)))],
	];
	const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
	return [
		...rows.map((row) =>
			row
				.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
				.join('  ')
				.trimEnd(),
		),
		`${documents.length} documents, ${findings.length} findings`,
		...skipped.map((file) => `skipped: ${file.path} (${file.reason})`),
	].join('\n');
}

/** @param {readonly unknown[]} list */
const count = (list) => String(list.length);
