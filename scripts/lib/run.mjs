import { spawn } from 'node:child_process';
import { root } from './project.mjs';

/**
 * Runs a program in the project's root, its output shown as it comes.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, onOutput?: (text: string) => void }} [options] `onOutput` sees what is printed, too
 * @returns {Promise<number>} exit code; that of a shell where a signal ended it
 */
export function run(program, args, { env, onOutput } = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: onOutput ? ['inherit', 'pipe', 'pipe'] : 'inherit',
			// Programs of npm are scripts for the shell there.
			shell: process.platform === 'win32',
		});
		if (onOutput) {
			for (const [from, to] of /** @type {const} */ ([
				[child.stdout, process.stdout],
				[child.stderr, process.stderr],
			])) {
				from?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
					to.write(text);
					onOutput(text);
				});
			}
		}
		// Who stops this process stops the program first, and lets it clean up.
		const stop = () => {
			child.once('close', () => process.exit(130));
			child.kill('SIGTERM');
		};
		process.once('SIGINT', stop).once('SIGTERM', stop);
		child.once('error', reject);
		child.once('close', (code) => {
			process.off('SIGINT', stop).off('SIGTERM', stop);
			resolve(code ?? 130);
		});
	});
}
