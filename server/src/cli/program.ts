import { Command, InvalidArgumentError, Option } from 'commander';
import type { CheckOptions, CleanOptions, CommonOptions } from './options.ts';
import type { Terminal } from './terminal.ts';
import { tool } from './version.ts';

/** Makes the terminal of a call, once it is known whether colours are wanted. */
export type OpenTerminal = (allowColour: boolean) => Terminal;

const examples = `
Examples:
  corroborate check seeds                            what an editor should look at
  corroborate check seeds --format json > found.json the same for a program
  corroborate check . --rule anonymous-source=off    without one rule
  corroborate check . --fail-on error                exit code 1 for errors only
  corroborate facts notes/a.md                       what is read out of a document
  corroborate relations seeds --format jsonl         every pair that was compared
  corroborate annotations seeds --format json        what people decided, as Web Annotations
  corroborate clean seeds --out cleaned              copies without boilerplate
  corroborate clean seeds --in-place --dry-run       what would be taken out

Exit codes: 0 nothing as grave as --fail-on, 1 something is, 2 wrong usage, broken
configuration, a path that does not exist, no document that could be read, or one
that could not be written.`;

const pathsHelp = 'files, read whatever their name, and folders, searched for .txt .text .md .markdown .html .htm';

function positive(text: string): number {
	const number = Number(text);
	if (!(number > 0)) throw new InvalidArgumentError('It must be a number above 0.');
	return number;
}

function append(text: string, before: readonly string[]): readonly string[] {
	return [...before, text];
}

function withCommonOptions(command: Command): Command {
	return command
		.argument('<paths...>', pathsHelp)
		.addOption(
			new Option('-f, --format <format>', 'how it is printed').choices(['text', 'json', 'jsonl']).default('text'),
		)
		.option('--encoding <name>', 'encoding of files that are not UTF-8, such as windows-1252')
		.option('--max-file-size <megabytes>', 'larger files are skipped (default: 10, named ones 20)', positive)
		.option('--no-color', 'no colours, as with the environment variable NO_COLOR');
}

/**
 * The command line as a tree of commands. Each loads its own code when it is called, so that `--help` and `--version` are
 * quick. `finish` gets the exit code.
 */
export function createProgram(open: OpenTerminal, directory: string, finish: (code: number) => void): Command {
	const program = new Command('corroborate')
		.description('Finds unsourced claims, figures that disagree from document to document, and boilerplate.')
		.version(tool.version, '-V, --version', 'prints the version')
		.helpOption('-h, --help', 'prints this')
		.helpCommand(false)
		.showSuggestionAfterError()
		.exitOverride()
		.addHelpText('after', examples);
	withCommonOptions(program.command('check'))
		.description('checks documents and prints the findings')
		.addOption(
			new Option('--fail-on <severity>', 'exit code 1 from this severity on')
				.choices(['error', 'warning', 'information', 'hint', 'never'])
				.default('warning'),
		)
		.addOption(
			new Option('--rule <id=setting>', 'sets a rule: off, default, or a severity; may be repeated')
				.argParser(append)
				.default([], 'as configured'),
		)
		.action(async (paths: readonly string[], options: CheckOptions) => {
			const { check } = await import('./check.ts');
			finish(await check(paths, options, open(options.color), directory));
		});
	withCommonOptions(program.command('facts'))
		.description('prints what is read out of documents: blocks, claims, figures, dates, quotations, sources')
		.action(async (paths: readonly string[], options: CommonOptions) => {
			const { facts } = await import('./facts.ts');
			finish(await facts(paths, options, open(options.color), directory));
		});
	withCommonOptions(program.command('relations'))
		.description('prints every pair of figures, dates, quotations and passages that was compared')
		.action(async (paths: readonly string[], options: CommonOptions) => {
			const { relations } = await import('./relations.ts');
			finish(await relations(paths, options, open(options.color), directory));
		});
	withCommonOptions(program.command('annotations'))
		.description('prints what people decided about documents; as JSON in the W3C Web Annotation format (JSON-LD)')
		.action(async (paths: readonly string[], options: CommonOptions) => {
			const { annotations } = await import('./annotations.ts');
			finish(await annotations(paths, options, open(options.color), directory));
		});
	withCommonOptions(program.command('clean'))
		.description(
			'writes documents without the blocks that are boilerplate for certain, and tells what it took out; headings, bylines and datelines stay',
		)
		.option('-o, --out <folder>', 'writes cleaned documents to this folder; what stands there is not overwritten')
		.option('--in-place', 'overwrites the documents themselves')
		.option('--dry-run', 'writes nothing, only tells what would be taken out')
		.action(async (paths: readonly string[], options: CleanOptions) => {
			const { clean } = await import('./clean.ts');
			finish(await clean(paths, options, open(options.color), directory));
		});
	return program;
}
