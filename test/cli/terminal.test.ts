import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { createTerminal, wantsColour } from '../../server/src/cli/terminal.ts';

/** A stream that keeps what is written, and says that it is a terminal or not. */
function stream(isTTY: boolean) {
	const written: string[] = [];
	const pass = new PassThrough();
	pass.setEncoding('utf8').on('data', (text: string) => void written.push(text));
	return { stream: Object.assign(pass, { isTTY, hasColors: () => isTTY }), text: () => written.join('') };
}

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
		terminal.progress('Reading 1 of 2 files');
		terminal.warn('skipped x: y');
		terminal.progress(null);
		await terminal.write('found\n');
		assert.equal(out.text(), 'found\n');
		assert.equal(error.text(), '\r\u001b[KReading 1 of 2 files\r\u001b[Kcorroborate: skipped x: y\n');
	});

	it('show no progress where stderr is no terminal', () => {
		const [out, error] = [stream(true), stream(false)];
		createTerminal(out.stream, error.stream, true).progress('Reading 1 of 2 files');
		assert.equal(error.text(), '');
	});
});
