import { defaultConfiguration } from '../../engine/configuration.ts';
import { explainAt } from '../../ide/explain.ts';
import { toOffset } from '../convert.ts';
import type { Explanation, ExplainParams } from '../protocol/crossReferences.ts';
import { findPlace } from '../session.ts';
import type { Session } from '../session.ts';

/** Why the mention under the cursor was compared, or why nothing is said of it. */
export function explain(session: Session, { uri, position, question }: ExplainParams): Explanation | null {
	const place = findPlace(session, uri);
	if (!place) return null;
	const { corpus, id, lines } = place;
	const text = session.open.get(uri)?.getText();
	const decided = text === undefined ? [] : session.decisions.about(corpus.home, id, text);
	const { settings } = session.library.configuration(corpus) ?? defaultConfiguration;
	return { text: explainAt(corpus.engine, id, toOffset(lines, position), question, { decided, settings }) };
}
