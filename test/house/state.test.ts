// No module keeps state: same input, same findings, however often and in whatever order functions are called.
import assert from 'node:assert/strict';
import { isNode, parse, place, sources, walk } from '../../scripts/lib/syntax-tree.mjs';
import type { Node, Source } from '../../scripts/lib/syntax-tree.mjs';

const writers = new Set([
	'set',
	'add',
	'delete',
	'clear',
	'push',
	'pop',
	'shift',
	'unshift',
	'splice',
	'sort',
	'reverse',
	'fill',
]);
/** What depends on where the last match of a regular expression with `g` or `y` ended. */
const remembering = new Set(['test', 'exec', 'lastIndex']);

/** Module-level declarations with one name. */
function declarations(program: Node): { kind: string; name: string; init: Node | null; start: number }[] {
	return (program['body'] as Node[]).flatMap((statement) => {
		const declaration = statement.type === 'ExportNamedDeclaration' ? statement['declaration'] : statement;
		if (!isNode(declaration) || declaration.type !== 'VariableDeclaration') return [];
		return (declaration['declarations'] as Node[]).map(({ id, init, start }) => ({
			kind: String(declaration['kind']),
			name: textOf(id),
			init: init as Node | null,
			start,
		}));
	});
}

const isFunction = ({ type }: Node): boolean =>
	type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression';

/** Whether a function has a variable or parameter of that name, which hides the module's. */
function declares(scope: Node, name: string): boolean {
	let found = false;
	walk(scope, (node) => {
		const named =
			node.type === 'VariableDeclarator' ? [node['id']] : isFunction(node) ? (node['params'] as unknown[]) : [];
		found ||= named.some((id) => isNode(id) && id.type === 'Identifier' && id['name'] === name);
	});
	return found;
}

/** The places where a name of the module is used, each with the nodes around it, nearest last. */
function uses(program: Node, name: string): { node: Node; around: readonly Node[] }[] {
	const found: { node: Node; around: readonly Node[] }[] = [];
	walk(program, (node, around) => {
		if (node.type !== 'Identifier' || node['name'] !== name) return;
		const parent = around.at(-1);
		const isKey = parent?.['computed'] === false && (parent['property'] === node || parent['key'] === node);
		const scope = around.find(isFunction);
		if (!isKey && !(scope && declares(scope, name))) found.push({ node, around });
	});
	return found;
}

/** Whether the value of a name is changed where it is used: `x.push(…)`, `x[0] = …`, `x.a++`, `delete x.a`. */
function changes(node: Node, around: readonly Node[]): boolean {
	const [member, outer] = [around.at(-1), around.at(-2)];
	if (member?.type !== 'MemberExpression' || member['object'] !== node) return false;
	if (outer?.type === 'AssignmentExpression') return outer['left'] === member;
	if (outer?.type === 'UpdateExpression' || (outer?.type === 'UnaryExpression' && outer['operator'] === 'delete'))
		return true;
	return outer?.type === 'CallExpression' && outer['callee'] === member && writers.has(textOf(member['property']));
}

/** Whether a regular expression is asked for something that depends on what it was asked before. */
function remembers(node: Node, around: readonly Node[]): boolean {
	const member = around.at(-1);
	return (
		member?.type === 'MemberExpression' && member['object'] === node && remembering.has(textOf(member['property']))
	);
}

const textOf = (identifier: unknown): string =>
	isNode(identifier) && typeof identifier['name'] === 'string' ? identifier['name'] : '';

function faults(source: Source): string[] {
	return declarations(source.program).flatMap(({ kind, name, init, start }) => {
		if (kind !== 'const') return [`${place(source, start)} ${kind} at module level`];
		const { flags } = (init?.['regex'] ?? { flags: '' }) as { flags: string };
		const used = uses(source.program, name);
		return [
			...used
				.filter(({ node, around }) => /[gy]/.test(flags) && remembers(node, around))
				.map(({ node }) => `${place(source, node.start)} lastIndex of a module's regular expression`),
			...used
				.filter(({ node, around }) => around.some(isFunction) && changes(node, around))
				.map(({ node }) => `${place(source, node.start)} changes a value of the module`),
		];
	});
}

describe('modules', () => {
	it('keep no state', () => {
		assert.deepEqual(sources(['client/src', 'server/src']).flatMap(faults), []);
	});

	for (const [what, text, found] of [
		['let', 'let x = 1;', ['a.ts:1:5 let at module level']],
		['var', 'export var x = 1;', ['a.ts:1:12 var at module level']],
		[
			'a table that grows',
			'const x = new Map();\nfunction f() { x.set(1, 2); }',
			['a.ts:2:16 changes a value of the module'],
		],
		[
			'a list that is written',
			'const x = [1];\nconst f = () => { x[0] = 2; };',
			['a.ts:2:19 changes a value of the module'],
		],
		['a table filled once', 'const x = new Map();\nfor (const y of [1]) x.set(y, y);', []],
		['test of a /g', 'const x = /a/g;\nx.test("a");', ["a.ts:2:1 lastIndex of a module's regular expression"]],
		['exec of a /y', 'const x = /a/y;\nx.exec("a");', ["a.ts:2:1 lastIndex of a module's regular expression"]],
		['a local of the same name', 'const x = new Map();\nfunction f() { const x = new Map(); x.set(1, 2); }', []],
		['matchAll of a /g', 'const x = /a/g;\n"a".matchAll(x);', []],
		['test without g', 'const x = /a/i;\nx.test("a");', []],
		['state in a function', 'function f() { let x = 1; const y = []; y.push(x); return /a/g.exec("a"); }', []],
	] as const) {
		it(`are judged rightly: ${what}`, () => {
			assert.deepEqual(faults(parse('a.ts', text)), found);
		});
	}
});
