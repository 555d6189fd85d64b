/**
 * Classes of verbs that say the same of what is counted: `60 countries signed` and `60 countries endorsed` count the same
 * countries, `60 countries attended` counts others. The first verb names the class.
 */
const classes: readonly (readonly string[])[] = [
	[
		'endorse',
		'sign',
		'back',
		'support',
		'approve',
		'ratify',
		'adopt',
		'join',
		'subscribe',
		'agree',
		'accept',
		'commit',
	],
	['attend', 'participate', 'gather', 'convene', 'meet', 'assemble', 'represent', 'visit', 'bring', 'come'],
	['decline', 'refuse', 'reject', 'abstain', 'oppose', 'withhold'],
	['die', 'kill', 'perish', 'lose', 'slay', 'murder'],
	['injure', 'wound', 'hurt', 'hospitalize', 'hospitalise'],
	['arrest', 'detain', 'apprehend', 'custody'],
	['charge', 'indict', 'accuse'],
	['miss', 'disappear', 'vanish'],
	['displace', 'evacuate', 'flee'],
	['employ', 'hire', 'work'],
	['dismiss', 'fire', 'cut', 'sack'],
	['invest', 'spend', 'pledge', 'commit', 'fund', 'allocate', 'finance'],
	['cost', 'price', 'charge'],
	['raise', 'collect', 'fundraise'],
	['sell', 'ship'],
	['buy', 'purchase', 'acquire'],
	['vote', 'poll'],
	['protest', 'march', 'demonstrate', 'rally'],
	['infect', 'sicken', 'contract'],
	['earn', 'make', 'gross'],
];

const classOf: ReadonlyMap<string, string> = new Map(
	// a verb of several classes keeps the first one
	[...classes].reverse().flatMap((members) => members.map((verb) => [verb, members[0] ?? verb] as const)),
);

/** The class of a verb's lemma; the lemma itself when it belongs to none. */
export function predicateClass(lemma: string): string {
	return classOf.get(lemma) ?? lemma;
}

const known: ReadonlySet<string> = new Set(classes.map((members) => members[0] ?? ''));

/** True for classes of which each says something else of what is counted: those who attend are not those who sign. */
export function isKnownClass(name: string): boolean {
	return known.has(name);
}

/** What became of people is said by a verb (`killed three people`) or by a noun (`three deaths`): both are one quantity. */
const fates: readonly { readonly predicate: string; readonly quantity: string }[] = [
	{ predicate: 'die', quantity: 'death' },
	{ predicate: 'injure', quantity: 'injury' },
	{ predicate: 'arrest', quantity: 'arrest' },
	{ predicate: 'miss', quantity: 'missing' },
];

const people = new Set(['person', 'victim', 'man', 'woman', 'child', 'civilian', 'soldier', 'officer']);

/** The quantity of a count once the verbs around it are heeded: people who were killed are deaths. */
export function quantityOf(quantity: string, predicates: readonly string[]): string {
	const fate = fates.find(({ predicate }) => predicates.some((lemma) => predicateClass(lemma) === predicate));
	return fate && people.has(quantity) ? fate.quantity : quantity;
}

/** The predicate classes of a count, each once: those of its verbs, and the one that its noun stands for. */
export function predicateClasses(quantity: string | null, predicates: readonly string[]): readonly string[] {
	const fate = fates.find((one) => one.quantity === quantityOf(quantity ?? '', predicates));
	return fate ? [fate.predicate] : [...new Set(predicates.map(predicateClass))];
}
