// The client knows the server only by its protocol, and looks for documents before there is one: a test holds these names
// equal to the server's (`engine/configurationSchema.ts`).

/** The file that says how a folder is checked. */
export const configurationName = 'corroborate.yaml';

/** Names of folders that are checked when nobody says otherwise. */
export const sourceFolders: readonly string[] = ['seeds', 'sources'];

/** How names of documents end. */
const extensions: readonly string[] = ['txt', 'text', 'md', 'markdown', 'html', 'htm'];

/** Glob of all documents in a folder and below it. */
export const documentGlob = `**/*.{${extensions.join(',')}}`;

/** Glob of the documents that are checked when nobody says otherwise. */
export const sourceGlob = `**/{${sourceFolders.join(',')}}/${documentGlob}`;

/** True for a name that ends as documents do. */
export function isDocumentName(name: string): boolean {
	const dot = name.lastIndexOf('.');
	return dot > 0 && extensions.includes(name.slice(dot + 1).toLowerCase());
}
