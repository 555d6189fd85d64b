import type { Writable } from 'node:stream';

/** Where output, messages and progress go. Tests hand in their own. */
export interface Terminal {
	/** Resolves when the text is taken; a reader that went away is no error. */
	write(text: string): Promise<void>;
	/** One line for people, on stderr. */
	warn(message: string): void;
	/** Shows or (null) wipes the progress line; does nothing where stderr is no terminal. */
	progress(message: string | null): void;
	readonly colour: boolean;
}

/** A stream of the process, as far as a terminal needs to know it. */
interface Stream extends Writable {
	readonly isTTY?: boolean;
	hasColors?(): boolean;
}

/** Milliseconds between two looks of the progress line. */
const progressPace = 100;

/** Colour only on a terminal that has it; `NO_COLOR` (no-color.org) and a dumb terminal are known to `hasColors`. */
export function wantsColour(stream: Pick<Stream, 'isTTY' | 'hasColors'>, allowed: boolean): boolean {
	return allowed && stream.isTTY === true && stream.hasColors?.() === true;
}

export function createTerminal(stdout: Stream, stderr: Stream, allowColour: boolean): Terminal {
	let shown = false;
	let last = 0;
	const wipe = () => {
		if (shown) stderr.write('\r\u001b[K');
		shown = false;
	};
	return {
		write: (text) =>
			new Promise((resolve) => {
				wipe();
				if (stdout.destroyed || stdout.write(text)) resolve();
				else stdout.once('drain', resolve).once('close', resolve);
			}),
		warn(message) {
			wipe();
			stderr.write(`corroborate: ${message}\n`);
		},
		progress(message) {
			if (stderr.isTTY !== true) return;
			if (message === null) return wipe();
			const now = Date.now();
			if (now - last < progressPace) return;
			last = now;
			stderr.write(`\r\u001b[K${message}`);
			shown = true;
		},
		colour: wantsColour(stdout, allowColour),
	};
}
