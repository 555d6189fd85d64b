import type { Span } from '../text/span.ts';

/** `title = `, a key up to its sign, and a string over several lines behind it. */
const ASSIGNMENT =
	/^([ \t]{0,40}(?:"[^"\r\n]{1,100}"|'[^'\r\n]{1,100}'|[\w.-]{1,100})[ \t]{0,40})=([ \t]{0,40}(?:"""[\s\S]*?"""|'''[\s\S]*?''')?)/;
/** Tables and assignments; what stands within a string over several lines is neither. */
const STATEMENTS =
	/^(?:([ \t]{0,40})\[|([ \t]{0,40}(?:"[^"\r\n]{1,100}"|'[^'\r\n]{1,100}'|[\w.-]{1,100})[ \t]{0,40})=([ \t]{0,40}(?:"""[\s\S]*?"""|'''[\s\S]*?''')?))/gm;
/** No YAML comes of these: no blank behind the sign, strings over several lines. */
const TOML_ONLY =
	/^[ \t]{0,40}(?:"[^"\r\n]{1,100}"|'[^'\r\n]{1,100}'|[\w.-]{1,100})[ \t]{0,40}=(?:[^\s]|[ \t]{0,40}(?:"""|'''))/m;

/** The line assigns a value to a key, or opens a table (`[extra]`), as in TOML. */
export function isTomlLine(line: string): boolean {
	return ASSIGNMENT.test(line) || /^[ \t]{0,40}\[{1,2}[\w."'-]{1,100}\]/.test(line);
}

/** Some assignment of the front matter is written as YAML has none; it is to be read line by line. */
export function isTomlOnly(source: string): boolean {
	return TOML_ONLY.test(source);
}

/**
 * The lines of front matter in TOML, as YAML of the same length that says the same: strings, dates, numbers and lists of TOML
 * are YAML's, too. What a table holds is read as if it stood above it. Linear.
 */
export function tomlAsYaml(source: string): string {
	return source.replaceAll(STATEMENTS, (_, table?: string, key = '', behind = '') =>
		table === undefined ? `${key}:${behind}` : `${table}#`,
	);
}

/** A key with its value, `key = value`, that is no entry of YAML. */
export interface TomlEntry {
	/** The value, quotation marks and all. */
	readonly value: Span;
	/** What stands between the marks of a string over several lines; null where it is none. */
	readonly long: Span | null;
	/** Backslashes in `long` escape what follows. */
	readonly isEscaped: boolean;
}

/** The parts of an entry of TOML; null where it is one of YAML. Offsets count from the start of the source. */
export function readTomlEntry(source: string): TomlEntry | null {
	const [whole, key = '', behind = ''] = ASSIGNMENT.exec(source) ?? [];
	if (whole === undefined) return null;
	const text = behind.trimStart();
	const start = key.length + 1 + behind.length - text.length;
	const long = text === '' ? null : { start: start + 3, end: start + text.length - 3 };
	return { value: { start, end: source.length }, long, isEscaped: text.startsWith('"') };
}
