import type { Writable } from 'node:stream';
import { printable } from './excerpt.ts';

/** Where output, messages and progress go. Tests hand in their own. */
export interface Terminal {
	/** Resolves when the text is taken; a reader that went away is no error. */
	write(text: string): Promise<void>;
	/** One line for people, on stderr; what is no text for a terminal (as names of files may hold) is left out. */
	warn(message: string): void;
	/**
	 * Shows how far the work is: a bar where the whole is known, else (`total` null) the words alone. `null` wipes it. Does
	 * nothing where stderr is no terminal.
	 */
	progress(step: Progress | null): void;
	readonly colour: boolean;
}

/** How far a piece of work is. */
export interface Progress {
	readonly label: string;
	readonly done: number;
	readonly total: number | null;
}

/** A stream of the process, as far as a terminal needs to know it. */
interface Stream extends Writable {
	readonly isTTY?: boolean;
	hasColors?(): boolean;
}

/** Milliseconds between two looks of the progress line. */
const progressPace = 100;

/** Columns of the bar. */
const barWidth = 30;

/** `Reading [#######-----------------------] 120 of 500`. */
export function progressLine({ label, done, total }: Progress): string {
	if (total === null) return done > 0 ? `${label} ${done}` : label;
	const filled = total === 0 ? barWidth : Math.round((Math.min(done, total) / total) * barWidth);
	return `${label} [${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}] ${done} of ${total}`;
}

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
				if (stdout.destroyed || stdout.write(text)) return resolve();
				const taken = () => {
					stdout.off('drain', taken).off('close', taken);
					resolve();
				};
				stdout.on('drain', taken).on('close', taken);
			}),
		warn(message) {
			wipe();
			stderr.write(`corroborate: ${printable(message)}\n`);
		},
		progress(step) {
			if (stderr.isTTY !== true) return;
			if (step === null) return wipe();
			const now = Date.now();
			if (now - last < progressPace) return;
			last = now;
			stderr.write(`\r\u001b[K${progressLine(step)}`);
			shown = true;
		},
		colour: wantsColour(stdout, allowColour),
	};
}
