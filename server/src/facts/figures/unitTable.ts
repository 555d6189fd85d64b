import { wordSet } from '../words/wordSet.ts';

/** A unit of measure: UCUM symbol, what it measures, and what the number is multiplied by to be in that unit. */
export interface Unit {
	readonly code: string;
	readonly dimension: Dimension;
	readonly factor: number;
}

/** What a unit measures. */
export type Dimension =
	| 'time'
	| 'length'
	| 'area'
	| 'volume'
	| 'mass'
	| 'speed'
	| 'temperature'
	| 'angle'
	| 'power'
	| 'energy'
	| 'data'
	| 'electric'
	| 'pressure'
	| 'frequency'
	| 'other';

const define = (dimension: Dimension, entries: Readonly<Record<string, string>>): (readonly [string, Unit])[] =>
	Object.entries(entries).flatMap(([names, code]) =>
		names.split(' ').map((name) => [name, { code, dimension, factor: 1 }] as const),
	);

/**
 * Units by English name in the singular (Unified Code for Units of Measure, version 2.1). Names with a metric prefix are
 * put together in `units.ts`.
 */
export const unitNames: ReadonlyMap<string, Unit> = new Map([
	...define('time', {
		second: 's',
		minute: 'min',
		hour: 'h',
		day: 'd',
		week: 'wk',
		month: 'mo',
		year: 'a',
		millisecond: 'ms',
		microsecond: 'us',
		nanosecond: 'ns',
	}),
	['fortnight', { code: 'd', dimension: 'time', factor: 14 }] as const,
	['decade', { code: 'a', dimension: 'time', factor: 10 }] as const,
	['century', { code: 'a', dimension: 'time', factor: 100 }] as const,
	['millennium', { code: 'a', dimension: 'time', factor: 1000 }] as const,
	...define('length', {
		'meter metre': 'm',
		inch: '[in_i]',
		foot: '[ft_i]',
		yard: '[yd_i]',
		mile: '[mi_i]',
		micron: 'um',
		parsec: 'pc',
		fathom: '[fth_i]',
		furlong: '[fur_us]',
		lightyear: '[ly]',
		angstrom: 'Ao',
	}),
	...define('area', { acre: '[acr_us]', hectare: 'har' }),
	...define('volume', {
		'liter litre': 'L',
		gallon: '[gal_us]',
		quart: '[qt_us]',
		pint: '[pt_us]',
		cup: '[cup_us]',
		tablespoon: '[tbs_us]',
		teaspoon: '[tsp_us]',
		barrel: '[bbl_us]',
		bushel: '[bu_us]',
	}),
	...define('mass', {
		'gram gramme': 'g',
		kilo: 'kg',
		pound: '[lb_av]',
		ounce: '[oz_av]',
		ton: '[ston_av]',
		tonne: 't',
		carat: '[car_m]',
		drachma: '[dr_av]',
		megaton: 'Mt',
		kiloton: 'kt',
	}),
	...define('speed', { knot: '[kn_i]' }),
	...define('temperature', { celsius: 'Cel', centigrade: 'Cel', fahrenheit: '[degF]', kelvin: 'K' }),
	...define('angle', { degree: 'deg', radian: 'rad', turn: 'circ' }),
	...define('power', { watt: 'W', horsepower: '[HP]' }),
	...define('energy', { joule: 'J', calorie: 'cal', kilocalorie: 'kcal', 'kilowatt-hour': 'kW.h', electronvolt: 'eV' }),
	...define('data', { byte: 'By', bit: 'bit' }),
	...define('electric', { volt: 'V', amp: 'A', ampere: 'A', ohm: 'Ohm', farad: 'F', tesla: 'T', coulomb: 'C' }),
	...define('pressure', { pascal: 'Pa', millibar: 'mbar', atmosphere: 'atm' }),
	...define('frequency', { hertz: 'Hz' }),
	...define('other', {
		decibel: 'dB',
		lumen: 'lm',
		lux: 'lx',
		nit: 'cd/m2',
		newton: 'N',
		sievert: 'Sv',
		becquerel: 'Bq',
		gray: 'Gy',
		mole: 'mol',
		megapixel: '10*6.{pixel}',
		ppm: '[ppm]',
		ppb: '[ppb]',
	}),
]);

/** Metric prefixes before the names above that take them. */
export const prefixes: ReadonlyMap<string, string> = new Map([
	['kilo', 'k'],
	['mega', 'M'],
	['giga', 'G'],
	['tera', 'T'],
	['peta', 'P'],
	['exa', 'E'],
	['hecto', 'h'],
	['deci', 'd'],
	['centi', 'c'],
	['milli', 'm'],
	['micro', 'u'],
	['nano', 'n'],
	['pico', 'p'],
]);

/** Units that prefixes stand before: `kilometre`, `megawatt`. */
export const prefixable: ReadonlySet<string> = wordSet(
	`meter metre gram gramme liter litre watt volt amp ampere ohm joule pascal hertz byte bit bar sievert
	becquerel newton electronvolt parsec calorie second farad mole tesla gray`,
);

/**
 * Symbols as they are written, with their case. Those of `shortSymbols` are letters that are often something else; they
 * count only right behind the digits.
 */
export const unitSymbols: ReadonlyMap<string, Unit> = new Map([
	...define('time', {
		ms: 'ms',
		'µs μs us': 'us',
		ns: 'ns',
		sec: 's',
		secs: 's',
		s: 's',
		'min mins': 'min',
		h: 'h',
		'hr hrs': 'h',
		'yr yrs': 'a',
	}),
	...define('length', {
		km: 'km',
		'Km KM': 'km',
		m: 'm',
		cm: 'cm',
		mm: 'mm',
		dm: 'dm',
		'µm μm um': 'um',
		nm: 'nm',
		ft: '[ft_i]',
		yd: '[yd_i]',
		yds: '[yd_i]',
		mi: '[mi_i]',
		nmi: '[nmi_i]',
		ly: '[ly]',
	}),
	...define('area', { sqft: '[sft_i]', ha: 'har', sqm: 'm2', sqkm: 'km2' }),
	...define('volume', {
		'l L': 'L',
		'ml mL ML': 'mL',
		'cl cL': 'cL',
		dl: 'dL',
		hl: 'hL',
		'gal gals': '[gal_us]',
		bbl: '[bbl_us]',
		'tbsp Tbsp TBSP tbsps': '[tbs_us]',
		'tsp Tsp TSP tsps': '[tsp_us]',
		cc: 'mL',
	}),
	...define('mass', {
		'kg Kg KG kgs': 'kg',
		g: 'g',
		mg: 'mg',
		'µg μg ug mcg': 'ug',
		ng: 'ng',
		t: 't',
		kt: 'kt',
		Mt: 'Mt',
		Gt: 'Gt',
		'lb lbs': '[lb_av]',
		oz: '[oz_av]',
	}),
	...define('speed', { 'mph MPH': '[mi_i]/h', 'kph kmh kmph': 'km/h', kts: '[kn_i]', kn: '[kn_i]' }),
	...define('power', { W: 'W', kW: 'kW', MW: 'MW', GW: 'GW', TW: 'TW', hp: '[HP]', HP: '[HP]', bhp: '[HP]' }),
	...define('energy', {
		kWh: 'kW.h',
		MWh: 'MW.h',
		GWh: 'GW.h',
		TWh: 'TW.h',
		Wh: 'W.h',
		kJ: 'kJ',
		MJ: 'MJ',
		kcal: 'kcal',
		eV: 'eV',
		keV: 'keV',
		MeV: 'MeV',
		GeV: 'GeV',
		TeV: 'TeV',
	}),
	...define('data', {
		'KB kB': 'kBy',
		MB: 'MBy',
		GB: 'GBy',
		TB: 'TBy',
		PB: 'PBy',
		'Kb kb kbit': 'kbit',
		'Mb mb': 'Mbit',
		'Gb gb': 'Gbit',
		'kbps Kbps': 'kbit/s',
		'Mbps mbps': 'Mbit/s',
		'Gbps gbps': 'Gbit/s',
		GiB: 'GiBy',
		MiB: 'MiBy',
		KiB: 'KiBy',
		TiB: 'TiBy',
	}),
	...define('electric', { V: 'V', kV: 'kV', mV: 'mV', mA: 'mA', mAh: 'mA.h', Ah: 'A.h', A: 'A' }),
	...define('pressure', {
		psi: '[psi]',
		PSI: '[psi]',
		kPa: 'kPa',
		MPa: 'MPa',
		hPa: 'hPa',
		GPa: 'GPa',
		mbar: 'mbar',
		mb: 'mbar',
		atm: 'atm',
		mmHg: 'mm[Hg]',
	}),
	...define('frequency', { Hz: 'Hz', kHz: 'kHz', MHz: 'MHz', GHz: 'GHz', THz: 'THz' }),
	...define('angle', { rad: 'rad', deg: 'deg' }),
	...define('other', {
		dB: 'dB',
		dBA: 'dB',
		'ppm PPM': '[ppm]',
		ppb: '[ppb]',
		MP: '10*6.{pixel}',
		mSv: 'mSv',
		µSv: 'uSv',
		Sv: 'Sv',
		lm: 'lm',
		px: '{pixel}',
		Nm: 'N.m',
	}),
]);

/** Symbols that are often something else where they do not stand right behind the digits: `48s`, `100t`; of `100 t` more is asked. */
export const shortSymbols: ReadonlySet<string> = wordSet('s h t l L W V A us mb kn ML C F MP ly kt hl');
