import { extractDates } from '../../server/src/facts/dates/extractDates.ts';
import type { DateMention } from '../../server/src/facts/types.ts';
import { checkDrawn, readingOf } from './drawn.ts';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The expression in short (`2025-02-10..2025-02-11`, `month 2 day 10`, `-2 week`), and what is said of it: `end`, `before`. */
function label(date: DateMention): string {
	return [named(date), date.part, date.bound].filter((words) => words !== null).join(' · ');
}

/** `2025-02-10..2025-02-11`, `month 2 day 10`, `weekday Tue -1`, `-2 week`. */
function named({ expression, weekday }: DateMention): string {
	const beside = weekday === null ? '' : ` (${weekdays[weekday]})`;
	switch (expression.type) {
		case 'absolute':
			return (expression.from === expression.to ? expression.from : `${expression.from}..${expression.to}`) + beside;
		case 'ambiguous':
			return `${expression.monthFirst} or ${expression.dayFirst}${beside}`;
		case 'partial': {
			const { month, day, toMonth, toDay } = expression;
			const to =
				toMonth === null && toDay === null
					? ''
					: ` to ${[toMonth ?? month, toDay].filter((part) => part !== null).join('/')}`;
			return `${day === null ? `month ${month}` : `${month}/${day}`}${to}${beside}`;
		}
		case 'weekday':
			return `weekday ${weekdays[expression.weekday]}${expression.direction === 0 ? '' : expression.direction > 0 ? ' ahead' : ' back'}`;
		case 'relative':
			return `${expression.count > 0 ? '+' : ''}${expression.count} ${expression.unit}`;
	}
}

const read = (text: string) =>
	extractDates(readingOf(text)).map((date) => ({ start: date.start, end: date.end, label: label(date) }));

for (const file of ['absolute', 'partial', 'relative', 'parts', 'bounds', 'spans', 'none'])
	checkDrawn(`dates/${file}.txt`, read);
