import type { Finding } from '../engine/finding.ts';
import type { Rule } from '../rules/rule.ts';
import { formatMessage } from '../text/message.ts';
import type { Message, Templates } from '../text/message.ts';

/** Says a rule's messages in English; the command line knows no other language. */
export type Say = (finding: Finding, message: Message) => string;

export function createSay(rules: readonly Rule[]): Say {
	const templates = new Map<string, Templates>(rules.map((rule) => [rule.id, rule.templates]));
	return (finding, message) => formatMessage(templates.get(finding.rule) ?? {}, message);
}
