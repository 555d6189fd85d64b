import { compareActs, isSaidOrPlanned } from '../dates/acts.ts';
import type { DateMentionInCorpus } from '../mention.ts';
import { daysFrom } from '../written.ts';
import { sharesTurn } from './apart.ts';
import data from './dateWeights.json' with { type: 'json' };
import { daysBetween, pairPartNames, pairPartsOf } from './pairing.ts';
import type { Pairing, PairPartName } from './pairing.ts';
import { pairScore, pairWeights } from './pairScore.ts';
import type { PartsOfPair } from './pairScore.ts';

/** What is asked for only of two different dates. */
const ownPartNames = [
	'likeness and rivals',
	'one act',
	'other acts',
	'an act of one only',
	'both only said or planned',
	'one only said or planned',
	'one beginning or end',
	'each of its own day',
	'one to come',
	'both weekdays',
	'both years',
	'days apart',
	'days between',
	'undated',
	'other names',
] as const;

type OwnPartName = (typeof ownPartNames)[number];

export type DatePartName = PairPartName | OwnPartName;

/** What speaks for or against two different dates of two documents being those of one event. */
export const datePartNames: readonly DatePartName[] = [...pairPartNames, ...ownPartNames];

export type DateParts = PartsOfPair<OwnPartName>;

const weights: Readonly<Record<string, number>> = data.parts;

/** What one part adds to the log-odds. */
export function dateWeightOf(part: DatePartName): number {
	return weights[part] ?? 0;
}

/**
 * Log-odds that two different dates of two documents are of one event: a logistic regression over the named parts, trained by
 * `scripts/train-comparability.ts --dates` on pairs that were read.
 */
export function dateScoreOf(parts: DateParts): number {
	return pairScore(parts, weighted);
}

const weighted = pairWeights(ownPartNames, dateWeightOf);

/** Lower log-odds make no difference. */
const leastWeighed = -6;

/** More days than these make no difference. */
const mostDays = 3650;

/** The parts of two different dates; `weighed`: log-odds by likeness and rivals. Symmetric. */
export function datePartsOf(pairing: Pairing<DateMentionInCorpus>, weighed: number): DateParts {
	const { left, i, x, right, j, y } = pairing;
	const [here, there] = [left.acts(i), right.acts(j)];
	const acts = here && there ? compareActs(here, there) : null;
	const said = Number(isSaidOrPlanned(x.excerpt, x.text)) + Number(isSaidOrPlanned(y.excerpt, y.text));
	const [p, q] = [fromWriting(x), fromWriting(y)];
	const isOtherDay = daysBetween(pairing) > 0;
	const types = [typeOf(x), typeOf(y)] as const;
	const both = (type: DateType) => Number(types[0] === type && types[1] === type);
	const own = {
		'likeness and rivals': Math.max(leastWeighed, weighed),
		'one act': Number(acts === 'same'),
		'other acts': Number(acts === 'apart'),
		'an act of one only': Number((here?.done.size ?? 0) > 0 !== (there?.done.size ?? 0) > 0),
		'both only said or planned': Number(said === 2),
		'one only said or planned': Number(said === 1),
		'one beginning or end': Number(sharesTurn(left, i, right, j)),
		'each of its own day': Number(isOtherDay && p !== null && q !== null && Math.abs(p) <= 1 && Math.abs(q) <= 1),
		'one to come': Number(p !== null && q !== null && p > 0 !== q > 0),
		'both weekdays': both('weekday'),
		'both years': both('year'),
		'days apart': Math.log1p(Math.min(mostDays, gapOf(x, y) ?? 0)),
		'days between': Math.log1p(Math.min(mostDays, daysBetween(pairing))),
		undated: Number(left.written === null || right.written === null),
		'other names': Math.min(mostNames, othersOf(left.names(i), right.names(j))),
	};
	return { common: pairPartsOf(pairing), own };
}

/** More names than these make no difference. */
const mostNames = 4;

/** How many names each of two sentences has at least that the other lacks. */
function othersOf(a: ReadonlySet<string> = nobody, b: ReadonlySet<string> = nobody): number {
	let shared = 0;
	for (const name of a) if (b.has(name)) shared++;
	return Math.min(a.size, b.size) - shared;
}

const nobody: ReadonlySet<string> = new Set();

/** Days from the writing of its document to a date, below 0 of what lies behind; null where either is not known. */
function fromWriting({ written, calendar }: DateMentionInCorpus): number | null {
	return daysFrom(written, calendar.days?.from ?? null);
}

/** Days between the first days of two dates; null where either is not known. */
function gapOf(x: DateMentionInCorpus, y: DateMentionInCorpus): number | null {
	const days = daysFrom(x.calendar.days?.from ?? null, y.calendar.days?.from ?? null);
	return days === null ? null : Math.abs(days);
}

type DateType = 'weekday' | 'year' | 'other';

function typeOf({ said: { expression } }: DateMentionInCorpus): DateType {
	switch (expression.type) {
		case 'weekday':
			return 'weekday';
		case 'absolute':
			return expression.from.endsWith('-01-01') && expression.to.endsWith('-12-31') ? 'year' : 'other';
		case 'partial':
		case 'relative':
		case 'ambiguous':
			return 'other';
	}
}
