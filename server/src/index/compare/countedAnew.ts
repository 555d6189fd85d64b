import type { Figure } from '../../facts/types.ts';
import { wordSet } from '../../facts/words/wordSet.ts';

/** What every vote, poll, game or quake counts anew: two numbers of them are more often of two than those of other things. */
const anew = wordSet(
	`vote ballot seat point delegate senator republican democrat lawmaker congressman congresswoman representative legislator
	councillor candidate nominee voter respondent member american caucus precinct
	game match goal run homer touchdown yard carry catch rebound assist win loss defeat victory inning set round lap
	time magnitude`,
);

/** Whether what a figure counts is counted again and again in the news, each time another number. */
export function isCountedAnew({ counted }: Pick<Figure, 'counted'>): boolean {
	return counted !== null && anew.has(counted);
}
