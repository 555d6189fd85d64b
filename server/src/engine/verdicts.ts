import type { DocumentId, Group } from '../index/mention.ts';
import type { Judging, Rule, Verdict } from '../rules/rule.ts';

/** What the rules say of one group. */
export interface GroupVerdicts {
	readonly group: Group;
	readonly verdicts: readonly { readonly rule: string; readonly verdict: Verdict }[];
}

/** Judges a group by every rule that reads its kind. No offsets are involved. */
export function judgeGroup(group: Group, rules: readonly Rule[], judging: Judging): GroupVerdicts {
	const verdicts = rules.flatMap((rule) =>
		rule.reads === group.kind ? rule.judge(group, judging).map((verdict) => ({ rule: rule.id, verdict })) : [],
	);
	return { group, verdicts };
}

/** Documents of which the later verdicts say something else than the earlier ones. */
export function documentsThatDiffer(
	before: readonly GroupVerdicts[],
	after: readonly GroupVerdicts[],
): readonly DocumentId[] {
	const was = saidOf(before);
	const is = saidOf(after);
	return [...new Set([...was.keys(), ...is.keys()])].filter((id) => (was.get(id) ?? '') !== (is.get(id) ?? ''));
}

/** For every document that some verdicts speak of, what they say: equal texts mean equal findings. */
function saidOf(all: readonly GroupVerdicts[]): ReadonlyMap<DocumentId, string> {
	const said = new Map<DocumentId, string[]>();
	for (const { group, verdicts } of all) {
		for (const { rule, verdict } of verdicts) {
			const { mention, evidence, ...rest } = verdict;
			const ref = group.mentions[mention]?.ref;
			if (!ref) continue;
			const others = evidence.map((one) => [group.mentions[one.mention]?.ref, one.relation, one.note]);
			const list = said.get(ref.document) ?? [];
			said.set(ref.document, list);
			list.push(`${rule} ${JSON.stringify([ref, rest, others])}`);
		}
	}
	return new Map([...said].map(([id, list]) => [id, list.sort().join('\n')]));
}

/** Documents with a finding that rests on the given one: its evidence moves when that document is edited. */
export function leaningOn({ group, verdicts }: GroupVerdicts, id: DocumentId): readonly DocumentId[] {
	return verdicts.flatMap(({ verdict }) => {
		const own = group.mentions[verdict.mention]?.ref.document;
		const leans = verdict.evidence.some(({ mention }) => group.mentions[mention]?.ref.document === id);
		return own !== undefined && leans ? [own] : [];
	});
}
