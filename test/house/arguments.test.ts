// Arguments lie on the stack: a list that a text of megabytes fills may not be spread into them.
import assert from 'node:assert/strict';
import { isNode, parse, place, sources, walk } from '../../scripts/lib/syntax-tree.mjs';
import type { Source } from '../../scripts/lib/syntax-tree.mjs';

/** Functions of the language that take any number of arguments. */
const variadic = new Set(['max', 'min', 'push', 'unshift', 'splice', 'concat', 'fromCharCode', 'fromCodePoint']);

function faults(source: Source): string[] {
	const found: string[] = [];
	walk(source.program, (node) => {
		const { callee, arguments: given } = node;
		if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') return;
		const name = isNode(callee['property']) ? String(callee['property']['name']) : '';
		const isSpread = (given as unknown[]).some((one) => isNode(one) && one.type === 'SpreadElement');
		if (variadic.has(name) && isSpread) found.push(`${place(source, node.start)} spreads a list into ${name}()`);
	});
	return found;
}

describe('lists', () => {
	it('are not spread into arguments', () => {
		assert.deepEqual(sources(['server/src']).flatMap(faults), []);
	});

	for (const [what, text, expected] of [
		['push', 'list.push(...items);', ['a.ts:1:1 spreads a list into push()']],
		['max', 'const x = Math.max(0, ...items);', ['a.ts:1:11 spreads a list into max()']],
		['one by one', 'for (const item of items) list.push(item);', []],
		['a list in a list', 'list.push([...items]);', []],
		['a function of the project', 'greatest(...items);', []],
	] as const) {
		it(`are judged rightly: ${what}`, () => {
			assert.deepEqual(faults(parse('a.ts', text)), expected);
		});
	}
});
