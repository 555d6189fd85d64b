import { placeOf } from '../../text/partitionPoint.ts';
/** Who has which fingerprint, in order. Most fingerprints have one holder, which is kept without a list. */
export interface Holders {
	add(hash: number, member: string): void;
	remove(hash: number, member: string): void;
	/** Of the others with the fingerprint, those at most `reach` places before or behind the member in their order. */
	around(hash: number, member: string, reach: number): readonly string[];
}

export function createHolders(): Holders {
	const holders = new Map<number, string | string[]>();
	return {
		add(hash, member) {
			const held = holders.get(hash);
			if (held === undefined) holders.set(hash, member);
			else if (typeof held === 'string') holders.set(hash, held < member ? [held, member] : [member, held]);
			else held.splice(placeOf(held, member), 0, member);
		},
		remove(hash, member) {
			const held = holders.get(hash);
			if (held === undefined) return;
			if (typeof held === 'string') {
				holders.delete(hash);
				return;
			}
			held.splice(placeOf(held, member), 1);
			const [only] = held;
			if (held.length === 1 && only !== undefined) holders.set(hash, only);
		},
		around(hash, member, reach) {
			const held = holders.get(hash);
			if (held === undefined || typeof held === 'string') return [];
			const at = placeOf(held, member);
			return held.slice(Math.max(0, at - reach), at + reach + 1).filter((other) => other !== member);
		},
	};
}
