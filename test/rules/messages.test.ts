import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import { fixContext } from '../../server/src/ide/fixes.ts';
import { rules } from '../../server/src/rules/catalogue.ts';
import { formatMessage } from '../../server/src/text/message.ts';
import type { Argument, Message, Templates } from '../../server/src/text/message.ts';
import { documentsOf, readCases } from './fixture.ts';

/** Arguments that stand in no document: a day of the calendar, what the parser of YAML says, the path to a key. */
const computed: ReadonlySet<string> = new Set(['day', 'weekday', 'actual', 'fault', 'key']);

describe('formatMessage', () => {
	const templates: Templates = { found: '{Parts}, in {name}', one: 'a {thing}', lost: '{nothing} here' };
	const one = (thing: string): Message => ({ id: 'one', args: { thing } });

	it('fills places with words, messages and enumerations of messages', () => {
		const format = (parts: Argument) => formatMessage(templates, { id: 'found', args: { parts, name: 'b.txt' } });
		assert.deepEqual(
			[one('share'), [one('share')], [one('share'), one('date')], [one('share'), one('date'), one('day')]].map(format),
			['A share, in b.txt', 'A share, in b.txt', 'A share and a date, in b.txt', 'A share, a date and a day, in b.txt'],
		);
	});

	it('leaves a place visible for which there is nothing', () => {
		assert.equal(formatMessage(templates, { id: 'lost', args: { name: 'b.txt' } }), '{nothing} here');
	});
});

describe('messages of rules', () => {
	for (const rule of rules) {
		it(`${rule.id}: have a template with a value for each place, and no words of ours among the values`, () => {
			const file = path.join(import.meta.dirname, `${rule.id}.md`);
			const faults = new Set<string>();
			let seen = 0;
			for (const one of readCases(readFileSync(file, 'utf8'))) {
				const texts = documentsOf(one);
				const corpus = createCorpus(rules);
				for (const [id, text] of texts) corpus.set({ id, name: id, text, decisions: [] });
				runToEnd(corpus.analyse());
				const context = fixContext(corpus, rule.id, (id) => texts.get(id));
				const known = [...texts].flat().join('\n').replace(/\s+/gu, ' ');
				const findings = corpus
					.documents()
					.flatMap((id) => corpus.findings(id))
					.filter((finding) => finding.rule === rule.id);
				const check = (message: Message, words: string) =>
					faultsOf(message, rule.templates, words).forEach((fault) => faults.add(fault));
				for (const finding of findings) {
					check(finding.message, known);
					for (const { note } of finding.evidence) if (note) check(note, known);
					for (const offer of rule.offers(finding, context)) {
						const edits = offer.type === 'edit' ? rule.apply(finding, offer, context, 'https://example.org') : [];
						const written = edits.flatMap((one) => one.edits.map(({ newText }) => newText));
						check(offer.title, [known, ...written].join('\n'));
					}
				}
				seen += findings.length;
			}
			assert.ok(seen > 0);
			assert.deepEqual([...faults], []);
		});
	}
});

function faultsOf(message: Message, templates: Templates, known: string): readonly string[] {
	const template = templates[message.id];
	if (template === undefined) return [`no template ${message.id}`];
	const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
	const places = [...template.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);
	const empty = places.filter((name) => message.args[name] === undefined && message.args[lower(name)] === undefined);
	return [
		...empty.map((name) => `${message.id}: nothing for {${name}}`),
		...Object.entries(message.args).flatMap(([name, value]) => faultsOfValue(name, value, templates, known)),
	];
}

function faultsOfValue(name: string, value: Argument, templates: Templates, known: string): readonly string[] {
	if (typeof value === 'number') return [];
	if (typeof value === 'string') {
		const words = value.replace(/\s+/gu, ' ').replace(/ ?…$/u, '');
		return computed.has(name) || known.includes(words) ? [] : [`{${name}} is filled with “${value}”`];
	}
	if ('id' in value) return faultsOf(value, templates, known);
	return value.flatMap((part) => faultsOf(part, templates, known));
}
