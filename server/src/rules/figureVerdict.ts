import type { Figure } from '../facts/types.ts';
import { isBounded } from '../index/figures/compareValues.ts';
import type { DocumentId, FigureMention, Relation } from '../index/mention.ts';
import type { Counterpart } from '../index/standard.ts';
import { nameAgreeing } from './documentNames.ts';
import { valueOf } from './figureWording.ts';
import { leastSure } from './rule.ts';
import type { Severity, Strictness, Verdict } from './rule.ts';
import { documentsOf, sayingsOf } from './sayings.ts';
import type { Saying } from './sayings.ts';

type Disagreement = Extract<Relation, 'conflicts' | 'imprecise' | 'superseded'>;

/** Whether two figures of one quantity differ. */
export function isDisagreement(relation: Relation): relation is Disagreement {
	return relation === 'conflicts' || relation === 'imprecise' || relation === 'superseded';
}

/** No exact number: about, over, up to, from … to. */
export function isHedged({ low, high, approximate }: Figure): boolean {
	return approximate || low === null || low !== high;
}

/**
 * Of differences that are equally grave, the one that a message names: what is surely of this quantity, then what most documents
 * say, then an exact number before one that is hedged, then the likelier.
 */
function mostTelling<T extends Told>(told: readonly T[]): T | undefined {
	// what is sure is not told apart by how sure it is
	const sureness = ({ places }: Saying<T>) =>
		places.reduce((most, { confidence }) => Math.max(most, Math.min(confidence, leastSure)), 0);
	const isUnsure = (saying: Saying<T>) => Number(sureness(saying) < leastSure);
	const hedged = ({ example: { figure } }: Saying<T>) => Number(isHedged(figure));
	const [first] = sayingsOf(told, ({ key }) => key).toSorted(
		(a, b) =>
			isUnsure(a) - isUnsure(b) ||
			documentsOf(b).size - documentsOf(a).size ||
			hedged(a) - hedged(b) ||
			sureness(b) - sureness(a),
	);
	return first?.example;
}

/** What is said of a figure beside those that it was compared with, of which `gradeOf` tells how grave they are; null: nothing. */
export function verdictOn(
	mention: FigureMention,
	others: readonly Counterpart[],
	gradeOf: (one: Counterpart, other: FigureMention) => Graded | null,
): Verdict | null {
	const told = others.flatMap((one) => {
		const { mention: counterpart, confidence, departs } = one;
		if (!departs || counterpart.kind !== 'figure') return [];
		const graded = gradeOf(one, counterpart);
		if (!graded) return [];
		const key = `${graded.id} ${valueOf(counterpart.figure)}`;
		const { ref, text, figure } = counterpart;
		return [{ ...graded, confidence, key, document: ref.document, text, figure }];
	});
	const [worst] = told.toSorted((a, b) => rank(a.id) - rank(b.id) || b.confidence - a.confidence);
	if (!worst) return null;
	const named = mostTelling(told.filter(({ id }) => id === worst.id)) ?? worst;
	const documents = nameAgreeing([named, ...told.filter((one) => one !== named)], mention.ref.document);
	return {
		message: { id: worst.id, args: { text: mention.text, other: named.text, documents } },
		severity: worst.severity,
		confidence: worst.confidence,
		evidence: others,
	};
}

/** Whether a difference is told at all, by what the team asked for. */
export function isTold(relation: Relation, a: FigureMention, b: FigureMention, strictness: Strictness): boolean {
	if (relation === 'agrees') return strictness === 'wording' && a.text.toLowerCase() !== b.text.toLowerCase();
	return relation === 'conflicts' || (isDisagreement(relation) && strictness !== 'conflicts');
}

/** How grave a difference is, and the id of the message that tells it. */
type Grade = 'conflicts' | 'bound' | 'imprecise' | 'superseded' | 'wording' | 'possible';

const gravest: readonly Grade[] = ['conflicts', 'bound', 'imprecise', 'superseded', 'wording', 'possible'];

function rank(grade: Grade): number {
	return gravest.indexOf(grade);
}

/** A difference that is told. */
interface Told {
	readonly figure: Figure;
	readonly confidence: number;
	/** Equal for what is equally grave and gives the same value. */
	readonly key: string;
	readonly document: DocumentId;
	readonly text: string;
}

interface Graded {
	readonly id: Grade;
	readonly severity: Severity;
}

/** An exact number against a bound at that number is worth a warning; a hedge is not. */
export function grade(relation: Relation, a: Figure, b: Figure): Graded {
	if (relation === 'conflicts') return { id: 'conflicts', severity: 'warning' };
	if (relation === 'superseded') return { id: 'superseded', severity: 'information' };
	if (relation === 'agrees') return { id: 'wording', severity: 'hint' };
	const bound = meetsBound(a, b) || meetsBound(b, a);
	return bound ? { id: 'bound', severity: 'warning' } : { id: 'imprecise', severity: 'information' };
}

/** `exact` is one number, and `bounded` is open to one side and begins or ends at that very number. */
function meetsBound(exact: Figure, bounded: Figure): boolean {
	if (exact.low === null || exact.low !== exact.high || exact.approximate) return false;
	return isBounded(bounded) && (bounded.low === exact.low || bounded.high === exact.low);
}
