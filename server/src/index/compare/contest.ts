import { partitionPoint } from '../../text/partitionPoint.ts';
import { mostHeard } from '../comparisonLimits.ts';

/** How a pair fares among all that its two documents offer. */
export interface Contest {
	/** By how much others are likelier for either, in log-odds: 0 to 6. */
	readonly behind: number;
	/** By how much it is likelier than the next for both, in log-odds: 0 to 3. */
	readonly lead: number;
	/** How much those take that agree with either: 0 to 2. */
	readonly taken: number;
	/** How many of the two have a counterpart that agrees and is clearly likelier: 0 to 2. */
	readonly lost: number;
	/** Each of the two has another counterpart that agrees. */
	readonly each: boolean;
	/** How many other figures of the two documents agree, and how many as likely as these differ, each as log(1 + n). */
	readonly agreeing: number;
	readonly differing: number;
}

/** Two mentions that might be of one quantity, as its rivals see it. */
export interface Contender {
	readonly a: number;
	readonly b: number;
	/** Log-odds, by what stands around them. */
	readonly likeness: number;
	/** The two state different values. */
	readonly differs: boolean;
	/** The values meet, and it is likely that both are one: what agrees with a mention takes it from others. */
	readonly credible: boolean;
}

/** What a mention may be of one quantity with, the likeliest first: of hundreds those that are likeliest. */
interface Heard<C extends Contender> {
	readonly all: readonly C[];
	readonly credible: readonly C[];
}

/** For each mention of either side its candidates; within one document both sides are one list. */
export interface Rivals<C extends Contender> {
	readonly a: readonly Heard<C>[];
	readonly b: readonly Heard<C>[];
	/** What the mentions of either side found: those that agree with something, and how likely the best of the others is. */
	readonly found: { readonly a: Found; readonly b: Found };
}

interface Found {
	readonly agreeing: ReadonlySet<number>;
	/** In ascending order. */
	readonly differing: readonly number[];
}

/** `sizeB` null: both sides are one list. */
export function rivalsOf<C extends Contender>(
	candidates: readonly C[],
	sizeA: number,
	sizeB: number | null,
): Rivals<C> {
	const a = Array.from({ length: sizeA }, (): C[] => []);
	const b = sizeB === null ? a : Array.from({ length: sizeB }, (): C[] => []);
	for (const candidate of candidates) {
		a[candidate.a]?.push(candidate);
		b[candidate.b]?.push(candidate);
	}
	for (const list of sizeB === null ? a : [...a, ...b]) list.sort((x, y) => y.likeness - x.likeness);
	const heardOfA = a.map(heardOf);
	const heardOfB = sizeB === null ? heardOfA : b.map(heardOf);
	return { a: heardOfA, b: heardOfB, found: { a: foundBy(a), b: foundBy(b) } };
}

function heardOf<C extends Contender>(candidates: readonly C[]): Heard<C> {
	const credible = candidates.filter((one) => one.credible);
	return { all: candidates.slice(0, mostHeard), credible: credible.slice(0, mostHeard) };
}

function foundBy(lists: readonly (readonly Contender[])[]): Found {
	const agreeing = new Set<number>();
	const differing: number[] = [];
	lists.forEach((list, i) => {
		if (list.some(({ credible }) => credible)) agreeing.add(i);
		else {
			const best = list.find(({ differs }) => differs);
			if (best) differing.push(best.likeness);
		}
	});
	return { agreeing, differing: differing.sort((x, y) => x - y) };
}

/** Rivals are heard up to this lead on either side, in log-odds. */
const most = 3;

/** Other pairs count as likely as this one down to here below it, in log-odds. */
const asLikely = 0.3;

/** What agrees and is likelier by so much (in log-odds) is the counterpart. */
const clearly = 0.4;

const nobody = Object.freeze({ all: [], credible: [] });

/** How a candidate fares; `sameValue`: two candidates of one mention hold it against the same value, and are no rivals. */
export function contestOf<C extends Contender>(
	candidate: C,
	rivals: Rivals<C>,
	sameValue: (one: C, other: C) => boolean,
): Contest {
	const isRival = (other: C) => other !== candidate && !sameValue(other, candidate);
	const { likeness } = candidate;
	let behind = 0;
	let lead = most;
	let taken = 0;
	let lost = 0;
	let agreed = 0;
	for (const { all, credible } of [rivals.a[candidate.a] ?? nobody, rivals.b[candidate.b] ?? nobody]) {
		const margin = likeness - (all.find(isRival)?.likeness ?? Number.NEGATIVE_INFINITY);
		behind += Math.min(most, Math.max(0, -margin));
		lead = Math.min(lead, Math.max(0, margin));
		// the likeliest comes first
		const agreeing = credible.find(isRival);
		if (agreeing) {
			agreed++;
			taken += takenBy(agreeing.likeness - likeness);
			if (agreeing.likeness - likeness >= clearly) lost++;
		}
	}
	const sides = [
		[rivals.found.a, candidate.a],
		[rivals.found.b, candidate.b],
	] as const;
	const mean = (count: (found: Found, own: number) => number) =>
		sides.reduce((sum, [found, own]) => sum + Math.log1p(count(found, own)), 0) / sides.length;
	return {
		behind,
		lead,
		taken,
		lost,
		each: agreed === 2,
		agreeing: mean((found, own) => found.agreeing.size - Number(found.agreeing.has(own))),
		differing: mean(({ agreeing, differing }, own) =>
			Math.max(0, atLeast(differing, likeness - asLikely) - Number(!agreeing.has(own))),
		),
	};
}

/** What a counterpart that agrees takes from a pair, by how much likelier it is (in log-odds): all (1) where it is as likely, little where it is far less so. */
function takenBy(lead: number): number {
	return 1 / (1 + Math.exp(-1.5 * (lead + 0.8)));
}

/**
 * How a candidate stands to those that give either of its values elsewhere: by how much it is likelier than all of them, in log-odds
 * (-3 to 3; 3 where none does), and how many of its two values the other text gives, too (0 to 2).
 */
export function besideEqual<C extends Contender>(
	{ a, b, likeness }: C,
	rivals: Rivals<C>,
): { readonly aheadOfEqual: number; readonly toldInBoth: number } {
	let likeliest = Number.NEGATIVE_INFINITY;
	let toldInBoth = 0;
	for (const { all } of [rivals.a[a] ?? nobody, rivals.b[b] ?? nobody]) {
		const equal = all.find(({ differs }) => !differs);
		if (!equal) continue;
		toldInBoth++;
		// the likeliest comes first
		likeliest = Math.max(likeliest, equal.likeness);
	}
	return { aheadOfEqual: Math.max(-most, Math.min(most, likeness - likeliest)), toldInBoth };
}

/** How many numbers of an ascending list are at least as high. */
function atLeast(list: readonly number[], least: number): number {
	return list.length - partitionPoint(list.length, (i) => (list[i] ?? 0) < least);
}
