import { wordSet } from '../words/wordSet.ts';

/**
 * Currencies by sign, code and name. Codes are ISO 4217; what that standard does not name has the code of the markets: `XBT`
 * (bitcoin), and minor units that are written as such (`USX` US cent, `GBX` penny sterling, 100 to the main unit).
 */

/** Currency signs. A sign that several currencies share stands for the most traded one. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
	['$', 'USD'],
	['£', 'GBP'],
	['€', 'EUR'],
	['¥', 'JPY'],
	['￥', 'JPY'],
	['₹', 'INR'],
	['₽', 'RUB'],
	['₩', 'KRW'],
	['₺', 'TRY'],
	['₴', 'UAH'],
	['₪', 'ILS'],
	['₫', 'VND'],
	['₦', 'NGN'],
	['₱', 'PHP'],
	['₡', 'CRC'],
	['₾', 'GEL'],
	['₭', 'LAK'],
	['₿', 'XBT'],
	['฿', 'THB'],
	['₸', 'KZT'],
	['₮', 'MNT'],
	['₲', 'PYG'],
	['₵', 'GHS'],
	['₼', 'AZN'],
	['﷼', 'IRR'],
	['₨', 'PKR'],
	['¢', 'USX'],
	['＄', 'USD'],
	['￡', 'GBP'],
	['؋', 'AFN'],
	['៛', 'KHR'],
]);

/** What stands before a dollar sign: `US$`, `A$`, `hk $`. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
	['us', 'USD'],
	['u.s', 'USD'],
	['u.s.', 'USD'],
	['usd', 'USD'],
	['a', 'AUD'],
	['au', 'AUD'],
	['aud', 'AUD'],
	['c', 'CAD'],
	['ca', 'CAD'],
	['can', 'CAD'],
	['cad', 'CAD'],
	['cdn', 'CAD'],
	['nz', 'NZD'],
	['nzd', 'NZD'],
	['hk', 'HKD'],
	['hkd', 'HKD'],
	['s', 'SGD'],
	['sg', 'SGD'],
	['sgd', 'SGD'],
	['nt', 'TWD'],
	['ntd', 'TWD'],
	['r', 'BRL'],
	['mex', 'MXN'],
	['mx', 'MXN'],
	['mxn', 'MXN'],
	['j', 'JMD'],
	['tt', 'TTD'],
	['bz', 'BZD'],
	['fj', 'FJD'],
	['n', 'NAD'],
	['z', 'ZWL'],
	['ec', 'XCD'],
	['b', 'BND'],
	['cl', 'CLP'],
	['ar', 'ARS'],
	['col', 'COP'],
]);

/**
 * What stands before an amount only, with a full stop or without, as it is written: `Rs 500`, `Rs. 40 lakh`, `KSh 300`; `RS 6` is a
 * car, `RP2040` a chip.
 */
export const currencyPrefixes: ReadonlyMap<string, string> = new Map([
	['Rs', 'INR'],
	['Sh', 'KES'],
	['Shs', 'KES'],
	['KSh', 'KES'],
	['Ksh', 'KES'],
	['KSH', 'KES'],
	['KShs', 'KES'],
	['Kshs', 'KES'],
	['USh', 'UGX'],
	['Ush', 'UGX'],
	['UShs', 'UGX'],
	['TSh', 'TZS'],
	['Tsh', 'TZS'],
	['TShs', 'TZS'],
	['Tk', 'BDT'],
	['GHc', 'GHS'],
	['GHC', 'GHS'],
	['Rp', 'IDR'],
]);

/** Letters that are signs of currencies where an amount is glued to them, but stand before roads, models and rounds as well (`R66`). One
 * that several currencies share stands for the most traded one. */
export const currencyLetters: ReadonlyMap<string, string> = new Map([
	['r', 'ZAR'],
	['n', 'NGN'],
	['p', 'PHP'],
	['rm', 'MYR'],
]);

/** Codes that are no word of English in either case, and `RMB`, `BTC` as they are written. */
export const currencyCodes: ReadonlyMap<string, string> = new Map([
	...`usd eur gbp jpy cny chf cad aud nzd inr rub krw brl mxn zar sek nok dkk pln czk huf bgn uah ils aed sar qar kwd bhd
	omr egp ngn kes ghs etb ugx tzs idr myr thb sgd hkd twd php vnd pkr bdt lkr npr kzt uzs azn isk clp uyu pyg crc gtq
	hnl jmd ttd dzd tnd lyd iqd jod lbp syp irr afn xaf xof xpf xdr frf itl esp nlg grd iep`
		.split(/\s+/)
		.map((code) => [code, code.toUpperCase()] as const),
	['rmb', 'CNY'],
	['fcfa', 'XOF'],
	['btc', 'XBT'],
	['xbt', 'XBT'],
	['eth', 'ETH'],
	['stg', 'GBP'],
]);

/** Codes that are words too; they count in capitals only. */
export const capitalCodes: ReadonlySet<string> = wordSet('try ars mad gel pen dem ats bef fim pte cop dop amd ron bob');

/** Currency names in the singular, with what they mean by themselves. */
export const currencyNames: ReadonlyMap<string, string> = new Map([
	['dollar', 'USD'],
	['buck', 'USD'],
	['greenback', 'USD'],
	['euro', 'EUR'],
	['yen', 'JPY'],
	['yuan', 'CNY'],
	['renminbi', 'CNY'],
	['kuai', 'CNY'],
	['元', 'CNY'],
	['円', 'JPY'],
	['rupee', 'INR'],
	['ruble', 'RUB'],
	['rouble', 'RUB'],
	['won', 'KRW'],
	['franc', 'FRF'],
	['peseta', 'ESP'],
	['lira', 'TRY'],
	['lire', 'ITL'],
	['krona', 'SEK'],
	['kronor', 'SEK'],
	['krone', 'NOK'],
	['kroner', 'NOK'],
	['zloty', 'PLN'],
	['złoty', 'PLN'],
	['forint', 'HUF'],
	['koruna', 'CZK'],
	['peso', 'MXN'],
	['reais', 'BRL'],
	['rand', 'ZAR'],
	['shekel', 'ILS'],
	['dirham', 'AED'],
	['dinar', 'KWD'],
	['riyal', 'SAR'],
	['rial', 'IRR'],
	['baht', 'THB'],
	['ringgit', 'MYR'],
	['rupiah', 'IDR'],
	['dong', 'VND'],
	['hryvnia', 'UAH'],
	['lei', 'RON'],
	['leu', 'RON'],
	['lev', 'BGN'],
	['naira', 'NGN'],
	['cedi', 'GHS'],
	['shilling', 'KES'],
	['birr', 'ETB'],
	['taka', 'BDT'],
	['afghani', 'AFN'],
	['tenge', 'KZT'],
	['guilder', 'NLG'],
	['drachma', 'GRD'],
	['escudo', 'PTE'],
	['punt', 'IEP'],
	['bitcoin', 'XBT'],
	['cent', 'USX'],
	['penny', 'GBX'],
	['pence', 'GBX'],
	['sterling', 'GBP'],
	['kwacha', 'ZMW'],
	['kyat', 'MMK'],
	['colon', 'CRC'],
	['lari', 'GEL'],
	['dram', 'AMD'],
	['quid', 'GBP'],
	['sen', 'MYR'],
]);

/** Names that nations share: `Swiss francs`. Adjective and singular name. */
export const nationalCurrencies: ReadonlyMap<string, string> = new Map(
	`us dollar USD|u.s dollar USD|u.s. dollar USD|american dollar USD|australian dollar AUD|canadian dollar CAD|kong dollar HKD
	|zealand dollar NZD|singapore dollar SGD|singaporean dollar SGD|taiwan dollar TWD|taiwanese dollar TWD|jamaican dollar JMD
	|liberian dollar LRD|namibian dollar NAD|zimbabwe dollar ZWL|zimbabwean dollar ZWL|bahamian dollar BSD|swiss franc CHF
	|french franc FRF|belgian franc BEF|luxembourg franc LUF|cfa franc XOF|congolese franc CDF|rwandan franc RWF|turkish lira TRY
	|italian lira ITL|syrian pound SYP|egyptian pound EGP|lebanese pound LBP|sudanese pound SDG|british pound GBP|irish pound IEP
	|mexican peso MXN|argentine peso ARS|argentinian peso ARS|chilean peso CLP|colombian peso COP|cuban peso CUP|philippine peso PHP
	|uruguayan peso UYU|dominican peso DOP|indian rupee INR|pakistani rupee PKR|lankan rupee LKR|nepali rupee NPR|nepalese rupee NPR
	|mauritian rupee MUR|danish krone DKK|norwegian krone NOK|danish kroner DKK|norwegian kroner NOK|swedish krona SEK
	|swedish kronor SEK|danish crown DKK|norwegian crown NOK|swedish crown SEK|czech crown CZK|icelandic crown ISK|icelandic krona ISK|czech koruna CZK|saudi riyal SAR|qatari riyal QAR|omani rial OMR|yemeni rial YER
	|iranian rial IRR|kuwaiti dinar KWD|jordanian dinar JOD|iraqi dinar IQD|bahraini dinar BHD|libyan dinar LYD|tunisian dinar TND
	|algerian dinar DZD|serbian dinar RSD|moroccan dirham MAD|emirati dirham AED|uae dirham AED|kenyan shilling KES|ugandan shilling UGX
	|tanzanian shilling TZS|somali shilling SOS|austrian schilling ATS|german mark DEM|deutsche mark DEM|finnish mark FIM|brazilian real BRL
	|japanese yen JPY|chinese yuan CNY|russian ruble RUB|russian rouble RUB|belarusian ruble BYN|korean won KRW|euro cent EUX|us cent USX|u.s. cent USX
	|australian cent AUX|canadian cent CAX|african rand ZAR|romanian leu RON|romanian lei RON|moldovan leu MDL|moldovan lei MDL|pound sterling GBP`
		.split('|')
		.map((line) => line.trim().split(' '))
		.map(([adjective = '', name = '', code = '']) => [`${adjective} ${name}`, code] as const),
);

/** Main unit of a minor one, 100 to the unit. */
export const minorUnits: ReadonlyMap<string, string> = new Map([
	['USX', 'USD'],
	['GBX', 'GBP'],
	['EUX', 'EUR'],
	['AUX', 'AUD'],
	['CAX', 'CAD'],
]);
