import type { Figure } from '../../facts/types.ts';
import { verbOf } from '../../facts/words/verbs.ts';
import { lazily, remembering } from '../../text/lazily.ts';
import type { Lazily } from '../../text/lazily.ts';
import { isBounded } from '../figures/compareValues.ts';
import type { Countable, FigureMention } from '../mention.ts';

/** How a mention's own words set it apart, found once for being held against many others. */
export interface MentionCues {
	readonly isConverted: boolean;
	readonly isPart: boolean;
	/** Some of those that its text has told of: `two of the men`; with `of the ten men` it is told how many they are. */
	readonly isSome: boolean;
	readonly isVague: boolean;
	/** It comes to what was told before: `another $2.5 billion`. */
	readonly isFurther: boolean;
	/** It is a mark that something passes, and measures nothing: `the 40 trillion mark`. */
	readonly isMark: boolean;
	/** A span of time behind `over`, which may be its least or its length: `rose over 20 years`. */
	readonly isOver: boolean;
	/** What an amount of money is one of, told right behind it: `bill` of `a $27bn tax bill`; else null. */
	readonly amountOf: string | null;
	/** Which price it is, by the words beside it: `closed at $20`, `offered $22`; null where they do not tell. */
	readonly priceAt: Price | null;
	/** Who did it, the last word of the name or noun behind `by`: `banned for two years by the IAAF`; else null. */
	readonly doneBy: string | null;
	/** What it counts is a whole of which its sentence has just named a part: `23 of its 29 delegates`. */
	readonly isWhole: boolean;
	/** It takes up a span of time that was just told: `those three decades`. */
	readonly isTakenUp: boolean;
	/** What is allowed at most or at least: `a maximum of three years`. */
	readonly isLimit: boolean;
	/** A point that a text makes about itself: `five takeaways`. */
	readonly isPoint: boolean;
	/** Its sentence speaks of a limit. */
	readonly tellsLimit: boolean;
	/** What is only supposed: `if it sold 500,000 copies`. */
	readonly isSupposed: boolean;
	/** Its sentence sets a rule, or it is a condition: `must be at least 12 weeks`, `when it exceeds 20%`. */
	readonly isRule: boolean;
	/** The age of somebody at another time than that of the writing: `Keller, then 41`. */
	readonly isThen: boolean;
	/** The ages of all on one side of a limit, and of nobody in particular: `people aged 65 or older`. */
	readonly isAgeLimit: boolean;
	/** A share by which something is more or less than something else: `30% more than in 2003`. */
	readonly isComparison: boolean;
	/** The value of another time or of something else, beside which the one that is reported is held: `$5m, up from $4m a year ago`. */
	readonly isComparand: boolean;
	/** Its sentence speaks of more, less or a change. */
	readonly tellsChange: boolean;
	/** Somebody is named besides those that it counts: `eleven partners plus the United States`. */
	readonly namesOneMore: boolean;
}

export type Price = 'close' | 'offer' | 'open' | 'high' | 'low' | 'target';

/** How each of the mentions of a document stands apart, in their order. */
export function cuesOf(mentions: readonly Countable[]): Lazily<MentionCues> {
	const tell = remembering(toldBy);
	return lazily(mentions, (mention) => cuesBeside(mention, tell(mention.excerpt)));
}

/** What a sentence says of all mentions in it. */
type Told = Pick<MentionCues, 'tellsChange' | 'tellsLimit'>;

function toldBy(sentence: string): Told {
	return { tellsChange: change.test(sentence), tellsLimit: limit.test(sentence) };
}

function cuesBeside(mention: Countable, { tellsChange, tellsLimit }: Told): MentionCues {
	const { text, excerpt } = mention;
	const at = Math.max(0, excerpt.indexOf(text));
	const before = excerpt.slice(Math.max(0, at - reach), at);
	const behind = excerpt.slice(at + text.length);
	const near = behind.slice(0, reach);
	const isCounted = mention.kind === 'figure' && countable.has(mention.figure.kind);
	return {
		isConverted: isConverted(mention),
		isPart: isCounted && (isPart(mention) || kinOf.test(before)),
		isSome: isCounted && isSome(mention) && !isPart(mention) && !allBefore.test(before),
		isVague: isVague(text),
		isFurther: /\b(?:another|additional|extra|further|other) (?:about |around |some |up to )?$/iu.test(before),
		isMark: /^[^.;:,]{0,24}\b(?:mark|barrier|milestone|landmark)\b/iu.test(behind),
		isOver: mention.kind === 'figure' && mention.figure.kind === 'duration' && /\bover $/iu.test(before),
		amountOf: isMoney(mention)
			? ((kindOfAmount.exec(behind) ?? kindBefore.exec(before))?.[1]?.toLowerCase() ?? null)
			: null,
		priceAt: isMoney(mention) ? priceAt(before, near) : null,
		doneBy: mention.kind === 'figure' ? (agentBehind.exec(near)?.[1]?.toLowerCase() ?? null) : null,
		isWhole: isCounted && wholeBehind.test(before),
		isThen: isAge(mention) && (thenBefore.test(before) || thenBehind.test(behind)),
		isAgeLimit: isAge(mention) && mention.figure.subject === null && isBounded(mention.figure),
		isComparison: mention.kind === 'figure' && mention.figure.kind === 'share' && comparative.test(near),
		isComparand:
			mention.kind === 'figure' &&
			(comparedWith.test(before) ||
				(isMeasured.has(mention.figure.kind) && (changedFrom.test(before) || against.test(before)))),
		tellsChange,
		isTakenUp: mention.kind === 'figure' && mention.figure.kind === 'duration' && /\b(?:those|these) $/iu.test(before),
		isPoint: mention.kind === 'figure' && points.has(mention.figure.counted ?? ''),
		isLimit: limit.test(text) || limit.test(before),
		tellsLimit,
		isRule: setsRule(excerpt, at, behind),
		isSupposed: supposed.test(excerpt.slice(Math.max(0, at - farther), at)),
		namesOneMore:
			mention.kind === 'figure' &&
			mention.figure.kind === 'count' &&
			(hostBefore.test(before) ||
				hostBehind.test(near) ||
				(partnered.has(mention.figure.quantity ?? '') && partnersBefore.test(before))),
	};
}

/** Kinds of figures of which one may be a part of another: nobody's age is a part of his sister's. */
const countable: ReadonlySet<Figure['kind']> = new Set(['count', 'number', 'share']);

/** `the United States and eleven partners`; `eleven countries plus the United States`. */
const hostBefore = /\p{Lu}[\p{L}.]{1,24} (?:and|plus|joined|with) (?:the |its |his |her |about )?$/u;
const hostBehind =
	/^,? (?:plus|and|besides|along with|together with|as well as|in addition to|led by|joined) (?:the )?\p{Lu}/u;

/** `a trade deal with eleven countries`: he who has it with them is one more. */
const partnersBefore = /\bwith (?:the |its |his |her |other |about )?$/iu;
const partnered: ReadonlySet<string> = new Set([
	'country',
	'partner',
	'member',
	'state',
	'company',
	'leader',
	'government',
]);

const prices: readonly (readonly [Price, RegExp])[] = [
	['close', /\b(?:clos(?:e|ed|es|ing)|settled|ended|finished)\b/iu],
	['offer', /\b(?:offer(?:s|ed|ing)?|bid(?:s|ding)?|takeover|buy-?outs?)\b/iu],
	['open', /\bopen(?:s|ed|ing)?\b/iu],
	['high', /\b(?:high|peak(?:ed)?)\b/iu],
	['low', /\blow\b/iu],
	['target', /\btarget(?:s|ed)?\b/iu],
];

/** `533p a share closing price`. */
const closingBehind = /^ ?(?:(?:a|per) share )?clos(?:e|ing)\b/iu;

/** The price that is named right behind an amount, else before it, else farther behind. */
function priceAt(before: string, behind: string): Price | null {
	if (closingBehind.test(behind)) return 'close';
	return (
		(prices.find(([, words]) => words.test(before)) ?? prices.find(([, words]) => words.test(behind)))?.[0] ?? null
	);
}

const agentBehind = /^ by (?:the |an? |its |his |her |their )?([\p{L}-]{2,24})\b/u;

function isMoney(mention: Countable): boolean {
	return mention.kind === 'figure' && mention.figure.kind === 'money';
}

const kindOfAmount =
	/^(?: ?\([^()]{1,24}\))?[ -](?:\p{L}{2,12}[ -]){0,2}(bill|loan|offer|bid|deposit|fine|debt|salary|contract|settlement|grant|donation|fee|budget|deficit|profit|loss|prize|bonus)s?\b/iu;

/** The same told before it: `a capitalisation of £1.4 trillion`. */
const kindBefore =
	/\b(capitalisation|capitalization|turnover|deficit|surplus|revenue|salary|debt|profit|fine|bid|loan)s? of (?:about |around |nearly |over |up to |more than )?$/iu;

/**
 * `four of the 10 justices`, `23 of its 29 delegates`: some of those that another number counts. What is told with them has a
 * number of its own: `118 passengers and a crew of 12`, `three girls at the age of nine`.
 */
const partOf =
	/^(?:(?!\b(?:and|or|but|with|at|in|by|to|for|from)\b)[^.,;:]){0,24}?\bof (?:the |its |their |his |her |our |all |those |these )?(?:\d|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|dozen)/iu;

/** `two of the men`, `three of them`: the number stands right before what it takes some of. */
const someOf = /^ of (?:the|these|those|its|their|his|her|our|them|whom)\b/iu;

/** `all 66 of the delegates`. */
const allBefore = /\ball (?:of )?$/iu;

/** `the parents of two Americans`: those whose parents they are may be some of all; of `the two Americans` they are all. */
const kinOf =
	/\b(?:parents?|mothers?|fathers?|famil(?:y|ies)|relatives?|widows?|wife|wives|husbands?|sons?|daughters?|siblings?|brothers?|sisters?|friends?|lawyers?) of $/iu;

/** `23 of its`, `half of the`: what follows is the whole. */
const wholeBehind =
	/(?:\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most|some|many|several|none|all but \w{1,6})|\d)(?: \p{L}{2,12}){0,2} (?:of|among|out of) (?:the |its |their |his |her |our |all |those |these ){0,2}$/iu;

/** What texts count of their own: `three things to watch`. */
const points: ReadonlySet<string> = new Set(['takeaway', 'thing']);

const limit = /\b(?:maximum|minimum|limit|ceiling|capped)\b/iu;

function isAge(mention: Countable): mention is FigureMention {
	return mention.kind === 'figure' && mention.figure.kind === 'age';
}

const thenBefore = /\bthen(?: (?:an?|just|only|aged)){0,2} $/iu;
const thenBehind = /^,? at the time\b/iu;

const comparative = /^ (?:more|less|fewer|higher|lower|greater|larger|smaller|faster|slower|cheaper|dearer) than\b/iu;
const change =
	/\b(?:more|less|fewer|higher|lower|greater|larger|smaller|faster|slower|cheaper|dearer|up|down|r[io]sen?|rising|gr[eo]wn?|growth|increas\w{1,3}|jump\w{0,3}|climb\w{0,3}|surg\w{1,3}|soar\w{0,3}|gain\w{0,3}|f[ae]ll\w{0,3}|drop\w{0,4}|declin\w{1,3}|cuts?|sl[iu]mp\w{0,3}|plung\w{1,3})\b/iu;

/** `vs a loss of $3m`, `compared with 40 in March`. */
const comparedWith =
	/\b(?:vs\.?|versus|compared (?:with|to))(?: (?:an?|the|its|about|around|nearly|some|just|only|revised|adjusted|net|loss|profit|losses|profits|of|previous|earlier)){0,5} $/iu;
/** `down from 7%`, `rose to $5m from $4m`: measured; people may fall from ladders. */
const changedFrom =
	/\b(?:up|down|rose|risen|rises|rising|increas(?:ed|es|ing)|gr[eo]w|grown|growing|jump(?:ed|s)|climb(?:ed|s)|fell|fallen|falls|falling|dropp?(?:ed|s)|declin(?:ed|es)|slipped|widened|narrowed)(?: (?:by|to) [^.;,]{1,24})? from(?: (?:an?|the|its|about|around|nearly|some|just|only|revised|of)){0,4} $/iu;
/** `against 129.6 million`: measured; people may be for it or against it. */
const against = /\bagainst(?: (?:an?|the|about|around|nearly|some|just|only|revised|loss|profit|of)){0,4} $/iu;
const isMeasured: ReadonlySet<Figure['kind']> = new Set(['money', 'share', 'number', 'measure']);

/** So far before a number the word may stand that supposes it, with no comma between, in UTF-16 code units. */
const farther = 80;
const supposed = /\b(?:if|unless|assuming|suppose|supposing)\b[^,.;:]{0,80}$/iu;

/** Words in which standards, handbooks and laws set rules; `SHOULD` as standards write it. What "must have" come about is a guess. */
const rule =
	/\b(?:(?:[Mm]ust|MUST)(?! have\b)|SHOULD|[Ss]hall|SHALL|[Nn]eeds? to|[Hh]a(?:s|ve) to|[Rr]equires?|(?:is|are|be) (?:required|allowed|permitted))\b/u;
const condition = /\b(?:if|unless)\b/iu;
/** Also what was seen when something came about, and more than any other; of the past these set no rule. */
const whenever = /\b(?:when|whenever|any|every)\b/iu;
const clauseBefore = /[^,.;:]{0,80}$/u;
const clauseBehind = /^[^,.;:]{0,80}/u;

/** Whether the words beside a number, up to the next stops, set a rule or a condition. */
function setsRule(excerpt: string, at: number, behind: string): boolean {
	const [opening = ''] = clauseBefore.exec(excerpt.slice(Math.max(0, at - farther), at)) ?? [];
	const [rest = ''] = clauseBehind.exec(behind) ?? [];
	return rule.test(`${opening} ${rest}`) || condition.test(opening) || (whenever.test(opening) && !tellsPast(excerpt));
}

/** Whether a sentence holds a verb of the past. */
function tellsPast(sentence: string): boolean {
	const words = sentence.toLowerCase().match(/\p{L}{2,30}/gu) ?? [];
	return words.some((word) => /^(?:was|were|had|did)$/u.test(word) || verbOf(word)?.form === 'past');
}

function isPart({ text, excerpt }: Countable): boolean {
	const at = excerpt.indexOf(text);
	return at >= 0 && partOf.test(behindNumber(excerpt, at, text));
}

/** `two of the men`: a number of those that the text has told of. */
function isSome({ text, excerpt }: Countable): boolean {
	const at = excerpt.indexOf(text);
	return at >= 0 && someOf.test(behindNumber(excerpt, at, text));
}

function behindNumber(excerpt: string, at: number, text: string): string {
	return excerpt.slice(at, at + text.length + reach).replace(/^[\p{L}\p{N},.]{1,24}/u, '');
}

/** `billions of dollars`, `dozens`: they exclude no number that another may state. */
function isVague(text: string): boolean {
	return /^(?:some |many |several )?(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)\b/iu.test(
		text,
	);
}

/** So far before an amount its bracket may open, in UTF-16 code units. */
const reach = 40;

/** `$20bn (£11bn)`: the second follows from the first and from the rate of the day. */
function isConverted(mention: Countable): boolean {
	if (mention.kind !== 'figure' || mention.figure.kind !== 'money') return false;
	const at = mention.excerpt.indexOf(mention.text);
	const before = mention.excerpt.slice(Math.max(0, at - reach), Math.max(0, at));
	const open = before.lastIndexOf('(');
	return open >= 0 && !before.includes(')', open) && /\d/u.test(before.slice(0, open));
}
