import type { Decision } from '../annotations/decision.ts';
import { refKey } from '../index/mention.ts';
import type { DocumentId, Mention, MentionRef, Place, Relation } from '../index/mention.ts';
import type { Counterpart } from '../index/standard.ts';
import { leastHinted } from '../rules/possibleConflict.ts';
import { leastReported, severities } from '../rules/rule.ts';
import type { DocumentView, Evidence, Problem, Rule, RuleSetting, Severity, Verdict } from '../rules/rule.ts';
import { compareTexts } from '../text/compareTexts.ts';
import { bySpan } from '../text/span.ts';
import { isDismissed, pairDismissal } from './dismissals.ts';
import type { Finding } from './finding.ts';
import type { Settings } from './settings.ts';
import type { RuleVerdict } from './verdicts.ts';

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
		if (!rule.find || setting === 'off' || !understands(rule, view.facts.language)) return [];
		return rule
			.find(view)
			.filter((problem) => problem.confidence >= leastReported && !isDismissed(rule.id, { at: problem, decisions }))
			.map((problem) => finding(rule.id, view.id, problem, setting));
	});
}

/** What the comparison rules find in a document, at the places where its mentions stand now. */
export function reportComparisons(
	report: Report,
	judged: readonly { readonly mention: Mention; readonly verdicts: readonly RuleVerdict[] }[],
	place: (ref: MentionRef) => Place | null,
	decisionsOf: (document: DocumentId) => readonly Decision[],
): readonly Finding[] {
	const found = new Map<string, Finding>();
	for (const { mention, verdicts } of judged) {
		for (const verdict of verdicts) {
			const next = reportVerdict(report, mention, verdict, place, decisionsOf);
			if (!next) continue;
			// A mention with two predicates stands in two groups; the reader sees one finding.
			const key = `${verdict.rule}|${refKey(mention.ref)}`;
			const before = found.get(key);
			found.set(key, before ? merge(before, next) : next);
		}
	}
	return [...found.values()];
}

function reportVerdict(
	{ rules, settings, view, decisions }: Report,
	own: Mention,
	{ rule: id, verdict: judged }: RuleVerdict,
	place: (ref: MentionRef) => Place | null,
	decisionsOf: (document: DocumentId) => readonly Decision[],
): Finding | null {
	const setting = settingOf(settings, id, view.id);
	const rule = rules.find((one) => one.id === id);
	if (setting === 'off' || !rule || !understands(rule, view.facts.language)) return null;
	const at = place(own.ref);
	if (!at || isDismissed(id, { at, decisions })) return null;
	const isOpen = ({ mention }: Counterpart) => {
		const there = place(mention.ref);
		return !there || !pairDismissal(id, { at, decisions }, { at: there, decisions: decisionsOf(there.document) });
	};
	const verdict = withoutDismissed(rule, own, judged, isOpen, settings);
	if (!verdict || verdict.confidence < (verdict.severity === 'hint' ? leastHinted : leastReported)) return null;
	const evidence: Evidence[] = [];
	for (const { mention, relation, direction } of verdict.evidence) {
		const there = place(mention.ref);
		if (!there) continue;
		const { document, start, end } = there;
		const { text, excerpt: sentence } = mention;
		evidence.push({ document, start, end, text, sentence, relation, direction, note: null });
	}
	evidence.sort(byPlace);
	// A finding rests on what disagrees: where that stands no more, nothing is left of it.
	const rests = verdict.evidence.some(disagrees) ? disagrees : () => true;
	if (!evidence.some(rests)) return null;
	const { message, severity, confidence } = verdict;
	return finding(
		id,
		view.id,
		{ start: at.start, end: at.end, message, severity, confidence, evidence, faded: false },
		setting,
	);
}

/** A verdict, judged anew by what is left where pairs were dismissed: it names and is graded by one of its counterparts. */
function withoutDismissed(
	rule: Rule,
	mention: Mention,
	verdict: Verdict,
	isOpen: (counterpart: Counterpart) => boolean,
	settings: Settings,
): Verdict | null {
	const open = verdict.evidence.filter(isOpen);
	if (open.length === verdict.evidence.length || rule.reads === 'document') return verdict;
	return rule.judge(mention, open, settings);
}

function disagrees({ relation }: { readonly relation: Relation }): boolean {
	return relation !== 'agrees' && relation !== 'same';
}

/** The graver of two findings about one mention, with the evidence of both in order of place. */
function merge(a: Finding, b: Finding): Finding {
	const [main, other] = severities.indexOf(b.severity) < severities.indexOf(a.severity) ? [b, a] : [a, b];
	const known = new Set(main.evidence.map(placeKey));
	const added = other.evidence.filter((evidence) => !known.has(placeKey(evidence)));
	return { ...main, evidence: [...main.evidence, ...added].sort(byPlace) };
}

function placeKey({ document, start, end }: Place): string {
	return `${document} ${start} ${end}`;
}

function byPlace(a: Place, b: Place): number {
	return compareTexts(a.document, b.document) || bySpan(a, b);
}

/** A text too short to tell its language by (`und`) passes for every language, since facts were read out of it. */
function understands(rule: Rule, language: string): boolean {
	return rule.languages === null || language === 'und' || rule.languages.includes(language);
}

/** The setting for a rule in a document: the document's own, else the corpus's, else `default`. */
function settingOf(settings: Settings, rule: string, document: DocumentId): RuleSetting {
	return settings.documents[document]?.[rule] ?? settings.rules[rule] ?? 'default';
}

function finding(rule: string, document: DocumentId, problem: Problem, setting: Exclude<RuleSetting, 'off'>): Finding {
	// what is less likely than not stays a hint: a build that fails on errors should not fail on it
	const isGraded = setting === 'default' || problem.confidence < leastReported;
	const severity: Severity = isGraded ? problem.severity : setting;
	return { ...problem, severity, document, rule };
}
