/** What a number word does in a numeral: `five`, `fourteen`, `forty`, `hundred`, `million`, `dozen`. */
export type NumberWordRole = 'digit' | 'teen' | 'tens' | 'hundred' | 'scale' | 'dozen';

export interface NumberWord {
	readonly role: NumberWordRole;
	readonly value: number;
}

const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = [
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const scales: readonly (readonly [string, number])[] = [
	['thousand', 1e3],
	['lakh', 1e5],
	['lac', 1e5],
	['million', 1e6],
	['crore', 1e7],
	['billion', 1e9],
	['trillion', 1e12],
	['quadrillion', 1e15],
	['quintillion', 1e18],
];

/** English cardinal number words in the singular, by lower-case form. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
	...digits.map((word, value) => [word, { role: 'digit', value }] as const),
	['nought', { role: 'digit', value: 0 }],
	['naught', { role: 'digit', value: 0 }],
	...teens.map((word, i) => [word, { role: 'teen', value: 10 + i }] as const),
	...tens.map((word, i) => [word, { role: 'tens', value: 20 + 10 * i }] as const),
	['fourty', { role: 'tens', value: 40 }],
	['hundred', { role: 'hundred', value: 100 }],
	...scales.map(([word, value]) => [word, { role: 'scale', value }] as const),
	['dozen', { role: 'dozen', value: 12 }],
	['dz', { role: 'dozen', value: 12 }],
]);

const irregularOrdinals: readonly (readonly [string, number])[] = [
	['first', 1],
	['second', 2],
	['third', 3],
	['fifth', 5],
	['eighth', 8],
	['ninth', 9],
	['twelfth', 12],
];

/** An ordinal number word with the role of its cardinal: `third`, `fourteenth`, `fortieth`, `hundredth`, `millionth`. */
export const ordinalWords: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
	...[...numberWords]
		.filter(([, { role }]) => role !== 'dozen')
		.map(([word, number]) => [word.endsWith('y') ? `${word.slice(0, -1)}ieth` : `${word}th`, number] as const)
		.filter(
			([word]) => !['oneth', 'twoth', 'threeth', 'fiveth', 'eightth', 'nineth', 'twelveth', 'zeroth'].includes(word),
		),
	...irregularOrdinals.map(([word, value]) => [word, { role: value < 10 ? 'digit' : 'teen', value }] as const),
]);

/** Plurals that stand for an unknown number of the kind: `dozens`, `hundreds`. */
export const vagueNumbers: ReadonlyMap<string, { readonly low: number; readonly below: number }> = new Map([
	['tens', { low: 20, below: 100 }],
	['dozens', { low: 24, below: 100 }],
	['scores', { low: 40, below: 100 }],
	['hundreds', { low: 200, below: 1e3 }],
	['thousands', { low: 2e3, below: 1e6 }],
	['lakhs', { low: 2e5, below: 1e7 }],
	['millions', { low: 2e6, below: 1e9 }],
	['crores', { low: 2e7, below: 1e9 }],
	['billions', { low: 2e9, below: 1e12 }],
	['trillions', { low: 2e12, below: 1e15 }],
]);

/** Scales as they are shortened behind a number and nowhere else. */
export const shortScales: ReadonlyMap<string, number> = new Map([
	['mn', 1e6],
	['mln', 1e6],
	['bn', 1e9],
	['bln', 1e9],
	['tn', 1e12],
	['trn', 1e12],
]);
