// Lists that name rules by hand.
import assert from 'node:assert/strict';
import { conflictRules, sourcingRules } from '../../client/src/ruleNames.ts';
import { rules } from '../../server/src/rules/catalogue.ts';
import { comparing, passages, sourcing } from '../../server/src/rules/families.ts';

const conflicts = Object.values(comparing);

describe('families of rules', () => {
	it('hold rules of the catalogue, each in one family', () => {
		const named = [...conflicts, ...sourcing, ...passages];
		assert.equal(new Set(named).size, named.length);
		const known = new Set(rules.map(({ id }) => id));
		assert.deepEqual(
			named.filter((id) => !known.has(id)),
			[],
		);
	});

	it('hold every rule that compares mentions, or reads English sentences', () => {
		for (const { id, reads, languages } of rules) {
			if (reads !== 'document') assert.equal(comparing[reads], id);
			else if (languages !== null) assert.ok(sourcing.includes(id), id);
		}
	});

	it('are those that the client counts', () => {
		assert.deepEqual([...conflictRules].sort(), [...conflicts].sort());
		assert.deepEqual([...sourcingRules].sort(), [...sourcing].sort());
	});
});
