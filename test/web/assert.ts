// What the tests use of node:assert/strict, for an extension host that has no Node.

function fail(message: string): never {
	throw new Error(message);
}

const show = (value: unknown): string => JSON.stringify(value, null, '\t') ?? String(value);

function ok(value: unknown, message = 'the value is not truthy'): asserts value {
	if (!value) fail(message);
}

/** Compares as JSON does: enough for plain values. */
function deepEqual(actual: unknown, expected: unknown, message = 'the values differ'): void {
	if (show(actual) !== show(expected)) fail(`${message}: ${show(actual)}, expected ${show(expected)}`);
}

function equal(actual: unknown, expected: unknown, message = 'the values differ'): void {
	if (!Object.is(actual, expected)) fail(`${message}: ${show(actual)}, expected ${show(expected)}`);
}

function notEqual(actual: unknown, expected: unknown, message = 'the values are the same'): void {
	if (Object.is(actual, expected)) fail(`${message}: ${show(actual)}`);
}

function match(text: string, pattern: RegExp): void {
	if (!pattern.test(text)) fail(`${show(text)} does not match ${String(pattern)}`);
}

const assert: {
	ok(value: unknown, message?: string): asserts value;
	deepEqual: typeof deepEqual;
	equal: typeof equal;
	notEqual: typeof notEqual;
	match: typeof match;
} = { ok, deepEqual, equal, notEqual, match };
export default assert;
