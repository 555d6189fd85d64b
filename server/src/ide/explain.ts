import type { Corpus } from '../engine/corpus.ts';
import { defaultSettings } from '../engine/settings.ts';
import { contributionsOf, learnedContributions, sharedWords } from '../index/compare/explain.ts';
import { isTold } from '../index/compare/judgement.ts';
import type { Learned } from '../index/compare/judgement.ts';
import { isInName } from '../index/compare/dimensions.ts';
import type { Weighed } from '../index/compare/weighed.ts';
import type { Countable, DocumentId, Mention } from '../index/mention.ts';
import { nameBeside } from '../rules/documentNames.ts';
import { leastReported } from '../rules/rule.ts';
import { membersAt, mentionOf } from './cursor.ts';
import { reasonsForSilence } from './silence.ts';
import type { Chosen } from './silence.ts';

/** What a person asks: why two mentions were compared, or why nothing is said of one. */
export type Question = 'comparison' | 'silence';

/** At most so many other mentions are told of, and so many parts of each. */
const mostOthers = 8;
const mostParts = 6;

/**
 * Why a figure or date was compared with others, or why nothing is reported at a place: the reason first, then, as details, each
 * mention that it was held against with the parts of the score, what speaks for one quantity (+) and what against it (−). Plain
 * English lines.
 */
export function explainAt(
	corpus: Corpus,
	id: DocumentId,
	offset: number,
	question: Question,
	chosen: Chosen = nothingChosen,
): string {
	const mention = membersAt(corpus, id, offset)
		.map(mentionOf)
		.find((one) => one !== undefined);
	if (question === 'silence') {
		const reasons = reasonsForSilence(corpus, id, offset, chosen);
		if (!mention || mention.kind === 'quotation') return reasons.join('\n');
		const details = compared(corpus, id, mention, corpus.weighed(mention.ref));
		return [...reasons, '', 'Details', '', ...details].join('\n');
	}
	if (!mention) return 'Nothing that is compared with other places stands here: no figure, date or quotation.';
	if (mention.kind === 'quotation')
		return `“${mention.text}”\n\nQuotations are compared by their words alone: at least three words, most of them in the same order.`;
	return compared(corpus, id, mention, corpus.weighed(mention.ref).filter(isTold)).join('\n');
}

const nothingChosen: Chosen = { decided: [], settings: defaultSettings };

function compared(corpus: Corpus, id: DocumentId, mention: Countable, wanted: readonly Weighed[]): readonly string[] {
	return [
		`“${mention.text}” in ${corpus.name(id)}`,
		...unresolved(mention),
		...(wanted.length === 0 ? ['', nothingFound(corpus.weighed(mention.ref))] : []),
		...wanted.slice(0, mostOthers).flatMap((other) => ['', ...describe(corpus, mention, other)]),
		...(wanted.length > mostOthers ? ['', `… and ${wanted.length - mostOthers} more that are less alike.`] : []),
	];
}

function unresolved(mention: Countable): readonly string[] {
	if (mention.kind === 'figure' && isInName(mention)) return ['It is part of a name, and compared with nothing.'];
	if (mention.kind === 'figure' || mention.date.from !== null) return [];
	return [`It is no certain day: ${mention.date.reason ?? 'it names none'}. It is compared as it stands.`];
}

function nothingFound(weighed: readonly Weighed[]): string {
	return weighed.length === 0
		? 'Nothing in documents about the same event has its unit or counted thing together with a word around it, or its number.'
		: `It was held against ${weighed.length} other mentions, none of them likely enough to be of the same quantity.`;
}

function describe(corpus: Corpus, mention: Countable, other: Weighed): readonly string[] {
	const { likeness, parts } = contributionsOf(mention, other.mention, other.similarity);
	const words = sharedWords(mention, other.mention);
	const told = parts.slice(0, mostParts).map(({ part, weight }) => `${part} ${signed(weight)}`);
	return [
		`${nameBeside(other.mention.ref.document, mention.ref.document)}: “${other.mention.text}”: ${other.relation}, confidence ${confidenceText(other.confidence)}`,
		`  ${verdict(corpus, mention, other)}`,
		`  likeness ${signed(likeness)} of: ${told.join(', ')}`,
		...weighedBy(other),
		...(words.length > 0 ? [`  words around both: ${words.join(', ')}`] : []),
	];
}

/** Nothing is certain that was only learned: at most 0.99. */
function confidenceText(confidence: number): string {
	return Math.min(0.99, confidence).toFixed(2);
}

const judgedAs: Readonly<Record<NonNullable<Learned>['of'], string>> = {
	'meeting figures': 'one quantity, not met by chance',
	'different figures': 'different values of one quantity',
	'different dates': 'different dates of one event',
};

/** What was weighed where the two were judged by what readers said of others. */
function weighedBy({ learned }: Weighed): readonly string[] {
	if (!learned) return [];
	const { score, parts } = learnedContributions(learned);
	const told = parts.slice(0, mostParts).map(({ part, weight }) => `${part} ${signed(weight)}`);
	return [`  as ${judgedAs[learned.of]} ${signed(score)} of: ${told.join(', ')}`];
}

function verdict(corpus: Corpus, mention: Countable, weighed: Weighed): string {
	const { mention: other, relation, confidence, apart } = weighed;
	if (apart !== null) return `Not compared: ${apart}.`;
	const dismissal = corpus.dismissal(mention.ref, other.ref);
	if (dismissal !== null) return `Dismissed: ${dismissal}.`;
	if (!isTold(weighed)) return 'Not compared: too unlikely to mean the same.';
	switch (relation) {
		case 'agrees':
			return 'Compared, and not reported: they agree.';
		case 'imprecise':
		case 'conflicts':
		case 'superseded':
			if (confidence < leastReported)
				return reports(corpus, mention, other)
					? 'Compared, and hinted at here: less likely of one quantity than not.'
					: `Compared, and not reported: below the confidence of ${leastReported.toFixed(2)} that a finding takes.`;
			return reports(corpus, mention, other) ? 'Compared, and reported here.' : 'Compared, and not reported here.';
		default:
			return 'Compared.';
	}
}

/** Whether a finding at a mention rests on another one. */
function reports(corpus: Corpus, mention: Countable, other: Mention): boolean {
	const [here, there] = [corpus.place(mention.ref), corpus.place(other.ref)];
	if (!here || !there) return false;
	return corpus
		.findings(here.document)
		.some(
			({ start, end, evidence }) =>
				start === here.start &&
				end === here.end &&
				evidence.some((one) => one.document === there.document && one.start === there.start && one.end === there.end),
		);
}

function signed(value: number): string {
	return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
}
