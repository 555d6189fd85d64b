import { CommanderError } from 'commander';
import { createProgram } from './program.ts';
import { printable } from './excerpt.ts';
import { createTerminal } from './terminal.ts';
import { UsageError } from './usageError.ts';

/**
 * A reader that has seen enough (`| head`) closes the pipe; that is no error of ours. Nothing can follow output that cannot be
 * written, and its code must be none that means "found something".
 */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit();
	tell(`the output cannot be written: ${error.message}`);
	process.exit(2);
});

function tell(message: string): void {
	process.stderr.write(`corroborate: ${message}\n`);
}

/** Commander's own words as one line: `error: unknown option '--fromat' (Did you mean --format?)`. */
function oneLine(text: string): string {
	const lines = text.replace(/^error: /, '').split('\n');
	return lines
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join(' ');
}

async function main(): Promise<void> {
	const program = createProgram(
		(allowColour) => createTerminal(process.stdout, process.stderr, allowColour),
		process.cwd(),
		(code) => {
			process.exitCode = code;
		},
	);
	for (const command of [program, ...program.commands]) {
		command.exitOverride().configureOutput({ outputError: (text) => tell(`${printable(oneLine(text))} (see --help)`) });
	}
	if (process.argv.length <= 2) {
		tell('name a command: check, facts, relations, annotations or clean (see --help)');
		process.exitCode = 2;
		return;
	}
	try {
		await program.parseAsync();
	} catch (error: unknown) {
		if (error instanceof CommanderError) {
			process.exitCode = error.exitCode === 0 ? 0 : 2;
		} else if (error instanceof UsageError) {
			tell(printable(error.message));
			process.exitCode = 2;
		} else {
			// Our own fault, not the person's: all that is known is said, and the code is none that means "found something".
			tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
			process.exitCode = 2;
		}
	}
}

void main();
