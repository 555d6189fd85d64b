import type { Corpus } from '../engine/corpus.ts';
import type { DocumentId, Group, Place } from '../index/mention.ts';
import { isoDayOf } from '../index/dayWritten.ts';
import { passageAt } from '../facts/passageAt.ts';
import { repeatsOf } from './crossReferences.ts';
import { membersAt } from './cursor.ts';
import type { GroupMember } from './cursor.ts';
import { comparePlaces } from './relation.ts';

/**
 * Every mention of the figure, date or quotation at an offset (of each group that it stands in), or every place with the
 * words of the block there; in order of place, without the place itself unless `self` is set.
 */
export function references(corpus: Corpus, id: DocumentId, offset: number, self: boolean): readonly Place[] {
	const members = membersAt(corpus, id, offset);
	const places = members.length > 0 ? mentionPlaces(corpus, members, self) : repeatPlaces(corpus, id, offset, self);
	return distinct(places);
}

/**
 * Where the figure, date or quotation at an offset was written first, as far as documents are dated (else the first in
 * order); asked at that very place, all other mentions. For a repeated block, its first place.
 */
export function definition(corpus: Corpus, id: DocumentId, offset: number): readonly Place[] {
	const members = membersAt(corpus, id, offset);
	if (members.length === 0) {
		const [first] = repeatPlaces(corpus, id, offset, true);
		return first && !holds(first, id, offset) ? [first] : repeatPlaces(corpus, id, offset, false);
	}
	const firsts = distinct(members.flatMap(({ group }) => firstPlace(corpus, group) ?? []));
	const away = firsts.filter((place) => !holds(place, id, offset));
	return away.length > 0 ? away : references(corpus, id, offset, false);
}

function firstPlace(corpus: Corpus, group: Group): Place | null {
	const dated = group.mentions.flatMap(({ ref, written }) => {
		const place = corpus.place(ref);
		return place ? [{ place, written: isoDayOf(written) ?? '9999-12-31' }] : [];
	});
	dated.sort((a, b) => (a.written < b.written ? -1 : a.written > b.written ? 1 : comparePlaces(a.place, b.place)));
	return dated[0]?.place ?? null;
}

function mentionPlaces(corpus: Corpus, members: readonly GroupMember[], self: boolean): readonly Place[] {
	return members.flatMap(({ group, index }) =>
		group.mentions.flatMap(({ ref }, i): Place[] => {
			const place = self || i !== index ? corpus.place(ref) : null;
			return place ? [place] : [];
		}),
	);
}

function repeatPlaces(corpus: Corpus, id: DocumentId, offset: number, self: boolean): readonly Place[] {
	const facts = corpus.facts(id);
	const passage = facts ? passageAt(facts, offset) : null;
	const block = passage ? facts?.blocks[passage.block] : undefined;
	if (!passage || !block) return [];
	const others = repeatsOf(corpus, id, passage.block);
	if (others.length === 0 || !self) return others;
	return distinct([{ document: id, start: block.start, end: block.end }, ...others]);
}

function holds(place: Place, id: DocumentId, offset: number): boolean {
	return place.document === id && place.start <= offset && offset <= place.end;
}

/** In order of place, each once. */
function distinct(places: readonly Place[]): readonly Place[] {
	const sorted = [...places].sort(comparePlaces);
	return sorted.filter((place, i) => {
		const before = sorted[i - 1];
		return !before || comparePlaces(before, place) !== 0;
	});
}
