/**
 * Elements that begin a new block, after the HTML standard's rendering section ("display: block" and kin). All others
 * are part of the running text around them.
 */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
	(
		'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset ' +
		'figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup ' +
		'option p pre search section summary table tbody tfoot thead title tr ul'
	).split(' '),
);

/** Cells: blocks inside a row are theirs, but a row of plain cells is one block. */
export const CELL_ELEMENTS: ReadonlySet<string> = new Set(['td', 'th']);

/** Elements of what is typed, printed or named by programs. */
export const CODE_ELEMENTS: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt', 'var']);

/** Elements whose text is not part of the page as read. */
export const SKIPPED_ELEMENTS: ReadonlySet<string> = new Set(
	(
		'audio canvas datalist iframe math noembed noframes noscript object script select style svg template textarea ' +
		'title video'
	).split(' '),
);

/** Elements without content or end tag. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
	'area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '),
);

/** Elements of running text, known so that `<word>` in a text that is no HTML stays a word. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
	(
		'a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark meter nobr ' +
		'output picture progress q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr'
	).split(' '),
);

const P = new Set(['p']);
const CLOSED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['li', new Set(['li'])],
	['dt', new Set(['dt', 'dd'])],
	['dd', new Set(['dt', 'dd'])],
	['tr', new Set(['tr', 'td', 'th'])],
	['td', new Set(['td', 'th'])],
	['th', new Set(['td', 'th'])],
	['tbody', new Set(['thead', 'tbody', 'tr', 'td', 'th'])],
	['tfoot', new Set(['thead', 'tbody', 'tr', 'td', 'th'])],
	['option', new Set(['option'])],
	['body', new Set(['head'])],
]);
/** Blocks that may stand inside a paragraph's parent only: they close an open `p` (HTML standard, "p element"). */
const KEEPS_P: ReadonlySet<string> = new Set(['td', 'th', 'tr', 'tbody', 'tfoot', 'thead', 'body', 'html', 'head']);

/** Names of the innermost elements that a start tag closes without an end tag. */
export function impliedEnds(name: string): ReadonlySet<string> | null {
	return CLOSED_BY.get(name) ?? (BLOCK_ELEMENTS.has(name) && !KEEPS_P.has(name) ? P : null);
}
