import { MarkupKind } from 'vscode-languageserver';
import type { Hover, HoverParams } from 'vscode-languageserver';
import { contentReasons } from '../../facts/content/reasons.ts';
import { hover as hoverAt } from '../../ide/hover.ts';
import { renderMarkdown, renderPlain } from '../../ide/markdown.ts';
import { withDecided } from '../../ide/decided.ts';
import type { Place } from '../../index/mention.ts';
import { toAddress, toOffset, toRange } from '../convert.ts';
import { findPlace } from '../session.ts';
import type { Session } from '../session.ts';

/** What is known of the words under the pointer. */
export function hover(session: Session, { textDocument, position }: HoverParams): Hover | null {
	const place = findPlace(session, textDocument.uri);
	if (!place) return null;
	const { corpus, id, lines } = place;
	const offset = toOffset(lines, position);
	const text = session.open.get(textDocument.uri)?.getText();
	const decided = text === undefined ? [] : session.decisions.about(corpus.home, id, text);
	const known = hoverAt(corpus.engine, id, offset, contentReasons, session.features.hoversDiagnostics);
	const found = withDecided(known, decided, offset);
	if (!found) return null;
	const address = (to: Place): string | null => {
		const target = corpus.lines(to.document);
		return target ? toAddress(corpus.uri(to.document), target, to) : null;
	};
	const contents = session.features.markdownHover
		? { kind: MarkupKind.Markdown, value: renderMarkdown(found.parts, address) }
		: { kind: MarkupKind.PlainText, value: renderPlain(found.parts) };
	return { contents, range: toRange(lines, found.span) };
}
