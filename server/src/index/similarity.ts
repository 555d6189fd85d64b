/**
 * How alike two documents' topics are: cosine of their term vectors, each term weighted by how rare it is among the
 * documents at hand (inverse document frequency; Spärck Jones 1972). 0 to 1.
 */
export interface TopicSpace {
	similarity(a: readonly string[], b: readonly string[]): number;
	/** How many of the documents hold the term. */
	frequency(term: string): number;
}

/**
 * Few documents say little about how rare a term is; with fewer than this many, terms count as if they had been looked for
 * in so many.
 */
const leastDocuments = 50;

/** A topic space over one list of terms per document; the order of the lists does not matter. */
export function createTopicSpace(documents: readonly (readonly string[])[]): TopicSpace {
	const frequencies = new Map<string, number>();
	for (const terms of documents) for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
	const size = Math.max(documents.length, leastDocuments);
	const weight = (term: string) => Math.log(1 + size / (frequencies.get(term) ?? 1)) ** 2;
	const norms = new Map<readonly string[], number>();
	const norm = (terms: readonly string[]) => {
		let sum = norms.get(terms);
		if (sum === undefined) norms.set(terms, (sum = terms.reduce((total, term) => total + weight(term), 0)));
		return sum;
	};
	return {
		similarity(a, b) {
			let shared = 0;
			for (const term of common(a, b)) shared += weight(term);
			const scale = Math.sqrt(norm(a) * norm(b));
			return scale === 0 ? 0 : shared / scale;
		},
		frequency: (term) => frequencies.get(term) ?? 0,
	};
}

/** What two sorted lists share, in order. Linear. */
export function common(a: readonly string[], b: readonly string[]): string[] {
	const shared: string[] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length;) {
		const x = a[i] ?? '';
		const y = b[j] ?? '';
		if (x === y) shared.push(x);
		if (x <= y) i++;
		if (y <= x) j++;
	}
	return shared;
}
