import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { corroborate, folderOf, alone, root } from './process.ts';

const quiet = 'Leaders met. They talked for a while, and then they went home.\n';
const clash = {
	'a.txt': 'In all, 60 countries signed the declaration.\n',
	'b.txt': 'In all, 40 countries signed the declaration.\n',
};

interface Output {
	readonly documents: readonly { readonly path: string }[];
	readonly findings: readonly { readonly rule: string; readonly path: string; readonly severity: string }[];
	readonly skipped: readonly { readonly path: string; readonly reason: string }[];
}

async function check(
	folder: string,
	...args: readonly string[]
): Promise<Output & { code: number | null; stderr: string }> {
	const { stdout, stderr, code } = await corroborate(['check', '--format', 'json', ...args], { cwd: folder });
	assert.notEqual(stdout, '', stderr);
	return { ...(JSON.parse(stdout) as Output), stderr, code };
}

describe('wrong usage', () => {
	const folder = folderOf({
		'a.txt': quiet,
		'broken/corroborate.yaml': 'rules:\n  conflicting-figur: off\n',
		'broken/a.txt': quiet,
	});
	const cases: readonly (readonly [string, readonly string[], string])[] = [
		['no command', [], 'corroborate: name a command: check, facts, relations, annotations or clean (see --help)'],
		[
			'an unknown command',
			['chekc', 'a.txt'],
			"corroborate: unknown command 'chekc' (Did you mean check?) (see --help)",
		],
		[
			'an unknown option',
			['check', 'a.txt', '--fromat', 'json'],
			"corroborate: unknown option '--fromat' (Did you mean --format?) (see --help)",
		],
		['no path', ['check'], "corroborate: missing required argument 'paths' (see --help)"],
		[
			'an unknown format',
			['facts', 'a.txt', '--format', 'xml'],
			"corroborate: option '-f, --format <format>' argument 'xml' is invalid. Allowed choices are text, json, jsonl. (see --help)",
		],
		[
			'a size that is none',
			['check', 'a.txt', '--max-file-size', 'big'],
			"corroborate: option '--max-file-size <megabytes>' argument 'big' is invalid. It must be a number above 0. (see --help)",
		],
		[
			'an unknown encoding',
			['check', 'a.txt', '--encoding', 'utf-99'],
			'corroborate: there is no encoding "utf-99"; use a name of the web, such as utf-8 or windows-1252',
		],
		[
			'an unknown rule',
			['check', 'a.txt', '--rule', 'conflicting-figures=off'],
			'corroborate: there is no rule "conflicting-figures", did you mean "conflicting-figure"?',
		],
		[
			'an unknown setting of a rule',
			['check', 'a.txt', '--rule', 'conflicting-figure=loud'],
			'corroborate: --rule conflicting-figure= takes one of default, off, error, warning, information, hint',
		],
		['a path that does not exist', ['check', 'a.txt', 'nothing.txt'], 'corroborate: nothing.txt does not exist'],
	];
	for (const [name, args, message] of cases) {
		it(`${name} is told in one line and ends with code 2`, async () => {
			assert.deepEqual(await corroborate(args, { cwd: folder }), { code: 2, stdout: '', stderr: `${message}\n` });
		});
	}

	it('a broken corroborate.yaml is told with its place, whichever path leads to it', async () => {
		const place = 'corroborate: broken/corroborate.yaml:2:3: There is no rule "conflicting-figur".';
		for (const given of ['broken', 'broken/a.txt', '.']) {
			const { code, stdout, stderr } = await corroborate(['check', given], { cwd: folder });
			assert.deepEqual([code, stdout], [2, '']);
			assert.ok(stderr.startsWith(place) && stderr.trimEnd().split('\n').length === 1, stderr);
		}
	});

	it('an authoritative document that is passed over is told with its place and why', async () => {
		const given = folderOf({
			'corroborate.yaml': 'authoritative: [report.pdf, drafts/b.txt, a.txt, .b.txt]\n',
			'.gitignore': 'drafts/\n',
			'report.pdf': '%PDF',
			'drafts/b.txt': 'B.',
			'a.txt': 'A.',
			'.b.txt': 'B.',
			'narrow/corroborate.yaml': 'include: ["**/*.md"]\nauthoritative: [a.txt, b.md]\n',
			'narrow/a.txt': 'A.',
			'narrow/b.md': 'B.',
		});
		const { stderr } = await corroborate(['check', '.'], { cwd: given });
		assert.deepEqual(
			stderr.split('\n').filter((line) => line.includes('is not checked')),
			[
				'corroborate: corroborate.yaml:1:17: "report.pdf" is not checked with the folder: the names of documents end in .txt, .text, .md, .markdown, .html, .htm.',
				'corroborate: corroborate.yaml:1:29: "drafts/b.txt" is not checked with the folder: a .gitignore excludes it.',
				'corroborate: corroborate.yaml:1:50: ".b.txt" is not checked with the folder: what begins with a dot is passed over, and so is node_modules.',
				'corroborate: narrow/corroborate.yaml:2:17: "a.txt" is not checked with the folder: "include" does not name it.',
			],
		);
	});

	it('an authoritative document that is not there is told with its place, once, and the rest is checked', async () => {
		const given = folderOf({
			'yes/corroborate.yaml': 'authoritative: [a.txt]\n',
			'yes/a.txt': 'A.',
			'yes/b.txt': 'B.',
			'no/corroborate.yaml': 'authoritative:\n  - sub/report.md\n',
			'no/a.txt': clash['a.txt'],
			'no/b.txt': clash['b.txt'],
			'broken/corroborate.yaml': 'authoritative: [c.txt]\nrules:\n  conflicting-figur: off\n',
			'broken/a.txt': quiet,
		});
		const told =
			'corroborate: no/corroborate.yaml:2:5: There is no document "sub/report.md". Write its path from the folder of this file.\n';
		const run = (...args: readonly string[]) => corroborate(['check', ...args], { cwd: given });
		const { code, stdout, stderr } = await run('no');
		assert.equal(code, 1);
		assert.match(stdout, /conflicting-figure/);
		assert.equal(stderr.split('\n').filter((line) => line.includes('sub/report.md')).length, 1, stderr);
		assert.ok(stderr.startsWith(told), stderr);
		assert.equal((await run('yes/b.txt')).stderr.includes('There is no document'), false);
		const broken = await run('broken');
		assert.deepEqual(
			[broken.code, broken.stderr],
			[
				2,
				'corroborate: broken/corroborate.yaml:3:3: There is no rule "conflicting-figur". Did you mean "conflicting-figure"?\n',
			],
		);
	});

	it('a folder without documents is told', async () => {
		const empty = folderOf({ 'a.pdf': '' });
		const { code, stdout, stderr } = await corroborate(['facts', '.'], { cwd: empty });
		assert.deepEqual([code, stdout, stderr], [2, '', 'corroborate: no document could be read in .\n']);
	});

	it('help and version are no errors', async () => {
		const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
		assert.deepEqual(await corroborate(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
		const help = await corroborate(['--help']);
		assert.equal(help.code, 0);
		assert.match(help.stdout, /Examples:\n +corroborate check seeds/);
		for (const line of help.stdout.split('\n')) assert.ok(line.length <= 100, line);
		assert.match((await corroborate(['check', '--help'])).stdout, /--fail-on/);
	});
});

describe('exit codes', () => {
	const folder = folderOf(clash);
	for (const [name, args, code] of [
		['1 for a warning', [], 1],
		['0 when only errors count', ['--fail-on', 'error'], 0],
		['0 when nothing counts', ['--fail-on', 'never'], 0],
		['1 when a rule is made an error', ['--fail-on', 'error', '--rule', 'conflicting-figure=error'], 1],
		['0 when the rule is off', ['--rule', 'conflicting-figure=off'], 0],
	] as const) {
		it(name, async () => assert.equal((await check(folder, '.', ...alone('conflicting-figure'), ...args)).code, code));
	}
});

describe('files that are not as they should be', () => {
	it('are named once each, and the rest goes on', async () => {
		const folder = folderOf({
			...clash,
			'binary.txt': new Uint8Array([1, 2, 0, 4, 0, 255]),
			'empty.txt': '',
			'huge.txt': 'x'.repeat(50 * 1024 * 1024),
			'latin.txt': Buffer.from('Leaders met in a caf\u00e9, and talked. They went home.\n', 'latin1'),
			'matter.md': '---\ntitle: "a\ndate: [\n---\n\nText that is read all the same.\n',
		});
		const output = await check(folder, '.');
		assert.deepEqual(
			output.documents.map((document) => document.path),
			['a.txt', 'b.txt', 'empty.txt', 'latin.txt', 'matter.md'],
		);
		assert.deepEqual(output.skipped, [
			{ path: 'binary.txt', reason: 'is binary, not text' },
			{ path: 'huge.txt', reason: '50 MB, the limit is 10 MB' },
		]);
		assert.deepEqual(output.stderr.trimEnd().split('\n').sort(), [
			'corroborate: latin.txt has bytes that are no utf-8 text; they are read as U+FFFD',
			'corroborate: skipped binary.txt: is binary, not text',
			'corroborate: skipped huge.txt: 50 MB, the limit is 10 MB',
		]);
		assert.equal(output.code, 1, 'what was skipped does not change the code');
		assert.ok(output.findings.some(({ rule }) => rule === 'conflicting-figure'));
	});

	it('are skipped although they were named when they are more than memory holds', async () => {
		const folder = folderOf({ 'a.txt': quiet, 'huge.txt': 'x'.repeat(50 * 1024 * 1024) });
		const { documents, skipped, stderr, code } = await check(folder, 'a.txt', 'huge.txt');
		assert.deepEqual(documents.length, 1);
		assert.deepEqual(skipped, [{ path: 'huge.txt', reason: '50 MB, the limit is 20 MB' }]);
		assert.deepEqual([stderr, code], ['corroborate: skipped huge.txt: 50 MB, the limit is 20 MB\n', 0]);
	});

	it('are read in the encoding that was asked for', async () => {
		const folder = folderOf({
			'latin.txt': Buffer.from('Sixty-one caf\u00e9s closed in May, according to Le Monde.\n', 'latin1'),
		});
		const { stdout, stderr } = await corroborate(
			['facts', 'latin.txt', '--format', 'jsonl', '--encoding', 'windows-1252'],
			{ cwd: folder },
		);
		assert.equal(stderr, '');
		const { figures } = JSON.parse(stdout) as { figures: { text: string }[] };
		assert.deepEqual(
			figures.map(({ text }) => text.includes('\ufffd')),
			[false],
		);
	});

	it('are read whatever they are called, where they are ignored and however large, when they are named', async () => {
		const folder = folderOf({
			'.gitignore': 'secret.txt\n',
			'secret.txt': quiet,
			'.cache/notes.log': quiet,
			'corroborate.yaml': 'maxFileSize: 0.0001\n',
			'large.txt': quiet.repeat(10),
		});
		const { documents, stderr } = await check(folder, 'secret.txt', '.cache/notes.log', 'large.txt');
		assert.deepEqual(
			documents.map((document) => document.path),
			['.cache/notes.log', 'large.txt', 'secret.txt'],
		);
		assert.match(
			stderr,
			/^corroborate: large\.txt has 630 bytes, more than the 105 bytes read from folders; it is read because it was named\n$/,
		);
	});
});

describe('corpora of one call', () => {
	it('are split by corroborate.yaml and never compared', async () => {
		const folder = folderOf({ 'one/corroborate.yaml': '', 'one/a.txt': clash['a.txt'], 'two/b.txt': clash['b.txt'] });
		const conflicts = async (...paths: readonly string[]) =>
			(await check(folder, ...paths)).findings.filter(({ rule }) => rule === 'conflicting-figure').length;
		assert.equal(await conflicts('one', 'two'), 0);
		assert.equal(await conflicts('.'), 0);
		const together = folderOf({ 'one/a.txt': clash['a.txt'], 'two/b.txt': clash['b.txt'] });
		assert.ok((await check(together, 'one', 'two')).findings.some(({ rule }) => rule === 'conflicting-figure'));
	});

	it('follow the settings of corroborate.yaml, for all and for one document', async () => {
		const rules = (settings: string) => folderOf({ ...clash, 'corroborate.yaml': settings });
		const found = async (folder: string, ...args: readonly string[]) =>
			(await check(folder, '.', ...args)).findings
				.filter(({ rule }) => rule === 'conflicting-figure')
				.map(({ path: file, severity }) => `${file} ${severity}`);
		assert.deepEqual(await found(rules('rules: { conflicting-figure: off }\n')), []);
		const hint = 'rules: { conflicting-figure: hint }\n';
		assert.deepEqual(await found(rules(hint)), ['a.txt hint', 'b.txt hint']);
		const one = 'documents: { a.txt: { conflicting-figure: off } }\n';
		assert.deepEqual(await found(rules(one)), ['b.txt warning']);
		assert.deepEqual(await found(rules(one), '--rule', 'conflicting-figure=error'), ['a.txt error', 'b.txt error']);
	});

	it('follow what people decided, wherever the call is made', async () => {
		const anchor = (position: number, number: number) =>
			`{ exact: ${number} countries, prefix: "In all, ", suffix: " signed the declaration.\\n", position: ${position} }`;
		const sidecar = `version: 1
document: a.txt
annotations:
  - id: x
    type: dismissal
    rule: conflicting-figure
    reason: not the same quantity
    anchor: ${anchor(8, 60)}
    other: { document: b.txt, anchor: ${anchor(8, 40)} }
    created: 2025-02-11T10:00:00Z
`;
		const folder = folderOf({
			'seeds/a.txt': clash['a.txt'],
			'seeds/b.txt': clash['b.txt'],
			'seeds/.corroborate/a.txt.yaml': sidecar,
		});
		for (const [cwd, given] of [
			['', 'seeds'],
			['seeds', '.'],
			['seeds', 'b.txt', 'a.txt'],
		] as const) {
			const { findings, stderr } = await check(path.join(folder, cwd), ...[given].flat());
			assert.deepEqual([findings.filter(({ rule }) => rule === 'conflicting-figure'), stderr], [[], '']);
		}
	});

	it('name what is wrong with a sidecar', async () => {
		const folder = folderOf({ 'a.txt': quiet, '.corroborate/a.txt.yaml': 'version: 1\nannotations:\n  - id: x\n' });
		const { stderr, code } = await check(folder, '.');
		assert.match(stderr, /^corroborate: \.corroborate\/a\.txt\.yaml:3:5: The type of an annotation is/);
		assert.equal(code, 0);
	});
});

describe('streams', () => {
	it('a reader that goes away is no error', async () => {
		const { stderr, code } = await corroborate(['facts', 'seeds', '--format', 'json'], { closeAfter: 1 });
		assert.deepEqual([stderr, code], ['', 0]);
	});

	it('output that cannot be written is told in one line, and is no finding', async () => {
		const folder = folderOf({ 'a.txt': quiet });
		// The system lets the file that is written to have no byte.
		const shell = 'ulimit -f 0; exec "$@" > out';
		const { stderr, code } = await corroborate(['facts', '.', '--format', 'json'], { cwd: folder, shell });
		assert.match(stderr, /^corroborate: the output cannot be written: EFBIG[^\n]*\n$/);
		assert.equal(code, 2);
	});

	it('no colour and no progress reach a pipe, whatever the environment says', async () => {
		const { stdout, stderr } = await corroborate(['check', 'seeds'], {
			env: { TERM: 'xterm-256color', COLORTERM: 'truecolor' },
		});
		assert.equal(stdout.includes('\u001b'), false);
		assert.equal(stderr, '');
	});
});
