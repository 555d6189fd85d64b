/**
 * Reads pages as the text leaves of their HTML: CSV with the columns `tag` (the path of elements), `content`, `label` (1 is
 * content). The form of the CleanEval and GoogleTrends pages that came with BoilerNet (Leonhardt, Anand & Khosla, WWW 2020).
 */
export interface LeafLine {
	readonly text: string;
	readonly isContent: boolean;
}

const inlineElements = new Set(
	`a span b i em strong u font small big sup sub abbr cite code mark time s q label tt var ins del nobr`.split(' '),
);
const textElements = new Set(`p li td h1 h2 h3 h4 h5 h6 blockquote figcaption dd dt div`.split(' '));

/** Rows of a CSV file (RFC 4180). */
function readCsv(csv: string): readonly (readonly string[])[] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const match of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/gu)) {
		row.push((match[1]?.replaceAll('""', '"') ?? match[2]) || '');
		if (match[3] !== ',') {
			if (row.length > 1) rows.push(row);
			row = [];
		}
	}
	return rows;
}

/** The lines that the page would show: leaves that differ only in inline elements are joined. */
export function readLeaves(csv: string): readonly LeafLine[] {
	const [header = [], ...rows] = readCsv(csv);
	const [tagColumn, textColumn, labelColumn] = ['tag', 'content', 'label'].map((name) => header.indexOf(name));
	const lines: { text: string; content: number; all: number }[] = [];
	let lastBlock = '';
	let lastInline = '';
	for (const row of rows) {
		const text = (row[textColumn ?? 1] ?? '').replace(/\s+/gu, ' ');
		if (text.trim() === '') continue;
		const elements = (row[tagColumn ?? 0] ?? '').trim().split(/\s+/u);
		let cut = elements.length;
		while (cut > 0 && inlineElements.has(elements[cut - 1] ?? '')) cut--;
		const block = elements.slice(0, cut).join(' ');
		const inline = elements
			.slice(cut)
			.filter((element) => element !== 'span')
			.join(' ');
		const isContent = Number(row[labelColumn ?? 2]) >= 0.5;
		const last = lines[lines.length - 1];
		const words = (line: string) => line.trim().split(' ').length;
		const innermost = elements[cut - 1] ?? '';
		const isMenu = /^(?:div|td)$/u.test(innermost) && words(text) < 4 && words(last?.text ?? '') < 4;
		if (last && block === lastBlock && inline !== lastInline && textElements.has(innermost) && !isMenu) {
			const joined = last.text.endsWith(' ') || /^[ ,.;:)’']/u.test(text);
			last.text += (joined ? '' : ' ') + text;
			last.all += text.length;
			last.content += isContent ? text.length : 0;
		} else lines.push({ text, all: text.length, content: isContent ? text.length : 0 });
		lastBlock = block;
		lastInline = inline;
	}
	return lines.map((line) => ({ text: line.text.trim(), isContent: line.content * 2 > line.all }));
}
