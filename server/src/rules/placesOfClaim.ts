import { passageAt } from '../facts/passageAt.ts';
import { repeatKeyOf } from '../facts/repeats/repeatKey.ts';
import { comparableWords } from '../facts/repeats/words.ts';
import type { DocumentFacts } from '../facts/types.ts';
import type { Place } from '../index/mention.ts';
import type { FixContext, PlacedProblem } from './rule.ts';

/**
 * Findings of the folder that speak of the same claims as this one, itself among them, in order of document and place. Linear
 * in the findings of its rule.
 */
export function placesOfClaim(problem: PlacedProblem, context: FixContext): readonly Place[] {
	const own = context.view(problem.document)?.facts;
	const said = own && saidBy(own, problem);
	if (!said) return [];
	const wording = JSON.stringify(problem.message);
	return context.documents.flatMap((document) => {
		// one that is worded otherwise is another: most need no look at their words
		const alike = context
			.findings(document)
			.filter(
				({ message, evidence }) => evidence.length === problem.evidence.length && JSON.stringify(message) === wording,
			);
		const facts = alike.length === 0 ? undefined : context.view(document)?.facts;
		if (!facts) return [];
		return alike
			.filter((finding) => saidBy(facts, finding) === said)
			.map(({ start, end }) => ({ document, start, end }));
	});
}

/**
 * What the claims of a finding say, to tell whether another says the same: the words of their sentences, case and punctuation
 * aside. Of a sentence without a figure, date or quotation only its block is known, which must then be the same, too. Null
 * where a claim stands no more.
 */
function saidBy(facts: DocumentFacts, { document, start, evidence }: PlacedProblem): string | null {
	const beside = evidence.filter((one) => one.relation === 'beside' && one.document === document);
	const said = [start, ...beside.map((one) => one.start)].map((offset) => {
		const passage = passageAt(facts, offset);
		const own = passage && facts.blocks[passage.block]?.facts;
		if (!own || passage.sentence === null) return null;
		const excerpt = own.excerpts[passage.sentence];
		if (excerpt === undefined) return `${own.repeatKey} ${passage.sentence}`;
		// a long one is cut short: how it goes on is told by its length
		const length = excerpt.endsWith('…') ? ` ${passage.end - passage.start}` : '';
		return repeatKeyOf(comparableWords(excerpt).hashes) + length;
	});
	return said.includes(null) ? null : said.join('\n');
}
