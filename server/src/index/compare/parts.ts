import type { Figure } from '../../facts/types.ts';
import { sentenceOf } from '../mention.ts';
import type { Countable } from '../mention.ts';
import { classesOf, nounsMeet, qualifiersDiffer, subjectsAgree } from '../figures/describe.ts';
import { alike, nothingAlike } from './vector.ts';
import type { Alike } from './vector.ts';

/** What speaks for or against two mentions being of one quantity; each from 0 to 1. */
export const partNames = [
	'likely',
	'words around',
	'words beside',
	'shared words',
	'paragraphs',
	'shared paragraph',
	'documents',
	'same document',
	'same paragraph',
	'same sentence',
	'same noun',
	'synonym nouns',
	'other nouns',
	'same verb',
	'other verbs',
	'same subject',
	'other subject',
	'other qualifiers',
	'age',
	'money',
	'share',
	'duration',
	'date',
] as const;

export type PartName = (typeof partNames)[number];

export type Parts = Readonly<Record<PartName, number>>;

/** Short texts are more alike than this by chance. */
const mostAlike = 0.6;

/** So much shared weight of words of two paragraphs counts as full. */
const fullParagraph = 40;

/** So much shared weight of words counts as full. */
const fullShare = 6;

/** What the words of two mentions have in common: around and beside them, and in their paragraphs. */
export interface Likenesses {
	readonly words: Alike;
	readonly beside: Alike;
	/** Asked for only of two paragraphs. */
	readonly paragraphs: () => Alike;
}

/** The parts of the likeness of two mentions. `documents` is how alike their documents are, 0 to 1. Symmetric. */
export function partsOf(a: Countable, b: Countable, documents: number): Parts {
	return partsFrom(a, b, documents, {
		words: alike(a.around.words, b.around.words),
		beside: alike(a.around.beside, b.around.beside),
		paragraphs: () => alike(a.paragraph, b.paragraph),
	});
}

/** The same, where it was measured before what their words have in common. */
export function partsFrom(a: Countable, b: Countable, documents: number, measured: Likenesses): Parts {
	const sameDocument = a.ref.document === b.ref.document;
	const sameBlock = sameDocument && a.ref.block === b.ref.block && a.ref.ordinal === b.ref.ordinal;
	const { words } = measured;
	const counted = countedParts(a, b);
	const [p, q] = [kindOf(a), kindOf(b)];
	const paragraphs = sameBlock ? nothingAlike : measured.paragraphs();
	return {
		likely: 1,
		'words around': words.cosine,
		'words beside': measured.beside.cosine,
		'shared words': Math.min(1, words.shared / fullShare),
		paragraphs: paragraphs.cosine,
		'shared paragraph': Math.min(1, paragraphs.shared / fullParagraph),
		documents: sameDocument ? 0 : Math.min(mostAlike, documents),
		'same document': Number(sameDocument),
		'same paragraph': Number(sameBlock),
		'same sentence': Number(sameBlock && sentenceOf(a) === sentenceOf(b)),
		'same noun': counted['same noun'],
		'synonym nouns': counted['synonym nouns'],
		'other nouns': counted['other nouns'],
		'same verb': counted['same verb'],
		'other verbs': counted['other verbs'],
		'same subject': counted['same subject'],
		'other subject': counted['other subject'],
		'other qualifiers': counted['other qualifiers'],
		age: Number(p === 'age' || q === 'age'),
		money: Number(p === 'money' || q === 'money'),
		share: Number(p === 'share' || q === 'share'),
		duration: Number(p === 'duration' || q === 'duration'),
		date: Number(p === 'date'),
	};
}

type CountedPart = Extract<
	PartName,
	| 'same noun'
	| 'synonym nouns'
	| 'other nouns'
	| 'same verb'
	| 'other verbs'
	| 'same subject'
	| 'other subject'
	| 'other qualifiers'
>;

const nothingCounted: Readonly<Record<CountedPart, number>> = {
	'same noun': 0,
	'synonym nouns': 0,
	'other nouns': 0,
	'same verb': 0,
	'other verbs': 0,
	'same subject': 0,
	'other subject': 0,
	'other qualifiers': 0,
};

function countedParts(a: Countable, b: Countable): Readonly<Record<CountedPart, number>> {
	if (a.kind !== 'figure' || b.kind !== 'figure') return nothingCounted;
	const [x, y] = [a.figure, b.figure];
	const noun = x.counted !== null && x.counted === y.counted;
	const meet = noun ? 1 : nounsMeet(a, b);
	const verbs = [classesOf(a), classesOf(b)] as const;
	const verb = verbs[0].some((name) => verbs[1].includes(name));
	const bothSubjects = x.subject !== null && y.subject !== null;
	const subjects = bothSubjects && subjectsAgree(a, b);
	return {
		'same noun': Number(noun),
		'synonym nouns': noun ? 0 : meet,
		'other nouns': Number(meet === 0 && x.counted !== null && y.counted !== null),
		'same verb': Number(verb),
		'other verbs': Number(!verb && verbs[0].length > 0 && verbs[1].length > 0),
		'same subject': Number(subjects),
		'other subject': Number(bothSubjects && !subjects),
		'other qualifiers': qualifiersDiffer(a, b),
	};
}

function kindOf(mention: Countable): Figure['kind'] | 'date' {
	return mention.kind === 'figure' ? mention.figure.kind : 'date';
}
