import { isHyphen } from '../words/cardinal.ts';
import { singular } from '../words/nouns.ts';
import { endsPhrase } from '../words/functionWords.ts';
import { isLabelNoun } from './labels.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { wordSet } from '../words/wordSet.ts';
import { prefixable, prefixes, shortSymbols, unitNames, unitSymbols } from './unitTable.ts';
import type { Dimension, Unit } from './unitTable.ts';

/** A unit as read, and the token after it. */
export interface ReadUnit {
	readonly unit: Unit;
	readonly to: number;
	/** The noun as written in the singular (`mile`), null for symbols. */
	readonly name: string | null;
}

const unit = (code: string, dimension: Dimension): Unit => ({ code, dimension, factor: 1 });

/**
 * Reads the unit behind a number whose last token is before `i`. `digits`: the number ends in digits, so that symbols
 * count (`75 ml`, not `seventy-five ml`). A hyphen may stand between (`six-mile`).
 */
export function unitAt(prose: string, tokens: readonly Token[], i: number, digits: boolean): ReadUnit | null {
	const hyphen = isHyphen(at(tokens, i)) && at(tokens, i).glued && at(tokens, i + 1).glued;
	const bracket = at(tokens, i).lower === '(' && at(tokens, i + 2).lower === ')' ? 1 : 0;
	const from = hyphen ? i + 1 : i + bracket;
	const simple =
		degreesAt(prose, tokens, from) ??
		powerOfName(tokens, from) ??
		compoundName(tokens, from) ??
		nameAt(tokens, from) ??
		(digits ? symbolAt(prose, tokens, from) : null);
	if (!simple) return null;
	if (bracket) return { ...simple, to: simple.to + 1 };
	return hyphen ? simple : (perUnit(prose, tokens, simple) ?? simple);
}

/** `°C`, `° F`, `degrees Fahrenheit`, `degrees`. */
function degreesAt(prose: string, tokens: readonly Token[], i: number): ReadUnit | null {
	const token = at(tokens, i);
	const sign = token.lower === '°' || token.lower === '˚' || token.lower === 'º';
	if (token.lower === '℃' || token.lower === '℉')
		return { unit: unit(token.lower === '℃' ? 'Cel' : '[degF]', 'temperature'), to: i + 1, name: null };
	if (!sign && token.lower !== 'degree' && token.lower !== 'degrees') {
		const letter = token.end - token.start === 1 ? prose.charAt(token.start) : '';
		const next = at(tokens, i + 1);
		const scale = letter === 'C' || letter === 'F' ? letter : '';
		const ends = !next.glued || /^[.,;:!?)/]$/.test(next.lower);
		return scale !== '' && ends && (token.glued ? isOfHeat(tokens, i) : isGivenTwice(tokens, i))
			? { unit: unit(scale === 'C' ? 'Cel' : '[degF]', 'temperature'), to: i + 1, name: null }
			: null;
	}
	const scale = at(tokens, i + 1);
	const name = scale.kind === 'word' ? prose.slice(scale.start, Math.min(scale.end, scale.start + 12)) : '';
	if (/^(?:C|Celsius|celsius|centigrade)$/.test(name))
		return { unit: unit('Cel', 'temperature'), to: i + 2, name: 'degree' };
	if (/^(?:F|Fahrenheit|fahrenheit)$/.test(name))
		return { unit: unit('[degF]', 'temperature'), to: i + 2, name: 'degree' };
	return { unit: unit('deg', 'angle'), to: i + 1, name: 'degree' };
}

/** How far around a number and a letter it is looked for what tells that they are a name, in tokens. */
const nearName = 24;

/** What a number with a letter is the label of: `class 4A`, `room 12C`. */
const labelled = wordSet(
	`class grade room flat apartment suite gate seat row flight train bus line route building block unit section part
	figure table form exhibit appendix article rule type model version size category group number no item question step list`,
);

/** `stored at -70C`, `40C`: a letter glued to a number is a scale, unless it is a label's (`Room 12C`) or somebody's name (`18F built it`). */
function isOfHeat(tokens: readonly Token[], i: number): boolean {
	const ahead = at(tokens, i - 2);
	const signed = /^[-−+~]$/.test(ahead.lower);
	if (signed || at(tokens, i - 1).lower.includes(',') || isGivenTwice(tokens, i)) return true;
	const labels =
		ahead.kind === 'word' && (labelled.has(ahead.lower) || (ahead.capital && i > 3 && !endsPhrase(ahead.lower)));
	return !labels && !isNamed(tokens, i);
}

/** The number and its letter open a sentence, or own something near by. */
function isNamed(tokens: readonly Token[], i: number): boolean {
	if (/^[.!?]?$/.test(at(tokens, i - 2).lower)) return true;
	const { lower } = at(tokens, i);
	const number = at(tokens, i - 1).lower;
	for (let j = Math.max(1, i - nearName); j <= i + nearName; j++)
		if (at(tokens, j + 1).lower === "'s" && at(tokens, j).lower === lower && at(tokens, j - 1).lower === number)
			return true;
	return false;
}

/** `195 F (90 C)`, `90C/195F`: the same heat in the other scale, before it or behind. */
function isGivenTwice(tokens: readonly Token[], i: number): boolean {
	const other = at(tokens, i).lower === 'c' ? 'f' : 'c';
	const isOther = (j: number): boolean => at(tokens, j).lower === other && at(tokens, j - 1).kind === 'number';
	const opens = (j: number): boolean => /^[(/]$/.test(at(tokens, j).lower);
	return (opens(i + 1) && isOther(i + 3)) || (opens(i - 2) && isOther(i - 3));
}

const areas: ReadonlyMap<string, string> = new Map([
	['[ft_i]', '[sft_i]'],
	['[in_i]', '[sin_i]'],
	['[yd_i]', '[syd_i]'],
	['[mi_i]', '[smi_us]'],
]);
const volumes: ReadonlyMap<string, string> = new Map([
	['[ft_i]', '[cft_i]'],
	['[in_i]', '[cin_i]'],
	['[yd_i]', '[cyd_i]'],
]);

/** `square miles`, `sq km`, `cubic metres`, `sq. ft`. */
function powerOfName(tokens: readonly Token[], i: number): ReadUnit | null {
	const word = at(tokens, i).lower;
	const area = word === 'square' || word === 'sq';
	if (!area && word !== 'cubic' && word !== 'cu') return null;
	let j = i + 1;
	if (at(tokens, j).lower === '.' || isHyphen(at(tokens, j))) j++;
	const base = nameAt(tokens, j) ?? lengthSymbol(tokens, j);
	if (!base || base.unit.dimension !== 'length') return null;
	return {
		unit: raised(base.unit.code, area),
		to: base.to,
		name: base.name === null ? null : `${area ? 'square' : 'cubic'} ${base.name}`,
	};
}

function lengthSymbol(tokens: readonly Token[], i: number): ReadUnit | null {
	const found = unitSymbols.get(at(tokens, i).lower);
	return found?.dimension === 'length' ? { unit: found, to: i + 1, name: null } : null;
}

function raised(code: string, area: boolean): Unit {
	const special = (area ? areas : volumes).get(code);
	return unit(special ?? `${code}${area ? 2 : 3}`, area ? 'area' : 'volume');
}

const compounds: ReadonlyMap<string, Unit> = new Map([
	['metric ton', unit('t', 'mass')],
	['metric tonne', unit('t', 'mass')],
	['nautical mile', unit('[nmi_i]', 'length')],
	['light year', unit('[ly]', 'length')],
	['fluid ounce', unit('[foz_us]', 'volume')],
	['fl oz', unit('[foz_us]', 'volume')],
	['troy ounce', unit('[oz_tr]', 'mass')],
	['newton metre', unit('N.m', 'other')],
	['newton meter', unit('N.m', 'other')],
	['short ton', unit('[ston_av]', 'mass')],
	['long ton', unit('[lton_av]', 'mass')],
	['astronomical unit', unit('AU', 'length')],
	['watt hour', unit('W.h', 'energy')],
	['kilowatt hour', unit('kW.h', 'energy')],
	['megawatt hour', unit('MW.h', 'energy')],
	['gigawatt hour', unit('GW.h', 'energy')],
	['terawatt hour', unit('TW.h', 'energy')],
	['amp hour', unit('A.h', 'electric')],
	['ampere hour', unit('A.h', 'electric')],
	['milliamp hour', unit('mA.h', 'electric')],
	['milliampere hour', unit('mA.h', 'electric')],
	['business day', unit('d', 'time')],
	['calendar day', unit('d', 'time')],
]);

/** `metric tons`, `light-years`, `kilowatt hours`. */
function compoundName(tokens: readonly Token[], i: number): ReadUnit | null {
	const first = at(tokens, i);
	if (first.kind !== 'word') return null;
	const joined = isHyphen(at(tokens, i + 1)) ? i + 2 : i + 1;
	const name = `${first.lower} ${singular(at(tokens, joined).lower)}`;
	const found = compounds.get(name);
	return found ? { unit: found, to: joined + 1, name } : null;
}

/** A unit's English name in singular or plural, with a metric prefix perhaps. */
function nameAt(tokens: readonly Token[], i: number): ReadUnit | null {
	const token = at(tokens, i);
	if (token.kind !== 'word') return null;
	const name = singular(token.lower);
	const known = unitNames.get(name);
	if (known) return { unit: known, to: i + 1, name };
	for (const [prefix, symbol] of prefixes) {
		if (!name.startsWith(prefix)) continue;
		const base = name.slice(prefix.length);
		const found = prefixable.has(base) ? unitNames.get(base) : undefined;
		if (found) return { unit: { ...found, code: symbol + found.code }, to: i + 1, name };
	}
	return null;
}

/** `km`, `kg`, `m²`, `km2`. */
function symbolAt(prose: string, tokens: readonly Token[], i: number): ReadUnit | null {
	const token = at(tokens, i);
	if (token.kind !== 'word' || token.end - token.start > 5) return null;
	const written = prose.slice(token.start, token.end);
	const found = unitSymbols.get(written);
	if (!found || (!token.glued && shortSymbols.has(written) && !standsApart(prose, tokens, i, written))) return null;
	const next = at(tokens, i + 1);
	const power =
		next.glued && (next.lower === '2' || next.lower === '²')
			? 2
			: next.glued && (next.lower === '3' || next.lower === '³')
				? 3
				: 0;
	if (power > 0 && found.dimension === 'length')
		return { unit: raised(found.code, power === 2), to: i + 2, name: null };
	if (next.glued && (next.kind === 'number' || (next.lower === '.' && at(tokens, i + 2).glued))) return null;
	return { unit: found, to: i + 1, name: null };
}

/**
 * `36 h of`, `40 l.`, `6.3 s`, `60 W in use`: a letter with a space before it is a unit where it is no part of what follows or of a label, and an
 * `s` behind decimals only (`the 1990 s`).
 */
function standsApart(prose: string, tokens: readonly Token[], i: number, written: string): boolean {
	const [number, next] = [at(tokens, i - 1), at(tokens, i + 1)];
	if (number.kind !== 'number' || (next.glued && !/^[.,;:!?)/]$/.test(next.lower))) return false;
	if (isOfLabel(tokens, i) || isCompound(written, next.lower)) return false;
	switch (written) {
		case 's':
			return number.lower.includes('.');
		case 'h':
			// "at 14 h" is a time of day, "2 h 25" is more than two hours
			if (/^(?:at|until|till)$/.test(at(tokens, i - 2).lower)) return false;
			return next.kind !== 'number' || nameAt(tokens, i + 2) !== null || symbolOf(prose, tokens, i + 2) !== null;
		case 'W':
		case 'V':
			// "1990 W. Keller", "9 W 3 L"
			if (next.kind === 'word') return !next.capital;
			return /^[,;:)]?$/.test(next.lower) || (next.lower === '.' && at(tokens, i + 2).lower === '');
		default:
			return written === 'l' || written === 't';
	}
}

/** `Paragraph 4 l`, and what follows in a list: `Sections 3 h and 4 l`. */
function isOfLabel(tokens: readonly Token[], i: number): boolean {
	let first = i - 1;
	while (/^(?:,|and|or|to)$/.test(at(tokens, first - 1).lower) && isNumberAndLetter(tokens, first - 3)) first -= 3;
	const { kind, lower } = at(tokens, first - 1);
	return kind === 'word' && [lower, singular(lower)].some((noun) => labelled.has(noun) || isLabelNoun(noun));
}

/** A number and one letter. */
function isNumberAndLetter(tokens: readonly Token[], i: number): boolean {
	return at(tokens, i).kind === 'number' && at(tokens, i + 1).lower.length === 1;
}

/** `2 t shirts`, `5 V shaped legs`: the letter is how something looks. */
function isCompound(letter: string, next: string): boolean {
	return letter === 't'
		? /^(?:shirts?|bones?|junctions?|tests?)$/.test(next)
		: letter === 'V' && /^(?:shaped|necks?|signs?)$/.test(next);
}

/** `km/h`, `miles per hour`, `metres a second`, `188 miles an hour`. */
function perUnit(prose: string, tokens: readonly Token[], first: ReadUnit): ReadUnit | null {
	const link = at(tokens, first.to);
	const slash = link.lower === '/' && link.glued;
	const spoken = link.lower === 'per' || link.lower === 'a' || link.lower === 'an';
	if (!slash && !spoken) return null;
	const second =
		nameAt(tokens, first.to + 1) ?? (slash || link.lower === 'per' ? symbolOf(prose, tokens, first.to + 1) : null);
	if (!second || second.unit.factor !== 1) return null;
	const speed = first.unit.dimension === 'length' && second.unit.dimension === 'time';
	const rate =
		slash || link.lower === 'per' || speed || first.unit.dimension === 'volume' || first.unit.dimension === 'mass';
	return rate
		? {
				unit: unit(`${first.unit.code}/${second.unit.code}`, speed ? 'speed' : 'other'),
				to: second.to,
				name: first.name,
			}
		: null;
}

function symbolOf(prose: string, tokens: readonly Token[], i: number): ReadUnit | null {
	const token = at(tokens, i);
	const found =
		token.kind === 'word' ? unitSymbols.get(prose.slice(token.start, Math.min(token.end, token.start + 6))) : undefined;
	return found ? { unit: found, to: i + 1, name: null } : null;
}
