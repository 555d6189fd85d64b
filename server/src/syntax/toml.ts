/** `title = `, at the start of a line, up to its sign. */
const ASSIGNMENT = /^([ \t]{0,40}(?:"[^"\r\n]{1,100}"|'[^'\r\n]{1,100}'|[\w.-]{1,100})[ \t]{0,40})=/;
const ASSIGNMENTS = /^([ \t]{0,40}(?:"[^"\r\n]{1,100}"|'[^'\r\n]{1,100}'|[\w.-]{1,100})[ \t]{0,40})=/gm;
const TABLES = /^([ \t]{0,40})\[/gm;

/** The line assigns a value to a key, or opens a table (`[extra]`), as in TOML. */
export function isTomlLine(line: string): boolean {
	return ASSIGNMENT.test(line) || /^[ \t]{0,40}\[{1,2}[\w."'-]{1,100}\]/.test(line);
}

/**
 * The lines of front matter in TOML, as YAML of the same length that says the same: strings, dates, numbers and lists of TOML
 * are YAML's, too. What a table holds is read as if it stood above it. Linear.
 */
export function tomlAsYaml(source: string): string {
	return source.replaceAll(TABLES, '$1#').replaceAll(ASSIGNMENTS, '$1:');
}

/** As `tomlAsYaml` for one key with its value, which stays as it is where it is YAML. */
export function entryAsYaml(source: string): string {
	return source.replace(ASSIGNMENT, '$1:');
}
