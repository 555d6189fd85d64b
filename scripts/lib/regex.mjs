// Judges regular expressions: whether some text makes them backtrack for longer than in proportion to its length.
import recheck from 'recheck';
import { place, walk } from './syntax-tree.mjs';

/** @import { Node, Source } from './syntax-tree.mjs' */
/** @import { AttackPattern } from 'recheck' */

/** Longest time for one expression, in ms; one that takes longer is too complicated to be trusted. */
const timeout = 60_000;

/**
 * @param {string} pattern
 * @param {string} flags
 * @returns {Promise<string | null>} null when it is safe, else what is wrong, with a text that shows it
 */
export async function judge(pattern, flags) {
	const found = await recheck.check(pattern, flags, { timeout });
	switch (found.status) {
		case 'safe':
			return null;
		case 'vulnerable':
			// Fuzzing counts steps and takes a large bound for growth; the real engine decides. Automata theory is exact.
			if (
				found.complexity.isFuzz &&
				found.complexity.type === 'polynomial' &&
				!growsFaster(pattern, flags, found.attack)
			) {
				return null;
			}
			return `${found.complexity.summary} on ${found.attack.pattern}`;
		case 'unknown':
			return `cannot be judged (${found.error.kind}): make it simpler`;
	}
}

/**
 * @param {Source} source
 * @returns {{ place: string, pattern: string, flags: string }[]} every regular expression literal
 */
export function literals(source) {
	/** @type {{ place: string, pattern: string, flags: string }[]} */
	const found = [];
	walk(source.program, (node) => {
		if (!node['regex']) return;
		const { pattern, flags } = /** @type {{ pattern: string, flags: string }} */ (node['regex']);
		found.push({ place: place(source, node.start), pattern, flags });
	});
	return found;
}

/**
 * @param {Source} source
 * @returns {string[]} a message for each place where an expression is put together at run time
 */
export function constructed(source) {
	/** @type {string[]} */
	const found = [];
	walk(source.program, (node) => {
		if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return;
		const callee = /** @type {Node} */ (node['callee']);
		if (callee.type === 'Identifier' && callee['name'] === 'RegExp') {
			found.push(`${place(source, node.start)} RegExp(…) cannot be checked: write a literal`);
		}
	});
	return found;
}

/** Longest text tried, in UTF-16 code units. */
const longest = 1 << 20;
/** Shortest time that is worth comparing, in ms. */
const measurable = 50;

/**
 * Whether an attack takes clearly more than four times as long when it is four times as long, in this very engine.
 * @param {string} pattern
 * @param {string} flags
 * @param {AttackPattern} attack
 */
function growsFaster(pattern, flags, attack) {
	const expression = new RegExp(pattern, flags.replace(/[gy]/g, ''));
	for (let repeats = 64; attackOf(attack, repeats).length < longest; repeats *= 2) {
		const long = time(expression, attackOf(attack, repeats));
		if (long < measurable) continue;
		const short = time(expression, attackOf(attack, repeats / 4));
		return Math.log(long / short) / Math.log(4) > 1.5;
	}
	return false;
}

/**
 * @param {AttackPattern} attack
 * @param {number} repeats
 */
function attackOf({ pumps, suffix }, repeats) {
	return pumps.map(({ prefix, pump }) => prefix + pump.repeat(repeats)).join('') + suffix;
}

/**
 * The shortest of five times that one search takes, in ms of the processor: other programs do not count.
 * @param {RegExp} expression
 * @param {string} text
 */
function time(expression, text) {
	return Math.min(
		...Array.from({ length: 5 }, () => {
			const start = process.cpuUsage();
			expression.test(text);
			const { user, system } = process.cpuUsage(start);
			return (user + system) / 1000;
		}),
	);
}
