import type { BlockKind } from '../../syntax/document.ts';
import type { BlockFacts, DateMention, ResolvedDate } from '../types.ts';
import { resolveDate } from './resolveDate.ts';

/** What resolving dates reads of a block. */
export interface DatedBlock {
	readonly kind: BlockKind;
	readonly level: number;
	readonly facts: Pick<BlockFacts, 'dates'> & { readonly shape: Pick<BlockFacts['shape'], 'words'> };
}

/** Words that may stand beside the year in a heading that dates what stands under it: `The 2019 season`. */
const WORDS_BESIDE = 2;

/**
 * The days that all dates of a document mean: as `resolveDate` says, but that a day or month without a year is of the year that
 * the headings over it name (`## 2019`, `### March 2019`), where its own block has not named another before it; and one `of that
 * year` is of the year that was named last under its heading.
 * `dates[block][date]`.
 */
export function resolveDates(blocks: readonly DatedBlock[], documentDate: string | null): ResolvedDate[][] {
	const over: { readonly level: number; readonly year: number }[] = [];
	let last: number | null = null;
	return blocks.map(({ kind, level, facts }) => {
		if (kind === 'heading') while ((over.at(-1)?.level ?? 0) >= level) over.pop();
		const headed = over.at(-1)?.year ?? null;
		if (kind === 'heading') last = headed;
		let named: number | null = headed;
		const dates = facts.dates.map((mention) => {
			const own = yearOf(mention);
			if (own !== null && own !== headed) named = null;
			if (kind !== 'frontMatter' && mention.expression.type === 'absolute') last = own;
			return resolveDate(mention, documentDate, isOfThatYear(mention) ? last : named);
		});
		const year = kind === 'heading' ? headingYear(facts) : null;
		if (year !== null) over.push({ level, year });
		return dates;
	});
}

function isOfThatYear({ expression }: DateMention): boolean {
	return expression.type === 'partial' && expression.ofThatYear;
}

/** The year that a date names, null where it names none or lies in two. */
function yearOf({ expression }: DateMention): number | null {
	if (expression.type !== 'absolute') return null;
	const year = expression.from.slice(0, 4);
	return year === expression.to.slice(0, 4) ? Number(year) : null;
}

/** The year of a heading that hardly says anything else. */
function headingYear({ dates, shape }: DatedBlock['facts']): number | null {
	const [date] = dates;
	if (!date || dates.length > 1 || shape.words > date.text.split(/\s+/).length + WORDS_BESIDE) return null;
	return yearOf(date);
}
