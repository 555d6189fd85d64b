/** Longest address that is looked at; longer ones are data, not addresses. */
const LONGEST_ADDRESS = 4096;

const IN_PAGE = /^#./;
/**
 * An address that a site generator makes: `{{< ref "a.md" >}}`, `{% link a.md %}`, `{{ site.url }}/a`; an attribute of HTML ends
 * with the first quotation mark inside of it (`href="{{< ref "a.md" >}}"`).
 */
const FILLED_IN = /^\{(?:\{[^{}]{1,800}\}\}|%[^{}]{1,800}%\}|(?:\{[<%]|%) ?[a-z]{1,20}$)/;
const SCHEME = /^([a-z][a-z0-9+.-]{1,20}):/i;
/** A host may end with the root's stop: `https://example.org./`. */
const WEB = /^https?:\/\/(?:[^\s/?#@]{1,64}@)?[^\s/?#.]+(?:\.[^\s/?#.]+)+\.?(?:[/?#]|$)/i;
const LOCAL_HOST = /^https?:\/\/(?:localhost|\[[0-9a-f:]+\])(?:[:/?#]|$)/i;

/** Schemes that lead to a person or a program, not to a source. */
const NO_SOURCE: ReadonlySet<string> = new Set(
	`mailto tel sms geo facetime xmpp irc ircs webcal magnet slack msteams zoommtg spotify steam obsidian vscode vscode-insiders jetbrains
	javascript data about blob`.split(/\s+/),
);

/** What stands in the place of an address that was never put in. */
const PLACEHOLDER =
	/^(?:todo|tb[da]|xxx+|url|link|source|target|address|here|insert[-_ ]?(?:link|url)(?:[-_ ]?here)?|#+|\?+|\.{3}|null|undefined|none)$/i;

/** `usable`: it leads somewhere; `unusable`: the form of an address that leads nowhere; `other`: no source at all (mail, script). */
export type TargetUse = 'usable' | 'unusable' | 'other';

/** Whether a reader could follow an address, by its form alone: nothing is fetched. */
export function judgeTarget(target: string): TargetUse {
	const address = target.trim();
	if (address === '' || address === '#' || address.length > LONGEST_ADDRESS) return 'unusable';
	if (PLACEHOLDER.test(address)) return 'unusable';
	if (IN_PAGE.test(address) || FILLED_IN.test(address)) return 'usable';
	const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
	if (scheme === 'http' || scheme === 'https')
		return WEB.test(address) || LOCAL_HOST.test(address) ? 'usable' : 'unusable';
	if (scheme !== undefined && NO_SOURCE.has(scheme)) return 'other';
	if (scheme === 'doi' || scheme === 'urn' || scheme === 'ftp' || scheme === 'isbn' || scheme === 'arxiv')
		return address.length > scheme.length + 2 ? 'usable' : 'unusable';
	if (scheme !== undefined) return 'unusable';
	if (address.startsWith('//') || /^www\./i.test(address))
		return WEB.test(`https://${address.replace(/^\/\//, '')}`) ? 'usable' : 'unusable';
	return /\s/.test(address) ? 'unusable' : 'usable';
}
