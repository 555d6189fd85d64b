import type { Offer } from './rule.ts';

/** Offers of a kind, most likely first, that stand behind one entry; `id` names its title among the rule's templates. */
export function among<T extends Offer>(id: string, offers: readonly T[]): readonly T[] {
	return offers.map((offer) => ({ ...offer, among: { id, args: {} } }));
}
