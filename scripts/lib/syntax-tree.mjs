// The project's own sources as syntax trees, for checks that no lint rule covers.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
import { root } from './project.mjs';

/**
 * A node of the tree, without its exact kind: what a walk over all kinds meets. Offsets are UTF-16 code units.
 * @typedef {{ type: string, start: number, end: number, [key: string]: unknown }} Node
 */

/**
 * @typedef {object} Source
 * @property {string} file path from the project's root, with `/`
 * @property {string} text
 * @property {Node} program
 */

/**
 * @param {string} file path or name, for messages and to tell TypeScript from JavaScript
 * @param {string} text
 * @returns {Source}
 * @throws when the text is not valid
 */
export function parse(file, text) {
	const { program, errors } = parseSync(file, text);
	if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
	return { file, text, program: /** @type {Node} */ (/** @type {unknown} */ (program)) };
}

/**
 * Reads every TypeScript file below the given folders of the project, in the order of their names.
 * @param {readonly string[]} folders
 * @returns {Source[]}
 */
export function sources(folders) {
	return folders.flatMap((folder) =>
		readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts'))
			.sort()
			.map((name) => {
				const file = path.posix.join(folder, name.split(path.sep).join('/'));
				return parse(file, readFileSync(path.join(root, file), 'utf8'));
			}),
	);
}

/**
 * Calls `visit` for the node and everything below it, parents first.
 * @param {Node} node
 * @param {(node: Node, ancestors: readonly Node[]) => void} visit the nearest ancestor is the last one
 * @param {readonly Node[]} ancestors
 */
export function walk(node, visit, ancestors = []) {
	visit(node, ancestors);
	const below = [...ancestors, node];
	for (const child of Object.values(node).flat()) if (isNode(child)) walk(child, visit, below);
}

/**
 * @param {unknown} value
 * @returns {value is Node}
 */
export function isNode(value) {
	return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/**
 * Where an offset lies, as editors and compilers print it: `file:line:column`, both from 1.
 * @param {Source} source
 * @param {number} offset
 */
export function place({ file, text }, offset) {
	const before = text.slice(0, offset);
	return `${file}:${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`;
}
