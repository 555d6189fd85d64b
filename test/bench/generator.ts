/**
 * Makes a folder of articles from a fixed seed: events that several documents tell, with figures that agree or differ,
 * speakers, sources, and the furniture of a few sites. The same number gives the same documents.
 */

const places = [
	'Oslo',
	'Lima',
	'Quito',
	'Rabat',
	'Dakar',
	'Hanoi',
	'Perth',
	'Turin',
	'Leeds',
	'Basel',
	'Accra',
	'Tunis',
];
const topics = ['Water', 'Mining', 'Fisheries', 'Rail', 'Energy', 'Health', 'Housing', 'Grain', 'Forest', 'Data'];
const people = [
	'Anna Keller',
	'Maria Lopez',
	'John Osei',
	'Li Wen',
	'Omar Haddad',
	'Eva Lind',
	'Paul Ndiaye',
	'Ruth Cohen',
];
const sites = ['Harbour Post', 'Valley Courier', 'Northern Ledger', 'City Examiner'];

/** Park & Miller's minimal standard generator (1988): numbers from 0 up to 1. */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** One article of the made folder. */
export interface MadeDocument {
	readonly id: string;
	readonly text: string;
}

/** `count` documents of about 2,500 characters each; `tellers` of them, one behind the other, tell of each event. */
export function makeDocuments(count: number, tellers = 3): readonly MadeDocument[] {
	const random = createRandom(20250211);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
	return Array.from({ length: count }, (_, i) => {
		const event = Math.floor(i / tellers);
		const place = `${places[event % places.length]}${event >= places.length ? ` ${romanOf(Math.floor(event / places.length))}` : ''}`;
		const forum = `${place} ${topics[(event * 7) % topics.length]} Forum`;
		const signed = 20 + (event % 50) + (random() < 0.2 ? 1 : 0);
		const site = sites[i % sites.length] ?? '';
		const speaker = pick(people);
		const body = [
			`${forum} ends with a charter`,
			`${signed} countries signed a charter at the ${forum} on Tuesday after ${2 + (event % 5)} days of talks in ${place}.`,
			`“We need rules that people in ${place} can live with,” ${speaker} said. She added that ${10 + (event % 60)} percent of the money had been spent.`,
			...Array.from(
				{ length: 6 },
				(_, k) =>
					`The ${forum} heard that towns around ${place} lost ${Math.floor(random() * 900) + 100} jobs in ${2000 + Math.floor(random() * 24)}, because the old plan for section ${k + 1} had failed. According to the ${site}, the council of ${place} paid $${Math.floor(random() * 90) + 10} million for a new one. Some critics argue that it came too late.`,
			),
			`Subscribe to the ${site} newsletter`,
			'Related stories',
			`Copyright 2025 ${site}. All rights reserved.`,
		];
		return { id: `${String(i).padStart(5, '0')}.txt`, text: `${body.join('\n\n')}\n` };
	});
}

/** Tells events apart by name once all places are used up. */
function romanOf(n: number): string {
	return n
		.toString(26)
		.split('')
		.map((digit) => String.fromCharCode(65 + Number.parseInt(digit, 26)))
		.join('');
}
