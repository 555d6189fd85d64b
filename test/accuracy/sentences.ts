import type { DescribedDocument } from '../../server/src/cli/describeDocument.ts';
import { factsOf } from './facts.ts';
import type { Text } from './facts.ts';
import type { Measure, Mistake, Outcome, Tally } from './score.ts';
import { count, createTally, f1, precision, recall, share } from './score.ts';
import { mostOverlapping, visibleWithin } from './spans.ts';

/** A labelled sentence; `?` is not scored. */
export interface GoldSentence {
	readonly start: number;
	readonly end: number;
	readonly block: 'content' | 'boilerplate' | 'markup' | '?';
	readonly claim: 'factual' | 'opinion' | 'none' | '?' | null;
	readonly source: string | null;
}

export interface GoldDocument extends Text {
	readonly sentences: readonly GoldSentence[];
}

type DescribedSentence = DescribedDocument['sentences'][number];

/** What a person reads: targets and tags out, letters and digits only. */
function readable(text: string): string {
	return text.replace(/\]\([^)]*\)|<[^>]*>|https?:\/\/\S+/g, ' ').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Letters and digits in which the two differ at either end, markup aside. */
function boundaryError(text: string, gold: GoldSentence, found: DescribedSentence): number {
	const between = (a: number, b: number) => readable(text.slice(Math.min(a, b), Math.max(a, b))).length;
	return between(gold.start, found.start) + between(gold.end, found.end);
}

interface Judged {
	readonly gold: GoldSentence;
	readonly found: DescribedSentence | undefined;
	/** `content` when the sentence lies in a block of the article. */
	readonly content: string;
	readonly claim: 'factual' | 'opinion' | 'none';
	readonly source: string;
	/** Letters and digits; -1 when nothing was found there. */
	readonly boundary: number;
}

function judge(document: GoldDocument, facts: DescribedDocument, gold: GoldSentence): Judged {
	const found = mostOverlapping(gold, facts.sentences);
	const content = mostOverlapping(gold, facts.blocks)?.content ?? 'markup';
	return {
		gold,
		found,
		content,
		claim: found && content === 'content' ? found.claim : 'none',
		source: found && content === 'content' ? found.source : 'none',
		boundary: found ? boundaryError(document.text, gold, found) : -1,
	};
}

function isOff(text: string, { gold, boundary }: Judged): boolean {
	const length = readable(text.slice(gold.start, gold.end)).length;
	return boundary < 0 ? length > 12 : boundary > 12 && boundary > length / 10;
}

function mistake(document: GoldDocument, judged: Judged, measure: string, expected: string, got: string): Mistake {
	const { gold, found } = judged;
	const weight = found ? Math.abs(found.score - 0.5) : 0.5;
	const text = document.text.slice(gold.start, gold.end);
	return { measure, weight, place: `${document.path}:${gold.start}`, expected, got, text };
}

function threeOf(data: string, key: string, name: string, tally: Tally): readonly Measure[] {
	const cases = tally.truePositives + tally.falseNegatives;
	return [
		share(data, `${key}.precision`, `${name}, precision`, precision(tally), cases),
		share(data, `${key}.recall`, `${name}, recall`, recall(tally), cases),
		share(data, `${key}.f1`, `${name}, F1`, f1(tally), cases),
	];
}

/** Lines of furniture: a labelled line is taken for furniture where half of it or more lies in blocks that are not content. */
function furniture(data: string, documents: readonly GoldDocument[], facts: readonly DescribedDocument[]): Outcome {
	const tally = createTally();
	const mistakes: Mistake[] = [];
	documents.forEach((document, i) => {
		const blocks = facts[i]?.blocks.filter(({ content }) => content !== 'content') ?? [];
		for (const gold of document.sentences) {
			const visible = visibleWithin(document.text, gold, [gold]);
			if (gold.block === '?' || visible === 0) continue;
			const expected = gold.block !== 'content';
			const got = visibleWithin(document.text, gold, blocks) * 2 >= visible;
			count(tally, expected, got);
			if (expected === got) continue;
			mistakes.push({
				measure: 'furniture',
				weight: visible,
				place: `${document.path}:${gold.start}`,
				expected: gold.block,
				got: got ? 'furniture' : 'content',
				text: document.text.slice(gold.start, gold.end),
			});
		}
	});
	return { measures: threeOf(data, 'furniture', 'furniture lines', tally), mistakes };
}

/** Labels of sentences as in the data's description: claims, sources, boundaries, furniture. */
export function measureSentences(data: string, documents: readonly GoldDocument[]): Outcome {
	const facts = factsOf(documents);
	const claim = createTally();
	const bySource = { none: createTally(), vague: createTally(), dead: createTally() };
	const accuracy = { right: 0, of: 0 };
	const boundary = { off: 0, of: 0 };
	const mistakes: Mistake[] = [];
	documents.forEach((document, i) => {
		const described = facts[i];
		if (!described) return;
		for (const gold of document.sentences) {
			const judged = judge(document, described, gold);
			const note = (measure: string, expected: string, got: string) =>
				void mistakes.push(mistake(document, judged, measure, expected, got));
			const scored = gold.block !== '?' && gold.claim !== '?';
			const factual = gold.claim === 'factual';
			if (scored) {
				count(claim, factual, judged.claim === 'factual');
				if (factual !== (judged.claim === 'factual')) note('claim', gold.claim ?? gold.block, judged.claim);
			}
			if (scored && gold.source !== '?') {
				const [expected, got] = [
					factual && gold.source === 'none',
					judged.claim === 'factual' && judged.source === 'none',
				];
				count(bySource.none, expected, got);
				if (expected !== got) {
					const say = (claim: string, source: string) => `${claim} ${source}`;
					note('unsourced', say(gold.claim ?? gold.block, gold.source ?? '–'), say(judged.claim, judged.source));
				}
			}
			if (gold.block !== '?' && gold.source !== '?') {
				for (const label of ['vague', 'dead'] as const) {
					count(bySource[label], gold.source === label, judged.source === label);
					if ((gold.source === label) !== (judged.source === label)) note(label, gold.source ?? '–', judged.source);
				}
			}
			if (factual && gold.source !== '?') {
				accuracy.of++;
				if (judged.source === gold.source) accuracy.right++;
				else note('source', gold.source ?? '–', judged.source);
			}
			if (gold.block === 'content') {
				boundary.of++;
				if (isOff(document.text, judged)) {
					boundary.off++;
					const { found } = judged;
					note('boundary', 'these ends', found ? document.text.slice(found.start, found.end) : 'no sentence');
				}
			}
		}
	});
	const lines = furniture(data, documents, facts);
	return {
		measures: [
			...threeOf(data, 'claim', 'factual claims', claim),
			share(data, 'source.accuracy', 'source of factual claims, accuracy', accuracy.right / accuracy.of, accuracy.of),
			...threeOf(data, 'unsourced', 'unsourced claims', bySource.none),
			...threeOf(data, 'vague', 'vague attributions', bySource.vague),
			...(bySource.dead.truePositives + bySource.dead.falseNegatives > 0
				? threeOf(data, 'dead', 'dead citations', bySource.dead)
				: []),
			share(data, 'boundaries', 'sentence boundaries off', boundary.off / boundary.of, boundary.of, 'less'),
			...lines.measures,
		],
		mistakes: [...mistakes, ...lines.mistakes],
	};
}
