import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../server/src/facts/documentFacts.ts';
import { createClusters } from '../../server/src/index/clusters.ts';
import type { Clusters, Node } from '../../server/src/index/clusters.ts';
import { knownClassesOf } from '../../server/src/index/figures/describe.ts';
import { compareRefs } from '../../server/src/index/mention.ts';
import type { Mention } from '../../server/src/index/mention.ts';
import { sayingOf } from '../../server/src/index/sayingOf.ts';

/** Counts of which one thing is said, another, both, and nothing that is known to count different things. */
const sentences = [
	'More than 40 countries signed the charter.',
	'Last week 55 countries attended the forum.',
	'Last week 58 countries participated, endorsing the charter.',
	'The organisers had a list of 41 countries.',
	'The organisers had a list of 42 countries.',
];

const kinds: readonly Mention[] = sentences.flatMap((text, i) => {
	const facts = readDocument(text, `${i}.txt`);
	return sayingOf(
		`${i}.txt`,
		facts,
		facts.blocks.map(({ content }) => content),
	).mentions.filter(({ kind }) => kind === 'figure');
});

type Step =
	| { readonly type: 'add'; readonly kind: number }
	| { readonly type: 'remove'; readonly at: number }
	| { readonly type: 'link'; readonly at: number; readonly other: number; readonly confidence: number }
	| { readonly type: 'unlink'; readonly at: number; readonly other: number }
	| { readonly type: 'settle' };

const at = fc.nat(11);
const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 3, arbitrary: fc.record({ type: fc.constant('add' as const), kind: fc.nat(kinds.length - 1) }) },
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('remove' as const), at }) },
	{
		weight: 6,
		arbitrary: fc.record({ type: fc.constant('link' as const), at, other: at, confidence: fc.constantFrom(0.6, 0.9) }),
	},
	{ weight: 4, arbitrary: fc.record({ type: fc.constant('unlink' as const), at, other: at }) },
	{ weight: 2, arbitrary: fc.record({ type: fc.constant('settle' as const) }) },
);

/** All that can be reached from a mention over others that `pass`. */
function reach(start: Node, pass: (node: Node) => boolean): ReadonlySet<Node> {
	const seen = new Set([start]);
	for (const node of seen) if (node === start || pass(node)) for (const other of node.links.keys()) seen.add(other);
	return seen;
}

const always = () => true;
const isPlain = (node: Node) => knownClassesOf(node.mention).length === 0;

/** The groups that a mention stands in, found from nothing. */
function homesOf(node: Node): readonly string[] {
	const all = new Set([...reach(node, always)].flatMap(({ mention }) => knownClassesOf(mention)));
	if (all.size < 2) return [''];
	if (!isPlain(node)) return [...knownClassesOf(node.mention)].sort();
	return [...new Set([...reach(node, isPlain)].flatMap(({ mention }) => knownClassesOf(mention)))].sort();
}

/** What a reader of changes would have to look at again. */
function stateOf(node: Node): readonly unknown[] {
	return [
		node.cluster,
		node.homes,
		...[...node.links].flatMap(([other, link]) => [other, link.confidence, other.homes]),
	];
}

function same(a: readonly unknown[] | undefined, b: readonly unknown[]): boolean {
	const text = (value: unknown) => (Array.isArray(value) ? value.join(' ') : value);
	return a?.length === b.length && a.every((value, i) => text(value) === text(b[i]));
}

function settle(clusters: Clusters): ReturnType<Clusters['changes']> {
	for (;;) if (!clusters.settle()) return clusters.changes();
}

describe('createClusters', () => {
	it('reads counts of every kind', () => {
		assert.deepEqual(
			kinds.map((mention) => knownClassesOf(mention)),
			[['endorse'], ['attend'], ['attend', 'endorse'], [], []],
		);
	});

	it('says after any changes what a search from nothing says, and names all that changed', () => {
		fc.assert(
			fc.property(fc.array(step, { minLength: 20, maxLength: 120, size: 'max' }), (drawn) => {
				// begin with some of each kind, and end with everything settled
				const first = kinds.flatMap((_, kind) => [{ type: 'add', kind } as const, { type: 'add', kind } as const]);
				const steps: readonly Step[] = [...first, ...drawn, { type: 'settle' }];
				const clusters = createClusters();
				const nodes: Node[] = [];
				const known = new Map<Node, readonly unknown[]>();
				for (const action of steps) {
					const [node, other] =
						action.type === 'link' || action.type === 'unlink' ? [nodes[action.at], nodes[action.other]] : [];
					switch (action.type) {
						case 'add': {
							const mention = kinds[action.kind];
							// each is of a document of its own
							if (mention && nodes.length < 12) {
								const ref = { ...mention.ref, document: String(known.size + nodes.length) };
								nodes.push(clusters.add({ ...mention, ref }));
							}
							continue;
						}
						case 'remove': {
							const [gone] = nodes.splice(action.at, 1);
							if (!gone) continue;
							for (const link of new Set(gone.links.values())) clusters.unlink(link);
							clusters.remove(gone);
							continue;
						}
						case 'link': {
							if (!node || !other || node === other) continue;
							const [a, b] = compareRefs(node.mention.ref, other.mention.ref) < 0 ? [node, other] : [other, node];
							clusters.link({ a, b, relation: 'agrees', confidence: action.confidence });
							continue;
						}
						case 'unlink': {
							const link = other && node?.links.get(other);
							if (link) clusters.unlink(link);
							continue;
						}
						case 'settle':
							break;
					}
					const { touched, gone } = settle(clusters);
					for (const one of gone) known.delete(one);
					for (const one of nodes) {
						assert.deepEqual(new Set(one.cluster.nodes), reach(one, always));
						assert.deepEqual(one.homes, homesOf(one));
						const now = stateOf(one);
						if (!same(known.get(one), now)) assert.ok(touched.has(one), 'changed untold');
						known.set(one, now);
					}
					assert.equal(known.size, nodes.length);
				}
			}),
			{ numRuns: 400 },
		);
	});
});
