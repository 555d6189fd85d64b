import { groupMentions } from '../index/groupMentions.ts';
import type { DocumentId, Group, Mention } from '../index/mention.ts';
import type { Rule, Verdict } from '../rules/rule.ts';

/** What is known of one bucket of mentions: its groups, and what the rules say of them. */
export interface BucketVerdicts {
	readonly groups: readonly Group[];
	readonly verdicts: readonly { readonly rule: string; readonly group: Group; readonly verdict: Verdict }[];
	/** For every document with a mention in it, what the verdicts say of it: equal texts mean equal findings. */
	readonly said: ReadonlyMap<DocumentId, string>;
}

/** Groups the mentions of a bucket and judges each group by every rule that reads its kind. No offsets are involved. */
export function judgeBucket(bucket: string, mentions: readonly Mention[], rules: readonly Rule[]): BucketVerdicts {
	const groups = groupMentions(bucket, mentions);
	const verdicts = groups.flatMap((group) =>
		rules.flatMap((rule) =>
			rule.reads === group.kind ? rule.judge(group).map((verdict) => ({ rule: rule.id, group, verdict })) : [],
		),
	);
	const said = new Map<DocumentId, string>(mentions.map((mention) => [mention.ref.document, '']));
	for (const { rule, group, verdict } of verdicts) {
		const { mention, evidence, ...rest } = verdict;
		const ref = group.mentions[mention]?.ref;
		if (!ref) continue;
		const others = evidence.map((one) => [group.mentions[one.mention]?.ref, one.relation, one.note]);
		said.set(ref.document, `${said.get(ref.document) ?? ''}${rule} ${JSON.stringify([ref, rest, others])}\n`);
	}
	return { groups, verdicts, said };
}

/** Documents of which the later verdicts say something else than the earlier ones. */
export function documentsThatDiffer(before: BucketVerdicts | undefined, after: BucketVerdicts): readonly DocumentId[] {
	const all = new Set([...(before?.said.keys() ?? []), ...after.said.keys()]);
	return [...all].filter((id) => (before?.said.get(id) ?? '') !== (after.said.get(id) ?? ''));
}
