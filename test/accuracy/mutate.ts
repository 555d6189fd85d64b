/**
 * `npm run accuracy -- mutate FOLDER`: how many planted conflicts are found. In a copy of real articles one figure of a pair
 * that agrees is changed at a time; beside that stands how many findings the untouched folder has. Deterministic: the seed
 * is fixed, so that two runs on the same folder plant the same conflicts.
 */
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import type { Corpus } from '../../server/src/engine/corpus.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import type { FigureMention, Mention, Place } from '../../server/src/index/mention.ts';
import { rules } from '../../server/src/rules/catalogue.ts';
import { randomFrom } from '../../scripts/lib/random.ts';
import type { Text } from './facts.ts';
import type { Measure, Mistake, Outcome } from './score.ts';
import { share } from './score.ts';

/** A figure that agrees with figures of other documents, and is to be changed. */
interface Target {
	readonly mention: FigureMention;
	readonly place: Place;
	/** Where the same is said in other documents, and in what words. */
	readonly others: readonly (Place & { readonly text: string })[];
	/** One of them names the same counted thing, as written or as a synonym. */
	readonly sameThing: boolean;
}

/** Exact figures that agree with figures of other documents, the surer half of all agreement. */
function targetsOf(corpus: Corpus): readonly Target[] {
	return corpus.groups().flatMap((group) => {
		const place = (i: number) => {
			const mention = group.mentions[i];
			return mention ? corpus.place(mention.ref) : null;
		};
		return group.mentions.flatMap((mention, i): Target[] => {
			const here = place(i);
			if (mention.kind !== 'figure' || !here || mention.figure.low === null) return [];
			if (mention.figure.low !== mention.figure.high) return [];
			const partners = group.comparisons
				.filter(({ a, b, relation, confidence }) => (a === i || b === i) && relation === 'agrees' && confidence >= 0.5)
				.map(({ a, b }) => (a === i ? b : a))
				.filter((other) => group.mentions[other]?.ref.document !== mention.ref.document);
			const others = partners.flatMap((other) => {
				const there = place(other);
				return there ? [{ ...there, text: group.mentions[other]?.text ?? '' }] : [];
			});
			const sameThing = partners.some((other) => countsAlike(mention, group.mentions[other]));
			return others.length > 0 ? [{ mention, place: here, others, sameThing }] : [];
		});
	});
}

function countsAlike({ figure }: FigureMention, other: Mention | undefined): boolean {
	if (other?.kind !== 'figure' || figure.counted === null) return false;
	return figure.counted === other.figure.counted || figure.quantity === other.figure.quantity;
}

const numeral = /\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?/u;

const numberWords = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The words of a figure with another number: a fifth to four fifths more, or one to three more of a number below ten. Null without a plain number. */
function changed(words: string, random: () => number): string | null {
	const more = 1 + Math.floor(random() * 3);
	const factor = 1.2 + random() * 0.6;
	const digits = numeral.exec(words);
	if (digits) {
		const value = Number(digits[0].replaceAll(',', ''));
		const decimals = /\.(\d{1,6})/u.exec(digits[0])?.[1]?.length ?? 0;
		const significant = digits[0].replace(/\D/gu, '').replace(/0{1,15}$/u, '').length;
		const next =
			value < 10 && decimals === 0 ? value + more : Number((value * factor).toPrecision(Math.max(1, significant)));
		if (next === value) return null;
		const text = digits[0].includes(',')
			? next.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
			: next.toFixed(decimals);
		return words.replace(digits[0], text);
	}
	const word = numberWords.find((name) => new RegExp(`\\b${name}\\b`, 'iu').test(words));
	if (word === undefined) return null;
	const next = numberWords[numberWords.indexOf(word) + more] ?? String(numberWords.indexOf(word) + 1 + more);
	return words.replace(new RegExp(`\\b${word}\\b`, 'iu'), next);
}

/** A finding stands at the changed figure, or at one that it agreed with, and rests on the other of the two. */
function isFound(corpus: Corpus, { place, others }: Target): boolean {
	const touches = (span: { start: number; end: number }, at: Place) => span.start < at.end && at.start < span.end;
	const told = (here: Place, there: Place) =>
		corpus
			.findings(here.document)
			.some(
				(finding) =>
					finding.rule === 'conflicting-figure' &&
					touches(finding, here) &&
					finding.evidence.some(
						({ document, start, end, relation }) =>
							document === there.document && touches({ start, end }, there) && relation !== 'agrees',
					),
			);
	return others.some((other) => told(place, other) || told(other, place));
}

/** Plants at most so many conflicts, spread over the folder. */
const mostPlanted = 400;

export function measureMutations(texts: readonly Text[]): Outcome {
	const corpus = createCorpus(rules);
	const put = (path: string, text: string) => corpus.set({ id: path, name: path, text, decisions: [] });
	for (const { path, text } of texts) put(path, text);
	runToEnd(corpus.analyse());
	const byPath = new Map(texts.map(({ path, text }) => [path, text]));
	const standing = new Map<string, number>();
	for (const { path } of texts)
		for (const { rule } of corpus.findings(path)) standing.set(rule, (standing.get(rule) ?? 0) + 1);
	const targets = targetsOf(corpus);
	const stride = Math.max(1, Math.ceil(targets.length / mostPlanted));
	const random = randomFrom(20250211);
	const tallies = { same: { found: 0, of: 0 }, other: { found: 0, of: 0 } };
	const mistakes: Mistake[] = [];
	targets.forEach((target, i) => {
		const text = byPath.get(target.place.document) ?? '';
		const { start, end, document } = target.place;
		const words = changed(text.slice(start, end), random);
		if (words === null || i % stride !== 0) return;
		put(document, text.slice(0, start) + words + text.slice(end));
		runToEnd(corpus.analyse());
		const tally = target.sameThing ? tallies.same : tallies.other;
		tally.of++;
		const grown = { ...target, place: { ...target.place, end: end + words.length - (end - start) } };
		if (isFound(corpus, grown)) tally.found++;
		else {
			mistakes.push({
				measure: target.sameThing ? 'same thing' : 'other',
				weight: target.sameThing ? 1 : 0.5,
				place: `${document}:${start} ${target.others[0]?.document}:${target.others[0]?.start}`,
				expected: `a conflict: “${words}” beside “${target.others[0]?.text}”`,
				got: 'nothing',
				text: text.slice(Math.max(0, start - 80), end + 80),
			});
		}
		put(document, text);
	});
	const per100 = (rule: string): Measure => ({
		key: `mutate.standing.${rule}`,
		data: 'mutate',
		name: `standing ${rule}, per 100 documents`,
		value: (100 * (standing.get(rule) ?? 0)) / Math.max(1, texts.length),
		cases: texts.length,
		unit: 'count',
		better: 'less',
	});
	const recall = (key: string, name: string, { found, of }: { found: number; of: number }) =>
		share('mutate', key, name, of === 0 ? 0 : found / of, of);
	return {
		measures: [
			recall('same', 'planted conflicts found, same counted thing', tallies.same),
			recall('other', 'planted conflicts found, amounts and ages', tallies.other),
			...['conflicting-figure', 'conflicting-date', 'altered-quotation'].map(per100),
		],
		mistakes,
	};
}
