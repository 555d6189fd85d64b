import { isHyphen } from '../words/cardinal.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import type { Amount } from './amount.ts';

const voting =
	/^(?:vote|votes|voted|voting|ballot|passed|approved|confirmed|rejected|ruled|ruling|decision|majority|acquitted|adopted|defeated)$/;

/** The side of a vote that a number tells: `voted 396-9`, `a 5–4 decision`, `passed 52 to 48`; null for other numbers. */
export function voteAt(tokens: readonly Token[], { from, to, low, bounded, form }: Amount): 'for' | 'against' | null {
	if (bounded || low === null || !Number.isInteger(low) || low > 20_000 || form !== 'digits') return null;
	const right = isLink(at(tokens, to)) && at(tokens, to + 1).kind === 'number';
	const left = isLink(at(tokens, from - 1)) && at(tokens, from - 2).kind === 'number';
	if (right === left) return null;
	const start = left ? from - 2 : from;
	const end = right ? to + 2 : to;
	for (let n = 1; n <= 4; n++) {
		if (voting.test(at(tokens, start - n).lower) || voting.test(at(tokens, end + n - 1).lower))
			return left ? 'against' : 'for';
	}
	return null;
}

function isLink(token: Token): boolean {
	return (token.glued && (isHyphen(token) || token.lower === '–')) || token.lower === 'to';
}
