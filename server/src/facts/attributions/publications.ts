/** What publications are called. */
const press =
	/\b(?:times|post|news|journal|herald|tribune|guardian|telegraph|reuters|associated press|press association|afp|bbc|cnn|nbc|cbs|abc|npr|fox (?:news|business|sports)|magazine|gazette|chronicle|observer|mirror|daily mail|independent$|bloomberg|politico|economist|courier|dispatch|bulletin|wire|today|nikkei|axios|weekly|daily|monde|zeitung|newspaper)\b/iu;

/** The name of a newspaper, agency, broadcaster or magazine, by its words. */
export function isPublication(name: string): boolean {
	return press.test(name);
}
