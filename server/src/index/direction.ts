import { daysFrom } from './dayWritten.ts';
import type { Mention, Relation } from './mention.ts';

/** Which way a relation runs that is not the same from both ends: what the other mention is beside this one. */
export type Direction = 'later' | 'earlier' | 'longer' | 'shorter';

/**
 * What `other` is beside `own`: of two figures or dates of which one replaces the other, that of the later or earlier text; of
 * two quotations of which one is cut short, the longer or shorter. Null where the relation has no direction, or the texts do
 * not tell it.
 */
export function directionOf(own: Mention, other: Mention, relation: Relation): Direction | null {
	switch (relation) {
		case 'superseded': {
			const days = daysFrom(own.written, other.written) ?? 0;
			return days === 0 ? null : days > 0 ? 'later' : 'earlier';
		}
		case 'truncated':
			if (own.text.length === other.text.length) return null;
			return own.text.length < other.text.length ? 'longer' : 'shorter';
		case 'agrees':
		case 'imprecise':
		case 'conflicts':
		case 'unrelated':
		case 'same':
		case 'reworded':
		case 'other-speaker':
		case 'repeats':
		case 'copies':
		case 'beside':
			return null;
	}
}
