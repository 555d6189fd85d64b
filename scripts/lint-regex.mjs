// Checks that no regular expression of the server can backtrack badly: `node scripts/lint-regex.mjs`.
// Every literal is judged by recheck (automata theory, and fuzzing where that is not enough); verdicts are remembered by
// source and flags, so that only new ones cost time. One built at run time cannot be judged and is a fault, too.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import recheckPackage from 'recheck/package.json' with { type: 'json' };
import { cache } from './lib/project.mjs';
import { constructed, judge, literals } from './lib/regex.mjs';
import { sources } from './lib/syntax-tree.mjs';

/**
 * What is known of one expression: null when it is safe, else what is wrong with it.
 * @typedef {string | null} Verdict
 */

const cacheFile = path.join(cache, 'regex-verdicts.json');
/** Expressions judged at the same time. */
const lanes = 2;

/** @returns {Map<string, Verdict>} */
function readCache() {
	try {
		const { version, verdicts } = JSON.parse(readFileSync(cacheFile, 'utf8'));
		return new Map(version === recheckPackage.version ? Object.entries(verdicts) : []);
	} catch {
		return new Map(); // absent, or cut short by an interruption: judged anew
	}
}

/** @param {Map<string, Verdict>} verdicts */
function writeCache(verdicts) {
	mkdirSync(cache, { recursive: true });
	writeFileSync(
		cacheFile,
		JSON.stringify({ version: recheckPackage.version, verdicts: Object.fromEntries(verdicts) }, null, '\t'),
	);
}

const files = sources(['server/src']);
const found = files.flatMap(literals).map((literal) => ({ ...literal, key: `/${literal.pattern}/${literal.flags}` }));
const used = new Map(found.map((literal) => [literal.key, literal]));
const verdicts = new Map([...readCache()].filter(([key]) => used.has(key)));
const unjudged = [...used.values()].filter(({ key }) => !verdicts.has(key));

/** One of the lanes that take the expressions in turn. */
async function lane() {
	for (let next = unjudged.pop(); next; next = unjudged.pop()) {
		verdicts.set(next.key, await judge(next.pattern, next.flags));
	}
}
await Promise.all(Array.from({ length: lanes }, lane));
writeCache(verdicts);

const faults = [
	...files.flatMap(constructed),
	...found.flatMap(({ place, key }) => (verdicts.get(key) ? [`${place} ${key} ${verdicts.get(key)}`] : [])),
];
for (const fault of faults) console.error(fault);
console.log(`${used.size} regular expressions, ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
