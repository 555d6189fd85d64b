import { groupMentions } from '../index/groupMentions.ts';
import type { DocumentId, Group, Mention } from '../index/mention.ts';
import type { Rule, Verdict } from '../rules/rule.ts';

/** What is known of one bucket of mentions: its groups, and what the rules say of them. */
export interface BucketVerdicts {
	readonly groups: readonly Group[];
	readonly verdicts: readonly { readonly rule: string; readonly group: Group; readonly verdict: Verdict }[];
	/** Every document with a mention in it. */
	readonly documents: ReadonlySet<DocumentId>;
}

/** Groups the mentions of a bucket and judges each group by every rule that reads its kind. No offsets are involved. */
export function judgeBucket(bucket: string, mentions: readonly Mention[], rules: readonly Rule[]): BucketVerdicts {
	const groups = groupMentions(bucket, mentions);
	const verdicts = groups.flatMap((group) =>
		rules.flatMap((rule) =>
			rule.reads === group.kind ? rule.judge(group).map((verdict) => ({ rule: rule.id, group, verdict })) : [],
		),
	);
	return { groups, verdicts, documents: new Set(mentions.map((mention) => mention.ref.document)) };
}
