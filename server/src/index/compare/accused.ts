import type { Countable } from '../mention.ts';
import type { DocumentName } from './documentName.ts';
import { saidIn } from './documentName.ts';
import { countShared } from './names.ts';

/** Whose trial, charge or sentence a document is about. All words in lower case. */
export interface Accused {
	/**
	 * The surnames of those whom it says to be charged, convicted or sentenced, else of those whose ages it tells and whom its
	 * title or first sentence names; none where its head speaks of no trial.
	 */
	readonly surnames: ReadonlySet<string>;
	/** The surnames of all whose ages it tells with their full names. */
	readonly aged: ReadonlySet<string>;
	/** All words that may name somebody in it. */
	readonly known: ReadonlySet<string>;
}

const nobody: Accused = Object.freeze({
	surnames: new Set<string>(),
	aged: new Set<string>(),
	known: new Set<string>(),
});

/** Words of a headline or first sentence on a case of a court. */
const ofCourt: ReadonlySet<string> = new Set(
	'sentenced convicted charged indicted arraigned jailed imprisoned guilty plead pleads pleaded trial verdict prison jury'.split(
		' ',
	),
);

/**
 * `Ben Keller, 31, of Osland, was convicted`: a full name, of which the last word is the surname; what is told of him stands
 * between commas.
 */
const before =
	/(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’.-]{0,24} ){1,3}(\p{Lu}\p{Ll}[\p{L}'’-]{1,24})(?:, [^,.;]{1,40}){0,3},? (?:(?:was|were|is|are|has been|have been) (?:both |each |also |now )?(?:charged|convicted|sentenced|indicted|arraigned|arrested|jailed|found guilty|facing)|faces|faced|agreed to an? [^,.;]{0,24}sentence|(?:pleaded|pled|pleads?) (?:not )?guilty)\b/gu;

/** `identified the defendant as Ben Keller`, `the defendant, Ben Keller`. */
const behind =
	/\b[Dd]efendants?,? (?:as |is |was )?(?:\p{Lu}[\p{L}'’.-]{0,24} ){1,3}(\p{Lu}\p{Ll}[\p{L}'’-]{1,24})(?![\p{L}\p{N}])/gu;

/** Who is tried in a document that calls itself one on a trial. */
export function accusedIn(mentions: readonly Countable[], { title, opening, known }: DocumentName): Accused {
	if (countShared(ofCourt, known) === 0) return nobody;
	const excerpts = new Set(mentions.map(({ excerpt }) => excerpt));
	const surnames = new Set<string>();
	const words = new Set(known);
	for (const excerpt of excerpts) {
		for (const pattern of [before, behind])
			for (const [, surname = ''] of excerpt.matchAll(pattern)) surnames.add(surname.toLowerCase());
		for (const word of saidIn(excerpt)) words.add(word);
	}
	const aged = agedIn(mentions);
	// of others in a report on a trial, witnesses and patients, the next report tells nothing
	const named = [...aged].filter((surname) => opening.has(surname) || title?.words.has(surname) === true);
	return { surnames: surnames.size > 0 ? surnames : new Set(named), aged, known: words };
}

function agedIn(mentions: readonly Countable[]): ReadonlySet<string> {
	return new Set(
		mentions.flatMap((mention) => {
			const name = mention.kind === 'figure' && mention.figure.kind === 'age' ? mention.figure.subject : null;
			return name?.includes(' ') === true ? [name.slice(name.lastIndexOf(' ') + 1).toLowerCase()] : [];
		}),
	);
}

/**
 * Whether two documents tell of two cases: each of somebody charged, convicted or sentenced whom the other does not name, and of
 * nobody whose age both tell. Surnames that begin alike may be one, spelled otherwise.
 */
export function areOtherCases(a: Accused, b: Accused): boolean {
	if (a.surnames.size === 0 || b.surnames.size === 0) return false;
	const initials = new Set([...a.surnames].map((surname) => surname.slice(0, 1)));
	return (
		![...b.surnames].some((surname) => initials.has(surname.slice(0, 1))) &&
		countShared(a.surnames, b.known) === 0 &&
		countShared(b.surnames, a.known) === 0 &&
		countShared(a.aged, b.aged) === 0
	);
}
