/** A set of words written as one line. */
function words(line: string): ReadonlySet<string> {
	return new Set(line.split(' '));
}

/** Abbreviations (lower case, without the last full stop) that stand before a name and so never end a sentence. */
export const TITLES = words(
	'adm asst att atty brig bro capt cdr cmdr col comdr cpl cpt cres det dir dr drs ens fr ft gen gov hon insp lt lts maj ' +
		'messrs mgr mlle mme mr mrs ms msgr mt mx pfc pres prof profs pvt rep reps rev rt sen sens sgt sr st ste supt treas viz vs v',
);

/** Of these, what is a word or unit as well (`Main St.`, `40 ft.`, `sales reps.`), and ends a sentence before a word that plainly begins one. */
export const NO_TITLES = words('fr ft lts mt profs reps rt sens st ste');

/** Abbreviations that never end a sentence when a number follows. */
export const BEFORE_NUMBER = words(
	'no nos art arts ch chap fig figs p pp para pop pt sec secs vol vols approx ca c circa est op r eq nr rs tk',
);

/** Units that go on with a smaller one behind a number: `2 min. 6 sec.`, `5 lb. 3 oz.` */
export const MEASURES = words('hr hrs min mins sec secs yd yds lb lbs');

/** Months and weekdays: they end a sentence only before a word that plainly begins one. */
export const CALENDAR = words(
	'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);

/** Abbreviations that may end a sentence, and do so before a word that plainly begins one. */
export const MAY_END = words(
	'al assn ave bldg blvd bros co corp ctr cos dept dist div ed eds esq est etc ext ibid inc incl intl jr llc ltd mfg mgmt mktg natl ' +
		'nat oz plc rd sq univ yr yrs hr hrs min mins sec secs lb lbs tbsp tsp ' +
		'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va ' +
		'vt wash wis wyo ont que alta sask man',
);

/** Abbreviations of courts and their reporters, words and states as well: they go on only before a number or a further abbreviation (`App. 4th`, `Ct. App.`). */
export const OF_COURTS = words('app cal cir ct ry supp tit');

/** Words that begin a sentence far more often than they go on with a name after an abbreviation. */
export const STARTERS = words(
	'a about according additionally after again all also although among an and another any are as at because before both but by can ' +
		'consequently could critics despite did do does during each earlier even every experts few finally first for from further ' +
		'furthermore given had has have he her here his how however i if in indeed instead is it its just last later like many ' +
		'meanwhile more moreover most much my nearly neither nevertheless no nobody none not nothing now of officials on once one only ' +
		'or other others our over perhaps please rather recently several she should similarly since so some still such than that ' +
		'the their then there therefore these they this those though through thus to today together under unlike until we were what ' +
		'when where whether which while who why will with without would yes yesterday yet you your',
);

/** Two-letter and longer clock and calendar words that follow `a.m.`, `Jan. 5 p.m.` and the like. */
export const ZONES = words('est edt cst cdt mst mdt pst pdt gmt utc et ct mt pt bst cet cest ist jst aest');

/** What stands behind the full stop in names of sites, files and programs. */
export const NAME_ENDINGS = words(
	'app asp aspx biz blog com csv dev doc docx edu exe gif gov htm html info int io jpeg jpg json jsp live mil mobi name net news online ' +
		'org pdf php png pro py shop site store svg tech today travel txt wiki world xml xyz yaml zip',
);
