import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { corroborate, folderOf, root } from './process.ts';

const article = [
	'Council votes for a new bridge',
	'By Maria Lopez',
	'The council voted on Monday for a new road bridge over the Tamar, after a debate that lasted for more than five hours.',
	'The bridge will cost 40 million pounds and is to be opened to traffic in the spring of 2033, the council said.',
	'The ministry of transport has to approve the plan before the end of the year. Most of the money comes from its fund.',
].join('\n\n');
const foot = 'Sign up for our newsletter\n\nFollow us on Facebook\n\n© 2031 Harbour Times Ltd. All rights reserved.\n';

interface Output {
	readonly documents: readonly {
		readonly path: string;
		readonly characters: number;
		readonly left: number;
		readonly written: string | null;
		readonly removed: readonly { readonly start: number; readonly end: number; readonly text: string }[];
	}[];
}

async function clean(cwd: string, ...args: readonly string[]) {
	const { stdout, stderr, code } = await corroborate(['clean', '--format', 'json', ...args], { cwd });
	return { output: stdout === '' ? null : (JSON.parse(stdout) as Output), stderr, code };
}

const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('clean', () => {
	it('writes copies without furniture, and leaves headline, byline and article', async () => {
		const folder = folderOf({ 'pages/a.txt': `${article}\n\n${foot}`, 'pages/b/c.txt': `${article}\n` });
		const { output, stderr, code } = await clean(folder, 'pages', '--out', 'cleaned');
		assert.deepEqual([stderr, code], ['', 0]);
		assert.equal(read(folder, 'cleaned/a.txt'), `${article}\n`);
		assert.equal(read(folder, 'cleaned/b/c.txt'), `${article}\n`);
		assert.equal(read(folder, 'pages/a.txt'), `${article}\n\n${foot}`);
		const [a, c] = output?.documents ?? [];
		assert.deepEqual([a?.written, c?.written, c?.removed.length], ['cleaned/a.txt', 'cleaned/b/c.txt', 0]);
		assert.deepEqual(
			a?.removed.map(({ text }) => text),
			foot.trimEnd().split('\n\n'),
		);
		for (const { start, end, text } of a?.removed ?? [])
			assert.equal(read(folder, 'pages/a.txt').slice(start, end), text);
	});

	it('leaves the heads of tables and what leads to an example, which all pages of a manual have', async () => {
		const page = (name: string) =>
			`# ${name}\n\nThe ${name} of the harbour is opened by the office, and nobody but the office may close it before noon.\n\nFor example, with two boats:\n\n| Name of constant | Value | Comment |\n| - | - | - |\n| ${name} | ${String(name.length)} | set by the ${name} |\n`;
		const pages = Object.fromEntries(
			'gate lock weir quay mill sluice pier dock buoy crane'.split(' ').map((name) => [`${name}.md`, page(name)]),
		);
		const { output } = await clean(folderOf(pages), '.', '--dry-run');
		assert.deepEqual(
			output?.documents.flatMap(({ removed }) => removed.map(({ text }) => text)),
			[],
		);
	});

	it('overwrites nothing that stands in the folder, and writes nothing then', async () => {
		const folder = folderOf({ 'a.txt': `${article}\n\n${foot}`, 'b.txt': article, 'out/b.txt': 'mine' });
		const { output, stderr, code } = await clean(folder, 'a.txt', 'b.txt', '--out', 'out');
		assert.deepEqual([output, code], [null, 2]);
		assert.equal(stderr, 'corroborate: out/b.txt exists already; delete it, or name another folder\n');
		assert.deepEqual(readdirSync(path.join(folder, 'out')), ['b.txt']);
		assert.equal(read(folder, 'out/b.txt'), 'mine');
	});

	it('in place: changes the documents that have furniture, keeps their rights, line ends and byte-order mark', async () => {
		const windows = `\uFEFF${article}\n\n${foot}`.replaceAll('\n', '\r\n');
		const folder = folderOf({ 'a.txt': windows, 'b.txt': article });
		chmodSync(path.join(folder, 'a.txt'), 0o640);
		const before = statSync(path.join(folder, 'b.txt')).mtimeMs;
		const { output, code } = await clean(folder, '.', '--in-place');
		assert.equal(code, 0);
		assert.equal(read(folder, 'a.txt'), `\uFEFF${article}\n`.replaceAll('\n', '\r\n'));
		assert.equal(statSync(path.join(folder, 'a.txt')).mode & 0o777, 0o640);
		assert.equal(statSync(path.join(folder, 'b.txt')).mtimeMs, before);
		assert.deepEqual(
			output?.documents.map(({ written }) => written),
			['a.txt', null],
		);
		assert.deepEqual(readdirSync(folder).sort(), ['a.txt', 'b.txt']);
	});

	it('in place: refuses to give a document another encoding, and goes on with the rest', async () => {
		const latin = Buffer.from(`${article} The café was closed.\n\n${foot}`, 'latin1');
		const folder = folderOf({ 'a.txt': latin, 'b.txt': `${article}\n\n${foot}` });
		const { stderr, code } = await clean(folder, '.', '--in-place', '--encoding', 'windows-1252');
		assert.equal(code, 2);
		assert.match(stderr, /could not write a\.txt: it is not UTF-8/);
		assert.deepEqual(readFileSync(path.join(folder, 'a.txt')), latin);
		assert.equal(read(folder, 'b.txt'), `${article}\n`);
	});

	it('in place: leaves document and folder as they were where the disk is full', async () => {
		const page = `${article.repeat(4)}\n\n${foot}`;
		const folder = folderOf({ 'a.txt': page });
		// The system refuses files of more than 1,024 bytes, half-way through the writing.
		const shell = 'ulimit -f 1; exec "$@"';
		const { stderr, code } = await corroborate(['clean', '.', '--in-place'], { cwd: folder, shell });
		assert.equal(code, 2);
		assert.match(stderr, /could not write a\.txt: EFBIG/);
		assert.deepEqual(readdirSync(folder), ['a.txt']);
		assert.equal(read(folder, 'a.txt'), page);
	});

	it('writes nothing on a dry run', async () => {
		const folder = folderOf({ 'a.txt': `${article}\n\n${foot}` });
		for (const where of [['--in-place'], ['--out', 'out'], []]) {
			const { output, code } = await clean(folder, 'a.txt', '--dry-run', ...where);
			assert.deepEqual([code, output?.documents[0]?.written, output?.documents[0]?.removed.length], [0, null, 3]);
		}
		assert.equal(read(folder, 'a.txt'), `${article}\n\n${foot}`);
		assert.ok(!existsSync(path.join(folder, 'out')));
	});

	it('keeps what somebody said is content', async () => {
		const page = `${article}\n\n${foot}`;
		const folder = folderOf({ 'corroborate.yaml': 'rules:\n  boilerplate-block: off\n', 'a.txt': page });
		const { output } = await clean(folder, '.', '--dry-run');
		assert.deepEqual(output?.documents[0]?.removed, []);
		writeFileSync(path.join(folder, 'corroborate.yaml'), 'rules: {}\n');
		const again = await clean(folder, '.', '--dry-run');
		assert.equal(again.output?.documents[0]?.removed.length, 3);
	});

	it('takes no block for a mere repeat where furniture is not looked for', async () => {
		const page = (title: string) => `${title}\n\n${article}\n\n${foot}`;
		const folder = folderOf({
			'corroborate.yaml': 'rules:\n  boilerplate-block: off\n',
			'a.txt': page('Harbour'),
			'b.txt': page('Tamar').replaceAll('bridge', 'tunnel'),
		});
		const { output } = await clean(folder, '.', '--dry-run');
		assert.deepEqual(
			output?.documents.map(({ removed }) => removed),
			[[], []],
		);
	});

	const faults: readonly (readonly [string, readonly string[], string])[] = [
		[
			'no place to write to',
			['a.txt'],
			'say where cleaned documents go: --out FOLDER or --in-place; --dry-run writes nothing',
		],
		['two places', ['a.txt', '--out', 'out', '--in-place'], 'clean takes --out or --in-place, not both'],
		['a folder that is a file', ['a.txt', '--out', 'a.txt'], '--out a.txt is no folder'],
		['a folder inside', ['.', '--out', 'out'], '--out out lies inside ., which is cleaned; name a folder beside it'],
		[
			'two documents of one name',
			['a.txt', 'b/a.txt', '--out', 'out'],
			'a.txt and b/a.txt would both be written to out/a.txt; clean them one after the other',
		],
		['a path that is not there', ['c.txt', '--dry-run'], 'c.txt does not exist'],
	];
	for (const [name, args, message] of faults) {
		it(`tells of ${name} in one line`, async () => {
			const folder = folderOf({ 'a.txt': article, 'b/a.txt': article });
			const { stdout, stderr, code } = await corroborate(['clean', ...args], { cwd: folder });
			assert.deepEqual([stdout, stderr, code], ['', `corroborate: ${message}\n`, 2]);
		});
	}

	it('leaves nothing that is furniture for certain: the seeds, cleaned and read again', async () => {
		const folder = folderOf({});
		const seeds = path.join(root, 'seeds');
		const first = await clean(folder, seeds, '--out', 'once');
		assert.ok(first.output?.documents.some(({ removed }) => removed.length > 0));
		const second = await clean(folder, 'once', '--out', 'twice');
		for (const { path: name, removed } of second.output?.documents ?? []) assert.deepEqual(removed, [], name);
		for (const name of readdirSync(path.join(folder, 'once')))
			assert.equal(read(folder, `twice/${name}`), read(folder, `once/${name}`));
	});
});
