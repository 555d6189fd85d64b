/** From the first to the last day, as `YYYY-MM-DD` or `MM-DD`. */
export interface Days {
	readonly from: string;
	readonly to: string;
}

/** What a date names, made ready once for being held against many others. */
export interface CalendarDate {
	readonly days: Days | null;
	/** Days of the year whatever the year, as `MM-DD`; a month ends on the 31st. */
	readonly season: Days | null;
	/** 0 Sunday to 6 Saturday. */
	readonly weekday: number | null;
	/** Only days until then are meant, or from then on (`by March 1`, `after 2010`). */
	readonly open: 'before' | 'after' | null;
	/** So many days beside those that it names may be meant, too: `about 2010`, `late May`, `a year ago`. */
	readonly reach: number;
	/** How it is hedged, for two that are hedged alike to agree; empty where it is not. */
	readonly hedge: string;
}

/** What a figure says in numbers, in the base unit of its dimension. */
export interface Value {
	readonly low: number | null;
	readonly high: number | null;
	readonly lowOpen: boolean;
	readonly highOpen: boolean;
	readonly approximate: boolean;
	/** How far the number that is meant may lie from the one that is told: 0 unless that is hedged or a loose word. */
	readonly reach: number;
	/** Of a span of time the unit that it is told in, else 0: a span told in years is no more exact than that. */
	readonly grain: number;
	/** Half of the place that the writer rounded to, where a scale word shows that (`1.2 million`: 50 000), else 0. */
	readonly slack: number;
}

/** What a figure says in numbers, made ready once for being held against many others. */
export interface Measure {
	/** It is told in months or years, of which the days differ. */
	readonly inCalendar: boolean;
	/** Beside another that is not told in months or years, and beside one that is. */
	readonly plain: Value;
	readonly besideCalendar: Value;
	/** Of memory, counted by 1,024 (`16 GB` are 16,384 MB), where `plain` counts by 1,000; null of all else. */
	readonly inBytes: Value | null;
}

/** What a figure counts, made ready once for being held against many others. */
export interface DescribedFigure {
	/** What is counted, the verbs around it heeded; null where no thing is named. */
	readonly quantity: string | null;
	/** The predicate classes that it stands in, without repeats. */
	readonly classes: readonly string[];
	/** The telling words of the name of its subject, of a person without the title; null where it has none. */
	readonly subject: readonly string[] | null;
	/** Whose age it is: what the document calls them before that name; null where it is no age, or the document leaves it open. */
	readonly given: string | null;
	/** The words that narrow what is counted. */
	readonly narrowing: readonly string[];
	/** It counts others than those that were just counted ("two more"). */
	readonly countsOthers: boolean;
}
