import type { Format } from './document.ts';

/** How much of a text is looked at, in code units. */
const SAMPLE = 20_000;

const HTML_START =
	/^\s*(?:<!doctype html|<\?xml[^>]{0,200}\?>\s*<(?:!doctype )?html|<html[\s>]|<head[\s>]|<body[\s>])/i;
const HTML_BLOCK_LINE =
	/^[ \t]*<\/?(?:p|div|h[1-6]|ul|ol|li|section|article|header|footer|nav|main|table|tr|td|blockquote|figure|br|span|a|img)(?:[\s>/]|$)/gim;
const FENCE = /^[ \t]*(?:```|~~~)/m;
const TAG = /<\/?[a-z][^<>]{0,500}>/i;
const MARKDOWN = /^(?:#{1,6} \S|[-*+] \S|> \S|```|~~~|\|.{1,200}\|$|\[[^\]\n]{1,80}\]: )|\]\(\S|\*\*\S/m;

/** Finds how a text is written, from its beginning and, where that leaves a choice, from its name. */
export function detectFormat(text: string, name: string): Format {
	const sample = text.slice(0, SAMPLE);
	if (HTML_START.test(sample)) return 'html';
	const extension = /\.([a-z]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	if (extension === 'html' || extension === 'htm' || extension === 'xhtml') return TAG.test(sample) ? 'html' : 'text';
	if (extension === 'md' || extension === 'markdown') return 'markdown';
	if (sample.includes('<') && isMostlyTagged(sample) && !FENCE.test(sample)) return 'html';
	return MARKDOWN.test(sample) ? 'markdown' : 'text';
}

/** Most lines begin with a tag. */
function isMostlyTagged(sample: string): boolean {
	const tagged = sample.match(HTML_BLOCK_LINE)?.length ?? 0;
	const lines = sample.split('\n').filter((line) => line.trim() !== '').length;
	return tagged > 0 && tagged >= lines * 0.6;
}
