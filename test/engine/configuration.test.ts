import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { defaultConfiguration, parseConfiguration } from '../../server/src/engine/configuration.ts';
import { setRule } from '../../server/src/engine/configurationEdits.ts';
import { configurationProperties, configurationSchema } from '../../server/src/engine/configurationSchema.ts';

const ruleIds = ['anonymous-source', 'conflicting-figure', 'unsourced-claim'];

const full = `# the desk's rules
rules:
  unsourced-claim: warning
  anonymous-source: off
documents:
  notes/a b.md:
    conflicting-figure: hint
sources:
  - https://example.org/report
  - The annual report
  - title: Reuters
    url: https://example.org/reuters
strictness: conflicts
authoritative: [notes/a b.md]
include: ['articles/**/*.md']
maxFileSize: 2.5
encoding: windows-1252
`;

describe('corroborate.yaml', () => {
	it('is read as its schema says', () => {
		const { configuration, faults } = parseConfiguration(full, ruleIds);
		assert.deepEqual(faults, []);
		assert.deepEqual(configuration, {
			settings: {
				rules: { 'unsourced-claim': 'warning', 'anonymous-source': 'off' },
				documents: { 'notes/a b.md': { 'conflicting-figure': 'hint' } },
				sources: [
					{ title: 'https://example.org/report', url: 'https://example.org/report' },
					{ title: 'The annual report', url: null },
					{ title: 'Reuters', url: 'https://example.org/reuters' },
				],
				strictness: 'conflicts',
				authoritative: new Set(['notes/a b.md']),
			},
			include: ['articles/**/*.md'],
			includeGiven: true,
			maxFileSize: 2.5 * 1024 * 1024,
			encoding: 'windows-1252',
		});
	});

	it('may be empty, or say nothing under a key', () => {
		for (const text of ['', '# nothing yet\n', 'rules:\ndocuments:\nsources:\n']) {
			assert.deepEqual(
				parseConfiguration(text, ruleIds),
				{ configuration: defaultConfiguration, faults: [], named: [] },
				text,
			);
		}
	});

	/** Each fault is written under the line that it stands in. */
	const faulty = [
		['strictness: strict', '            ^^^^^^', '"strictness" must be one of conflicts, imprecise, wording.'],
		['ruls: {}', '^^^^', 'There is no setting "ruls". Did you mean "rules"?'],
		[
			'rules: { unsourced-clam: off }',
			'         ^^^^^^^^^^^^^^',
			'There is no rule "unsourced-clam". Did you mean "unsourced-claim"?',
		],
		[
			'rules: { unsourced-claim: loud }',
			'                          ^^^^',
			'"unsourced-claim" must be one of default, off, error, warning, information, hint.',
		],
		['rules: off', '       ^^^', '"rules" must be a list of "key: value" lines.'],
		['include: "*.md"', '         ^^^^^^', '"include" must be a list, each item on a line that begins with "- ".'],
		['sources: [{ titel: x }]', '            ^^^^^', 'A source has no "titel". Did you mean "title"?'],
		['maxFileSize: -1', '             ^^', '"maxFileSize" must be a number of megabytes above 0.'],
		[
			'encoding: utf-99',
			'          ^^^^^^',
			'There is no encoding "utf-99". Use a name of the web, such as utf-8 or windows-1252.',
		],
		['- a list', '^^^^^^^^', 'The configuration must be a list of "key: value" lines.'],
	] as const;
	it('leaves out a pattern that is too long to be used', () => {
		const long = 'x'.repeat(70_000);
		const { configuration, faults } = parseConfiguration(`include: [a.md, ${long}]`, ruleIds);
		assert.deepEqual(configuration.include, ['a.md']);
		assert.deepEqual(faults, [{ start: 16, end: 16 + long.length, message: 'A pattern is too long.' }]);
	});
	for (const [text, carets, message] of faulty) {
		it(`says in place what is wrong with ${text}`, () => {
			const found = parseConfiguration(text, ruleIds).faults.map(({ start, end, message: said }) => [
				' '.repeat(start) + '^'.repeat(end - start),
				said,
			]);
			assert.ok(
				found.some(([place, said]) => place === carets && said === message),
				JSON.stringify(found, null, 1),
			);
		});
	}

	it('with a syntax error changes nothing and says where', () => {
		const { configuration, faults } = parseConfiguration('rules: {\n', ruleIds);
		assert.equal(configuration, defaultConfiguration);
		assert.equal(faults.length > 0, true);
	});

	it('that is nested deeper than a parser may follow is one fault', () => {
		for (const text of [`rules: ${'['.repeat(100_000)}`, `rules:\n  ${'- '.repeat(5000)}`]) {
			const { configuration, faults } = parseConfiguration(text, ruleIds, defaultConfiguration);
			assert.deepEqual(configuration, defaultConfiguration);
			assert.deepEqual(
				faults.map(({ message }) => message),
				['The configuration is nested too deeply to be read.'],
			);
			assert.equal(setRule(text, 'conflicting-figure', 'off'), null);
		}
	});

	it('has a schema with the same keys, which accepts what the parser accepts', () => {
		const validate = new Ajv({ allowUnionTypes: true }).compile(configurationSchema(ruleIds));
		const object = {
			rules: { 'unsourced-claim': 'off' },
			documents: { 'a.md': { 'anonymous-source': 'error' } },
			sources: ['x', { title: 'y', url: 'https://example.org' }],
			strictness: 'wording',
			authoritative: ['a.md'],
			include: ['**/*.md'],
			maxFileSize: 1,
			encoding: 'utf-8',
		};
		assert.deepEqual(Object.keys(object), Object.keys(configurationProperties(ruleIds)));
		assert.equal(validate(object), true, JSON.stringify(validate.errors));
		assert.equal(parseConfiguration(JSON.stringify(object), ruleIds).faults.length, 0);
		assert.equal(validate({ ruls: {} }), false);
		assert.equal(validate({ rules: { nothing: 'off' } }), false);
	});
});

describe('setting a rule in corroborate.yaml', () => {
	/** Text before, rule, document, text after; all else stays as it is, to the character. */
	const cases: readonly (readonly [string, string | null, string, string | null, string])[] = [
		['makes the file', null, 'unsourced-claim', null, 'rules:\n  unsourced-claim: off\n'],
		[
			'makes the file for a document',
			null,
			'unsourced-claim',
			'a.md',
			'documents:\n  a.md:\n    unsourced-claim: off\n',
		],
		[
			'adds to rules',
			'rules: # loud\n    a:   hint # why\n\n# end\n',
			'b',
			null,
			'rules: # loud\n    a:   hint # why\n    b: off\n\n# end\n',
		],
		[
			'changes a setting',
			"rules:\n  a: 'hint'   # why\ninclude: [ x ]\n",
			'a',
			null,
			'rules:\n  a: off   # why\ninclude: [ x ]\n',
		],
		['fills an empty value', 'rules:\n  a:\n', 'a', null, 'rules:\n  a: off\n'],
		['fills empty rules', 'rules:\n# none yet\n', 'a', null, 'rules:\n  a: off\n# none yet\n'],
		['adds inside braces', 'rules: { a: hint }\n', 'b', null, 'rules: { a: hint, b: off }\n'],
		['fills empty braces', 'rules: {}\n', 'b', null, 'rules: { b: off }\n'],
		[
			'quotes a path that needs it',
			'rules:\n  a: off\n',
			'a',
			'x: y.md',
			'rules:\n  a: off\ndocuments:\n  "x: y.md":\n    a: off\n',
		],
		['keeps line ends', 'rules:\r\n  a: off\r\n', 'b', null, 'rules:\r\n  a: off\r\n  b: off\r\n'],
		['keeps a comment at the top', '# hello', 'a', null, '# hello\nrules:\n  a: off\n'],
	];
	for (const [name, before, rule, document, after] of cases) {
		it(name, () => assert.equal(setRule(before, rule, 'off', document), after));
	}

	it('is refused where a person has to mend the file first', () => {
		for (const text of ['rules: [', '- a\n', 'rules: loud\n']) assert.equal(setRule(text, 'a', 'off'), null, text);
	});
});
