import { isMap, isNode, isSeq, parseDocument } from 'yaml';
import type { Node, YAMLMap } from 'yaml';
import { isNestedTooDeep } from '../syntax/yamlGuard.ts';
import type { Span } from '../text/span.ts';
import type { Anchor, Annotation } from './decision.ts';

/** The folder at the corpus root that holds what people decided. */
export const sidecarFolder = '.corroborate';

/** Where the decisions about a document stand, from the corpus root. */
export function sidecarPath(document: string): string {
	return `${sidecarFolder}/${document}.yaml`;
}

/** The document that a sidecar speaks of, by its path from the corpus root; null for a path that is no sidecar. */
export function documentOfSidecar(path: string): string | null {
	const match = /^\.corroborate\/(.+)\.yaml$/.exec(path);
	return match?.[1] ?? null;
}

/** What is wrong at a place of a sidecar. UTF-16 offsets into its text. */
export interface SidecarFault extends Span {
	readonly message: string;
}

export interface ParsedSidecar {
	/** The annotations that could be read, as they stand. */
	readonly annotations: readonly Annotation[];
	/** In order of place; empty when all is well. */
	readonly faults: readonly SidecarFault[];
	/** True when nothing may be written, since the text is no sidecar or one of a later version. */
	readonly locked: boolean;
}

type Fault = (node: unknown, message: string) => void;

function textOf(map: YAMLMap, key: string): string | null {
	const value = map.get(key);
	return typeof value === 'string' ? value : null;
}

function readAnchor(node: unknown, fault: Fault): Anchor | null {
	if (!isMap(node)) {
		fault(node, 'An anchor is { exact, prefix, suffix, position }.');
		return null;
	}
	const exact = textOf(node, 'exact');
	const position = node.get('position');
	if (exact === null) {
		fault(node, 'An anchor needs the words that it stands for, under "exact".');
		return null;
	}
	const valid = typeof position === 'number' && Number.isInteger(position) && position >= 0;
	if (position !== undefined && !valid) fault(node, 'A position is a whole number from 0 on.');
	return {
		exact,
		prefix: textOf(node, 'prefix') ?? '',
		suffix: textOf(node, 'suffix') ?? '',
		position: valid ? position : 0,
	};
}

function readAnnotation(node: unknown, fault: Fault): Annotation | null {
	if (!isMap(node)) {
		fault(node, 'An annotation is a list of "key: value" lines.');
		return null;
	}
	const id = textOf(node, 'id');
	const type = (['dismissal', 'source', 'note'] as const).find((known) => known === textOf(node, 'type'));
	const rule = textOf(node, 'rule');
	if (id === null || id === '') fault(node, 'An annotation needs an "id".');
	if (!type) fault(node, 'The type of an annotation is dismissal, source or note.');
	if (type === 'dismissal' && rule === null) fault(node, 'A dismissal needs the "rule" that it silences.');
	const anchor = readAnchor(node.get('anchor', true), fault);
	const other = node.has('other') ? readOther(node.get('other', true), fault) : null;
	if (!id || !type || !anchor || (type === 'dismissal' && rule === null)) return null;
	if (node.has('other') && other === null) return null;
	const created = textOf(node, 'created') ?? '';
	return { id, type, rule, reason: textOf(node, 'reason') ?? '', anchor, other, created };
}

function readOther(node: unknown, fault: Fault): Annotation['other'] {
	const document = isMap(node) ? textOf(node, 'document') : null;
	if (!isMap(node) || document === null) {
		fault(node, 'The other end of a pair is { document, anchor }.');
		return null;
	}
	const anchor = readAnchor(node.get('anchor', true), fault);
	return anchor && { document, anchor };
}

/** Reads a sidecar. Annotations that cannot be read are faults; the others count. Never throws. */
export function parseSidecar(text: string): ParsedSidecar {
	const faults: SidecarFault[] = [];
	if (isNestedTooDeep(text)) {
		const message = 'This is nested too deeply for a file of annotations; nothing of it is changed.';
		return { annotations: [], faults: [{ start: 0, end: 0, message }], locked: true };
	}
	const yaml = parseDocument(text, { prettyErrors: false });
	const fault: Fault = (node, message) => {
		const range = isNode(node) ? node.range : yaml.contents?.range;
		faults.push({ start: range?.[0] ?? 0, end: range?.[1] ?? 0, message });
	};
	for (const { pos, message } of yaml.errors) faults.push({ start: pos[0], end: pos[1], message });
	const map: Node | null = yaml.contents;
	if (faults.length > 0) return { annotations: [], faults, locked: true };
	if (map === null) return { annotations: [], faults, locked: false };
	if (!isMap(map)) {
		fault(map, 'A file of annotations begins with "version: 1".');
		return { annotations: [], faults, locked: true };
	}
	if (map.get('version') !== 1) {
		fault(map.get('version', true), 'Only version 1 of annotations is known here; nothing of this file is changed.');
		return { annotations: [], faults, locked: true };
	}
	const items = map.get('annotations');
	if (items !== undefined && items !== null && !isSeq(items)) {
		fault(map.get('annotations', true), '"annotations" is a list, each item on lines that begin with "- ".');
		return { annotations: [], faults, locked: true };
	}
	const annotations = isSeq(items) ? items.items.map((item) => readAnnotation(item, fault)) : [];
	return { annotations: annotations.filter((one) => one !== null), faults, locked: false };
}
