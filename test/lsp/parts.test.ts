import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { CancelledError } from '../../server/src/engine/slices.ts';
import { createClientFileSource } from '../../server/src/lsp/clientFileSource.ts';
import type { Ask } from '../../server/src/lsp/clientFileSource.ts';
import { createJob } from '../../server/src/lsp/job.ts';
import { createOpenDocuments } from '../../server/src/lsp/openDocuments.ts';
import { readSettings } from '../../server/src/lsp/settings.ts';
import { createSignal } from '../../server/src/lsp/signal.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { createHeldClock } from './client.ts';

const unexpected = (error: unknown): void => assert.fail(String(error));

describe('a job', () => {
	it('runs once for many requests, after the last', async () => {
		const clock = createHeldClock(0);
		let runs = 0;
		const job = createJob(clock, async () => void runs++, unexpected);
		job.request(5);
		job.request(7);
		assert.deepEqual(clock.held(), [7]);
		clock.release();
		await job.settled();
		assert.equal(runs, 1);
	});

	it('gives up a run for a newer request, and takes it up again', async () => {
		const clock = createHeldClock(0);
		const seen: string[] = [];
		const gates: (() => void)[] = [];
		const job = createJob(
			clock,
			async (signal) => {
				seen.push('begin');
				await new Promise<void>((resolve) => gates.push(resolve));
				if (signal.aborted) throw new CancelledError();
				seen.push('end');
			},
			unexpected,
		);
		job.request(0);
		clock.release();
		job.request(0);
		gates[0]?.();
		clock.release();
		gates[1]?.();
		await job.settled();
		assert.deepEqual(seen, ['begin', 'begin', 'end']);
	});

	it('tells a failure and settles all the same', async () => {
		const clock = createHeldClock(0);
		const failures: unknown[] = [];
		const job = createJob(
			clock,
			() => Promise.reject(new Error('no')),
			(error) => failures.push(error),
		);
		job.request(0);
		clock.release();
		await job.settled();
		assert.match(String(failures[0]), /no/u);
	});

	it('settles when it is stopped', async () => {
		const job = createJob(createHeldClock(0), async () => {}, unexpected);
		job.request(0);
		const settled = job.settled();
		job.stop();
		await settled;
	});
});

describe('news', () => {
	it('wake who waits, once', async () => {
		const news = createSignal();
		const waiting = news.next(new AbortController().signal);
		news.emit();
		await waiting;
		const controller = new AbortController();
		const again = news.next(controller.signal);
		controller.abort();
		await assert.rejects(again, CancelledError);
	});
});

describe('an open document', () => {
	it('says its changes in offsets, whole texts as what is different', () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.string(), { maxLength: 4 }), (first, others) => {
				const open = createOpenDocuments();
				open.open('file:///a.txt', 'plaintext', 1, first);
				let text = first;
				for (const [i, next] of others.entries()) {
					const edits = open.change('file:///a.txt', i + 2, [{ text: next }]);
					assert.equal(applyEdits(text, edits), next);
					assert.equal(edits.length, 1);
					text = next;
				}
			}),
		);
	});

	it('applies several changes one after the other', () => {
		const open = createOpenDocuments();
		open.open('file:///a.txt', 'plaintext', 1, 'one two');
		const at = (character: number) => ({ line: 0, character });
		const edits = open.change('file:///a.txt', 2, [
			{ range: { start: at(0), end: at(3) }, text: 'three' },
			{ range: { start: at(5), end: at(5) }, text: '!' },
		]);
		assert.deepEqual(edits, [
			{ start: 0, end: 3, newText: 'three' },
			{ start: 5, end: 5, newText: '!' },
		]);
		assert.equal(open.get('file:///a.txt')?.getText(), 'three! two');
		assert.deepEqual(
			open.takeEdited().map(({ version }) => version),
			[2],
		);
		assert.deepEqual(open.takeEdited(), []);
	});
});

describe('settings of an editor', () => {
	it('of which nothing is right are the defaults', () => {
		const wrong = { include: 'x', maxFileSize: -1, encoding: 'klingon', scope: 1, rules: { a: 'loud' } };
		assert.deepEqual(readSettings(wrong), readSettings(null));
	});

	it('may nest rules or dot them', () => {
		const { settings } = readSettings({ rules: { a: 'off' }, 'rules.b': 'hint' }).configuration;
		assert.deepEqual(settings.rules, { a: 'off', b: 'hint' });
	});
});

describe('files that a client serves', () => {
	const folder = { holds: (path: string) => path.startsWith('/folder'), uri: (path: string) => `memory:${path}` };
	const source = (answers: Readonly<Record<string, unknown>>) => {
		const asked: string[] = [];
		const ask: Ask = (method) => {
			asked.push(method);
			const answer = answers[method];
			return (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)) as never;
		};
		return { asked, files: createClientFileSource(ask, folder) };
	};

	it('outside their folder are missing, and not asked for', async () => {
		const { asked, files } = source({});
		const read = await files.read('/etc/passwd');
		assert.equal(read.ok ? '' : read.fault.reason, 'missing');
		assert.deepEqual(asked, []);
	});

	it('that a client fails to read are faults, not exceptions', async () => {
		const { files } = source({ 'corroborate/readFile': new ResponseError(LSPErrorCodes.RequestFailed, 'offline') });
		const read = await files.read('/folder/a.txt');
		assert.deepEqual(read, { ok: false, fault: { reason: 'failed', detail: 'offline' } });
	});

	it('that are another by now are not replaced', async () => {
		const base64 = Buffer.from('theirs').toString('base64');
		const { asked, files } = source({ 'corroborate/readFile': { type: 'content', base64, version: '1' } });
		const replaced = await files.replace('/folder/a.txt', 'ours', 'new');
		assert.equal(replaced.ok ? '' : replaced.fault.reason, 'changed');
		assert.deepEqual(asked, ['corroborate/readFile']);
	});

	it('behind a link to a folder are not looked for', async () => {
		const listed = [
			{ name: 'b', type: 'folder', link: true },
			{ name: 'a.txt', type: 'file', link: true },
		];
		const { files } = source({ 'corroborate/listFiles': listed });
		const entries = await files.list('/folder');
		assert.deepEqual(entries.ok && entries.value.map(({ name, type }) => [name, type]), [
			['a.txt', 'file'],
			['b', 'other'],
		]);
	});
});
