import type { Token } from '../words/tokens.ts';
import { wordSet } from '../words/wordSet.ts';

import { predicateBefore } from './predicatesBefore.ts';
import type { PredicateBefore } from './predicatesBefore.ts';
import { predicatesAfter, stateRightAfter } from './predicatesAfter.ts';
import type { Following } from './predicatesAfter.ts';

/** Verbs of saying and thinking that no number of things is the object of. */
const givesClause = wordSet('say suggest claim believe think fear mean hope argue insist know assume doubt guess');

/** At most this many verbs are told of one figure. */
const most = 4;

/**
 * Lemmas of the verbs that the counted things take part in, the nearest first: as subject (`60 countries signed`), agent
 * (`endorsed by 60 nations`), object (`killing three`), or through a noun of action (`the endorsement of sixty nations`).
 * Found by walking from the noun phrase to the verbs beside it in the clause, without a parse: parentheses are skipped,
 * coordinated verbs of the same form follow. `counts`: the figure counts things, so that they may be the subject of any verb;
 * an amount of money or time is spent, not acting. A negated verb is `not sign`. Looks at a bounded number of tokens.
 */
export function predicatesOf(tokens: readonly Token[], from: number, to: number, counts: boolean): readonly string[] {
	// "83 died, and more than 500 remain missing": whatever verb stands before
	const state = stateRightAfter(tokens, to);
	if (state !== null) return [state];
	const before = predicateBefore(tokens, from);
	return [...new Set(combined(tokens, before, to, counts ? 'subject' : 'passive'))].slice(0, most);
}

function combined(
	tokens: readonly Token[],
	before: PredicateBefore | null,
	to: number,
	following: Following,
): readonly string[] {
	if (before === null) return predicatesAfter(tokens, to, following);
	switch (before.role) {
		case 'agent':
			return [...before.lemmas, ...predicatesAfter(tokens, to, 'relative')];
		case 'object': {
			// "say 40 houses burned": what is said is a clause of its own
			const clause = before.lemmas.some((lemma) => givesClause.has(lemma))
				? predicatesAfter(tokens, to, following)
				: [];
			if (clause.length > 0) return clause;
			const after = predicatesAfter(tokens, to, 'relative');
			return [...before.lemmas, ...after];
		}
		case 'noun': {
			const after = predicatesAfter(tokens, to, 'participle');
			return [...after, ...before.lemmas];
		}
		case 'adjunct': {
			const after = predicatesAfter(tokens, to, following);
			return after.length > 0 ? after : before.lemmas;
		}
	}
}
