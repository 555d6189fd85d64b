import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Annotation } from './decision.ts';
import { parseSidecar } from './sidecar.ts';

/** One annotation as plain data, in the order in which its keys are written; what is null is left out. */
function plain({ id, type, rule, reason, anchor, other, created }: Annotation): object {
	return {
		id,
		type,
		...(rule === null ? {} : { rule }),
		reason,
		anchor: { exact: anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix, position: anchor.position },
		...(other === null ? {} : { other }),
		created,
	};
}

function annotationNode(yaml: Document, annotation: Annotation): Node {
	const node = yaml.createNode(plain(annotation));
	for (const path of [['anchor'], ['other']]) {
		const anchor = isMap(node) ? node.getIn(path, true) : null;
		if (isMap(anchor)) anchor.flow = true;
	}
	return node;
}

/**
 * The text of a sidecar with an annotation put in, in the place of the one with the same id or at the end. `text` is null
 * when there is no sidecar yet. Keys and comments that are not ours stay. Null when the text is locked.
 */
export function withAnnotation(text: string | null, document: string, annotation: Annotation): string | null {
	if (text !== null && parseSidecar(text).locked) return null;
	const begun = parseDocument(text ?? '');
	const comments = text === null || text === '' || text.endsWith('\n') ? (text ?? '') : `${text}\n`;
	const yaml = isMap(begun.contents) ? begun : parseDocument(`${comments}version: 1\ndocument: ${stringify(document)}`);
	if (!isSeq(yaml.get('annotations'))) yaml.set('annotations', yaml.createNode([]));
	const list = yaml.get('annotations');
	if (!isSeq(list)) return null;
	list.flow = false;
	const at = list.items.findIndex((item) => isMap(item) && item.get('id') === annotation.id);
	const node = annotationNode(yaml, annotation);
	if (at >= 0) list.items[at] = node;
	else list.items.push(node);
	return printed(yaml);
}

/**
 * The text without the annotation of this id: null to delete the sidecar, when nothing else is in it; the same
 * text when it is not there. Undefined when the text is locked.
 */
export function withoutAnnotation(text: string, id: string): string | null | undefined {
	if (parseSidecar(text).locked) return undefined;
	const yaml = parseDocument(text);
	const list = yaml.get('annotations');
	if (!isSeq(list)) return text;
	const at = list.items.findIndex((item) => isMap(item) && item.get('id') === id);
	if (at < 0) return text;
	list.items.splice(at, 1);
	const after = printed(yaml);
	if (after === null) return undefined;
	return list.items.length === 0 && ownKeysOnly(yaml, after) ? null : after;
}

/** The same text for a document that has moved; pairs that name it in other sidecars are changed by `withOther`. */
export function withDocument(text: string, document: string): string | null {
	if (parseSidecar(text).locked) return null;
	const yaml = parseDocument(text);
	// a file of comments names no document
	if (!isMap(yaml.contents)) return text;
	yaml.set('document', document);
	return printed(yaml);
}

/** The text with the other ends of pairs led from one path to another; the same text when none names it. */
export function withOther(text: string, from: string, to: string): string {
	if (parseSidecar(text).locked) return text;
	const yaml = parseDocument(text);
	const list = yaml.get('annotations');
	let changed = false;
	for (const item of isSeq(list) ? list.items : []) {
		const other = isMap(item) ? item.get('other', true) : null;
		if (!isMap(other) || other.get('document') !== from) continue;
		other.set('document', to);
		changed = true;
	}
	return changed ? (printed(yaml) ?? text) : text;
}

/** Nothing but what is written for an empty sidecar, and no comment of a person. */
function ownKeysOnly(yaml: Document, text: string): boolean {
	const map = yaml.contents;
	const own = new Set(['version', 'document', 'annotations']);
	const known = isMap(map) && map.items.every(({ key }) => isScalar(key) && own.has(String(key.value)));
	const commented = text.split('\n').some((line) => line.trimStart().startsWith('#'));
	return known && !commented;
}

/** The text to write; null where it could not be read again, as with an alias of nothing: then the old one has to stay. */
function printed(yaml: Document): string | null {
	let text: string;
	try {
		text = yaml.toString({ lineWidth: 0, flowCollectionPadding: true });
	} catch {
		return null;
	}
	return parseSidecar(text).locked ? null : text;
}
