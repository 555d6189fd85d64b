import { singular } from './nouns.ts';
import { isKnownVerb } from './verbs.ts';
import { wordSet } from './wordSet.ts';

/** Nouns whose verb their letters do not show. */
const irregular: ReadonlyMap<string, string> = new Map(
	`death die|loss lose|arrival arrive|birth bear|sale sell|growth grow|choice choose|flight flee|gift give|thought think|belief believe
	|signature sign|backing back|backer back|signatory sign|approval approve|refusal refuse|survival survive|closure close|seizure seize
	|departure depart|failure fail|consensus agree|success succeed|pursuit pursue|injury injure|inquiry inquire|discovery discover
	|recovery recover|delivery deliver|robbery rob|theft steal|membership join|presence attend|attendance attend|participation participate
	|delegation delegate|killing kill|slaying slay|hiring hire|firing fire|shooting shoot|bombing bomb|sacking sack|wounding wound
	|earning earn|spending spend|saving save|funding fund|financing finance|payment pay|investment invest|donation donate
	|meeting meet|gathering gather|beating beat|opening open|closing close|building build|launch launch|support support
	|endorsement endorse|applause applaud|abduction abduct|expulsion expel|decision decide|conclusion conclude|invasion invade
	|explosion explode|revision revise|division divide|submission submit|admission admit|permission permit|commission commission
	|reception receive|deception deceive|absorption absorb|prescription prescribe|subscription subscribe|description describe
	|acquisition acquire|recognition recognize|production produce|reduction reduce|destruction destroy|construction construct
	|introduction introduce|protection protect|resolution resolve|solution solve|pollution pollute|execution execute`
		.split('|')
		.map((pair) => pair.trim().split(' '))
		.map(([noun = '', verb = '']) => [noun, verb] as const),
);

/** Endings that make nouns of verbs, and what the verb ends in instead. */
const endings: readonly (readonly [string, readonly string[]])[] = [
	['ment', ['']],
	['isation', ['ise', 'ize']],
	['ization', ['ize', 'ise']],
	['ication', ['y']],
	['ation', ['ate', 'e', '']],
	['ition', ['', 'e', 'ish']],
	['ion', ['e', '']],
	['ance', ['', 'e']],
	['ence', ['', 'e']],
	['al', ['', 'e']],
];

/** The same by their last letter: most words end otherwise. */
const endingsBy: ReadonlyMap<number, typeof endings> = (() => {
	const lists = new Map<number, (typeof endings)[number][]>();
	for (const entry of endings) {
		const last = entry[0].charCodeAt(entry[0].length - 1);
		const list = lists.get(last);
		if (list) list.push(entry);
		else lists.set(last, [entry]);
	}
	return lists;
})();

/** The verb of a noun that names an action (`endorsement` → endorse, `arrests` → arrest), or null. */
export function verbOfNoun(word: string): string | null {
	const noun = singular(word);
	const known = irregular.get(noun);
	if (known !== undefined) return known;
	for (const [ending, replacements] of endingsBy.get(noun.charCodeAt(noun.length - 1)) ?? []) {
		if (!noun.endsWith(ending) || noun.length < ending.length + 3) continue;
		const stem = noun.slice(0, -ending.length);
		const verb = replacements.map((replacement) => stem + replacement).find(isKnownVerb);
		if (verb !== undefined) return verb;
	}
	return isKnownVerb(noun) && sameAsVerb.has(noun) ? noun : null;
}

/** Nouns that are their own verb. */
const sameAsVerb: ReadonlySet<string> = wordSet(
	`arrest attack murder rescue release support vote protest visit march cut layoff hire purchase capture
	defeat display download escape exile export import increase decrease launch order return review search
	strike transfer abuse award ban boycott campaign collapse conflict crash damage delay demand exchange
	kidnap loan move offer parade pledge promise raid rape repeal report request resign sacrifice siege
	surrender trade use withdraw use`,
);
