import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver';
import { inOrder, parseConfiguration } from '../engine/configuration.ts';
import type { ConfigurationFault } from '../engine/configuration.ts';
import { configurationName } from '../engine/configurationSchema.ts';
import { buildLineIndex } from '../text/lineIndex.ts';
import { fileName } from './area.ts';
import { toRange } from './convert.ts';
import type { OpenDocuments } from './openDocuments.ts';
import { diagnosticSource } from './report.ts';
import type { SearchResult } from './search.ts';

/** What is wrong with the `corroborate.yaml` files: of open ones as they are in the editor, of others as they were read. */
export interface ConfigurationFaults {
	/** Keeps what a search found. */
	keep(result: SearchResult): void;
	/** By canonical URI; a file without faults is absent. */
	diagnostics(): ReadonlyMap<string, readonly Diagnostic[]>;
}

export function createConfigurationFaults(open: OpenDocuments, ruleIds: readonly string[]): ConfigurationFaults {
	let found: ReadonlyMap<string, Found> = new Map();
	/** Files that were there once: an editor may still show them. */
	const gone = new Set<string>();
	return {
		keep({ corpora }) {
			const before = found;
			found = new Map(
				[...corpora.values()].flatMap(({ root: { file, faults }, home }): [string, Found][] =>
					file ? [[home.area.uri(file.path), { text: file.text, faults }]] : [],
				),
			);
			for (const uri of before.keys()) gone.add(uri);
			for (const uri of found.keys()) gone.delete(uri);
		},
		diagnostics() {
			const all = new Map(found);
			for (const uri of open.uris().filter((one) => fileName(one) === configurationName && !gone.has(one))) {
				const text = open.get(uri)?.getText() ?? '';
				const { faults, named } = parseConfiguration(text, ruleIds);
				const missing = (found.get(uri)?.faults ?? []).flatMap(({ document, message }): ConfigurationFault[] =>
					document === undefined
						? []
						: named
								.filter(({ path }) => path === document)
								.map(({ start, end }) => ({ start, end, message, document })),
				);
				all.set(uri, { text, faults: [...faults, ...missing].sort(inOrder) });
			}
			return new Map(
				[...all].flatMap(([uri, { text, faults }]): [string, readonly Diagnostic[]][] =>
					faults.length > 0 ? [[uri, toDiagnostics(text, faults)]] : [],
				),
			);
		},
	};
}

/** A file as a search read it. */
interface Found {
	readonly text: string;
	readonly faults: readonly ConfigurationFault[];
}

function toDiagnostics(text: string, faults: readonly ConfigurationFault[]): readonly Diagnostic[] {
	const lines = buildLineIndex(text);
	return faults.map((fault) => ({
		range: toRange(lines, fault),
		// the rest of the file holds without a document that is named
		severity: fault.document === undefined ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
		source: diagnosticSource,
		message: fault.message,
	}));
}
