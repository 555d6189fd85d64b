import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { createTerminal, progressLine, wantsColour } from '../../server/src/cli/terminal.ts';

/** A stream that keeps what is written, and says that it is a terminal or not. */
function stream(isTTY: boolean) {
	const written: string[] = [];
	const pass = new PassThrough();
	pass.setEncoding('utf8').on('data', (text: string) => void written.push(text));
	return { stream: Object.assign(pass, { isTTY, hasColors: () => isTTY }), text: () => written.join('') };
}

const half = { label: 'Reading', done: 1, total: 2 };
const bar = 'Reading [###############---------------] 1 of 2';

describe('terminals', () => {
	it('have colour only where they can and may', () => {
		const colours = { isTTY: true, hasColors: () => true };
		assert.equal(wantsColour(colours, true), true);
		assert.equal(wantsColour(colours, false), false, '--no-color');
		assert.equal(wantsColour({ isTTY: true, hasColors: () => false }, true), false, 'NO_COLOR, or a dumb terminal');
		assert.equal(wantsColour({ isTTY: false, hasColors: () => true }, true), false, 'a pipe');
		assert.equal(wantsColour({}, true), false, 'a file');
	});

	it('show progress on stderr alone, and wipe it before anything else is written', async () => {
		const [out, error] = [stream(true), stream(true)];
		const terminal = createTerminal(out.stream, error.stream, true);
		terminal.progress(half);
		terminal.warn('skipped x: y');
		terminal.progress(null);
		await terminal.write('found\n');
		assert.equal(out.text(), 'found\n');
		assert.equal(error.text(), `\r\u001b[K${bar}\r\u001b[Kcorroborate: skipped x: y\n`);
	});

	it('keep control characters of names to themselves', () => {
		const error = stream(false);
		createTerminal(stream(false).stream, error.stream, false).warn('skipped a\n\u001b[31mb.txt: y');
		assert.equal(error.text(), 'corroborate: skipped a \ufffd[31mb.txt: y\n');
	});

	it('wait for a slow reader, and leave nothing behind on its stream', async () => {
		const slow = new PassThrough({ highWaterMark: 1 });
		const listeners = () => ['drain', 'close'].map((event) => slow.listenerCount(event));
		const before = listeners();
		const terminal = createTerminal(slow, stream(false).stream, false);
		for (const text of ['one', 'two', 'three']) {
			const written = terminal.write(text);
			assert.notDeepEqual(listeners(), before);
			assert.equal(String(slow.read()), text);
			await written;
		}
		assert.deepEqual(listeners(), before);
	});

	it('draw a bar where the whole is known', () => {
		assert.equal(progressLine(half), bar);
		assert.equal(progressLine({ label: 'Reading', done: 0, total: 0 }), `Reading [${'#'.repeat(30)}] 0 of 0`);
		assert.equal(progressLine({ label: 'Looking', done: 7, total: null }), 'Looking 7');
	});

	it('show no progress where stderr is no terminal', () => {
		const [out, error] = [stream(true), stream(false)];
		createTerminal(out.stream, error.stream, true).progress(half);
		assert.equal(error.text(), '');
	});
});
