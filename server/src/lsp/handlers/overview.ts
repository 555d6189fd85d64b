import { shownWords } from '../../ide/shownWords.ts';
import { compareTexts } from '../../text/compareTexts.ts';
import { formatMessage } from '../../text/message.ts';
import { isWarning } from '../../ide/summary.ts';
import { toRange } from '../convert.ts';
import { excerptOf } from '../excerpt.ts';
import { takeMoment } from '../moment.ts';
import type {
	DocumentSummary,
	FindingItem,
	FindingsParams,
	RuleSummary,
	Summary,
	WarningsParams,
} from '../protocol/findings.ts';
import type { FindingReference, Position } from '../protocol/places.ts';
import { findPlace } from '../session.ts';
import type { Session } from '../session.ts';
import { textsOf } from '../texts.ts';

/** How many findings there are, by rule and by document. */
export function summary(session: Session): Summary {
	session.bringInEdits();
	const { byRule } = session.status.current();
	return {
		rules: [...session.wording.rules.values()].map(({ id, summary: line, severity }): RuleSummary => ({
			rule: id,
			summary: line,
			severity,
			count: byRule[id] ?? 0,
		})),
		documents: session.library.corpora().flatMap((corpus) =>
			corpus.engine.documents().flatMap((id): DocumentSummary[] => {
				const { counts } = corpus.report(id);
				if (Object.keys(counts.byRule).length === 0) return [];
				const folder = corpus.home.area.uri(corpus.home.folder);
				return [{ uri: corpus.uri(id), name: corpus.engine.name(id), folder, byRule: counts.byRule }];
			}),
		),
	};
}

/** Errors and warnings of some rules in all corpora, by address (code units) and then by place. */
export function warnings(session: Session, { rules }: WarningsParams): readonly FindingReference[] {
	session.bringInEdits();
	const wanted = new Set(rules);
	const found = session.library.corpora().flatMap((corpus) =>
		corpus.engine.documents().flatMap((id): FindingReference[] => {
			const lines = corpus.lines(id);
			if (!lines || !Object.keys(corpus.report(id).counts.warningsByRule).some((rule) => wanted.has(rule))) return [];
			return corpus
				.findings(id)
				.filter((finding) => wanted.has(finding.rule) && isWarning(finding))
				.map((finding) => ({ uri: corpus.uri(id), rule: finding.rule, range: toRange(lines, finding) }));
		}),
	);
	return found.sort((a, b) => compareTexts(a.uri, b.uri) || comparePositions(a.range.start, b.range.start));
}

function comparePositions(a: Position, b: Position): number {
	return a.line - b.line || a.character - b.character;
}

/** The findings of one document. */
export async function findings(session: Session, { uri, rule }: FindingsParams): Promise<readonly FindingItem[]> {
	const place = findPlace(session, uri);
	if (!place) return [];
	const { corpus, id, lines } = place;
	const text = (await textsOf(session, takeMoment(session, corpus), [id])).get(id) ?? '';
	const shown = shownWords(text, corpus.engine.name(id));
	return corpus.findings(id).flatMap((finding): FindingItem[] => {
		const templates = session.wording.rules.get(finding.rule)?.templates;
		if (!templates || (rule !== null && finding.rule !== rule)) return [];
		return [
			{
				uri: corpus.uri(id),
				rule: finding.rule,
				range: toRange(lines, finding),
				severity: finding.severity,
				text: excerptOf(shown(finding)),
				message: formatMessage(templates, finding.message),
			},
		];
	});
}
