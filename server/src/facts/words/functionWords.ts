import { wordSet } from './wordSet.ts';

export const prepositions = wordSet(
	`of in on at by for from with to into onto over under between among amid against about after before
	during through throughout across along around behind beyond despite since until till toward towards upon
	via within without per than as like near off out outside inside up down past plus minus versus vs
	including excluding regarding concerning following according besides except worth`,
);

export const conjunctions = wordSet(
	`and or but nor yet so while when where whereas because although though if unless whether that which who
	whom whose what how why once`,
);

export const pronouns = wordSet(
	`i you he she it we they me him us them this these those someone anyone everyone somebody nobody
	everything nothing himself herself itself themselves who there here`,
);

export const auxiliaries = wordSet(
	`am is are was were be been being have has had having do does did will would shall should can could may
	might must ought isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't
	shouldn't can't cannot couldn't mustn't 've 'd 'll 're`,
);

export const determiners = wordSet(
	`the a an this that these those its his her their our my your some any each every no all both another
	such`,
);

/** Adverbs that may stand between a noun and its verb, or an auxiliary and its verb, besides those in -ly. */
export const adverbs = wordSet(
	`also already just now then later ago again still even ever never often soon once twice together instead
	too not all both each either together far well almost so yet thus hence perhaps today yesterday tonight
	tomorrow`,
);

/** Verbs of comparing two numbers, whose form with -s would else pass for a plural noun: `twelve equals a dozen`. */
const comparing = wordSet('equals exceeds outnumbers');

/** Words that end a noun phrase. */
export function endsPhrase(word: string): boolean {
	return (
		prepositions.has(word) ||
		conjunctions.has(word) ||
		pronouns.has(word) ||
		auxiliaries.has(word) ||
		determiners.has(word) ||
		comparing.has(word)
	);
}
