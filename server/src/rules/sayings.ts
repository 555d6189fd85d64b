import type { DocumentId } from '../index/mention.ts';
import { nameDocuments } from './documentNames.ts';
import type { DecisionOffer, Evidence, PlacedProblem } from './rule.ts';
import type { Argument } from '../text/message.ts';

/** Words of a document. */
interface Said {
	readonly document: DocumentId;
	readonly text: string;
}

/** What several places say alike, so that one fix can speak of all of them. */
export interface Saying<T extends Said = Evidence> {
	/** The wording that most of them use, the first among equals; a place that has it. */
	readonly example: T;
	/** All of them, in order. */
	readonly places: readonly T[];
}

/** Places by what they say: what most documents say first, then in order. `keyOf` is equal for what says the same. */
export function sayingsOf<T extends Said>(said: readonly T[], keyOf: (one: T) => string): readonly Saying<T>[] {
	return grouped(said, keyOf)
		.flatMap((places): Saying<T>[] => {
			const [commonest = []] = grouped(places, ({ text }) => text).sort((a, b) => b.length - a.length);
			const [example] = commonest;
			return example ? [{ example, places }] : [];
		})
		.sort((a, b) => documentsOf(b).size - documentsOf(a).size);
}

function grouped<T>(said: readonly T[], keyOf: (one: T) => string): T[][] {
	const groups = new Map<string, T[]>();
	for (const one of said) {
		const group = groups.get(keyOf(one));
		if (group) group.push(one);
		else groups.set(keyOf(one), [one]);
	}
	return [...groups.values()];
}

/** The documents that say it. */
export function documentsOf<T extends Said>({ places }: Saying<T>): ReadonlySet<DocumentId> {
	return new Set(places.map(({ document }) => document));
}

/** What to call the documents that say it: `b.txt and 2 more`. */
export function documentsSaying(saying: Saying, own: DocumentId): Argument {
	return nameDocuments(saying.example.document, documentsOf(saying), own);
}

/** A decision about the finding and every place that says the same, a pair each. `id` names its title, too. */
export function decisionAbout(
	saying: Saying,
	problem: PlacedProblem,
	{ id, reason, other }: { readonly id: string; readonly reason: string; readonly other: string },
): DecisionOffer {
	return {
		type: 'decision',
		id,
		title: { id, args: { other, documents: documentsSaying(saying, problem.document) } },
		reason,
		evidence: saying.places.map((place) => problem.evidence.indexOf(place)),
	};
}
