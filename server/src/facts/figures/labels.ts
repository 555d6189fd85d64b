import { isHyphen } from '../words/cardinal.ts';
import { isPlural, singular } from '../words/nouns.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { verbOf } from '../words/verbs.ts';
import { wordSet } from '../words/wordSet.ts';
import type { Amount } from './amount.ts';
import { determiners, endsPhrase } from '../words/functionWords.ts';

/** Nouns behind which a number is a label: `page 5`, `No. 6`, `Flight 370`, `week 31`. */
const labels = wordSet(
	`page pages pp p pg chapter chapters ch section sections sec article articles volume vol issue figure fig
	figs table tables appendix part parts step phase version versions ver v line item number numbers no nos
	nr num question proposition prop room suite apartment apt flight route highway interstate channel
	episode ep season level grade class gate platform lot box form rule clause paragraph para verse psalm
	act tit scene lesson module exercise example equation eq theorem lemma note notes footnote ref district ward
	zone region gene chromosome precinct type stage tier category build port id code extension ext week round lap formula model
	mark title schedule annex resolution amendment docket exit pier track disc book bus line tip reason hole
	locker cell camp unit area sector block plot flat studio stand terminal runway train bay seat row square
	days-since quarter generation gen series player agent catch covid windows android ios ipad iphone xbox
	playstation galaxy boeing airbus apollo b vitamin omega option plan group attempt trial case exhibit
	pillar target goal principle tweet slide photo image picture caption fm am day radio listing listings bit bits index
	slot column field argument parameter node status opcode`,
);

/** True for a noun, in the singular and lower case, that tells things from each other by a number behind it. */
export function isLabelNoun(word: string): boolean {
	return labels.has(word);
}

/** Those of which a place in a series is told with its length: `page 3 of 10`. */
const leaves = wordSet('page slide photo image picture caption part chapter');

/** Products, classes, bills and standards of which a number is a part of the name, whatever stands behind it: `iPhone 15 costs`, `type 2 patients`, `SB 4038 creates`. */
const numbered = wordSet(
	`iphone ipad ipod windows android ios xbox playstation galaxy pixel boeing airbus covid type category phase stage tier level grade
	class size wave season division zone terminal sb hb hjr sjr rfc pep cve`,
);

/** School years in Britain: `Year 11 pupils`. */
const lastSchoolYear = 13;

/** What tells one year from others beside determiners. */
const whichYear = wordSet(
	`last next past previous prior same following current coming first second third fourth fifth sixth seventh eighth ninth tenth
	final one per school academic fiscal financial calendar tax leap election`,
);

/** Names that go on with a number: `Fortune 500`, `Super Bowl 50`, `World War 2`. */
const properLabels = wordSet('ftse nasdaq nikkei dax cac dow fortune bowl war ufc euro expo agenda');

/** Function words and common openers that may have a capital without being a name. */
const plainCapital = wordSet(
	`about around over under nearly almost some only just at least up more less fewer between from all these
	those the another in on by for of with and but or as to after before since during within an a last next
	first total its his her their our your my when while if because although another approximately roughly
	exactly today yesterday monday tuesday wednesday thursday friday saturday sunday january february march
	april may june july august september october november december earth now still already`,
);

function isBareInteger(tokens: readonly Token[], { from, to, form, bounded, approximate }: Amount): boolean {
	return (
		form !== 'vague' &&
		form !== 'fraction' &&
		!bounded &&
		!approximate &&
		to === from + 1 &&
		!/[.,]/.test(at(tokens, from).lower)
	);
}

/** `1.4` behind the label of a rule or section. */
function isSection(tokens: readonly Token[], { from, to, bounded, approximate }: Amount): boolean {
	return !bounded && !approximate && to === from + 1 && /^\d{1,2}\.\d{1,2}$/.test(at(tokens, from).lower);
}

/** `No. 47,899` of a court's list of cases. */
function isDocket(tokens: readonly Token[], { from, to }: Amount): boolean {
	return to === from + 1 && /^\d{1,3}(?:,\d{3})+$/.test(at(tokens, from).lower) && !countsSomething(tokens, to);
}

/** `page 5`, `No. 6`, `Question 2`, and what follows in a list: `pages 5 and 6`. */
export function isLabel(prose: string, tokens: readonly Token[], amount: Amount): boolean {
	let i = amount.from - 1;
	for (
		let n = 0;
		n < 6 && /^(?:,|and|&|or|to|–|-)$/.test(at(tokens, i).lower) && at(tokens, i - 1).kind === 'number';
		n++
	)
		i -= 2;
	if (isIdentifier(prose, tokens, amount.from) || isLength(tokens, amount.from)) return true;
	const listed = i < amount.from - 1;
	if (at(tokens, i).lower === '§') return true;
	if (at(tokens, i).lower === '.' || at(tokens, i).lower === '#' || at(tokens, i).lower === '№') i--;
	if (at(tokens, i).lower === ')' && at(tokens, i - 1).lower === 's') i -= 3;
	const label = at(tokens, i);
	if (label.kind !== 'word') return false;
	// "the Yes on 64 campaign": a ballot measure
	if (label.lower === 'on' && /^(?:yes|no)$/.test(at(tokens, i - 1).lower) && at(tokens, i - 1).capital) return true;
	if (label.capital && properLabels.has(label.lower)) return isBareInteger(tokens, amount);
	if (!listed && i === amount.from - 1 && isNumbered(tokens, label, amount)) return true;
	if (!labels.has(label.lower)) return false;
	// "Policy No. 12 states": never counts what follows
	if (label.lower === 'no' && i < amount.from - 1 && at(tokens, amount.from - 1).lower === '.')
		return isBareInteger(tokens, amount) || isDocket(tokens, amount);
	// "Section 230 protects sites": with a capital it names one, whatever stands behind it
	const isBare = isBareInteger(tokens, amount) || isSection(tokens, amount);
	if (label.capital && !listed && isBare && i === amount.from - 1) return true;
	return (
		amount.form !== 'ordinal' &&
		amount.scale === 1 &&
		(!listed || !countsSomething(tokens, amount.to)) &&
		!countsSomething(tokens, amount.to)
	);
}

/** `Class 4A`, `Room 12C`: a letter glued to the number of what a label names is no unit. */
export function isLettered(tokens: readonly Token[], { from, to, type }: Amount): boolean {
	const letter = at(tokens, to - 1);
	const label = at(tokens, from - 1);
	return (
		type === 'measure' &&
		to === from + 2 &&
		letter.glued &&
		letter.capital &&
		letter.lower.length === 1 &&
		labels.has(label.lower)
	);
}

function isNumbered(tokens: readonly Token[], label: Token, amount: Amount): boolean {
	if (!isBareInteger(tokens, amount) || amount.scale !== 1 || amount.form === 'ordinal') return false;
	// "Year 11 pupils", "better in year two", but "last year two boats sank"
	if (label.lower === 'year') {
		const before = at(tokens, amount.from - 2).lower;
		const spelled =
			at(tokens, amount.from).kind === 'word' &&
			(before === 'in' || (!isWhichYear(tokens, amount.from - 2) && !countsSomething(tokens, amount.to)));
		return (label.capital || spelled) && (amount.low ?? 0) <= lastSchoolYear;
	}
	return numbered.has(label.lower);
}

/** What ends with the word before "year" says which one is meant, so that no number has to: `this year`, `a single year`. */
function isWhichYear(tokens: readonly Token[], before: number): boolean {
	const { lower } = at(tokens, before);
	if (determiners.has(lower) || whichYear.has(lower) || /['’]s$/.test(lower)) return true;
	return determiners.has(at(tokens, before - 1).lower) && !endsPhrase(lower);
}

/** The second number of a place in a series: `page 3 of 10`, `Caption 1 of 132 Photos`. */
function isLength(tokens: readonly Token[], from: number): boolean {
	return (
		at(tokens, from - 1).lower === 'of' &&
		at(tokens, from - 2).kind === 'number' &&
		leaves.has(at(tokens, from - 3).lower)
	);
}

/** `PMID: 24055351`: an acronym and a colon. */
function isIdentifier(prose: string, tokens: readonly Token[], from: number): boolean {
	const acronym = at(tokens, from - 2);
	if (at(tokens, from - 1).lower !== ':' || acronym.kind !== 'word') return false;
	return /^[A-Z]{2,8}$/.test(prose.slice(acronym.start, Math.min(acronym.end, acronym.start + 9)));
}

/** The word behind the number is a plural that it can count. */
function countsSomething(tokens: readonly Token[], i: number): boolean {
	const next = at(tokens, i);
	return (
		next.kind === 'word' &&
		!next.glued &&
		(isPlural(next.lower) || (isPlural(at(tokens, i + 1).lower) && !endsPhrase(next.lower)))
	);
}

/** `Boeing 747`, `NGC 3201`, `Uranium One`, `Windows 10`, `Group of Seven`. */
export function isName(prose: string, tokens: readonly Token[], amount: Amount): boolean {
	if (isVersion(prose, tokens, amount) || isRelease(tokens, amount)) return true;
	if (amount.form === 'ordinal' || !isBareInteger(tokens, amount)) return false;
	// "In Baghdad 30 Shiite pilgrims died", but "the Commodore 64 computer elicits"
	const isPlace = /^(?:in|at|near|from|for|to|of|around|across|outside|inside|and)$/.test(
		at(tokens, amount.from - 2).lower,
	);
	if (isPlural(at(tokens, amount.to).lower) || (isPlace && countsSomething(tokens, amount.to))) return false;
	if (isListedName(tokens, amount)) return true;
	const number = at(tokens, amount.from);
	const before = at(tokens, amount.from - 1);
	if (number.kind === 'word' && !number.capital) return false;
	if (before.kind === 'word' && before.lower === 'of' && number.kind === 'word' && at(tokens, amount.from - 2).capital)
		return true;
	if (isFileName(tokens, amount.from - 1)) return true;
	if (before.kind !== 'word' || !before.capital || plainCapital.has(before.lower)) return false;
	const verb = verbOf(before.lower);
	const opens = amount.from - 1 === 0 || /[.!?:“"]/.test(at(tokens, amount.from - 2).lower);
	const titled = verb !== null && (verb.form === 'present' || verb.form === 'past' || verb.form === 'ing');
	return !(titled && (opens || verb.known)) && prose.length > 0;
}

/** `WCAG 2.1`, `HTTP 1.0 and 1.1`: which issue of what an acronym names; `NOAX 4.4 km` measures something. */
function isVersion(prose: string, tokens: readonly Token[], amount: Amount): boolean {
	if (!isIssue(at(tokens, amount.from)) || !isSection(tokens, amount) || countsSomething(tokens, amount.to))
		return false;
	let first = amount.from;
	for (let n = 0; n < 6 && /^(?:,|and|&|or)$/.test(at(tokens, first - 1).lower); n++) {
		const before = at(tokens, first - 2).lower === ',' ? first - 3 : first - 2;
		if (!isIssue(at(tokens, before))) break;
		first = before;
	}
	const name = at(tokens, first - 1);
	// "MILL ROAD 4.2": a row in capitals
	const before = at(tokens, first - 2);
	const isRow = before.kind === 'word' && /^[A-Z]{2}/.test(prose.slice(before.start, before.start + 2));
	return (
		!isRow && name.kind === 'word' && /^[A-Z]{3,5}$/.test(prose.slice(name.start, Math.min(name.end, name.start + 6)))
	);
}

/** What is rated, measured or averaged, and told with a decimal behind a capital. */
const rated = wordSet(
	`magnitude rating score gpa average mean median total index level area length width height depth weight size distance speed
	ratio rate share price volume par grade`,
);

const beforePlaces = wordSet('in at near from across around outside inside');

/** `since Redstart 2.8`, `Harbour 6.0 requires it`: which release of what a name in a sentence tells; a row of a table tells a value. */
function isRelease(tokens: readonly Token[], amount: Amount): boolean {
	const { from, to } = amount;
	if (!isIssue(at(tokens, from)) || !isSection(tokens, amount)) return false;
	const name = at(tokens, from - 1);
	const before = at(tokens, from - 2);
	const next = at(tokens, to);
	if (name.kind !== 'word' || !name.capital || name.glued || plainCapital.has(name.lower) || rated.has(name.lower))
		return false;
	if (next.kind === 'number' || next.glued !== /^[.,;:!?)]$/.test(next.lower)) return false;
	// in a sentence a verb stands behind the number, or a word without a capital before the name: "in Norvik 3.1" was measured there
	if (next.kind === 'word' && verbOf(next.lower)?.known === true) return !beforePlaces.has(before.lower);
	return before.kind === 'word' && !before.capital && !beforePlaces.has(before.lower) && !countsSomething(tokens, to);
}

/** `2.1`, `1.10`, as few measurements are written behind an acronym. */
function isIssue({ lower }: Token): boolean {
	return /^\d\.\d{1,2}$/.test(lower);
}

/** `Node.js 18`: a program with the ending of a file for the end of its name. */
function isFileName(tokens: readonly Token[], last: number): boolean {
	const dot = at(tokens, last - 1);
	return at(tokens, last).lower === 'js' && at(tokens, last).glued && dot.lower === '.' && dot.glued;
}

/** `Regions 1, 2 and 3`: a later number behind the plural of a label; teams and people are followed by scores and ages. */
function isListedName(tokens: readonly Token[], { from, to }: Amount): boolean {
	let first = from;
	for (let n = 0; n < 12 && /^(?:,|and|&|or)$/.test(at(tokens, first - 1).lower); n++) {
		if (!/^\d{1,3}$/.test(at(tokens, first - 2).lower)) break;
		first -= 2;
	}
	const name = at(tokens, first - 1);
	return (
		first < from &&
		/^\d{1,3}$/.test(at(tokens, from).lower) &&
		name.kind === 'word' &&
		name.capital &&
		isPlural(name.lower) &&
		isLabelNoun(singular(name.lower)) &&
		!countsSomething(tokens, to)
	);
}

/** `007`, `0042`: leading zeros; `one-on-one`, `four-by-four`. */
export function isCode(tokens: readonly Token[], { from, to }: Amount): boolean {
	const token = at(tokens, from);
	if (token.kind === 'number') return /^0\d/.test(token.lower) || Number.isNaN(token.value);
	return (
		isHyphen(at(tokens, to)) &&
		at(tokens, to).glued &&
		/^(?:on|by|to|in|for|off)$/.test(at(tokens, to + 1).lower) &&
		isHyphen(at(tokens, to + 2))
	);
}

/** `1.` or `1)` before text at the start of a block; `15.4 The Union` of a section. */
export function isListMarker(prose: string, tokens: readonly Token[], { from, to }: Amount): boolean {
	const bracket = at(tokens, 0).lower === '(' ? 1 : 0;
	if (from !== bracket || to !== bracket + 1 || at(tokens, from).kind !== 'number') return false;
	const mark = at(tokens, to);
	if (/^\d{1,2}\.\d{1,2}$/.test(at(tokens, from).lower)) return mark.capital && !mark.glued;
	return (mark.lower === '.' || mark.lower === ')') && mark.glued && prose.length > mark.end + 1;
}
