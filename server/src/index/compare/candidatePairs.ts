import type { Lazily } from '../../text/lazily.ts';
import { predicatesOppose } from '../figures/describe.ts';
import type { Relation } from '../mention.ts';
import { countHolders, mostByKeyOf, mostMetOf, sharingMost } from '../comparisonLimits.ts';
import { visit } from '../../text/task.ts';
import type { Task } from '../../text/task.ts';
import type { PairContext } from './pairContext.ts';
import { isCalendarDate } from './dateParts.ts';
import { amountDimension, areBare, mayMeetAmongFew } from './dimensions.ts';
import { anyOfDimension } from './lookups.ts';
import type { MentionPair } from './mentionPair.ts';
import { partsFrom } from './parts.ts';
import { compare } from './prepared.ts';
import type { Prepared } from './prepared.ts';
import { nothingAlike } from './vector.ts';
import type { Alike } from './vector.ts';
import type { NumberedVector, VectorMeter } from './vectorMeter.ts';

/** Two mentions of one dimension that share something to look for each other by. */
export interface CandidatePair extends MentionPair {
	readonly relation: Extract<Relation, 'agrees' | 'imprecise' | 'conflicts'>;
}

/** To look at so many mentions takes as long as to hold two against each other. */
const looksPerPair = 16;

const nobody: readonly number[] = [];

type Met = Pick<CandidatePair, 'j' | 'relation'>;

/**
 * What `make` makes of the candidates between two documents, or within one (`b` null, each pair once), in order; null: nothing,
 * as of most. Of hundreds that share its words a mention is held against `mostMetOf`: within a document against those that
 * follow, across two against those that share most with it. Two documents of a folder of few are put together about one matter:
 * there all figures of one dimension and all dates of the calendar are candidates, in whichever words they are told.
 */
export function* candidatePairs<T>(
	a: Prepared,
	b: Prepared | null,
	{ similarity, few }: PairContext,
	make: (pair: CandidatePair) => T | null,
): Task<readonly T[]> {
	const made: T[] = [];
	const others = b ?? a;
	const paragraphs = paragraphMeter(a, others);
	const shared = new Uint16Array(others.mentions.length);
	const mostMet = mostMetOf(a.mentions.length);
	const mostByKey = mostByKeyOf(a.mentions.length);
	yield* visit(a.mentions, (x, i) => {
		const looked = { from: b === null ? i + 1 : 0, most: mostByKey };
		const sharing: number[] = [];
		const widely = few && b !== null && (x.kind === 'figure' || isCalendarDate(x));
		for (const { dimension, keys } of a.lookups[i] ?? []) {
			const byKey = others.found.get(dimension);
			if (!byKey || (dimension === amountDimension && !widely)) continue;
			for (const key of widely ? [anyOfDimension, ...keys] : keys)
				countHolders(byKey.get(key) ?? nobody, looked, shared, sharing);
		}
		const met: Met[] = [];
		const isEach = b === null || sharing.length <= mostMet;
		for (const j of isEach ? Uint32Array.from(sharing).sort() : sharingMost(sharing, shared)) {
			if (met.length === mostMet) break;
			const y = others.mentions[j];
			// what shares a key shares a dimension
			if (!y || (widely ? !mayMeetAmongFew(x, y) : areBare(x, y))) continue;
			if (x.kind === 'figure' && y.kind === 'figure' && predicatesOppose(x, y)) continue;
			const relation = compare(x, y);
			if (relation !== null) met.push({ j, relation });
		}
		if (!isEach) met.sort((p, q) => p.j - q.j);
		for (const j of sharing) shared[j] = 0;
		const looks = Math.floor(sharing.length / looksPerPair);
		if (met.length === 0) return looks;
		const words = measureAll(a.meter, a.words[i], (j) => others.words[j], met);
		const beside = measureAll(a.meter, a.beside(i), others.beside, met);
		met.forEach(({ j, relation }, k) => {
			const y = others.mentions[j];
			if (!y) return;
			const likenesses = {
				words: words[k] ?? nothingAlike,
				beside: beside[k] ?? nothingAlike,
				paragraphs: () => paragraphs(a.paragraphOf[i] ?? 0, others.paragraphOf[j] ?? 0),
			};
			const parts = partsFrom(x, y, similarity, likenesses);
			const one = make({ left: a, i, x, right: others, j, y, relation, parts });
			if (one !== null) made.push(one);
		});
		return met.length + looks;
	});
	return made;
}

/** What one vector has in common with those of the mentions that were met. */
function measureAll(
	meter: VectorMeter,
	own: NumberedVector | undefined,
	theirs: Lazily<NumberedVector>,
	met: readonly Met[],
): readonly Alike[] {
	if (!own) return [];
	meter.lay(own);
	return met.map(({ j }) => {
		const other = theirs(j);
		return other ? meter.measure(other) : nothingAlike;
	});
}

/**
 * What two paragraphs have in common, by their numbers; looked at once however many mentions stand in them. Mentions of one
 * paragraph come one after another: what was known of those before is let go.
 */
function paragraphMeter(a: Prepared, b: Prepared): (p: number, q: number) => Alike {
	let current = -1;
	let known = new Map<number, Alike>();
	return (p, q) => {
		if (p !== current) known = new Map();
		current = p;
		const before = known.get(q);
		if (before) return before;
		const [own, other] = [a.paragraphs(p), b.paragraphs(q)];
		if (own) a.meter.lay(own);
		const found = own && other ? a.meter.measure(other) : nothingAlike;
		known.set(q, found);
		return found;
	};
}
