/**
 * Nouns by what a source of that name is to a reader. Singular; plurals are made by rule. Lists of general English,
 * not of any corpus.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Plurals of these are crowds that nobody could ask. */
export const CROWDS = words(`expert analyst observer commentator pundit scholar
	scientist researcher economist historian doctor physician specialist insider watcher campaigner activist academic strategist
	astronomer biologist psychologist philosopher theorist engineer lawyer investor trader believer reviewer user reader voter citizen
	stakeholder thinker theologian ethicist demographer epidemiologist climatologist`);

/** Crowds that are known by what they are for or against. */
export const PARTISANS = words(
	'critic skeptic sceptic proponent opponent advocate supporter detractor fan follower adversary backer defender naysayer loyalist',
);

/** One unnamed but specific person. */
export const ANONYMOUS_ROLES =
	words(`spokesperson spokesman spokeswoman official source aide adviser advisor diplomat insider witness bystander
	eyewitness representative staffer operative assistant envoy person man woman boy girl`);

/** Documents, data and instruments that can say, find or show. */
export const DOCUMENTS =
	words(`report study survey poll article paper document statement letter memo filing lawsuit suit complaint indictment book
	analysis meta-analysis assessment review audit investigation inquiry record data statistic figure estimate certificate website site blog post
	tweet press newspaper magazine editorial op-ed story column press-release release email e-mail transcript text message headline page
	research evidence experiment trial test finding dataset census forecast model projection guideline advisory bulletin
	instrument telescope satellite probe sensor image footage video recording photograph law constitution bible
	caption plaque inscription banner placard leaflet flyer brochure pamphlet petition podcast affidavit ruling subpoena warrant obituary
	chart graph diagram infographic advert advertisement polling message
	manual dictionary encyclopedia encyclopaedia biography memoir diary dossier whitepaper fact-check broadcast program programme documentary`);

/** Bodies and offices that speak as one. */
export const ORGANISATIONS =
	words(`government administration ministry department agency office company firm corporation bank university institute institution
	court police committee commission council parliament congress senate house board union party campaign team group organisation organization
	foundation association network outlet newsroom paper hospital school college church army military navy force embassy consulate bureau
	regulator authority coalition alliance league federation society club studio publisher broadcaster television station channel magazine daily agency
	president premier chancellor minister secretary senator congressman congresswoman governor mayor king queen prince princess
	pope bishop ambassador general judge justice prosecutor attorney commissioner director chairman chairwoman chairperson chair
	chief ceo founder professor author writer journalist reporter correspondent editor columnist candidate leader lawmaker legislator
	politician officer detective sheriff coach manager owner executive spokesbody panel task-force think-tank thinktank watchdog charity
	state nation country city district delegation industry`);

/** Other nouns for persons. */
export const PEOPLE =
	words(`mother father mom dad mum parent son daughter brother sister wife husband widow uncle aunt cousin family friend neighbour neighbor
	child kid baby teenager student pupil teacher nurse patient victim survivor resident farmer worker employee employer boss colleague
	driver pilot passenger soldier veteran guard prisoner suspect defendant plaintiff juror customer client consumer buyer seller shopper
	tourist visitor guest host actor actress singer artist musician player athlete fighter hunter fisherman priest pastor rabbi imam
	billionaire businessman businesswoman entrepreneur developer programmer designer architect builder lady gentleman guy
	republican democrat liberal conservative progressive socialist libertarian christian muslim jew catholic immigrant migrant refugee
	complainant claimant applicant appellant informant inhabitant tenant merchant eyewitness landlord accountant consultant
	protester demonstrator participant attendee respondent lawyer peer ally rival enemy partner member associate delegate newcomer`);

/** Verbal nouns whose content can be given. */
export const SAYING_NOUNS =
	words(`claim allegation accusation assertion argument statement remark comment concern fear worry belief view opinion
	criticism complaint warning suggestion announcement declaration admission confession denial promise pledge vow assurance prediction
	hope suspicion doubt conviction conclusion notion idea theory rumour rumor speculation contention question call demand plea sentiment consensus
	perception impression critique objection prediction`);

/** Things that bear names but do not speak. */
export const EVENTS =
	words(`summit conference war election treaty agreement deal act bill declaration meeting crisis attack shooting storm hurricane
	pandemic revolution movement festival game match championship race debate project plan initiative decision law framework scandal`);

/** Words before a name. Lower case, with and without full stop. */
export const TITLES =
	words(`mr mrs ms dr prof mr. mrs. ms. dr. prof. sen sen. rep rep. gov gov. gen gen. lt lt. col col. sgt sgt. capt capt. rev rev. hon hon. sir dame
	lord lady president vice senator representative congressman congresswoman governor mayor minister secretary chancellor premier king queen
	prince princess pope cardinal bishop archbishop ambassador general colonel captain judge justice attorney professor doctor chairman chairwoman
	director commissioner ceo cfo founder spokesman spokeswoman spokesperson prosecutor sheriff detective author journalist reporter columnist
	economist analyst historian researcher scientist co-founder chief former ex-president deputy`);

/** Frequent verbs of doing and being, so that a subject can be told from what stands before it. */
export const GENERAL_VERBS =
	words(`be go come take make give get become begin bring build buy catch choose cut deal draw drive eat fall fight fly grow hear
	hit keep lead leave let lose mean meet pay put rise run sell send set sit spend stand steal strike teach throw win withdraw use try need
	work help start stop turn move live happen seem appear look follow change play create open close walk offer allow add include
	remain serve die kill reach stay raise pass require decide pull return develop carry receive join reduce increase decrease
	produce provide cause contain cover involve own act visit attend sign host launch publish release issue file charge arrest convict
	sentence sue ban approve adopt introduce elect appoint nominate hire fire resign retire face cost sell trade invest fund finance
	earn collect gather attract affect improve damage destroy protect defeat beat attack threaten represent reflect mark form found
	enter cross travel arrive depart expand extend spark fuel drive prompt trigger force push drop climb slip jump gain suffer
	contribute participate compete cooperate operate perform ensure enable prevent avoid address handle manage control
	evolve emerge exist occur arise consist depend rely belong matter aim tend fail succeed manage struggle undergo withhold shape`);
