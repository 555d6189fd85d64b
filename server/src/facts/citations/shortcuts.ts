import { normaliseLabel } from '../../syntax/definitions.ts';
import { noLabels } from '../../syntax/readInline.ts';
import { judgeTarget } from './targets.ts';

/** What may be a label in brackets by itself; CommonMark allows 999 code units, people write few. */
const ALONE = /\[([^[\]\r\n]{1,100})\]/g;

/**
 * The labels of a block's brackets that stand alone and lead to an address, as the document defines them (`[report]` above
 * `[report]: https://…`), normalised, in order: shortcut reference links of CommonMark. Numbers and footnotes are told apart
 * from links elsewhere. Linear.
 */
export function shortcutLabels(source: string, definitions: ReadonlyMap<string, string>): ReadonlySet<string> {
	if (definitions.size === 0 || !source.includes('[')) return noLabels;
	const labels = new Set<string>();
	for (const [, written = ''] of source.matchAll(ALONE)) {
		const label = normaliseLabel(written);
		if (label.startsWith('^') || /^\d+$/.test(label)) continue;
		const defined = definitions.get(label);
		// what an entry of a reference list says is no address by itself
		if (defined !== undefined && /^[^\s[\]]+$/.test(defined) && judgeTarget(defined) === 'usable') labels.add(label);
	}
	return labels;
}
