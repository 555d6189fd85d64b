import type { Topic } from '../facts/terms.ts';

/** Topics of some documents, with how rare each is among them. */
export interface TopicSpace {
	/**
	 * How alike two documents' topics are, 0 to 1: cosine of their term vectors, each term weighted by its frequency in the
	 * document and by how rare it is among the documents at hand (Salton & Buckley 1988).
	 */
	similarity(a: readonly Topic[], b: readonly Topic[]): number;
}

/**
 * Few documents say little about how rare a term is; with fewer than this many, terms count as if they had been looked for
 * in so many.
 */
const leastDocuments = 50;

/** A topic space over one list of topics per document; the order of the lists does not matter. */
export function createTopicSpace(documents: readonly (readonly Topic[])[]): TopicSpace {
	const frequencies = new Map<string, number>();
	for (const topics of documents)
		for (const { term } of topics) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
	const size = Math.max(documents.length, leastDocuments);
	const value = ({ term, weight }: Topic) => weight * Math.log(1 + size / (frequencies.get(term) ?? 1));
	const norms = new Map<readonly Topic[], number>();
	const norm = (topics: readonly Topic[]) => {
		let length = norms.get(topics);
		if (length === undefined)
			norms.set(topics, (length = Math.sqrt(topics.reduce((sum, topic) => sum + value(topic) ** 2, 0))));
		return length;
	};
	return {
		similarity(a, b) {
			let product = 0;
			for (let i = 0, j = 0; i < a.length && j < b.length;) {
				const x = a[i];
				const y = b[j];
				if (!x || !y) break;
				if (x.term === y.term) product += value(x) * value(y);
				if (x.term <= y.term) i++;
				if (y.term <= x.term) j++;
			}
			const scale = norm(a) * norm(b);
			return scale === 0 ? 0 : product / scale;
		},
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
