import type { RuleSetting, Strictness } from '../rules/rule.ts';

/** What a person or a team chose for one corpus; the merge of editor settings and `corroborate.yaml`. */
export interface Settings {
	/** By rule id; a rule that is not named is at `default`. */
	readonly rules: Readonly<Record<string, RuleSetting>>;
	/** Rules for single documents, by the document's path from the corpus root; wins over `rules`. */
	readonly documents: Readonly<Record<string, Readonly<Record<string, RuleSetting>>>>;
	/** Sources that fixes offer besides those found in the corpus. */
	readonly sources: readonly { readonly title: string; readonly url: string | null }[];
	/** Which differences between figures are told. */
	readonly strictness: Strictness;
	/** Paths from the corpus root of documents by which the others are measured. */
	readonly authoritative: ReadonlySet<string>;
}

export const defaultSettings: Settings = {
	rules: {},
	documents: {},
	sources: [],
	strictness: 'imprecise',
	authoritative: new Set(),
};
