import type { DocumentId } from '../index/mention.ts';
import type { Problem } from '../rules/rule.ts';

/** A problem that is reported: the rule's name added, the person's settings applied, decisions heeded. */
export interface Finding extends Problem {
	readonly document: DocumentId;
	readonly rule: string;
}
