import { dateBucket, groupDates } from './dates/groupDates.ts';
import { figureBucket, groupFigures } from './figures/groupFigures.ts';
import type { DateMentionInCorpus, FigureMention, Group, Mention, QuotationMention } from './mention.ts';
import { groupQuotations } from './quotations/groupQuotations.ts';

/** Where a mention looks for others to be compared with, or null when it is compared with none. */
export function bucketOf(mention: Mention): string | null {
	switch (mention.kind) {
		case 'figure':
			return figureBucket(mention.figure);
		case 'date':
			return dateBucket(mention.date);
		case 'quotation':
			return 'quotation';
	}
}

/** The groups of one bucket. Depends on the mentions alone, not on their order. */
export function groupMentions(bucket: string, mentions: readonly Mention[]): readonly Group[] {
	const figures = mentions.filter((mention): mention is FigureMention => mention.kind === 'figure');
	const dates = mentions.filter((mention): mention is DateMentionInCorpus => mention.kind === 'date');
	const quotations = mentions.filter((mention): mention is QuotationMention => mention.kind === 'quotation');
	return [
		...(figures.length > 0 ? groupFigures(bucket, figures) : []),
		...(dates.length > 0 ? groupDates(bucket, dates) : []),
		...(quotations.length > 0 ? groupQuotations(bucket, quotations) : []),
	];
}
