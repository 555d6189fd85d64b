import { crossReferences as crossReferencesAt } from '../../ide/crossReferences.ts';
import type { HeadedGroup } from '../../ide/crossReferences.ts';
import { notCompared, relationWords } from '../../ide/words.ts';
import type { DocumentId } from '../../index/mention.ts';
import { nameBeside } from '../../rules/documentNames.ts';
import { toOffset, toRange } from '../convert.ts';
import { excerptOf } from '../excerpt.ts';
import type { LoadedCorpus } from '../loadedCorpus.ts';
import type {
	CrossReferenceGroup,
	CrossReferences,
	CrossReferencesParams,
	MentionReference,
	PassageReference,
} from '../protocol/crossReferences.ts';
import { findPlace, locationOf } from '../session.ts';
import type { Session } from '../session.ts';

/** Who else says what stands under the cursor. */
export function crossReferences(session: Session, { uri, position }: CrossReferencesParams): CrossReferences | null {
	const place = findPlace(session, uri);
	if (!place) return null;
	const { corpus, id, lines } = place;
	const text = session.open.get(uri)?.getText() ?? '';
	const found = crossReferencesAt(corpus.engine, id, text, toOffset(lines, position));
	if (!found) return null;
	return {
		label: found.label,
		kind: found.kind,
		range: toRange(lines, found.span),
		headings: found.headings.map(({ title, groups, more }) => ({
			title,
			groups: groups.map((group) => toGroup(corpus, id, group)),
			more,
		})),
		repeats: found.repeats.flatMap((repeat): PassageReference[] => {
			const location = locationOf(corpus, repeat);
			const name = nameBeside(repeat.document, id);
			return location ? [{ ...location, name, excerpt: found.label, relation: repeat.relation }] : [];
		}),
	};
}

function toGroup(
	corpus: LoadedCorpus,
	own: DocumentId,
	{ title, group, current, mentions, more }: HeadedGroup,
): CrossReferenceGroup {
	return {
		title,
		kind: group.kind,
		current,
		more,
		mentions: mentions.flatMap(({ mention, place, relation, direction, why }): MentionReference[] => {
			const location = locationOf(corpus, place);
			if (!location) return [];
			const { text, excerpt } = mention;
			// of a group that stands beside, all are not
			const isApart = current && relation === null;
			const words = { relation, relationWords: isApart ? notCompared : relationWords(relation, direction) };
			const name = nameBeside(place.document, own);
			return [{ ...location, name, text: excerptOf(text), excerpt, ...words, why }];
		}),
	};
}
