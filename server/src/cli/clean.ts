import { createDiskFileSource } from '../host/diskFileSource.ts';
import { nameOf, pathWithin } from '../engine/paths.ts';
import type { FileSource } from '../engine/fileSource.ts';
import { cleanDocuments } from './cleanDocuments.ts';
import type { Cleaned } from './cleanDocuments.ts';
import { writeCleaned } from './cleanReport.ts';
import { describeCleaning } from './describeCleaning.ts';
import type { DescribedCleaning } from './describeCleaning.ts';
import { absolute, display } from './collect.ts';
import { writeListing } from './listing.ts';
import type { CleanOptions } from './options.ts';
import { run } from './run.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usageError.ts';
import { decodeUtf8 } from '../text/decode.ts';

/** Where the cleaned documents go. */
type Destination =
	| { readonly type: 'none' }
	| { readonly type: 'inPlace' }
	| { readonly type: 'folder'; readonly folder: string };

/** A cleaned document with the file that it goes to; null where nothing is to be written. */
interface Planned {
	readonly cleaned: Cleaned;
	readonly target: string | null;
}

/**
 * `corroborate clean`: writes documents without their furniture. Returns the exit code: 2 when one could not be written.
 * @throws {UsageError} when it is not said where to, or something stands there; then nothing is written.
 */
export async function clean(
	paths: readonly string[],
	options: CleanOptions,
	terminal: Terminal,
	directory: string,
): Promise<0 | 2> {
	const cwd = absolute(directory, '.');
	const source = createDiskFileSource(directory);
	const destination = await destinationOf(paths, options, cwd, source);
	const { analysed, skipped } = await run(paths, options, terminal, directory);
	const planned = analysed
		.flatMap((corpus) => cleanDocuments(corpus))
		.map((cleaned): Planned => ({ cleaned, target: targetOf(cleaned, destination, paths, cwd) }))
		.sort((a, b) => (a.cleaned.document.path < b.cleaned.document.path ? -1 : 1));
	if (destination.type === 'folder') await refuseTaken(planned, source, cwd);
	const described: DescribedCleaning[] = [];
	let failed = false;
	for (const { cleaned, target } of planned) {
		const wanted = options.dryRun === true ? null : target;
		const fault = wanted === null ? null : await write(source, cleaned, wanted);
		if (fault !== null && wanted !== null) {
			failed = true;
			terminal.warn(`could not write ${display(cwd, wanted)}: ${fault}`);
		}
		described.push(describeCleaning(cleaned, wanted === null || fault !== null ? null : display(cwd, wanted)));
	}
	await writeListing(terminal, options.format, {
		lists: { documents: described },
		lines: described,
		skipped,
		text: () => writeCleaned(terminal, described, options.dryRun === true),
	});
	return failed ? 2 : 0;
}

/** @throws {UsageError} */
async function destinationOf(
	paths: readonly string[],
	{ out, inPlace, dryRun }: CleanOptions,
	cwd: string,
	source: FileSource,
): Promise<Destination> {
	if (out !== undefined && inPlace) throw new UsageError('clean takes --out or --in-place, not both');
	if (inPlace) return { type: 'inPlace' };
	if (out === undefined) {
		if (dryRun) return { type: 'none' };
		throw new UsageError('say where cleaned documents go: --out FOLDER or --in-place; --dry-run writes nothing');
	}
	const folder = absolute(cwd, out);
	const stat = await source.stat(folder);
	if (stat.ok && stat.value.type !== 'folder') throw new UsageError(`--out ${out} is no folder`);
	for (const given of paths) {
		if (pathWithin(absolute(cwd, given), folder) === null) continue;
		throw new UsageError(`--out ${out} lies inside ${given}, which is cleaned; name a folder beside it`);
	}
	return { type: 'folder', folder };
}

/** A document of a folder keeps its path below that folder, a document that was named its name. */
function targetOf(
	{ document, text }: Cleaned,
	destination: Destination,
	paths: readonly string[],
	cwd: string,
): string | null {
	switch (destination.type) {
		case 'none':
			return null;
		case 'inPlace':
			return text === document.text ? null : document.file;
		case 'folder': {
			const below = paths.map((given) => pathWithin(absolute(cwd, given), document.file)).find((within) => within);
			return `${destination.folder}/${below || nameOf(document.file)}`;
		}
	}
}

/**
 * Nothing is overwritten, by an earlier document of this call neither.
 * @throws {UsageError}
 */
async function refuseTaken(planned: readonly Planned[], source: FileSource, cwd: string): Promise<void> {
	const taken = new Map<string, Cleaned>();
	for (const { cleaned, target } of planned) {
		if (target === null) continue;
		const other = taken.get(target);
		taken.set(target, cleaned);
		if (other) {
			const both = `${other.document.path} and ${cleaned.document.path}`;
			throw new UsageError(`${both} would both be written to ${display(cwd, target)}; clean them one after the other`);
		}
		const stat = await source.stat(target);
		if (stat.ok) throw new UsageError(`${display(cwd, target)} exists already; delete it, or name another folder`);
	}
}

/** Writes one document; returns what went wrong, for people, or null. */
async function write(source: FileSource, { document, text }: Cleaned, target: string): Promise<string | null> {
	if (target !== document.file) {
		const written = await source.replace(target, null, text);
		return written.ok ? null : written.fault.detail;
	}
	const bytes = await source.read(document.file);
	if (!bytes.ok) return bytes.fault.detail;
	const mark = bytes.value[0] === 0xef && bytes.value[1] === 0xbb && bytes.value[2] === 0xbf ? '\uFEFF' : '';
	if (decodeUtf8(bytes.value) === null)
		return 'it is not UTF-8, and would be when written; use --out for a copy in UTF-8';
	const written = await source.replace(document.file, document.text, mark + text);
	return written.ok ? null : written.fault.detail;
}
