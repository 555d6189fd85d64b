import { isPattern } from '../engine/configuration.ts';
import type { Configuration } from '../engine/configuration.ts';
import {
	bytesIn,
	defaultInclude,
	defaultMaxFileSize,
	ruleSettings,
	strictnesses,
} from '../engine/configurationSchema.ts';
import { defaultSettings } from '../engine/settings.ts';
import type { RuleSetting } from '../rules/rule.ts';
import { isEncoding } from '../text/decode.ts';

/** What a person set for a workspace folder in their editor. */
export interface EditorSettings {
	/** What holds where no `corroborate.yaml` says otherwise. */
	readonly configuration: Configuration;
	readonly scope: 'folder' | 'openFiles';
	/** What the editor itself cannot know to be wrong: a sentence each, that names the setting. */
	readonly faults: readonly string[];
}

/**
 * Reads the settings under `corroborate` as a client sent them: `include` (globs from the workspace folder), `maxFileSize`
 * (megabytes), `encoding` (its name on the web), `scope` (`folder` or `openFiles`), `strictness`, `rules` (by id). Of whatever is not what it should be the default holds,
 * for the editor itself tells the person about wrong settings. Rules may be nested or dotted (`rules.unsourced-claim`).
 */
export function readSettings(given: unknown): EditorSettings {
	const settings = recordOf(given);
	const sent = settings['include'];
	const patterns = isTextList(sent) ? sent : [];
	const include = patterns.filter(isPattern);
	const megabytes = settings['maxFileSize'];
	const encoding = settings['encoding'];
	const strictness = strictnesses.find((known) => known === settings['strictness']);
	return {
		configuration: {
			settings: {
				...defaultSettings,
				rules: readRules(settings),
				strictness: strictness ?? defaultSettings.strictness,
			},
			include: include.length > 0 ? include : defaultInclude,
			includeGiven: false,
			maxFileSize: typeof megabytes === 'number' && megabytes > 0 ? bytesIn(megabytes) : defaultMaxFileSize,
			encoding: typeof encoding === 'string' && isEncoding(encoding) ? encoding : null,
		},
		scope: settings['scope'] === 'openFiles' ? 'openFiles' : 'folder',
		faults: patterns.length > include.length ? [uselessPattern] : [],
	};
}

const uselessPattern = 'The setting corroborate.include has a pattern that is empty or too long. It is left out.';

function readRules(settings: Readonly<Record<string, unknown>>): Readonly<Record<string, RuleSetting>> {
	const dotted = Object.entries(settings).flatMap(([key, value]): [string, unknown][] =>
		key.startsWith('rules.') ? [[key.slice('rules.'.length), value]] : [],
	);
	return Object.fromEntries(
		[...Object.entries(recordOf(settings['rules'])), ...dotted].flatMap(([rule, value]): [string, RuleSetting][] => {
			const setting = ruleSettings.find((known) => known === value);
			return setting ? [[rule, setting]] : [];
		}),
	);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function isTextList(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
