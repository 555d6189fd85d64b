import { extractAttributions } from '../../server/src/facts/attributions/extractAttributions.ts';
import type { Sights } from '../../server/src/facts/attributions/extractAttributions.ts';
import { namedRoles } from '../../server/src/facts/attributions/namedRoles.ts';
import { cutSentences } from '../../server/src/facts/attributions/words.ts';
import { extractCitations } from '../../server/src/facts/citations/extractCitations.ts';
import { judgeClaims } from '../../server/src/facts/claims/judgeClaims.ts';
import { judgeContent } from '../../server/src/facts/content/judgeContent.ts';
import { shapeOf } from '../../server/src/facts/content/shape.ts';
import { wordsOf } from '../../server/src/facts/content/tokens.ts';
import { contextsOf } from '../../server/src/facts/contexts.ts';
import { extractDates } from '../../server/src/facts/dates/extractDates.ts';
import { readDocument } from '../../server/src/facts/documentFacts.ts';
import { extractFigures } from '../../server/src/facts/figures/extractFigures.ts';
import { detectLanguage, languageSample } from '../../server/src/facts/language.ts';
import { extractQuotations } from '../../server/src/facts/quotations/extractQuotations.ts';
import { fingerprintsOf } from '../../server/src/facts/repeats/fingerprints.ts';
import { repeatKeyOf } from '../../server/src/facts/repeats/repeatKey.ts';
import { comparableWords } from '../../server/src/facts/repeats/words.ts';
import { extractTerms } from '../../server/src/facts/terms.ts';
import { passagesOf } from '../../server/src/facts/words/passages.ts';
import { readingIn } from '../../server/src/facts/reading.ts';
import { parseDocument } from '../../server/src/syntax/parse.ts';
import { readInline } from '../../server/src/syntax/readInline.ts';
import { splitSentences } from '../../server/src/syntax/sentences.ts';
import { best, rate, row, timed } from './print.ts';

/** How fast texts are read, as a whole and stage by stage, beside the floor: cutting them into words by a regular expression. */
export function benchReading(texts: readonly string[]): void {
	const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
	const facts = () => texts.forEach((text) => readDocument(text, 'a.txt'));
	facts();
	const floor = best(5, () => texts.forEach((text) => text.match(/[\p{L}\p{N}]+/gu)));
	const whole = best(5, facts);
	row('floor: words by a regular expression', rate(size, floor));
	row(
		`facts of ${texts.length} texts, ${(size / 1e6).toFixed(2)} MB`,
		rate(size, whole),
		`${(whole / floor).toFixed(1)} × floor`,
	);
	const stages = new Map<string, number>();
	for (let run = 0; run < 3; run++) {
		for (const [stage, time] of runStages(texts)) stages.set(stage, Math.min(stages.get(stage) ?? time, time));
	}
	const all = [...stages.values()].reduce((sum, time) => sum + time, 0);
	for (const [stage, time] of stages)
		row(`  ${stage}`, rate(size, time), `${((100 * time) / all).toFixed(0)} %`, `${(time / floor).toFixed(1)} × floor`);
}

/** Each stage over all texts, in the order in which a document goes through them; milliseconds. */
function runStages(texts: readonly string[]): ReadonlyMap<string, number> {
	const spent = new Map<string, number>();
	const stage = <In, Out>(name: string, inputs: readonly In[], work: (input: In, index: number) => Out): Out[] => {
		let results: Out[] = [];
		const time = timed(() => {
			results = inputs.map(work);
		});
		spent.set(name, time);
		return results;
	};
	const documents = stage('parse', texts, (text) => parseDocument(text, 'a.txt'));
	stage('language', documents, ({ blocks }, i) => detectLanguage(languageSample(texts[i] ?? '', blocks)));
	const blocks = documents.flatMap((parsed, i) =>
		parsed.blocks.map((block) => ({ block, source: (texts[i] ?? '').slice(block.start, block.end) })),
	);
	const inlines = stage('inline syntax', blocks, ({ block, source }) => readInline(source, block.kind, block.inline));
	const sentences = stage('sentences', inlines, ({ prose, links }) => splitSentences(prose, links));
	const readings = stage('words, for all extractors', inlines, (inline, i) =>
		readingIn(blocks[i]?.block.kind ?? 'paragraph', inline, sentences[i] ?? []),
	);
	const tokens = stage('words of content labels', readings, (reading) => wordsOf(reading.inline.prose, reading.words));
	const shapes = stage('shape', readings, (reading, i) => shapeOf(reading, tokens[i]));
	const keys = stage('repeats', readings, ({ inline }, i) => {
		const { hashes, words } = comparableWords(inline.prose, tokens[i]);
		fingerprintsOf(hashes, (word) => words[word]?.start ?? 0);
		return repeatKeyOf(hashes);
	});
	stage('terms', readings, extractTerms);
	const passages = stage('tokens of dates and figures', readings, passagesOf);
	const dates = stage('dates', readings, (reading, i) => extractDates(reading, passages[i] ?? []));
	const figures = stage('figures', readings, (reading, i) =>
		extractFigures(reading, passages[i] ?? [], dates[i] ?? []),
	);
	const cut = stage('words of sentences', readings, cutSentences);
	const sights = readings.map((): Sights => []);
	const quotations = stage('quotations', readings, (reading, i) => extractQuotations(reading, cut[i] ?? [], sights[i]));
	const citations = stage('citations', readings, (reading, i) => extractCitations(reading, quotations[i] ?? []));
	const attributions = stage('attributions', readings, (reading, i) =>
		extractAttributions(reading, quotations[i] ?? [], cut[i], sights[i]),
	);
	stage('named roles', readings, ({ inline }, i) => namedRoles(inline.prose, cut[i] ?? []));
	stage('words around figures and dates', readings, (_, i) =>
		[figures[i] ?? [], dates[i] ?? []].map((facts) => contextsOf(facts, passages[i] ?? [])),
	);
	stage('claims', readings, (reading, i) =>
		judgeClaims(
			reading,
			{
				figures: figures[i] ?? [],
				dates: dates[i] ?? [],
				quotations: quotations[i] ?? [],
				citations: citations[i] ?? [],
				attributions: attributions[i] ?? [],
			},
			cut[i],
		),
	);
	let at = 0;
	const inputs = documents.map((parsed) =>
		parsed.blocks.flatMap((block) => {
			const shape = shapes[at];
			const repeatKey = keys[at++];
			return shape && repeatKey !== undefined ? [{ ...block, facts: { repeatKey, shape } }] : [];
		}),
	);
	stage('content labels', inputs, (input) => judgeContent(input, () => ({ here: 1, elsewhere: 0 })));
	return spent;
}
