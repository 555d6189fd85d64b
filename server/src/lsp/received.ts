import type { DecideCommand, UndoParams } from './protocol/decisions.ts';
import type { ApplyOfferParams } from './protocol/fixes.ts';
import type { FindingReference } from './protocol/places.ts';
import type { ConfigureParams } from './protocol/settings.ts';

/*
 * Guards for what comes back from a client after it was handed out: the data of code actions, the arguments of commands.
 * Any client, and any other extension, can send anything under these names.
 */

function isFindingReference(value: unknown): value is FindingReference {
	return has(value, 'uri', isText) && has(value, 'rule', isText) && has(value, 'range', isRange);
}

export function isApplyOfferParams(value: unknown): value is ApplyOfferParams {
	return (
		isFindingReference(value) &&
		has(value, 'offer', isText) &&
		has(value, 'argument', isTextOrNull) &&
		has(value, 'answer', isTextOrNull)
	);
}

export function isDecideCommand(value: unknown): value is DecideCommand {
	return has(
		value,
		'decide',
		(decide) =>
			isFindingReference(decide) &&
			has(decide, 'reason', isText) &&
			has(decide, 'evidence', isNumbersOrNull) &&
			has(decide, 'writes', (writes) => writes === undefined || writes === 'source' || writes === 'note'),
	);
}

export function isUndoParamsList(value: unknown): value is readonly UndoParams[] {
	return Array.isArray(value) && value.every((one) => has(one, 'uri', isText) && has(one, 'id', isText));
}

export function isConfigureParams(value: unknown): value is ConfigureParams {
	return (
		has(value, 'uri', isText) &&
		has(value, 'rule', isText) &&
		has(value, 'setting', isText) &&
		has(value, 'scope', (scope) => scope === 'document' || scope === 'folder')
	);
}

/** True for an object with a property of this name that fits. */
export function has<K extends string>(
	value: unknown,
	key: K,
	fits: (value: unknown) => boolean,
): value is Record<K, unknown> {
	return typeof value === 'object' && value !== null && fits(Object.entries(value).find(([name]) => name === key)?.[1]);
}

export function isText(value: unknown): value is string {
	return typeof value === 'string';
}

function isTextOrNull(value: unknown): boolean {
	return value === null || isText(value);
}

function isNumbersOrNull(value: unknown): boolean {
	return value === null || (Array.isArray(value) && value.every(Number.isInteger));
}

function isRange(value: unknown): boolean {
	return has(value, 'start', isPosition) && has(value, 'end', isPosition);
}

function isPosition(value: unknown): boolean {
	return has(value, 'line', Number.isInteger) && has(value, 'character', Number.isInteger);
}
