import type { Decision } from '../annotations/decision.ts';
import type { DocumentId, MentionRef, Place } from '../index/mention.ts';
import type { DocumentView, Evidence, Problem, Rule, RuleSetting, Severity } from '../rules/rule.ts';
import { overlaps } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import type { Settings } from './settings.ts';
import type { BucketVerdicts } from './verdicts.ts';

/** Findings of less confidence are not reported. */
const leastConfidence = 0.5;

/** What is needed to report on one document. */
interface Report {
	readonly rules: readonly Rule[];
	readonly settings: Settings;
	readonly view: DocumentView;
	readonly decisions: readonly Decision[];
}

/** What the document rules find, with the person's settings and decisions applied. */
export function reportDocument({ rules, settings, view, decisions }: Report): readonly Finding[] {
	return rules.flatMap((rule) => {
		const setting = settingOf(settings, rule.id, view.id);
		if (rule.reads !== 'document' || setting === 'off' || !understands(rule, view.facts.language)) return [];
		return rule
			.find(view)
			.filter((problem) => problem.confidence >= leastConfidence && !isDismissed(rule.id, problem, decisions))
			.map((problem) => finding(rule.id, view.id, problem, setting));
	});
}

/** What the comparison rules find in a document, at the places where its mentions stand now. */
export function reportComparisons(
	{ rules, settings, view, decisions }: Report,
	buckets: readonly BucketVerdicts[],
	place: (ref: MentionRef) => Place | null,
	decisionsOf: (document: DocumentId) => readonly Decision[],
): readonly Finding[] {
	const judged = new Map(
		rules.filter((rule) => rule.reads !== 'document').map((rule) => [rule.id, settingOf(settings, rule.id, view.id)]),
	);
	return buckets.flatMap(({ verdicts }) =>
		verdicts.flatMap(({ rule, group, verdict }): Finding[] => {
			const setting = judged.get(rule) ?? 'off';
			const ref = group.mentions[verdict.mention]?.ref;
			if (setting === 'off' || ref?.document !== view.id || verdict.confidence < leastConfidence) return [];
			const at = place(ref);
			if (!at || isDismissed(rule, at, decisions)) return [];
			const evidence = verdict.evidence.flatMap(({ mention, relation, note }): Evidence[] => {
				const other = group.mentions[mention];
				const there = other ? place(other.ref) : null;
				if (!other || !there || isPairDismissed(rule, at, decisions, there, decisionsOf(there.document))) return [];
				return [{ ...there, text: other.text, relation, note }];
			});
			// A finding rests on what disagrees: with that gone or dismissed, nothing is left of it.
			if (!evidence.some(({ relation }) => relation !== 'agrees' && relation !== 'same')) return [];
			const { message, severity, confidence } = verdict;
			return [
				finding(
					rule,
					view.id,
					{ start: at.start, end: at.end, message, severity, confidence, evidence, faded: false },
					setting,
				),
			];
		}),
	);
}

function understands(rule: Rule, language: string): boolean {
	return rule.languages === null || rule.languages.includes(language);
}

/** The setting for a rule in a document: the document's own, else the corpus's, else `default`. */
function settingOf(settings: Settings, rule: string, document: DocumentId): RuleSetting {
	return settings.documents[document]?.[rule] ?? settings.rules[rule] ?? 'default';
}

function finding(rule: string, document: DocumentId, problem: Problem, setting: Exclude<RuleSetting, 'off'>): Finding {
	const severity: Severity = setting === 'default' ? problem.severity : setting;
	return { ...problem, severity, document, rule };
}

function isDismissed(rule: string, at: Span, decisions: readonly Decision[]): boolean {
	return decisions.some(
		(decision) => !decision.pair && decision.rule === rule && decision.at !== null && covers(decision.at, at),
	);
}

function isPairDismissed(
	rule: string,
	here: Span,
	decisionsHere: readonly Decision[],
	there: Span,
	decisionsThere: readonly Decision[],
): boolean {
	const at = (span: Span, decisions: readonly Decision[]) =>
		decisions.filter(
			({ pair, rule: name, at: where }) => pair && name === rule && where !== null && covers(where, span),
		);
	const ids = new Set(at(here, decisionsHere).map(({ id }) => id));
	return ids.size > 0 && at(there, decisionsThere).some(({ id }) => ids.has(id));
}

/** The decision was made about this very place: its anchor and the place overlap (an empty one touches). */
function covers(anchor: Span, at: Span): boolean {
	return overlaps(anchor, at) || (at.start === at.end && anchor.start <= at.start && at.start <= anchor.end);
}
