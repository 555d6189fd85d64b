import type { Configuration } from '../engine/configuration.ts';
import { bytesIn, ruleSettings } from '../engine/configurationSchema.ts';
import type { RuleSetting, Severity } from '../rules/rule.ts';
import { isEncoding } from '../text/decode.ts';
import { nearest } from '../text/editDistance.ts';
import { UsageError } from './usageError.ts';

export type Format = 'text' | 'json' | 'jsonl';

/** Options of every command, as the command line hands them over. */
export interface CommonOptions {
	readonly format: Format;
	readonly encoding?: string;
	/** Megabytes. */
	readonly maxFileSize?: number;
	/** False with `--no-color`. */
	readonly color: boolean;
}

export interface CheckOptions extends CommonOptions {
	readonly failOn: Severity | 'never';
	/** `id=setting`, in the order in which they were written. */
	readonly rule: readonly string[];
}

export interface CleanOptions extends CommonOptions {
	/** Folder that the cleaned documents are written to. */
	readonly out?: string;
	readonly inPlace?: boolean;
	readonly dryRun?: boolean;
}

/** What the options of one call say, laid over what `corroborate.yaml` says. */
export type Overlay = (configuration: Configuration) => Configuration;

/** @throws {UsageError} for an option that has no such value. */
export function readOverlay(options: Partial<CheckOptions>, ruleIds: readonly string[]): Overlay {
	const { encoding, maxFileSize } = options;
	if (encoding !== undefined && !isEncoding(encoding)) {
		throw new UsageError(`there is no encoding "${encoding}"; use a name of the web, such as utf-8 or windows-1252`);
	}
	const rules = Object.fromEntries((options.rule ?? []).map((text) => readRule(text, ruleIds)));
	return (configuration) => ({
		...configuration,
		encoding: encoding ?? configuration.encoding,
		maxFileSize: maxFileSize === undefined ? configuration.maxFileSize : bytesIn(maxFileSize),
		settings: {
			...configuration.settings,
			rules: { ...configuration.settings.rules, ...rules },
			documents: Object.fromEntries(
				Object.entries(configuration.settings.documents).map(([path, own]) => [path, { ...own, ...rules }]),
			),
		},
	});
}

function readRule(text: string, ruleIds: readonly string[]): readonly [string, RuleSetting] {
	const [id = '', written = ''] = text.split('=');
	if (!ruleIds.includes(id)) {
		const near = nearest(id, ruleIds);
		throw new UsageError(`there is no rule "${id}"${near === null ? '' : `, did you mean "${near}"?`}`);
	}
	const setting = ruleSettings.find((known) => known === written);
	if (!setting) throw new UsageError(`--rule ${id}= takes one of ${ruleSettings.join(', ')}`);
	return [id, setting];
}
