import { irregularVerbs, regularVerbs } from './verbList.ts';
import { wordSet } from './wordSet.ts';

/** A form of a verb. `past` stands for past tense and past participle where they are alike. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'ing';

export interface Verb {
	readonly lemma: string;
	readonly form: VerbForm;
	/** The lemma is in the word list; else the ending alone made it a verb. */
	readonly known: boolean;
}

const lemmas: ReadonlySet<string> = new Set([...regularVerbs, ...irregularVerbs.map(([base]) => base)]);

/** True for the base form of a verb in the word list. */
export function isKnownVerb(word: string): boolean {
	return lemmas.has(word);
}

const irregularForms: ReadonlyMap<string, Verb> = new Map(
	irregularVerbs.flatMap(([base, past, participle]) => {
		const forms: [string, Verb][] = [[past, { lemma: base, form: 'past', known: true }]];
		if (participle !== past && participle !== base)
			forms.push([participle, { lemma: base, form: 'participle', known: true }]);
		return forms;
	}),
);

/** Irregular forms and base forms in one, for one look-up. */
const knownForms: ReadonlyMap<string, Verb> = new Map([
	...Array.from(lemmas, (lemma) => [lemma, { lemma, form: 'base', known: true }] as const),
	...irregularForms,
]);

/** Words in -ed and -ing that are no verb forms. */
const noVerbs = wordSet(
	`hundred indeed speed seed weed breed deed bed red shed sled need creed greed reed steed exceed succeed
	proceed feed bleed agreed-upon sacred naked wicked hatred kindred biped moped united limited king ring
	thing something nothing anything everything spring string wing sibling ceiling sterling morning evening
	during wedding boeing beijing viking pudding lightning sling swing fling cling ping bing ding offspring
	upcoming ongoing outstanding according including excluding regarding concerning building meeting hearing
	funding housing training testing clothing advertising marketing engineering manufacturing banking mining
	fishing farming shipping lightning`,
);

/**
 * The verb that a lower-case word can be a form of, or null. Regular endings are undone with the word list first, then by
 * the spelling rules of English (Quirk et al. 1985, §3.5–3.10), so that verbs outside the list have a lemma too.
 */
export function verbOf(word: string): Verb | null {
	const form = knownForms.get(word);
	if (form) return form;
	if (word === 'dying' || word === 'lying' || word === 'tying')
		return { lemma: `${word.charAt(0)}ie`, form: 'ing', known: true };
	if (word.length > 24) return null;
	if (word.endsWith('ing') && word.length > 4) return ending(word, word.slice(0, -3), 'ing');
	if (word.endsWith('ed') && word.length > 3) return ending(word, word.slice(0, -2), 'past');
	if (word.endsWith('s')) return present(word);
	return prefixed(word);
}

/** `repaid`, `misled`, `overspent`: an irregular form behind a prefix. */
function prefixed(word: string): Verb | null {
	if (!opensPrefix(word.charCodeAt(0))) return null;
	const prefix = /^(?:re|mis|over|out|under|un|fore|inter)(?=[a-z]{3})/.exec(word)?.[0];
	const inner = prefix === undefined ? undefined : irregularForms.get(word.slice(prefix.length));
	return inner && prefix !== undefined && !noPrefix.has(word) ? { ...inner, lemma: prefix + inner.lemma } : null;
}

/** One of the prefixes begins with the letter: with most none does. */
function opensPrefix(code: number): boolean {
	switch (code) {
		case 0x66:
		case 0x69:
		case 0x6d:
		case 0x6f:
		case 0x72:
		case 0x75:
			return true;
		default:
			return false;
	}
}

/** Words that only look like a prefix before an irregular form. */
const noPrefix = wordSet(
	`reread rested restore overhung understood outset reset output outlet undercut outcome overall intercut
	refelt remet`,
);

function present(word: string): Verb | null {
	const lemma =
		listed(word.slice(0, -1)) ??
		(word.endsWith('es') ? listed(word.slice(0, -2)) : null) ??
		(word.endsWith('ies') ? listed(`${word.slice(0, -3)}y`) : null);
	return lemma === null ? null : { lemma, form: 'present', known: true };
}

function listed(lemma: string): string | null {
	return lemmas.has(lemma) ? lemma : null;
}

function ending(word: string, stem: string, form: VerbForm): Verb | null {
	const doubled = isDouble(stem) && /[b-df-hj-np-tv-z]$/.test(stem) ? stem.slice(0, -1) : null;
	const y = form === 'past' && stem.endsWith('i') ? `${stem.slice(0, -1)}y` : null;
	const lemma =
		listed(`${stem}e`) ??
		listed(stem) ??
		(doubled === null ? null : listed(doubled)) ??
		(y === null ? null : listed(y));
	if (lemma !== null) return { lemma, form, known: true };
	if (noVerbs.has(word) || word.startsWith('un') || stem.length < 3 || !/[aeiouy]/.test(stem)) return null;
	return { lemma: guess(stem, doubled, y), form, known: false };
}

/** Ends in one letter twice. */
function isDouble(stem: string): boolean {
	const { length } = stem;
	return stem.charCodeAt(length - 1) === stem.charCodeAt(length - 2);
}

function guess(stem: string, doubled: string | null, y: string | null): string {
	if (y !== null) return y;
	if (doubled !== null && !/(?:ll|ss|ff|zz)$/.test(stem)) return doubled;
	const dropsE =
		/(?:at|iz|is|uc|nc|rc|[aeiou]c|v|rs|ns|ur|[^aeiou]l|dg|rg|ng?e|ag|ir|u|[aeiou]s|ut|id|ud|ok|ak|ik)$/.test(stem);
	return dropsE && !/(?:sh|ow|ll|ew|eat|oat|eet|[aeiou]{2}[dkt])$/.test(stem) ? `${stem}e` : stem;
}
