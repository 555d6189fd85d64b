import type { RuleSetting, Strictness } from '../rules/rule.ts';

/** Name of the file at the root of a corpus that says how it is checked. */
export const configurationName = 'corroborate.yaml';

/** Documents that are checked when nobody says otherwise. */
export const documentExtensions: readonly string[] = ['txt', 'text', 'md', 'markdown', 'html', 'htm'];

/** The same as glob pattern, for folders that hold sources. */
export const defaultInclude: readonly string[] = [`**/{seeds,sources}/**/*.{${documentExtensions.join(',')}}`];

const megabyte = 1024 * 1024;

/** Bytes in so many megabytes, the unit of the setting `maxFileSize`. */
export function bytesIn(megabytes: number): number {
	return Math.round(megabytes * megabyte);
}

/** Bytes above which a file is not read unless it is named. */
export const defaultMaxFileSize = bytesIn(10);

export const ruleSettings: readonly RuleSetting[] = ['default', 'off', 'error', 'warning', 'information', 'hint'];

/** Which differences between figures are told, the fewest first. */
export const strictnesses: readonly Strictness[] = ['conflicts', 'imprecise', 'wording'];

/** A JSON Schema object, as far as this one needs it. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The keys of `corroborate.yaml` with what an editor says of them. */
export function configurationProperties(ruleIds: readonly string[]): { readonly [key: string]: JsonSchema } {
	const rules: JsonSchema = {
		type: 'object',
		additionalProperties: false,
		properties: Object.fromEntries(ruleIds.map((id) => [id, { $ref: '#/definitions/setting' }])),
	};
	return {
		rules: {
			...rules,
			description: 'How loudly each rule speaks. A rule that is not named keeps its own grading.',
		},
		documents: {
			type: 'object',
			additionalProperties: rules,
			description: 'Rules for single documents, by path from the folder of this file. They win over `rules`.',
		},
		sources: {
			type: 'array',
			description: 'Sources that fixes offer besides those cited in the documents.',
			items: {
				oneOf: [
					{ type: 'string', description: 'A URL, or the name of a source that has none.' },
					{
						type: 'object',
						additionalProperties: false,
						required: ['title'],
						properties: { title: { type: 'string' }, url: { type: 'string' } },
					},
				],
			},
		},
		strictness: {
			enum: strictnesses,
			default: 'imprecise',
			description:
				'Which figures of one quantity are reported: those that conflict, also those that are merely vaguer (`imprecise`), or every difference in wording.',
		},
		authoritative: {
			type: 'array',
			items: { type: 'string' },
			description:
				'Documents by which the others are measured, by path from the folder of this file: where figures differ, theirs are the standard.',
		},
		include: {
			type: 'array',
			items: { type: 'string' },
			default: defaultInclude,
			description: 'Which documents are checked: glob patterns from the folder of this file.',
		},
		maxFileSize: {
			type: 'number',
			exclusiveMinimum: 0,
			default: defaultMaxFileSize / megabyte,
			description: 'Size in megabytes (1,048,576 bytes) above which a file is skipped.',
		},
		encoding: {
			type: 'string',
			default: 'utf-8',
			description: 'Encoding of documents without a byte-order mark, by its name on the web (`windows-1252`).',
		},
	};
}

/** The published JSON schema of `corroborate.yaml`. `ruleIds` are those of the catalogue. */
export function configurationSchema(ruleIds: readonly string[]): JsonSchema {
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'corroborate.yaml',
		description: 'How the documents below this folder are checked by Corroborate.',
		type: ['object', 'null'],
		additionalProperties: false,
		properties: configurationProperties(ruleIds),
		definitions: {
			setting: {
				enum: ruleSettings,
				description:
					'`default` keeps the grading of the rule, a severity sets all its findings but mere hints at a conflict, `off` silences it.',
			},
		},
	};
}
