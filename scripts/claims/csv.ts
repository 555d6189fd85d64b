/** The rows of comma-separated values after RFC 4180: fields in double quotes may hold commas, line ends and doubled quotes. */
export function parseCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
	while (field.lastIndex < text.length) {
		const found = field.exec(text);
		if (!found) throw new Error(`row ${rows.length + 1} is no comma-separated values`);
		const [, quoted, plain, end] = found;
		row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
		if (end === ',') continue;
		rows.push(row);
		row = [];
	}
	return rows;
}
