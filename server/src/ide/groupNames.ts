import { predicateClass } from '../index/figures/predicates.ts';
import type { FigureMention, Group } from '../index/mention.ts';
import { shorten } from './words.ts';

/** Nouns whose plural does not follow the rules below. */
const irregular: ReadonlyMap<string, string> = new Map([
	['person', 'people'],
	['man', 'men'],
	['woman', 'women'],
	['child', 'children'],
	['foot', 'feet'],
	['tooth', 'teeth'],
	['mouse', 'mice'],
	['wife', 'wives'],
	['life', 'lives'],
	['half', 'halves'],
	['series', 'series'],
	['species', 'species'],
	['sheep', 'sheep'],
	['aircraft', 'aircraft'],
	['staff', 'staff'],
	['police', 'police'],
	['personnel', 'personnel'],
	['crisis', 'crises'],
	['analysis', 'analyses'],
]);

/** The plural of an English noun as a heading writes it. */
export function plural(noun: string): string {
	const known = irregular.get(noun);
	if (known !== undefined) return known;
	if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
	return /(?:s|x|z|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

/** What the groups of a heading have in common, e.g. `countries`, `age of John Smith`, `dates`; in the texts' word where all have one. */
export function headingName(groups: readonly Group[]): string {
	const names = new Set(groups.map(thingName));
	const [first] = groups;
	const [name = ''] = names;
	if (names.size <= 1 || first?.kind !== 'figure') return name;
	const figures = groups
		.flatMap(({ mentions }) => mentions)
		.flatMap((one) => (one.kind === 'figure' ? [one.figure] : []));
	return plural(mostFrequent(figures.map(({ quantity, counted }) => quantity ?? counted)) ?? 'figure');
}

/** What a group speaks of, without what is said of it. */
function thingName(group: Group): string {
	switch (group.kind) {
		case 'figure':
			return quantityName(group.mentions.filter((mention) => mention.kind === 'figure'));
		case 'date':
			return 'dates';
		case 'quotation':
			return 'quotations';
	}
}

/** What a group is about, e.g. `countries · endorse`; of an utterance its beginning, of an event its dates. */
export function groupName(group: Group): string {
	const heading = thingName(group);
	const [first] = group.mentions;
	if (group.kind === 'quotation') return first ? `“${shorten(first.text, 40)}”` : heading;
	const verb = verbOf(group);
	return verb === '' || saysAlready(heading, verb) || saysAlready(heading, group.title)
		? heading
		: `${heading} · ${verb}`;
}

/** The verb of the group's class that is written most often: a household that “lost” power is not said to “die”. */
function verbOf({ title, mentions }: Group): string {
	const verbs = mentions
		.flatMap((mention) => (mention.kind === 'figure' ? mention.figure.predicates : []))
		.filter((lemma) => predicateClass(lemma) === title);
	return mostFrequent(verbs) ?? title;
}

/** `injuries` says all that `injuries · injure` does. */
function saysAlready(heading: string, verb: string): boolean {
	return verb.length > 4 && heading.startsWith(verb.slice(0, -1));
}

function quantityName(mentions: readonly FigureMention[]): string {
	const figures = mentions.map(({ figure }) => figure);
	const [first] = figures;
	const subject = mostFrequent(figures.map((figure) => figure.subject));
	switch (first?.kind) {
		case undefined:
			return 'figures';
		case 'count':
			return plural(mostFrequent(figures.map(({ quantity, counted }) => counted ?? quantity)) ?? 'figure');
		case 'age':
			return subject === null ? 'age' : `age of ${subject}`;
		case 'money':
			return first.unit === null ? 'amounts of money' : `amounts in ${first.unit}`;
		case 'share':
			return 'shares';
		case 'duration':
			return 'durations';
		case 'measure':
			return first.unit === null ? 'measures' : `measures in ${first.unit}`;
		case 'rank':
			return 'ranks';
		case 'number':
			return 'numbers';
	}
}

/** The value that is there most often, the first among equals; null when there is none. */
function mostFrequent(values: readonly (string | null)[]): string | null {
	const counts = new Map<string, number>();
	for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
