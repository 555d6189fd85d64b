import type { Skipped } from './collect.ts';
import { writeLines, writeObject } from './jsonOutput.ts';
import type { Lists } from './jsonOutput.ts';
import type { CommonOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

/** What a command prints, in each of the formats that a person may choose. Only the items of the chosen one are made. */
export interface Listing {
	/** The lists of the JSON object. */
	readonly lists: Lists;
	/** The items of JSON lines: those of the list that the command is about. */
	readonly lines: Iterable<unknown>;
	readonly skipped: readonly Skipped[];
	/** Writes the report for people. */
	text(): Promise<void>;
}

/** Writes a listing in a format. */
export async function writeListing(
	terminal: Terminal,
	format: CommonOptions['format'],
	{ lists, lines, skipped, text }: Listing,
): Promise<void> {
	switch (format) {
		case 'json':
			return writeObject(terminal, lists, skipped);
		case 'jsonl':
			return writeLines(terminal, lines);
		case 'text':
			return text();
	}
}
