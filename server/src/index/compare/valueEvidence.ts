import type { Figure } from '../../facts/types.ts';
import { meetingOf } from '../dates/compareDates.ts';
import type { Countable, DateMentionInCorpus, Relation } from '../mention.ts';
import { closeness, distinctiveness, isSmall } from './closeness.ts';
import type { Parts } from './parts.ts';

type ValueRelation = Extract<Relation, 'agrees' | 'imprecise' | 'conflicts'>;

/** What values add, in log-odds. */
const weight = Object.freeze({
	closeness: 1,
	/** Two different numbers below ten. */
	small: 1,
	weekday: 1,
	/** A month told by one, and a day of it by the other. */
	heldDay: 0.6,
	/** Two equal numbers: at least this, and more the more digits chance would have to hit. */
	equal: 2.2,
	distinct: 4,
	/** Two small numbers that are equal, and no word around them is. */
	byChance: 2,
	/** Durations that are equal in other units. */
	converted: 1,
	/** A figure hedged or bounded at the other's value. */
	near: 1.4,
	nearDistinct: 2,
});

/** How much the values of two mentions speak for one quantity, or one event, in log-odds. */
export function valuesOf(x: Countable, y: Countable, relation: ValueRelation, parts: Parts): number {
	if (x.kind === 'date' && y.kind === 'date' && relation === 'imprecise') return meeting(x, y);
	if (x.kind !== 'figure' || y.kind !== 'figure')
		return relation === 'agrees' ? weight.equal + datedDay(x, y) : -dated(x, y);
	const near = closeness(x.figure, y.figure);
	const [one, other] = [distinctiveness(x.figure), distinctiveness(y.figure)];
	const [distinct, finer] = [Math.min(one, other), Math.max(one, other)];
	switch (relation) {
		case 'agrees':
			// three weeks, 21 days: chance has to hit the finer of two numbers that are not even written alike
			return x.figure.unit !== y.figure.unit && x.figure.kind === 'duration' && y.figure.kind === 'duration'
				? weight.equal + weight.converted + weight.distinct * finer
				: weight.equal + weight.distinct * distinct - weight.byChance * byChance(x.figure, y.figure, parts);
		case 'imprecise':
			return near === 1 ? weight.near + weight.nearDistinct * distinct : weight.closeness * near;
		case 'conflicts':
			return weight.closeness * near - (isSmall(x.figure) && isSmall(y.figure) ? weight.small : 0);
	}
}

/** So much shared weight of words around two small numbers is more than chance brings together. */
const fewWords = 0.3;

/** Of counts in texts of politics every fourth is a two, every tenth a three. */
const commonest = 2;

/** How far chance explains that two small counts are equal (`two men`, `two-person race`): 0 to 1. */
function byChance(x: Figure, y: Figure, parts: Parts): number {
	if (x.kind !== 'count' || y.kind !== 'count' || !isSmall(x) || !isSmall(y)) return 0;
	const unlike = Math.max(0, 1 - parts['shared words'] / fewWords);
	return x.low === commonest ? unlike : 0.65 * unlike;
}

/** How much two dates that do not exclude each other speak for one event. */
function meeting(x: DateMentionInCorpus, y: DateMentionInCorpus): number {
	switch (meetingOf(x, y)) {
		case 'same days':
			return weight.equal + datedDay(x, y);
		case 'within a month':
			return weight.near + weight.heldDay;
		case 'within a year':
		case 'within years':
		case 'unknown':
			return -dated(x, y);
	}
}

/** What keeps two different dates apart: weekdays more, since every sentence of a report may have its own. */
function dated(x: Countable, y: Countable): number {
	const weekday = [x, y].some((one) => one.kind === 'date' && one.said.expression.type === 'weekday');
	return weekday ? weight.weekday : 0;
}

/** A day of a month is met by chance less often than a weekday or a year: where both tell one. */
function datedDay(x: Countable, y: Countable): number {
	return isDatedDay(x) && isDatedDay(y) ? 1.5 : 0.3;
}

function isDatedDay(mention: Countable): boolean {
	if (mention.kind !== 'date') return false;
	const { expression } = mention.said;
	if (expression.type === 'partial') return expression.day !== null;
	return expression.type === 'absolute' && expression.from.slice(0, 7) === expression.to.slice(0, 7);
}

/** The value itself says that the two may be one: equal, or hedged or bounded at that very number. */
export function meets(relation: ValueRelation, values: number): boolean {
	return relation === 'agrees' || (relation === 'imprecise' && values >= weight.near);
}
