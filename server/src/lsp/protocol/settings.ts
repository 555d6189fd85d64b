import type { RuleSetting } from '../../rules/rule.ts';

export type { RuleSetting };

/** What a request without a result of its own tells a person; null when all went well and nothing needs to be said. */
export interface Answer {
	readonly message: string | null;
}

/** Writes a rule's setting into the folder's `corroborate.yaml`, which keeps its comments and is made when there is none. */
export interface ConfigureParams {
	readonly uri: string;
	readonly rule: string;
	readonly setting: RuleSetting;
	/** For this document only, or for its whole folder. */
	readonly scope: 'document' | 'folder';
}

/** Argument of the command `configure`; without a scope the person is asked for it. */
export type ConfigureCommand = Omit<ConfigureParams, 'scope'> & { readonly scope: ConfigureParams['scope'] | null };

export interface ConfigureAnswer extends Answer {
	/** URI of the `corroborate.yaml` that says so now, on the disk or in the editor that shows it; null where nothing was done. */
	readonly file: string | null;
	/** What was written to the disk, for `restoreConfiguration`; null where nothing was. */
	readonly written: WrittenConfiguration | null;
}

/** A change of a `corroborate.yaml` on the disk. */
export interface WrittenConfiguration {
	/** A document of its folder. */
	readonly uri: string;
	/** The text before and after; null where there was no file. */
	readonly before: string | null;
	readonly after: string;
}

/** Asks who says which documents of a folder are checked. */
export interface ChooserParams {
	/** URI of a workspace folder, or of a folder in one. */
	readonly folder: string;
}

export interface ChooserAnswer {
	/** URI of the `corroborate.yaml` whose `include` says it; null where the client's settings do. */
	readonly file: string | null;
}

/** Checks one open document that is not included, until it is closed; compared with nothing but itself. */
export interface CheckFileParams {
	readonly uri: string;
}
