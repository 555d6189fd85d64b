import assert from 'node:assert/strict';
import { dayOfDateline, dayOfName, documentDate } from '../../server/src/facts/dates/documentDate.ts';
import { extractDates } from '../../server/src/facts/dates/extractDates.ts';
import { ownDateOf } from '../../server/src/facts/dates/ownDate.ts';
import { resolveDate } from '../../server/src/facts/dates/resolveDate.ts';
import { readDocument } from '../../server/src/facts/documentFacts.ts';
import type { FrontMatter } from '../../server/src/syntax/document.ts';
import { readingOf } from './drawn.ts';

/** The first date of a text as its document, written on `written`, means it. */
function resolved(text: string, written: string | null): string {
	const [mention] = extractDates(readingOf(text));
	assert.ok(mention, text);
	const { from, to, reason } = resolveDate(mention, written);
	if (from === null || to === null) return `? ${reason}`;
	return from === to ? from : `${from}..${to}`;
}

/** Text, day of the document, what is meant. 2025-02-13 is a Thursday. */
const cases: readonly (readonly [string, string | null, string])[] = [
	['They met on Tuesday.', '2025-02-13', '2025-02-11'],
	['They met on Thursday.', '2025-02-13', '2025-02-13'],
	['They met last Thursday.', '2025-02-13', '2025-02-06'],
	['They meet next Tuesday.', '2025-02-13', '2025-02-18'],
	['They met on Friday.', '2025-03-01', '2025-02-28'],
	['They met on Tuesday.', null, '? depends on the date of the document, which is not known'],
	['They met yesterday.', '2024-03-01', '2024-02-29'],
	['They meet tomorrow.', '2024-12-31', '2025-01-01'],
	['They met last month.', '2025-01-15', '2024-12-01..2024-12-31'],
	['They met last week.', '2025-02-13', '2025-02-03..2025-02-09'],
	['They met last year.', '2025-02-13', '2024-01-01..2024-12-31'],
	['They meet this coming month.', '2025-02-13', '2025-03-01..2025-03-31'],
	['They met this past month.', '2025-02-13', '2025-01-01..2025-01-31'],
	['They met the day before yesterday.', '2025-02-13', '2025-02-11'],
	['They meet the day after tomorrow.', '2025-02-13', '2025-02-15'],
	['They met 10 days ago.', '2025-01-05', '2024-12-26'],
	['They met on December 20.', '2025-01-10', '2024-12-20'],
	['They meet on January 3.', '2024-12-20', '2025-01-03'],
	['It began in November.', '2025-01-10', '2024-11-01..2024-11-30'],
	['They meet on Saturday, Sept. 2 in town.', '2017-08-31', '2017-09-02'],
	['It ran from December 30 to January 2.', '2025-01-05', '2024-12-30..2025-01-02'],
	['It ran from February 10 to 11.', '2025-03-01', '2025-02-10..2025-02-11'],
	['They met on February 29.', '2023-06-01', '2024-02-29'],
	['They met on 11/02/2025.', '2025-02-13', '2025-02-11'],
	['They met on 11/02/2025.', null, '? day and month could be either way round'],
	['They met on 11/02/2025.', '2024-01-01', '? day and month could be either way round'],
	['They met on February 30, 2019.', null, '? there is no such day in the calendar'],
	['It ran in February 2024.', null, '2024-02-01..2024-02-29'],
	['It ended at the end of February 2024.', null, '2024-02-18..2024-02-29'],
	['It began in early 2015.', null, '2015-01-01..2015-07-02'],
	['It fell in the second half of last year.', '2025-02-13', '2024-07-02..2024-12-31'],
	['He paid earlier this year.', '2025-02-13', '2025-01-01..2025-02-13'],
	['He pays later this month.', '2025-02-13', '2025-02-13..2025-02-28'],
	['He paid earlier this year.', null, '? depends on the date of the document, which is not known'],
	['They met a few days ago.', '2025-02-13', '2025-02-10'],
	['They met almost a year ago.', '2025-02-13', '2024-01-01..2024-12-31'],
	['They meet in late May.', '2025-02-13', '2025-05-16..2025-05-31'],
	['They met in late May.', '2025-02-13', '2024-05-16..2024-05-31'],
	// the verb tells which of two days is meant
	['They will meet on Tuesday.', '2025-02-13', '2025-02-18'],
	["They won't meet on Tuesday.", '2025-02-13', '2025-02-18'],
	['They are scheduled to meet on Tuesday.', '2025-02-13', '2025-02-18'],
	['It is to be opened on Thursday.', '2025-02-13', '2025-02-13'],
	['On Monday, the council will vote.', '2025-02-13', '2025-02-17'],
	['They have until Monday to pay.', '2025-02-13', '2025-02-17'],
	['The mayor said Monday that they will be paid.', '2025-02-13', '2025-02-10'],
	['A ferry will carry those who left Monday.', '2025-02-13', '2025-02-10'],
	['They agreed to meet on Tuesday.', '2025-02-13', '2025-02-11'],
	['Council to vote on the dam Tuesday', '2025-02-13', '2025-02-18'],
	['In order to win on Tuesday, they trained.', '2025-02-13', '2025-02-11'],
	['The rink opens this Monday.', '2025-02-10', '2025-02-10'],
	['The rink opens this Saturday.', '2025-02-10', '2025-02-15'],
	['The rink opened this Saturday.', '2025-02-10', '2025-02-08'],
	['The bank admitted in August that it was short of cash.', '2025-02-13', '2024-08-01..2024-08-31'],
	['In August, the bank quietly raised its fees.', '2025-02-13', '2024-08-01..2024-08-31'],
	['They will be tried in September.', '2025-02-13', '2025-09-01..2025-09-30'],
	['They have been on strike since September.', '2025-02-13', '2024-09-01..2024-09-30'],
	['The parade on March 1 was called off.', '2025-02-13', '2025-03-01'],
	// what was put off, arranged or limited may lie ahead
	['The lease of the quay was extended until June 30.', '2025-02-13', '2025-06-30'],
	['The crews reached a deal before a midnight Friday deadline.', '2025-02-11', '2025-02-14'],
	['The crews missed a Friday deadline.', '2025-02-11', '2025-02-07'],
	['They hired ten crews by the March 31 deadline.', '2025-04-11', '2025-03-31'],
	['Crates sent before July 8 will be moved first.', '2025-02-13', '2025-07-08'],
	['Crates left by July 8 will be moved first.', '2025-02-13', '2025-07-08'],
	['Crates were sent before July 8.', '2025-02-13', '2024-07-08'],
	['The harbour board postponed the auction to July 8.', '2025-02-13', '2025-07-08'],
	['A recount was called for May 6.', '2025-02-13', '2025-05-06'],
	['The regatta was moved to Aug. 9.', '2025-02-13', '2025-08-09'],
	['The board planned works on the quay in May.', '2025-02-13', '2025-05-01..2025-05-31'],
	['There was a hope by the end of May that boats would land.', '2025-02-13', '2025-05-19..2025-05-31'],
	['Until June 30 the quay was leased.', '2025-02-13', '2025-06-30'],
	['They rowed for the cup in May.', '2025-02-13', '2024-05-01..2024-05-31'],
	// what is foreseen, and what only sounds so
	['The ferry is due on Tuesday.', '2025-02-13', '2025-02-18'],
	['The ferry is now due in port on Tuesday.', '2025-02-13', '2025-02-18'],
	['The ferry was widely expected to sail on Tuesday.', '2025-02-13', '2025-02-18'],
	['The auction has been scheduled for Tuesday.', '2025-02-13', '2025-02-18'],
	['The mayor plans to sail on Tuesday.', '2025-02-13', '2025-02-18'],
	['Ferry slated to sail Tuesday', '2025-02-13', '2025-02-18'],
	['The quay was shut due to thick ice on Tuesday.', '2025-02-13', '2025-02-11'],
	['The board refused harbour plans on Tuesday.', '2025-02-13', '2025-02-11'],
	['The board refused plans to widen the quay on Tuesday.', '2025-02-13', '2025-02-11'],
	['The tide was higher than expected on Tuesday.', '2025-02-13', '2025-02-11'],
	['Readers slated the play on Tuesday.', '2025-02-13', '2025-02-11'],
	['The coach saw upcoming rowers on Tuesday.', '2025-02-13', '2025-02-11'],
	// days and years in two digits
	['It was asked from April 23-27 of readers.', '2025-05-13', '2025-04-23..2025-04-27'],
	['It was asked on April 23-27, 2024.', '2025-05-13', '2024-04-23..2024-04-27'],
	['It was stamped on Apr-23-24.', '2025-05-13', '2024-04-23'],
	['It was asked from 23 April-27 May of readers.', '2025-05-13', '2025-04-23..2025-05-27'],
	['It was stamped on 23-Apr-24.', '2025-05-13', '2024-04-23'],
];

describe('resolveDate', () => {
	for (const [text, written, expected] of cases) {
		it(`${text} (${written ?? 'undated'})`, () => assert.equal(resolved(text, written), expected));
	}
});

describe('resolveDates', () => {
	/** The days that the partial dates of a document mean, as far as they are known. */
	const partial = (text: string) => {
		const { blocks, dates } = readDocument(text, 'a.md');
		return blocks.flatMap(({ facts }, i) =>
			facts.dates.flatMap(({ expression }, j) => (expression.type === 'partial' ? [dates[i]?.[j]?.from ?? null] : [])),
		);
	};
	it('takes the year of the heading over a day, at whatever depth', () => {
		const text = '# The dam\n\n## 2019\n\n### March 3\n\nIt was closed on May 4.\n\n- June 5: It was opened.';
		assert.deepEqual(partial(`---\ndate: 2024-05-06\n---\n${text}`), ['2019-03-03', '2019-05-04', '2019-06-05']);
		assert.deepEqual(partial(text), ['2019-03-03', '2019-05-04', '2019-06-05']);
	});
	it('takes the year that was named last under the heading for that year', () => {
		const text = 'The mill burnt on May 3, 2011.\n\nIn March of that year, it had been sold.';
		assert.deepEqual(partial(text), ['2011-03-01']);
		assert.deepEqual(partial(`---\ndate: 2024-05-06\n---\n${text}`), ['2011-03-01']);
		assert.deepEqual(partial('It ran from 2011 to 2013.\n\nIn March of that year, it was sold.'), [null]);
		assert.deepEqual(partial('It burnt in 2011.\n\n## The sale\n\nIn March of that year, it was sold.'), [null]);
	});
	it('tells why it cannot tell that year', () => {
		const { dates } = readDocument('---\ndate: 2024-05-06\n---\nIn March of that year, it was sold.', 'a.md');
		assert.equal(dates.flat().at(-1)?.reason, 'it is of a year that is not named before it');
	});
	it('takes it no further than its section, nor where the block names another year', () => {
		assert.deepEqual(partial('## March 2019\n\nIt fell.\n\n## Later\n\nIt rose on May 4.'), [null]);
		assert.deepEqual(partial('## 2019\n\nIt fell in 2020 and rose on May 4.'), [null]);
		assert.deepEqual(partial('## The people who built it before 2019 came\n\nIt rose on May 4.'), [null]);
		assert.deepEqual(partial('## 2018 and 2019\n\nIt rose on May 4.'), [null]);
	});
});

function frontMatter(values: Readonly<Record<string, string>>): FrontMatter {
	const span = { start: 0, end: 0 };
	const entries = Object.entries(values).map(([key, value]) => ({ key, value, keySpan: span, valueSpan: span }));
	return { ...span, entries, faults: [] };
}

const blocksOf = (...texts: readonly string[]) =>
	texts.map((text) => ({ facts: { ownDate: ownDateOf(text, extractDates(readingOf(text))) } }));

describe('documentDate', () => {
	it('prefers the day of the news to the days of the page', () => {
		const values = { publishedOn: '2025-04-07', updatedOn: '2025-02-17', newsDate: '2025-02-13' };
		assert.equal(documentDate(frontMatter(values), []), '2025-02-13');
	});
	it('prefers publication to update, and reads month names and times', () => {
		assert.equal(documentDate(frontMatter({ updated: '2025-03-01', published_at: 'Feb 11, 2025' }), []), '2025-02-11');
		assert.equal(documentDate(frontMatter({ 'article.date': '2025-02-11T10:00:00Z' }), []), '2025-02-11');
	});
	it('tells the day from the time, and a month from a word that begins like one', () => {
		for (const date of ['3:05 PM EST, Tue March 11, 2025', '11 March 2025, 10 a.m.', '10:12 AM, Tuesday 11 Mar 2025']) {
			assert.equal(documentDate(frontMatter({ date }), []), '2025-03-11', date);
		}
		assert.equal(documentDate(frontMatter({ date: 'Decided 5 May 2024' }), []), '2024-05-05');
	});
	it('passes over values that are no day, and keys that are no date', () => {
		assert.equal(documentDate(frontMatter({ date: 'soon', draft: '2025-02-11' }), []), null);
	});
	it('reads bylines, labels and datelines near the top', () => {
		for (const line of [
			'Feb 11, 2025',
			'By Jane Doe | February 11, 2025',
			'By Jane Doe, Staff Writer | Updated February 11, 2025 at 10:05 a.m. EST',
			'Published: Tuesday, February 11, 2025 at 3:06 pm',
		]) {
			assert.equal(documentDate(null, blocksOf('A headline', line)), '2025-02-11', line);
		}
		assert.equal(documentDate(null, blocksOf('PARIS, Feb. 11, 2025 — Leaders met here.')), '2025-02-11');
	});
	it('takes the day of the meeting above its minutes', () => {
		for (const line of [
			'Minutes of the meeting held on Tuesday 11 February 2025 at 7.30 pm in the Village Hall',
			'Date of meeting: 11 February 2025',
			'Held on 11 February 2025 in the Town Hall, Norvik',
		])
			assert.equal(documentDate(null, blocksOf('PARISH COUNCIL', line)), '2025-02-11', line);
		for (const line of [
			'Meeting on 11 February 2025 went well for the board.',
			'Held a vote on 11 February 2025, the council said.',
			'The meeting of the board that was held on 11 February 2025 was long.',
		])
			assert.equal(documentDate(null, blocksOf('PARISH COUNCIL', line)), null, line);
	});
	it('keeps the day of a dateline without a year, which dates nothing else', () => {
		const blocks = blocksOf('A headline', 'TOKYO, March 17 - The minister met them.', 'They had met on May 3.');
		assert.equal(dayOfDateline(blocks), '--03-17');
		assert.equal(documentDate(null, blocks), null);
		assert.equal(documentDate(null, [...blocks, ...blocksOf('Published: Feb 11, 2025')]), '2025-02-11');
		assert.equal(dayOfDateline(blocksOf('They met in Paris on March 17 - a Tuesday.', 'May 3 - they met.')), null);
		assert.equal(dayOfDateline(blocksOf('PARIS, Feb. 11, 2025 — Leaders met here.')), null);
	});
	it('takes what the head of a page declares, and the day of the place where one is a day apart', () => {
		const page = (head: string, line = '') => {
			const body = `<h1>The quay</h1>\n<p>${line}</p>\n<p>They met here on Tuesday.</p>`;
			return readDocument(`<html><head>${head}</head>\n<body>${body}</body></html>`, 'a.html').date;
		};
		const published = '<meta property="article:published_time" content="2025-02-13T02:10:00+00:00">';
		assert.equal(page(published), '2025-02-13');
		assert.equal(page(`<META content='2025-02-15T08:00' itemprop='dateModified' />${published}`), '2025-02-13');
		assert.equal(page('<meta content="2025-02-15" name="lastmod">'), '2025-02-15');
		assert.equal(page('<meta name="description" content="2025-02-15">'), null);
		assert.equal(page(published, 'By Anna Keller | February 12, 2025'), '2025-02-12');
		assert.equal(page(published, 'By Anna Keller | May 3, 2019'), '2025-02-13');
		assert.equal(page('<meta itemprop="dateModified" content="2025-02-15">', 'Published: May 3, 2019'), '2019-05-03');
		const schema = '{"@type":"NewsArticle","dateModified":"2025-03-01","datePublished": "2025-02-13T02:10:00Z"}';
		assert.equal(
			page(`<i itemprop="datePublished"></i><script type="application/ld+json">${schema}</script>`),
			'2025-02-13',
		);
	});
	it('takes no date that a page declares for something else', () => {
		const page = (head: string, body: string) =>
			readDocument(
				`<html><head>${head}</head><body><h1>The quay</h1>\n${body}\n<p>It was sold.</p></body></html>`,
				'a.html',
			).date;
		const described = (json: string) => `<script data-x="1" type='application/ld+json'>${json}</script>`;
		const byline = '<p>By Anna Keller | May 6, 2024</p>';
		const dated = '"datePublished":"2019-02-13T02:10:00Z"';
		for (const json of [
			`{"@type":"VideoObject",${dated}}`,
			`{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle",${dated}}]}`,
			`{"@type":"NewsArticle",${dated}`,
		]) {
			assert.equal(page(described(json), byline), '2024-05-06', json);
			assert.equal(page(described(json), ''), null, json);
		}
		assert.equal(page('', `<p>They wrote {"@type":"Article",${dated}}.</p>`), null);
		const graph = `{"@graph":[{"@type":"VideoObject","datePublished":"2018-01-01"},{"@type":["WebPage","X"],"datePublished":"2018-01-02"},{"@type":"https://schema.org/Article",${dated}}]}`;
		assert.equal(page(described(graph), byline), '2019-02-13');
		// in the body the byline stands
		assert.equal(page('', byline + described(`[{"@type":"Article",${dated}}]`)), '2024-05-06');
		assert.equal(page('', described(`[{"@type":"Article",${dated}}]`)), '2019-02-13');
		for (const name of ['event:date', 'event-date', 'event.date'])
			assert.equal(page(`<meta name="${name}" content="2030-01-02">`, '<p>Posted May 6, 2024</p>'), '2024-05-06', name);
		for (const name of ['DC.date.issued', 'dcterms.created', 'og:article:published_time', 'pubdate'])
			assert.equal(page(`<meta name="${name}" content="2024-05-06">`, ''), '2024-05-06', name);
	});
	it('reads what a page is mainly about, and descriptions that its template broke', () => {
		const page = (json: string) =>
			readDocument(
				`<html><body><p>It was sold.</p><script type="application/ld+json">${json}</script></body></html>`,
				'a.html',
			).date;
		const dated = '"datePublished":"2019-02-13T02:10:00Z"';
		assert.equal(page(`{"@type":"WebPage","mainEntity":{"@type":"NewsArticle",${dated}}}`), '2019-02-13');
		assert.equal(page(`{"@type":"ItemPage","mainEntity":{"@type":"NewsArticle",${dated}}}`), null);
		assert.equal(page(`{"@type":"NewsArticle",${dated},"keywords":["quay",],}`), '2019-02-13');
		assert.equal(page(`<!-- {"@type":"NewsArticle","description":"One\nline",${dated}} -->`), '2019-02-13');
		assert.equal(page('{"@type":"Article","datePublished":"20190213T021000+0900"}'), '2019-02-13');
	});
	it('reads the day in the attributes of an element, where all such elements say one', () => {
		const page = (body: string) => readDocument(`<html><body><p>It was sold.</p>${body}</body></html>`, 'a.html').date;
		for (const element of [
			'<time itemprop="datePublished" datetime="2025-02-13T02:10">on Thursday</time>',
			'<META itemprop=datePublished content=2025-02-13>',
			'<span itemprop="author datePublished">Feb. 13, 2025</span>',
			'<time pubdate datetime="2025-02-13">3 days ago</time>',
			"<abbr title='2025-02-13T02:10' class='time published'>3 days ago</abbr>",
			'<time class="entry-date" datetime="2025-02-13">3 days ago</time>',
		])
			assert.equal(page(element), '2025-02-13', element);
		for (const element of [
			'<time datetime="2025-02-13">3 days ago</time>',
			'<p class="published">It went on Feb. 13, 2025, to auction.</p>',
			'<p title="2025-02-13" class="published-by">3 days ago</p>',
			'<p>class="published" title="2025-02-13"</p>',
			'<p itemprop="datePublished',
		])
			assert.equal(page(element), null, element);
		const dated = '<time class="published" pubdate datetime="2025-02-13">3 days ago</time>';
		const property = '<meta itemprop="datePublished" content="2025-02-13">';
		for (const around of [
			`<aside><p>The pier ${dated}</p></aside>`,
			`<blockquote>The pier ${dated}</blockquote>`,
			`<footer>The pier ${dated}</footer>`,
			`<article><p>It was.</p><article><p>Really? ${dated}</p></article></article>`,
			`<ol class="comment-list"><li>Really? ${dated}</ol>`,
			`<div id="sidebar">${dated}</div>`,
			`<div itemscope itemtype="https://schema.org/VideoObject">${property}</div>`,
			`<div itemscope itemtype="https://schema.org/Article"><p itemscope itemtype="https://schema.org/Review">${property}</div>`,
		])
			assert.equal(page(around), null, around);
		for (const around of [
			`<article><footer>Filed by Anna Keller ${dated}</footer></article>`,
			`<div itemscope itemtype="http://schema.org/NewsArticle"><p>It was.${property}</div>`,
			`<article itemscope itemtype="https://schema.org/CreativeWork">${property}</article>`,
			`<div itemscope itemtype="https://schema.org/VideoObject">${property}</div>${dated.replace('13', '12')}`,
		])
			assert.match(page(around) ?? '', /^2025-02-1[23]$/, around);
		const first = '<time itemprop="datePublished" datetime="2025-02-13"></time>';
		assert.equal(page(first + first), '2025-02-13');
		assert.equal(page(first + first.replace('13', '12')), null);
		assert.equal(page(first + '<p>Posted May 6, 2024</p>'), '2024-05-06');
	});
	it('looks for a dateline around the headline of a page before it looks at its top', () => {
		const menu = Array.from({ length: 20 }, (_, i) => `<p>Section ${i}</p>`).join('\n');
		const page = (title: string, body: string) =>
			readDocument(`<html><head><title>${title}</title></head><body>${body}</body></html>`, 'a.html').date;
		const article =
			'<h1>The old quay is sold</h1>\n<p>By Anna Keller @annakeller | May 6, 2024 at 9:00a</p>\n<p>It was.</p>';
		const title = 'The old quay is sold | Harbour Times';
		assert.equal(page(title, menu + article + menu), '2024-05-06');
		assert.equal(page('Harbour Times', menu + article + menu), null);
		assert.equal(page(title, `<p>Monday, June 3, 2024</p>${menu}${article}`), '2024-05-06');
		assert.equal(page(title, `${article}${menu}<p>May 3, 2019</p>${menu}`), '2024-05-06');
		const headline = '<h1>The old quay is sold</h1>\n<p>It was sold for good.</p>';
		const comments = '<h3>Comments</h3><p>Ben Miller, May 8, 2024</p>';
		assert.equal(page(title, `<p>Published May 6, 2024</p>${headline}${comments}`), '2024-05-06');
		const above = '<p>Friday, May 3, 2024</p>\n<p>Published May 6, 2024</p>';
		assert.equal(page(title, above + headline), '2024-05-06');
		const credit = '<p>The quay. Photo: Anna Keller, May 2, 2019</p>';
		assert.equal(page(title, `<p>Published May 6, 2024</p>${headline}${credit}`), '2024-05-06');
	});
	it('reads a labelled date in the menus that run on above the text of a page saved as text', () => {
		const menu = 'Skip to content\nSearch for\nFollow Us\nHome\nPress\nContact Us\nLog in\nSubscribe\nSign up\n';
		const head = `${menu}Share this page\nMenu\nAll rights reserved\n6 min read\n`;
		const body =
			'\nThe council of Osland sold the old quay today to a company that means to build forty flats on it, its clerk said.\n';
		const page = (lines: string) => readDocument(`${head}${lines}${body.repeat(8)}`, 'a.txt').date;
		assert.equal(page('Published\nMay 23, 2016\n'), '2016-05-23');
		assert.equal(page('Home\nPress\nDate: May 23, 2016\n'), '2016-05-23');
		assert.equal(page('For Immediate Release\nMay 23, 2016\nContact us\n'), '2016-05-23');
		assert.equal(page('For Immediate Release\nCase 4711\nMay 23, 2016\nContact us\n'), '2016-05-23');
		// when the page was put up, years after the release on it
		assert.equal(page('Published\nJune 3, 2019\nHome\nPress\nDate: May 23, 2016\n'), '2016-05-23');
		// the day of another page that the menu names
		assert.equal(page('Latest news\nMay 23, 2016\n'), null);
	});
	it('reads days with the year first, and names that makers of pages coin', () => {
		const page = (name: string, content: string) =>
			readDocument(
				`<html><head><meta name="${name}" content="${content}"></head><body><p>It was.</p></body></html>`,
				'a.html',
			).date;
		for (const value of ['2024/05/06', '2024.5.6 10:00', '20240506', '20240506T101500Z'])
			assert.equal(page('pubdate', value), '2024-05-06', value);
		for (const value of ['2024/05-06', '2024050', '202405061', '20241306', '06/05/2024'])
			assert.equal(page('pubdate', value), null, value);
		for (const name of [
			'parsely-pub-date',
			'OriginalPublicationDate',
			'article_date_original',
			'citation_publication_date',
			'DCSext.articleFirstPublished',
			'shareaholic:article_published_time',
		])
			assert.equal(page(name, '2024-05-06'), '2024-05-06', name);
		for (const name of ['unpublish-date', 'last-publish-date', 'lastPublishedDate', 'issue-publication-date'])
			assert.equal(page(name, '2024-05-06'), null, name);
	});
	it('takes the same day before the one next to it', () => {
		const head = '<meta property="article:published_time" content="2024-05-01T10:00:00Z">';
		const body = '<h1>The quay</h1>\n<p>Updated: May 2, 2024</p>\n<p>Published: May 1, 2024</p>\n<p>It was sold.</p>';
		assert.equal(readDocument(`<html><head>${head}</head><body>${body}</body></html>`, 'a.html').date, '2024-05-01');
	});
	it('takes no date of a message that is shown in a page for the date of the page', () => {
		const page = (head: string, body: string) =>
			readDocument(`<html><head>${head}</head><body><p>It was sold.</p>${body}</body></html>`, 'a.html').date;
		const changed = '<meta property="article:modified_time" content="2024-05-06T10:00:00Z">';
		for (const signed of ['— Ben Miller (@benmiller) May 3, 2019', 'Ben (ben@example.org), 3 May 2019']) {
			assert.equal(page('', `<blockquote><p>${signed}</p></blockquote>`), null, signed);
			assert.equal(page(changed, `<blockquote><p>${signed}</p></blockquote>`), '2024-05-06', signed);
		}
	});
	it('takes no date of a note for the date of the document', () => {
		for (const [name, text] of [
			['a.md', 'The town sold its quay.[^1]\n\n[^1]: Harbour Times, 6 May 2024\n'],
			['a.md', 'The town sold its quay.\n\n## References\n\n- Harbour Times, 6 May 2024\n'],
			['a.txt', 'The town sold its quay [1].\n\nReferences\n\n1. Harbour Times, 6 May 2024\n'],
			['a.html', '<p>The town sold it.<a href="#a">[1]</a></p><p><a id="a">[1]</a> Harbour Times, 6 May 2024</p>'],
		] as const)
			assert.equal(readDocument(text, name).date, null, text);
		assert.equal(readDocument('# Notes\n\n- Date: 6 May 2024\n- Place: the quay\n', 'a.md').date, '2024-05-06');
	});
	it('takes no date of the story for the date of the document', () => {
		assert.equal(documentDate(null, blocksOf('On February 11, 2025, leaders met in Paris to talk about it.')), null);
		assert.equal(documentDate(null, blocksOf('MLB debut', 'September 1, 2012, for the Pittsburgh Pirates')), null);
	});
});

describe('dayOfName', () => {
	it('reads the day in the name of a file', () => {
		assert.equal(dayOfName('posts/2025-02-11-paris.md'), '2025-02-11');
		assert.equal(dayOfName('archive\\news_2025-02-11_paris.txt'), '2025-02-11');
		for (const name of ['2025-02-11/paris.md', '2025-02-31-paris.md', '12025-02-11.md', '2025-02.md'])
			assert.equal(dayOfName(name), null, name);
	});
});
