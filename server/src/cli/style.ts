import type { Severity } from '../rules/rule.ts';

/** Looks of a piece of text, as SGR codes of ECMA-48. */
const codes = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	blue: [34, 39],
	cyan: [36, 39],
} as const;

export type Look = keyof typeof codes;

/** Dresses text in a look, or leaves it as it is. */
export type Paint = (look: Look, text: string) => string;

export function createPaint(colour: boolean): Paint {
	if (!colour) return (_, text) => text;
	return (look, text) => {
		const [on, off] = codes[look];
		return `\u001b[${on}m${text}\u001b[${off}m`;
	};
}

export function severityLook(severity: Severity): Look {
	switch (severity) {
		case 'error':
			return 'red';
		case 'warning':
			return 'yellow';
		case 'information':
			return 'blue';
		case 'hint':
			return 'dim';
	}
}
