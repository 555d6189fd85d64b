import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentReasons } from '../../server/src/facts/content/reasons.ts';
import { crossReferences } from '../../server/src/ide/crossReferences.ts';
import { applyOffer, fixAll, fixesOf, inMenuOrder } from '../../server/src/ide/fixes.ts';
import { folds } from '../../server/src/ide/folding.ts';
import { hover } from '../../server/src/ide/hover.ts';
import { renderMarkdown } from '../../server/src/ide/markdown.ts';
import { definition, references } from '../../server/src/ide/references.ts';
import { reasonsForSilence } from '../../server/src/ide/silence.ts';
import { defaultSettings } from '../../server/src/engine/settings.ts';
import { rules } from '../../server/src/rules/catalogue.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { answered, showPlace } from './fixture.ts';
import type { Feature, Scene } from './fixture.ts';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'fixtures');

const ruleOf: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

const features: Readonly<Record<string, Feature>> = {
	hover: ({ corpus, id, offset }) => {
		const found = hover(corpus, id, offset, contentReasons);
		return found ? renderMarkdown(found.parts, ({ document }) => document) : 'nothing';
	},
	definition: (scene) => places(scene, definition(scene.corpus, scene.id, scene.offset)),
	references: (scene) => places(scene, references(scene.corpus, scene.id, scene.offset, true)),
	crossReferences: (scene) => {
		const found = crossReferences(scene.corpus, scene.id, scene.texts.get(scene.id) ?? '', scene.offset);
		if (!found) return 'nothing';
		return [
			`${found.kind} “${found.label}”`,
			...found.headings.flatMap(({ groups }) =>
				groups.flatMap(({ title, current, mentions }) => [
					`- ${title}${current ? ' (here)' : ''}`,
					...mentions.map(({ place, relation }) => `  - ${relation ?? 'not compared'}: ${showPlace(scene, place)}`),
				]),
			),
			...found.repeats.map((place) => `- ${place.relation}: ${showPlace(scene, place)}`),
		].join('\n');
	},
	folding: ({ corpus, id, texts }) => {
		const view = corpus.view(id);
		const text = texts.get(id) ?? '';
		return (view ? folds(view) : [])
			.map(({ kind, label, start, end }) => `${kind} “${label}”: ${JSON.stringify(text.slice(start, end))}`)
			.join('\n');
	},
	fixes: (scene) => {
		const text = (id: string) => scene.texts.get(id);
		const fixes = findingsHere(scene).flatMap((finding) => {
			const rule = ruleOf.get(finding.rule);
			return rule ? fixesOf(scene.corpus, rule, finding, text) : [];
		});
		return inMenuOrder(fixes)
			.flatMap((fix) => {
				const rule = ruleOf.get(fix.finding.rule);
				const edits =
					rule && fix.type === 'edit'
						? applyOffer(scene.corpus, rule, fix.finding, fix.offer, 'https://example.org', text)
						: [];
				const places = fix.type === 'decision' ? (fix.offer.places ?? []) : [];
				return [
					`- ${fix.type}: ${'among' in fix ? `[${fix.among ?? ''}] ` : ''}${fix.title}${fix.type === 'edit' && fix.offer.preferred ? ' (preferred)' : ''}`,
					...places.map((place) => `  - ${showPlace(scene, place)}`),
					...edits.map(
						({ document, edits: changes }) => `  - ${document}: ${JSON.stringify(changed(scene, document, changes))}`,
					),
				];
			})
			.join('\n');
	},
	silence: ({ corpus, id, offset }) =>
		reasonsForSilence(corpus, id, offset, { decided: [], settings: defaultSettings }).join('\n'),
	fixAll: (scene) => {
		const edits = fixAll(scene.corpus, rules, scene.id, (id) => scene.texts.get(id));
		return edits ? changed(scene, scene.id, edits.edits).trimEnd() : 'nothing to do';
	},
};

function places(scene: Scene, found: readonly Parameters<typeof showPlace>[1][]): string {
	return found.map((place) => showPlace(scene, place)).join('\n');
}

function findingsHere({ corpus, id, offset }: Scene) {
	return corpus.findings(id).filter(({ start, end }) => start <= offset && offset <= end);
}

function changed({ texts }: Scene, document: string, edits: Parameters<typeof applyEdits>[1]): string {
	return applyEdits(texts.get(document) ?? '', edits) ?? 'EDITS OVERLAP';
}

for (const [name, feature] of Object.entries(features)) {
	describe(`ide: ${name}`, () => {
		const file = path.join(folder, `${name}.md`);
		const markdown = readFileSync(file, 'utf8');
		for (const section of markdown.split(/^(?=## )/mu).slice(1)) {
			it(section.slice(3, section.indexOf('\n')), () => {
				if (process.env['UPDATE_FIXTURES'] !== '1') assert.equal(section, answered(section, feature));
			});
		}
		after(() => {
			if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(file, answered(markdown, feature));
		});
	});
}
