import { shorten } from '../../ide/words.ts';
import { formatMessage } from '../../text/message.ts';
import { toRange } from '../convert.ts';
import { takeMoment } from '../moment.ts';
import type { DocumentSummary, FindingItem, FindingsParams, RuleSummary, Summary } from '../protocol.ts';
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

/** Longest excerpt of what a finding marks, in code units. */
const excerptLength = 120;

/** The findings of one document. */
export async function findings(session: Session, { uri, rule }: FindingsParams): Promise<readonly FindingItem[]> {
	const place = findPlace(session, uri);
	if (!place) return [];
	const { corpus, id, lines } = place;
	const text = (await textsOf(session, takeMoment(session, corpus), [id])).get(id) ?? '';
	return corpus.findings(id).flatMap((finding): FindingItem[] => {
		const templates = session.wording.rules.get(finding.rule)?.templates;
		if (!templates || (rule !== null && finding.rule !== rule)) return [];
		return [
			{
				uri: corpus.uri(id),
				rule: finding.rule,
				range: toRange(lines, finding),
				severity: finding.severity,
				text: shorten(text.slice(finding.start, finding.end), excerptLength),
				message: formatMessage(templates, finding.message),
			},
		];
	});
}
