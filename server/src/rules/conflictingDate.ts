import { isoDay, parseIsoDay, toDayNumber, fromDayNumber, weekdayOf } from '../facts/dates/calendar.ts';
import { stageDates } from '../facts/dates/documentDate.ts';
import type { Stage, StageDate } from '../facts/dates/documentDate.ts';
import type { DateMentionInCorpus } from '../index/mention.ts';
import type { Message } from '../text/message.ts';
import { spanAt } from '../text/span.ts';
import { confidences } from './confidences.ts';
import { documentNames, nameAgreeing } from './documentNames.ts';
import { editHere } from './editHere.ts';
import { quotedAt } from './quotedWords.ts';
import { decisionAbout, documentsSaying, sayingsOf } from './sayings.ts';
import type { Saying } from './sayings.ts';
import type { ComparisonRule, DocumentView, Evidence, FixContext, Offer, Problem } from './rule.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The stages of a document's life in the only order in which they can follow each other. */
const order: readonly Stage[] = ['created', 'published', 'updated', 'accessed'];

/** One event dated differently, a weekday that does not fall on its day, dates of a document in an impossible order. */
const rule: ComparisonRule = {
	id: 'conflicting-date',
	reasons: ['Not the same event', 'Known difference, kept as published'],
	reads: 'date',
	severity: 'warning',
	languages: ['en'],
	summary: 'One event dated differently, a weekday that does not fit its date, or dates in an impossible order.',
	explanation: `
A reader who finds one vote on Tuesday in one article and on Wednesday in another has to look it up, and a date copied wrongly
travels on from text to text. The rule compares dates that stand among the same words in texts about the same event; a weekday
that does not fall on the day beside it; and the dates in the front matter, where a document cannot be updated before it was
published.

Dates that depend on the day on which a text was written ("on Tuesday", "last month") are resolved from its front matter or
dateline. Where a text does not say when it was written they are compared as they stand: weekday with weekday, day of the year
with day of the year. What cannot be compared is never reported, nor the date of a dateline, which tells when a text was written.

**Silent when** one date is coarser and contains the other (February or late February, and 28 February), when one is a limit that
the other keeps (by 1 March, and 26 February) or is hedged and near it (about 2010, and 2011), when a text says that a date was
moved or called off (an information then), when a date stands in the entry of a list of references, when by their titles or
first sentences the documents are about different things (the pages of two towns, the minutes of two meetings), and when you have
said that the two dates do not mean the same event.

**What settles it:** the day in the primary source, or the one of the two that a calendar allows. No fix rewrites quoted words.
`,
	examples: [
		{
			title: 'One meeting on two days',
			documents: {
				'a.txt': 'The Geneva Water Forum adopted the Geneva Water Charter on 4 March 2031, its organisers wrote.\n',
				'b.txt':
					'The Geneva Water Charter was adopted by the Geneva Water Forum on 5 March 2031, its organisers wrote.\n',
			},
			marks: ['4 March 2031', '5 March 2031'],
		},
		{
			title: 'A weekday that does not fit',
			documents: { 'a.txt': 'The forum opened on Monday, 4 March 2031, the organisers wrote.\n' },
			marks: ['Monday, 4 March 2031'],
		},
		{
			title: 'A coarser date',
			documents: {
				'a.txt': 'The Geneva Water Forum adopted the Geneva Water Charter on 4 March 2031, its organisers wrote.\n',
				'b.txt':
					'The Geneva Water Charter was adopted by the Geneva Water Forum in March 2031, its organisers wrote.\n',
			},
			marks: [],
		},
	],
	templates: {
		...documentNames,
		conflicts:
			'{text} here, but {other} in {documents}. If both mean one event, the primary source would settle its date.',
		superseded:
			'{text} here, {other} in {documents}. One of the texts says that the date was moved or called off; the latest announcement would settle it.',
		quoted: '“{words}”',
		resolved: '“{words}” ({day})',
		weekday: '“{text}” names a {weekday}, but that day is a {actual}. A calendar tells which of the two was meant.',
		order:
			'“{key}” is {day}, before “{otherKey}” ({otherDay}). A document cannot be {stage} before it was {otherStage}; correcting one of the two would settle it.',
		created: 'created',
		published: 'published',
		updated: 'updated',
		accessed: 'accessed',
		'use-date': 'Use “{other}” here, as in {documents}',
		'fix-weekday': 'Name the weekday of that day: “{weekday}”',
		'not-same': 'Not the same event as “{other}” in {documents}',
	},

	find(view) {
		return [...misfits(view), ...disorder(view)].sort((a, b) => a.start - b.start || a.end - b.end);
	},

	judge(mention, others) {
		if (mention.kind !== 'date') return null;
		const told = others
			.flatMap(({ mention: counterpart, relation, confidence, departs }) => {
				const differs = departs && (relation === 'conflicts' || relation === 'superseded');
				if (!differs || counterpart.kind !== 'date') return [];
				const key = `${relation} ${counterpart.date.from ?? counterpart.text} ${counterpart.date.to ?? ''}`;
				return [{ relation, confidence, key, document: counterpart.ref.document, counterpart }];
			})
			.sort(
				(a, b) =>
					Number(a.relation === 'superseded') - Number(b.relation === 'superseded') || b.confidence - a.confidence,
			);
		const [worst, ...rest] = told;
		if (!worst) return null;
		const documents = nameAgreeing([worst, ...rest], mention.ref.document);
		return {
			message: { id: worst.relation, args: { text: dated(mention), other: dated(worst.counterpart), documents } },
			severity: worst.relation === 'superseded' ? 'information' : 'warning',
			confidence: worst.confidence,
			evidence: others,
		};
	},

	offers(problem, context) {
		const weekday = problem.message.id === 'weekday' ? problem.message.args['actual'] : undefined;
		const quoted = quotedAt(problem, context) !== null;
		if (typeof weekday === 'string') return quoted ? [] : [editHere('fix-weekday', { weekday }, { argument: weekday })];
		if (problem.message.id === 'order') return [];
		const own = context.text(problem.document)?.slice(problem.start, problem.end);
		const differing = problem.evidence.filter(({ relation }) => relation === 'conflicts' || relation === 'superseded');
		const byDay = (evidence: readonly Evidence[]) => byValue(evidence, problem, context).slice(0, mostOffered);
		return [
			...byDay(quoted ? [] : differing.filter(isCurrent)).flatMap((saying): Offer[] => {
				const wordsOf = ({ document, start, end, text }: Evidence) => context.text(document)?.slice(start, end) ?? text;
				// “yesterday” means another day in another document
				const canStand = (one: Evidence) => /\d/u.test(wordsOf(one)) && wordsOf(one) !== own;
				const example = [saying.example, ...saying.places].find(canStand);
				if (!example) return [];
				const other = wordsOf(example);
				const args = { other, documents: documentsSaying({ ...saying, example }, problem.document) };
				return [editHere('use-date', args, { argument: other })];
			}),
			...byDay(differing).map((saying): Offer => {
				const other = saying.example.text;
				return decisionAbout(saying, problem, { id: 'not-same', reason: 'not the same event', other });
			}),
		];
	},

	apply(problem, offer, context) {
		const text = context.text(problem.document)?.slice(problem.start, problem.end);
		if (text === undefined || offer.argument === null) return [];
		const newText = offer.id === 'fix-weekday' ? withWeekday(text, offer.argument) : offer.argument;
		if (newText === text) return [];
		return [{ document: problem.document, edits: [{ start: problem.start, end: problem.end, newText }] }];
	},
};

export default rule;

/** How many of the other dates are offered. */
const mostOffered = 3;

/** Evidence by the days that it names, whatever the wording: those that the message names first, then what most documents say. */
function byValue(evidence: readonly Evidence[], { message }: Problem, context: FixContext): readonly Saying[] {
	const sayings = sayingsOf(evidence, (one) => {
		const days = daysAt(one, context);
		return days ? JSON.stringify(days) : one.text;
	});
	const named = message.args['other'];
	const words = typeof named === 'object' && 'args' in named ? named.args['words'] : undefined;
	const first = sayings.find(({ places }) => places.some(({ text }) => text === words));
	return first ? [first, ...sayings.filter((one) => one !== first)] : sayings;
}

/** The days of the date that begins at a place; null where there is none (any more), or where it names no day. */
function daysAt({ document, start }: Evidence, context: FixContext): readonly [string, string] | null {
	const facts = context.view(document)?.facts;
	const number = facts ? spanAt(facts.blocks, start) : -1;
	const block = facts?.blocks[number];
	const index = block?.facts.dates.findIndex((date) => block.start + date.start === start) ?? -1;
	const date = facts?.dates[number]?.[index];
	return date && date.from !== null && date.to !== null ? [date.from, date.to] : null;
}

/** The words of a date; behind those that mean another day in another text (“yesterday”) the day that they mean here. */
function dated({ text, date: { from, to } }: DateMentionInCorpus): Message {
	const isOwn = /\d/u.test(text) || from === null || from !== to;
	return isOwn ? { id: 'quoted', args: { words: text } } : { id: 'resolved', args: { words: text, day: from } };
}

/** A date that was moved is brought up to the later text, never back to the earlier. */
function isCurrent({ relation, direction }: Evidence): boolean {
	return relation !== 'superseded' || direction === 'later';
}

const weekdayWord =
	/\b(?:Sun(?:day)?|Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?)\b/iu;

/** A date with another weekday, in full or short as it was: `Mon 4 March` becomes `Tue 4 March`. */
function withWeekday(text: string, weekday: string): string {
	return text.replace(weekdayWord, (word) => (/day$/iu.test(word) ? weekday : weekday.slice(0, 3)));
}

/** Dates that name a weekday on which they do not fall. */
function misfits({ facts, content }: DocumentView): readonly Problem[] {
	return facts.blocks.flatMap((block, number): Problem[] => {
		if (content[number]?.label !== 'content') return [];
		return block.facts.dates.flatMap((mention, i): Problem[] => {
			const date = facts.dates[number]?.[i];
			const day = date?.from === date?.to ? parseIsoDay(date?.from ?? '') : null;
			if (mention.weekday === null || !day || weekdayOf(day) === mention.weekday) return [];
			const args = {
				text: mention.text,
				weekday: weekdays[mention.weekday] ?? '',
				actual: weekdays[weekdayOf(day)] ?? '',
			};
			return [
				problem(block.start + mention.start, block.start + mention.end, { id: 'weekday', args }, confidences.weekday),
			];
		});
	});
}

/** Front-matter dates that stand before a stage which must have come first. A day of grace allows for time zones. */
function disorder({ id, facts }: DocumentView): readonly Problem[] {
	const dates = stageDates(facts.frontMatter?.entries ?? []);
	return dates.flatMap((later): Problem[] => {
		const earlier = dates.find(
			(one) => order.indexOf(one.stage) < order.indexOf(later.stage) && dayAfter(later) < one.day,
		);
		if (!earlier) return [];
		const args = {
			key: later.entry.key,
			day: later.day,
			stage: { id: later.stage, args: {} },
			otherKey: earlier.entry.key,
			otherDay: earlier.day,
			otherStage: { id: earlier.stage, args: {} },
		};
		const { start, end } = earlier.entry.valueSpan;
		const evidence = { document: id, start, end, text: earlier.day, relation: 'conflicts', note: null } as const;
		return [
			{
				...problem(
					later.entry.valueSpan.start,
					later.entry.valueSpan.end,
					{ id: 'order', args },
					confidences.frontMatter,
				),
				evidence: [evidence],
			},
		];
	});
}

function dayAfter({ day }: StageDate): string {
	const parsed = parseIsoDay(day);
	return parsed ? isoDay(fromDayNumber(toDayNumber(parsed) + 1)) : day;
}

function problem(start: number, end: number, message: Problem['message'], confidence: number): Problem {
	return { start, end, message, severity: 'warning', confidence, evidence: [], faded: false };
}
