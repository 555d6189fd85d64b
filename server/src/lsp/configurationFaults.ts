import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver';
import { parseConfiguration } from '../engine/configuration.ts';
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
	let found: ReadonlyMap<string, readonly Diagnostic[]> = new Map();
	return {
		keep({ corpora }) {
			found = new Map(
				[...corpora.values()].flatMap(({ root: { file, faults }, home }): [string, readonly Diagnostic[]][] =>
					file && faults.length > 0 ? [[home.area.uri(file.path), toDiagnostics(file.text, faults)]] : [],
				),
			);
		},
		diagnostics() {
			const all = new Map(found);
			for (const uri of open.uris().filter((one) => fileName(one) === configurationName)) {
				const text = open.get(uri)?.getText() ?? '';
				const { faults } = parseConfiguration(text, ruleIds);
				if (faults.length > 0) all.set(uri, toDiagnostics(text, faults));
				else all.delete(uri);
			}
			return all;
		},
	};
}

function toDiagnostics(text: string, faults: readonly ConfigurationFault[]): readonly Diagnostic[] {
	const lines = buildLineIndex(text);
	return faults.map((fault) => ({
		range: toRange(lines, fault),
		severity: DiagnosticSeverity.Error,
		source: diagnosticSource,
		message: fault.message,
	}));
}
