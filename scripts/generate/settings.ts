import { ruleSettings } from '../../server/src/engine/configurationSchema.ts';
import type { Rule, RuleSetting } from '../../server/src/rules/rule.ts';

interface Section {
	title: string;
	properties: Record<string, unknown>;
}

/** Title of the settings section that is generated; all other sections are kept as they are. */
const title = 'Rules';

/** What a rule can be set to, and what is said of each in the settings editor. */
const settings: Readonly<Record<RuleSetting, string>> = {
	default: 'As the rule grades each finding itself.',
	off: 'Nothing is reported.',
	error: 'Every finding is an error.',
	warning: 'Every finding is a warning.',
	information: 'Every finding is an information.',
	hint: 'Every finding is a hint: three dots in the text, and none in the Problems panel.',
};

/** package.json with one setting per rule in the section "Rules". */
export function withRuleSettings(packageText: string, rules: readonly Rule[]): string {
	const manifest = JSON.parse(packageText) as { contributes: { configuration?: Section | Section[] } };
	const sections = [manifest.contributes.configuration ?? []].flat().filter((section) => section.title !== title);
	const properties = Object.fromEntries(
		[...rules]
			.sort((a, b) => (a.id < b.id ? -1 : 1))
			.map((rule) => [
				`corroborate.rules.${rule.id}`,
				{
					type: 'string',
					enum: ruleSettings,
					enumDescriptions: ruleSettings.map((setting) => settings[setting]),
					default: 'default',
					scope: 'resource',
					markdownDescription: `${rule.summary} \`default\` keeps the rule's own grading (at most ${rule.severity}).`,
				},
			]),
	);
	manifest.contributes.configuration = [...sections, { title, properties }];
	return `${JSON.stringify(manifest, null, 2)}\n`;
}
