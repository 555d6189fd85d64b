import { siteOf } from '../facts/citations/writeCitation.ts';
import type { Citation, KnownSource } from '../facts/types.ts';
import type { PlacedCitation } from './citationEdits.ts';
import type { FixContext } from './rule.ts';

/** Words in a mark that name nobody. */
const nameless =
	/^(?:the |original )?(?:sources?|src|links?|refs?|references?|citations?|cite|citation needed|via|here)$/iu;

/** The mark says that there is a source, and not which: `[link]`, `(source)`. */
export function isNameless({ label, text }: Citation): boolean {
	return nameless.test(label ?? text.trim());
}

/** Names of the source that a dead mark may stand for: its own label, a name after "by", who speaks in its sentence. */
function namesOf({ block, citation }: PlacedCitation): readonly string[] {
	if (!isNameless(citation) && citation.form !== 'phrase' && citation.label !== null) return [citation.label];
	const behind =
		citation.form === 'phrase'
			? /\b(?:by|from|in|on|at) (?:the )?(\p{Lu}.{1,40})$/u.exec(citation.text)?.[1]
			: undefined;
	const speakers = block.facts.attributions.flatMap(({ sentence, kind, pronoun, text }) =>
		sentence === citation.sentence && kind === 'attributed' && !pronoun ? [text] : [],
	);
	return [...(behind === undefined ? [] : [behind]), ...speakers];
}

function letters(text: string): string {
	return text
		.toLowerCase()
		.replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
		.replace(/^the\b/u, '')
		.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The address belongs to a source of this name: its site is named so, or it is linked under that name. */
function isFor({ title, target }: KnownSource, name: string): boolean {
	const wanted = letters(name);
	if (target === null || wanted.length < 2) return false;
	const labels = siteOf(target).toLowerCase().split('.').map(letters);
	const site = labels.slice(0, -1).some((label) => label === wanted || label === `the${wanted}`);
	const words = ` ${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
	return (
		site ||
		words.includes(
			` ${name
				.toLowerCase()
				.replace(/^the /u, '')
				.replace(/[^\p{L}\p{N}]+/gu, ' ')
				.trim()} `,
		)
	);
}

/** Links to the source of a dead mark: those of its own document first. */
export function linksFor(
	document: string,
	found: PlacedCitation,
	context: FixContext,
): readonly (KnownSource & { readonly own: boolean })[] {
	const names = namesOf(found);
	const seen = new Set<string>();
	const others = context.documents.filter((id) => id !== document);
	const listed = [
		...found.facts.sources.map((source) => ({ ...source, own: true })),
		...context.sources.map((source) => ({ ...source, own: false })),
		...others.flatMap((id) => (context.view(id)?.facts.sources ?? []).map((source) => ({ ...source, own: false }))),
	];
	return listed.filter((source) => {
		if (source.target === null || seen.has(source.target) || !names.some((name) => isFor(source, name))) return false;
		seen.add(source.target);
		return true;
	});
}
