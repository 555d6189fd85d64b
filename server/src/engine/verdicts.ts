import type { Cluster, Clusters, Node } from '../index/clusters.ts';
import { firstOf } from '../index/firstOf.ts';
import { campSize, counterpartsOf, createGroupStandard } from '../index/standard.ts';
import type { GroupStandard } from '../index/standard.ts';
import type { DocumentId } from '../index/mention.ts';
import type { Judging, Rule, Verdict } from '../rules/rule.ts';

/** What a rule says of one mention. No offsets are involved. */
export interface RuleVerdict {
	readonly rule: string;
	readonly verdict: Verdict;
}

/**
 * What the comparison rules say of every mention. Kept up to date by difference: judged again is what changed, what it was
 * compared with, and whatever the standard of a group measures otherwise than before.
 */
export interface Verdicts {
	/** Notes what changed in the index. */
	take(changes: ReturnType<Clusters['changes']>): void;
	/** Has everything judged again, by other settings. */
	configure(judging: Judging): void;
	/** Does a part of what is left to do. False when there is nothing left. */
	step(): boolean;
	/** Documents of which something else is said than when this was last called. */
	changes(): ReadonlySet<DocumentId>;
	/** As of the last time that nothing was left to do, group by group, then in order of rules. */
	of(node: Node): readonly RuleVerdict[];
}

/** Where a mention is counted. */
interface Seat {
	readonly cluster: Cluster;
	readonly homes: readonly string[];
}

const silent: readonly RuleVerdict[] = [];

export function createVerdicts(rules: readonly Rule[], initial: Judging): Verdicts {
	const standards = new Map<Cluster, Map<string, GroupStandard>>();
	const seats = new Map<Node, Seat>();
	const verdicts = new Map<Node, readonly RuleVerdict[]>();
	let judging = initial;
	let changed = new Set<DocumentId>();
	// what is left to do, in this order
	const uncounted = new Set<Node>();
	const unreviewed = new Set<GroupStandard>();
	const unjudged = new Set<Node>();
	const [nextUncounted, nextUnreviewed, nextUnjudged] = [firstOf(uncounted), firstOf(unreviewed), firstOf(unjudged)];

	const standardOf = (cluster: Cluster, group: string): GroupStandard => {
		const byGroup = standards.get(cluster) ?? new Map<string, GroupStandard>();
		standards.set(cluster, byGroup);
		const groupStandard = byGroup.get(group) ?? createGroupStandard(group);
		byGroup.set(group, groupStandard);
		return groupStandard;
	};

	const withdraw = (node: Node, { cluster, homes }: Seat) => {
		const byGroup = standards.get(cluster);
		for (const group of homes) {
			const groupStandard = byGroup?.get(group);
			groupStandard?.count(node, null);
			if (groupStandard) unreviewed.add(groupStandard);
			if (groupStandard?.isEmpty === true) byGroup?.delete(group);
		}
		if (byGroup?.size === 0) standards.delete(cluster);
		seats.delete(node);
	};

	const count = (node: Node) => {
		const { cluster, homes } = node;
		const seat = seats.get(node);
		const isAlone = node.links.size === 0;
		if (seat && (isAlone || seat.cluster !== cluster || seat.homes !== homes)) withdraw(node, seat);
		if (isAlone) {
			// most mentions stand alone: nothing measures them, and in a text of megabytes to note so of each takes gigabytes
			if (verdicts.has(node)) unjudged.add(node);
			return;
		}
		for (const group of homes) {
			const groupStandard = standardOf(cluster, group);
			groupStandard.count(node, campSize(node, group));
			unreviewed.add(groupStandard);
		}
		seats.set(node, { cluster, homes });
		unjudged.add(node);
	};

	const say = (node: Node, next: readonly RuleVerdict[]) => {
		if (sameVerdicts(verdicts.get(node) ?? silent, next)) return;
		changed.add(node.mention.ref.document);
		if (next.length > 0) verdicts.set(node, next);
		else verdicts.delete(node);
	};

	const judge = (node: Node) => {
		const { cluster, homes, mention } = node;
		if (node.links.size === 0) return say(node, silent);
		const reading = rules.flatMap((rule) => (rule.reads === mention.kind ? [rule] : []));
		const found = homes.flatMap((group): RuleVerdict[] => {
			const counterparts = counterpartsOf(node, group, standardOf(cluster, group).standard);
			if (counterparts.length === 0) return [];
			return reading.flatMap((rule) => {
				const verdict = rule.judge(mention, counterparts, judging);
				return verdict ? [{ rule: rule.id, verdict }] : [];
			});
		});
		say(node, found);
	};

	return {
		take({ touched, gone }) {
			for (const node of gone) {
				const seat = seats.get(node);
				if (seat) withdraw(node, seat);
				say(node, silent);
				uncounted.delete(node);
				unjudged.delete(node);
			}
			for (const node of touched) uncounted.add(node);
		},
		configure(next) {
			judging = next;
			for (const byGroup of standards.values())
				for (const groupStandard of byGroup.values()) unreviewed.add(groupStandard);
			for (const node of seats.keys()) unjudged.add(node);
		},
		step() {
			const node = nextUncounted();
			if (node) {
				uncounted.delete(node);
				count(node);
				return true;
			}
			const groupStandard = nextUnreviewed();
			if (groupStandard) {
				unreviewed.delete(groupStandard);
				for (const other of groupStandard.review(judging.authoritative)) if (seats.has(other)) unjudged.add(other);
				return true;
			}
			const next = nextUnjudged();
			if (next) {
				unjudged.delete(next);
				judge(next);
				return true;
			}
			return false;
		},
		changes() {
			const answer = changed;
			changed = new Set();
			return answer;
		},
		of: (node) => verdicts.get(node) ?? silent,
	};
}

/** Adds the documents with a finding that rests on a mention: its evidence moves when the mention's document is edited. */
export function addLeaning(node: Node, verdicts: Pick<Verdicts, 'of'>, to: Set<DocumentId>): void {
	for (const other of node.links.keys()) {
		const { document } = other.mention.ref;
		if (!to.has(document) && verdicts.of(other).length > 0) to.add(document);
	}
}

function sameVerdicts(a: readonly RuleVerdict[], b: readonly RuleVerdict[]): boolean {
	return (
		a.length === b.length &&
		a.every(({ rule, verdict }, i) => {
			const other = b[i];
			return other?.rule === rule && sameVerdict(verdict, other.verdict);
		})
	);
}

function sameVerdict(a: Verdict, b: Verdict): boolean {
	return (
		a.severity === b.severity &&
		a.confidence === b.confidence &&
		a.evidence.length === b.evidence.length &&
		JSON.stringify(a.message) === JSON.stringify(b.message) &&
		a.evidence.every(({ mention, relation, direction }, i) => {
			const other = b.evidence[i];
			return other?.mention === mention && other.relation === relation && other.direction === direction;
		})
	);
}
