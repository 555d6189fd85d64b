import picomatch from 'picomatch';
import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node } from 'yaml';
import { isNestedTooDeep } from '../syntax/yamlGuard.ts';
import type { RuleSetting, Strictness } from '../rules/rule.ts';
import { isEncoding } from '../text/decode.ts';
import type { Span } from '../text/span.ts';
import { nearest } from '../text/editDistance.ts';
import {
	bytesIn,
	configurationProperties,
	defaultInclude,
	defaultMaxFileSize,
	ruleSettings,
	strictnesses,
} from './configurationSchema.ts';
import { defaultSettings } from './settings.ts';
import type { Settings } from './settings.ts';

/** How the documents of one corpus are chosen, read and checked. */
export interface Configuration {
	readonly settings: Settings;
	/** Glob patterns from the corpus root. */
	readonly include: readonly string[];
	/** True when a person wrote `include`, so that it also narrows a folder that is checked as a whole. */
	readonly includeGiven: boolean;
	/** Bytes. */
	readonly maxFileSize: number;
	/** Encoding of documents without byte-order mark that are not UTF-8, or null. */
	readonly encoding: string | null;
}

export const defaultConfiguration: Configuration = {
	settings: defaultSettings,
	include: defaultInclude,
	includeGiven: false,
	maxFileSize: defaultMaxFileSize,
	encoding: null,
};

/** What is wrong at a place of `corroborate.yaml`. UTF-16 offsets into its text. */
export interface ConfigurationFault extends Span {
	/** One English sentence that says what would be right. */
	readonly message: string;
	/** The document that is named there, where the fault is that there is none; whether there is, no text can tell. */
	readonly document?: string;
}

/** A document that `authoritative` names, by its path from the folder of the file, and where. */
export interface NamedDocument extends Span {
	readonly path: string;
}

export interface ParsedConfiguration {
	/** What could be understood, the rest as in `base`. */
	readonly configuration: Configuration;
	/** In order of place; empty when all is well. */
	readonly faults: readonly ConfigurationFault[];
	/** What must be there for the configuration to hold, in order of place. */
	readonly named: readonly NamedDocument[];
}

/** Collects faults while values are read; one per call of `parseConfiguration`. */
interface Reader {
	readonly ruleIds: readonly string[];
	fault(node: Node | null, message: string): void;
}

/** Faults in order of place. */
export function inOrder(a: Span, b: Span): number {
	return a.start - b.start || a.end - b.end;
}

function spanOf(node: Node | null): Span {
	return { start: node?.range?.[0] ?? 0, end: node?.range?.[1] ?? 0 };
}

/** A node of a pair as the parser made it; `Pair`'s own types also allow what programs put there. */
function nodeOf(value: unknown): Node | null {
	return isNode(value) ? value : null;
}

function didYouMean(word: string, candidates: readonly string[]): string {
	const near = nearest(word, candidates);
	return near === null ? `Known are: ${candidates.join(', ')}.` : `Did you mean "${near}"?`;
}

interface Entry {
	readonly name: string;
	readonly key: Node;
	readonly value: Node | null;
}

/** The entries of a map whose keys are words; anything else is a fault. An empty value counts as an empty map. */
function entriesOf(reader: Reader, node: Node | null, what: string): readonly Entry[] {
	if (node === null || (isScalar(node) && node.value === null)) return [];
	if (!isMap(node)) {
		reader.fault(node, `${what} must be a list of "key: value" lines.`);
		return [];
	}
	const entries: Entry[] = [];
	for (const pair of node.items) {
		const key = nodeOf(pair.key);
		if (!isScalar(key) || (typeof key.value !== 'string' && typeof key.value !== 'number')) {
			reader.fault(key ?? node, `A key of ${what} must be a word.`);
			continue;
		}
		entries.push({ name: String(key.value), key, value: nodeOf(pair.value) });
	}
	return entries;
}

function readRules(reader: Reader, node: Node | null, what: string): Readonly<Record<string, RuleSetting>> {
	const rules: [string, RuleSetting][] = [];
	for (const { name, key, value } of entriesOf(reader, node, what)) {
		if (!reader.ruleIds.includes(name)) {
			reader.fault(key, `There is no rule "${name}". ${didYouMean(name, reader.ruleIds)}`);
			continue;
		}
		const written = isScalar(value) ? value.value : undefined;
		const setting = ruleSettings.find((known) => known === written);
		if (setting) rules.push([name, setting]);
		else reader.fault(value ?? key, `"${name}" must be one of ${ruleSettings.join(', ')}.`);
	}
	return Object.fromEntries(rules);
}

function readDocuments(reader: Reader, node: Node | null): Settings['documents'] {
	return Object.fromEntries(
		entriesOf(reader, node, '"documents"').map(({ name, value }) => [name, readRules(reader, value, `"${name}"`)]),
	);
}

/** The items of a sequence; an empty value counts as an empty sequence. */
function itemsOf(reader: Reader, node: Node | null, what: string): readonly Node[] {
	if (node === null || (isScalar(node) && node.value === null)) return [];
	if (isSeq(node)) return node.items.map(nodeOf).filter((item) => item !== null);
	reader.fault(node, `${what} must be a list, each item on a line that begins with "- ".`);
	return [];
}

function readText(reader: Reader, node: Node | null, what: string): string | null {
	if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') return node.value;
	reader.fault(node, `${what} must be text.`);
	return null;
}

function isUrl(text: string): boolean {
	return /^https?:\/\/\S+$/i.test(text);
}

function readSources(reader: Reader, node: Node | null): Settings['sources'] {
	const sources: { title: string; url: string | null }[] = [];
	for (const item of itemsOf(reader, node, '"sources"')) {
		if (!isMap(item)) {
			const text = readText(reader, item, 'A source');
			if (text !== null) sources.push({ title: text, url: isUrl(text) ? text : null });
			continue;
		}
		let title: string | null = null;
		let url: string | null = null;
		for (const { name, key, value } of entriesOf(reader, item, 'A source')) {
			if (name === 'title') title = readText(reader, value ?? key, 'The title of a source');
			else if (name === 'url') url = readText(reader, value ?? key, 'The URL of a source');
			else reader.fault(key, `A source has no "${name}". ${didYouMean(name, ['title', 'url'])}`);
		}
		if (title === null) reader.fault(item, 'A source needs a title.');
		else sources.push({ title, url });
	}
	return sources;
}

function readMaxFileSize(reader: Reader, node: Node | null, otherwise: number): number {
	if (isScalar(node) && typeof node.value === 'number' && node.value > 0) return bytesIn(node.value);
	reader.fault(node, '"maxFileSize" must be a number of megabytes above 0.');
	return otherwise;
}

function readStrictness(reader: Reader, node: Node | null, otherwise: Strictness): Strictness {
	const written = isScalar(node) ? node.value : undefined;
	const known = strictnesses.find((one) => one === written);
	if (known === undefined) reader.fault(node, `"strictness" must be one of ${strictnesses.join(', ')}.`);
	return known ?? otherwise;
}

/** True for a glob pattern that paths can be matched with. */
export function isPattern(text: string): boolean {
	try {
		picomatch(text);
		return true;
	} catch {
		return false; // empty, or too long
	}
}

function readPattern(reader: Reader, node: Node): string | null {
	const pattern = readText(reader, node, 'A pattern');
	if (pattern === null || isPattern(pattern)) return pattern;
	reader.fault(node, 'A pattern is too long.');
	return null;
}

function readEncoding(reader: Reader, node: Node | null): string | null {
	const label = readText(reader, node, '"encoding"');
	if (label === null || isEncoding(label)) return label;
	reader.fault(node, `There is no encoding "${label}". Use a name of the web, such as utf-8 or windows-1252.`);
	return null;
}

/**
 * Reads `corroborate.yaml`. What is not said there is taken from `base`: the person's own settings in an editor, the
 * options of the call on a command line. Never throws; a file that cannot be read at all gives `base` and its faults.
 */
export function parseConfiguration(
	text: string,
	ruleIds: readonly string[],
	base: Configuration = defaultConfiguration,
): ParsedConfiguration {
	if (isNestedTooDeep(text)) {
		const message = 'The configuration is nested too deeply to be read.';
		return { configuration: base, faults: [{ start: 0, end: 0, message }], named: [] };
	}
	const faults: ConfigurationFault[] = [];
	const reader: Reader = {
		ruleIds,
		fault: (node, message) => void faults.push({ ...spanOf(node), message }),
	};
	const document = parseDocument(text, { prettyErrors: false });
	for (const { pos, message } of document.errors) faults.push({ start: pos[0], end: pos[1], message });
	if (document.errors.length > 0) return { configuration: base, faults, named: [] };

	const keys = Object.keys(configurationProperties(ruleIds));
	let configuration = base;
	let named: readonly NamedDocument[] = [];
	for (const { name, key, value } of entriesOf(reader, nodeOf(document.contents), 'The configuration')) {
		const { settings } = configuration;
		const node = value ?? key;
		switch (name) {
			case 'rules': {
				const rules = { ...settings.rules, ...readRules(reader, value, '"rules"') };
				configuration = { ...configuration, settings: { ...settings, rules } };
				break;
			}
			case 'documents':
				configuration = { ...configuration, settings: { ...settings, documents: readDocuments(reader, value) } };
				break;
			case 'sources':
				configuration = { ...configuration, settings: { ...settings, sources: readSources(reader, value) } };
				break;
			case 'strictness':
				configuration = {
					...configuration,
					settings: { ...settings, strictness: readStrictness(reader, node, settings.strictness) },
				};
				break;
			case 'authoritative': {
				named = itemsOf(reader, value, '"authoritative"').flatMap((item): NamedDocument[] => {
					const path = readText(reader, item, 'A path');
					return path === null ? [] : [{ path, ...spanOf(item) }];
				});
				const authoritative = new Set(named.map(({ path }) => path));
				configuration = { ...configuration, settings: { ...settings, authoritative } };
				break;
			}
			case 'include': {
				const include = itemsOf(reader, value, '"include"').map((item) => readPattern(reader, item));
				configuration = { ...configuration, include: include.filter((item) => item !== null), includeGiven: true };
				break;
			}
			case 'maxFileSize':
				configuration = {
					...configuration,
					maxFileSize: readMaxFileSize(reader, node, configuration.maxFileSize),
				};
				break;
			case 'encoding':
				configuration = { ...configuration, encoding: readEncoding(reader, node) };
				break;
			default:
				reader.fault(key, `There is no setting "${name}". ${didYouMean(name, keys)}`);
		}
	}
	return { configuration, faults: faults.sort(inOrder), named };
}
