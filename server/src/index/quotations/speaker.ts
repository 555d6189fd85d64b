/** Who is said to speak, as two quotations are held against each other by it. */
export interface Speaker {
	/** The words of the name that tell one person from another. */
	readonly names: readonly string[];
	/** Those of them that are the speaker's own: not where somebody spoke, nor whom he speaks for. */
	readonly own: readonly string[];
	/** Nobody is named (`a British official`). */
	readonly isUnnamed: boolean;
}

/** Words of a speaker's name that do not tell one person from another. */
const titles = new Set(
	'the a an mr mrs ms dr sir lord lady president vice prime minister senator secretary professor chief executive ceo director general spokesperson spokesman spokeswoman official officials government source close to of for he she they it who his her'.split(
		' ',
	),
);

/** `Asked of her boat the captain`: what stands before the role, with no comma, names others. */
const roleBehind =
	/(?<=\p{Ll})(?<!\b(?:of|for|from|at|in|on|to|with|by|as|and|or|near|behind|outside|under|over)) (?:the|an?) \p{Ll}[\p{L}-]{1,24}$/u;

/** What a speaker's designation tells; null: none is told. */
export function speakerOf(said: string | null): Speaker {
	const names = namesIn(said ?? '');
	return {
		names,
		own: ownNames(said ?? '', names),
		isUnnamed: said === null || /^(?:an?|another|one|some|the)\s/iu.test(said) || roleBehind.test(said),
	};
}

/**
 * Whether two speakers may be one: they share a name, or one of them is unnamed ("a British official", "he") and so excludes
 * nobody.
 */
export function speakersMayAgree(a: Speaker, b: Speaker): boolean {
	const nobody = a.names.length === 0 || b.names.length === 0;
	return nobody || a.isUnnamed || b.isUnnamed || speakersAgree(a, b);
}

/** Whether two speakers share a name, and not merely where they spoke or whom they speak for. */
export function speakersAgree(a: Speaker, b: Speaker): boolean {
	return share(a.own, b.names) || share(a.names, b.own);
}

function namesIn(said: string): readonly string[] {
	return said
		.split(/[^\p{L}\p{N}.]+/u)
		.filter((word) => /^\p{Lu}/u.test(word) && !titles.has(word.toLowerCase().replaceAll('.', '')));
}

/** So many words are a name in full. */
const fullName = 2;

/**
 * A speaker's own names: of one who is called by a full name, what follows it (`at the summit in Geneva`, `of the Harbour Trust`)
 * is the name of a place, an occasion or a house. Behind an office (`Home Office minister for harbours Anna Keller`) the name
 * is still to come.
 */
function ownNames(said: string, names: readonly string[]): readonly string[] {
	const [before = ''] = said.split(/\s(?:at|in|on|of|for|from|during|outside|near)\s/u, 1);
	const own = namesIn(before);
	const [called = ''] = before.split(',', 1);
	const isOffice = namesIn(called.slice(called.search(/\s\S{0,40}$/u) + 1)).length === 0;
	return isOffice || own.length < fullName ? names : own;
}

function share(a: readonly string[], b: readonly string[]): boolean {
	return a.some((name) => b.includes(name));
}
