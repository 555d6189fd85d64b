import assert from 'node:assert/strict';
import { roleOfNames } from '../../server/src/syntax/elementRoles.ts';

describe('what class names say of an element', () => {
	const cases: Readonly<Record<string, ReturnType<typeof roleOfNames>>> = {
		'comments-area': 'comments',
		commentList: 'comments',
		'td-post-sharing': 'share',
		'c-recirc related_stories': 'related',
		'widget widget_recent': 'frame',
		'most-read': 'related',
		'sr-only': 'hidden',
		// of something else, or of the page around
		'no-sidebar': null,
		'has-comments': null,
		'page-with-ads': null,
		'article-body': null,
		'entry-content': null,
		header: null,
		commentary: null,
		'one-two-three-four-five-comments': null,
		'': null,
	};
	for (const [names, role] of Object.entries(cases)) {
		it(`“${names}”: ${role ?? 'nothing'}`, () => assert.equal(roleOfNames(names), role));
	}

	it('is read in bounded time, however long the names', () => {
		assert.equal(roleOfNames(`${'x-'.repeat(1_000_000)} comments`), null);
	});
});
