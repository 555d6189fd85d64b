import picomatch from 'picomatch';
import { inOrder, parseConfiguration } from './configuration.ts';
import type { Configuration, ConfigurationFault } from './configuration.ts';
import { configurationName, documentExtensions } from './configurationSchema.ts';
import type { FileSource } from './fileSource.ts';
import { unreadDocuments } from './namedDocuments.ts';
import { joinPath, nameOf, pathWithin } from './paths.ts';

/** The folder of a corpus and how its documents are chosen. */
export interface CorpusRoot {
	readonly folder: string;
	/** Where `corroborate.yaml` stands and what it says; null where there is none. */
	readonly file: { readonly path: string; readonly text: string } | null;
	readonly configuration: Configuration;
	/** What is wrong with `file`. */
	readonly faults: readonly ConfigurationFault[];
	/** True for a path below the folder that `include` names. The folder's own name counts as part of the path. */
	includes(path: string): boolean;
}

/** What is the same for all corpora of one host: rules that can be named, and what holds where no file says otherwise. */
export interface Defaults {
	readonly ruleIds: readonly string[];
	readonly configuration: Configuration;
}

/** A corpus in a folder. `name` is what people call the folder, where its path does not say. */
export function createCorpusRoot(
	folder: string,
	configuration: Configuration,
	file: CorpusRoot['file'] = null,
	faults: readonly ConfigurationFault[] = [],
	name: string = nameOf(folder),
): CorpusRoot {
	const matches = picomatch([...configuration.include], { nocase: true });
	return {
		folder,
		file,
		configuration,
		faults,
		includes(path) {
			const within = pathWithin(folder, path);
			return within !== null && (matches(within) || (name !== '' && matches(`${name}/${within}`)));
		},
	};
}

/** The corpus whose `corroborate.yaml` stands in this folder, or null when none does. A file that cannot be read is a fault. */
export async function readCorpusRoot(
	source: FileSource,
	folder: string,
	defaults: Defaults,
): Promise<CorpusRoot | null> {
	const path = joinPath(folder, configurationName);
	const read = await source.read(path);
	if (!read.ok) {
		if (read.fault.reason === 'missing') return null;
		const fault = { start: 0, end: 0, message: read.fault.detail };
		return createCorpusRoot(folder, defaults.configuration, { path, text: '' }, [fault]);
	}
	const text = new TextDecoder().decode(read.value);
	const { configuration, faults, named } = parseConfiguration(text, defaults.ruleIds, defaults.configuration);
	const unread = await unreadDocuments(source, folder, named, (one) => whyUnwanted(folder, configuration, one));
	return createCorpusRoot(folder, configuration, { path, text }, [...faults, ...unread].sort(inOrder));
}

/** Why a file below the folder is no document of it, by its path; null where it is one. */
function whyUnwanted(folder: string, configuration: Configuration, path: string): string | null {
	if (createCorpusRoot(folder, configuration).includes(path)) return null;
	if (configuration.includeGiven) return '"include" does not name it.';
	if (isDocumentName(nameOf(path))) return null;
	return `the names of documents end in ${documentExtensions.map((one) => `.${one}`).join(', ')}.`;
}

/** True for a name that ends as documents do. */
export function isDocumentName(name: string): boolean {
	const dot = name.lastIndexOf('.');
	return dot > 0 && documentExtensions.includes(name.slice(dot + 1).toLowerCase());
}
