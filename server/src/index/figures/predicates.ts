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
