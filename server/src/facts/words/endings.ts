import { codeAt } from '../../text/codeAt.ts';

/** A word as far as its ending is asked for. */
interface Ended {
	/** See `endingOf`. */
	readonly ending: number;
}

/**
 * How a word in lower case ends: its last three characters, a byte each, so that asking for an ending compares two numbers.
 * Characters beyond ASCII are all one that no ending holds.
 */
export function endingOf(lower: string): number {
	let ending = 0;
	for (let at = Math.max(0, lower.length - 3); at < lower.length; at++) ending = withNext(ending, codeAt(lower, at));
	return ending;
}

function withNext(ending: number, code: number): number {
	return (ending << 8) | (code < 0x80 ? code : 0x80);
}

const S = endingOf('s');
const ED = endingOf('ed');
const LY = endingOf('ly');
const EST = endingOf('est');
const ING = endingOf('ing');
const NOT = endingOf("n't");

export function endsInS({ ending }: Ended): boolean {
	return (ending & 0xff) === S;
}

export function endsInEd({ ending }: Ended): boolean {
	return (ending & 0xffff) === ED;
}

export function endsInLy({ ending }: Ended): boolean {
	return (ending & 0xffff) === LY;
}

export function endsInEst({ ending }: Ended): boolean {
	return ending === EST;
}

export function endsInIng({ ending }: Ended): boolean {
	return ending === ING;
}

/** `don't`, `isn't`. */
export function endsInNot({ ending }: Ended): boolean {
	return ending === NOT;
}
