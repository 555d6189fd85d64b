const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that judge instead of telling: praise, blame, importance, difficulty. General English. */
export const EVALUATIVE = set(`good bad great terrible awful horrible wonderful amazing awesome excellent poor perfect beautiful ugly nice fantastic brilliant stupid
	foolish silly ridiculous absurd insane crazy disgusting shameful disgraceful outrageous unacceptable unconscionable appalling pathetic sad tragic unfortunate
	lucky happy exciting interesting fascinating boring impressive remarkable incredible unbelievable astonishing surprising shocking stunning compelling
	important crucial vital critical essential pivotal key paramount profound significant fundamental inescapable obvious clear evident undeniable
	daunting complex complicated intricate multifaceted nuanced delicate tricky difficult challenging hard tough easy simple straightforward
	reasonable sensible wise smart clever dumb naive honest dishonest corrupt evil wicked noble moral immoral ethical unfair fair just unjust right wrong correct
	dangerous risky harmful helpful useful useless worthless valuable worthy worthwhile necessary unnecessary desirable ideal best worst better worse
	powerful weak bold brave courageous cowardly reckless responsible irresponsible extraordinary exceptional ordinary pernicious atrocious evenhanded
	hypocritical praiseworthy welcome promising hopeful bleak grim dire alarming worrying troubling disturbing concerning frustrating disappointing
	formidable robust transformative groundbreaking unprecedented inevitable undoubtedly arguably popular fun creepy intense favorite favourite lovely
	cool weird strange overwhelming sheer utter blatant vicious slanderous self-serving deep deeply ironic ironically remarkably aggravatingly sadly
	unfortunately fortunately thankfully hopefully luckily frankly honestly clearly obviously certainly surely definitely absolutely truly really indeed
	simply merely ultimately essentially basically literally naturally imperative delicious tasty gorgeous stylish elegant comfortable
	memorable enjoyable pleasant unpleasant heartbreaking heart-breaking touching moving inspiring`);

/** Nouns of commentary: what a sentence is about when it weighs instead of telling. */
export const ABSTRACT = set(`challenge challenges complexity complexities implication implications landscape balance tension tensions divide divergence dynamics paradigm
	shift era crossroads moment reminder perspective perspectives dialogue narrative debate debates discourse question questions need importance significance role
	potential possibility opportunity opportunities risk risks future outlook trend trends trajectory momentum ramifications repercussions consequences uncertainty
	ambition aspiration commitment priorities imperative necessity approach mosaic reality truth essence spirit soul idea notion lesson lessons test
	signal sign testament symbol hallmark cornerstone backdrop prospect specter spectre peril promise dichotomy equilibrium interplay mindset values`);

/** Verbs by which an abstract subject is interpreted. */
export const INTERPRETING = set(`underscore underscores underscored underscoring highlight highlights highlighted highlighting reflect reflects reflected reflecting
	illustrate illustrates illustrated illustrating demonstrate demonstrates exemplify exemplifies signify signifies signal signals signaling symbolize symbolizes
	represent represents representing embody embodies underline underlines underlined suggest suggests hint hints imply implies indicate indicates raise raises
	pose poses remain remains serve serves mean means prove proves matter matters deserve deserves face faces paint paints reveal reveals reinforce reinforces
	illuminate illuminates foreshadow foreshadows herald heralds hinge hinges depend depends boil boils exacerbate complicate complicates threaten threatens
	continue continues behoove behooves`);

/** Verbs of what happened: an event that could be looked up. Past and participle forms. */
export const HAPPENING = set(`signed arrested killed died shot elected appointed announced released published launched opened closed built bought sold paid
	donated received won lost defeated approved rejected passed introduced filed sued charged convicted sentenced fined banned seized issued met visited
	attended hosted held hospitalized hospitalised diagnosed treated injured wounded attacked bombed destroyed crashed collapsed struck hit fired
	hired resigned retired born married divorced founded established created developed invented discovered detected measured recorded
	observed tested conducted studied surveyed interviewed recruited sampled reported confirmed admitted confessed apologized announced
	arrived departed landed flew traveled travelled moved rose fell increased decreased climbed dropped grew shrank doubled tripled declined
	gained earned spent invested raised cut voted drafted ratified adopted amended repealed enacted nominated joined merged acquired
	captured located found rescued released leaked stole hacked broadcast aired premiered began ended started stopped finished completed
	led directed wrote produced starred sent delivered shipped ordered requested demanded refused declined abstained withheld withdrew
	endorsed backed cited quoted addressed testified ruled blocked overturned upheld suspended expelled deported evacuated imposed lifted
	brought came went took gave made became said told shut posted tweeted emailed called named awarded honored honoured`);

/** Hedges and forecasts. */
export const HEDGES = set(`could may might perhaps maybe possibly probably likely unlikely potentially presumably seemingly apparently somewhat arguably conceivably seem seems
	seemed appear appears appeared tend tends`);

export const OBLIGATION = set('should must ought shall need needs');

/** Words that make a statement one about causes. */
export const CAUSAL = set(`because caused causes causing cause due led leads leading resulted results resulting sparked triggered prompted driven fueled fuelled owing thanks
	therefore consequently thus hence stems stemmed attributable since contributed contributes so`);

export const COMPARATIVE = set('than compared versus unlike twice double triple half outpaced surpassed exceeded exceeds');

export const SUPERLATIVE = set(`most least first last only largest biggest smallest highest lowest oldest youngest newest latest fastest slowest longest shortest best worst greatest
	richest poorest strongest weakest deadliest earliest heaviest coldest hottest wettest driest record unprecedented ever`);

/** Superlatives by their ending, and what only looks like one. */
export const NOT_SUPERLATIVE = set(`interest interests forest honest modest request protest contest arrest invest suggest digest harvest west rest test best guest quest nest
	chest vest priest latest conquest manifest northwest southwest midwest latest budapest bucharest everest`);

/** Stance adverbs that open a sentence of comment. */
export const STANCE = set(`unfortunately fortunately sadly clearly obviously ironically remarkably interestingly surprisingly thankfully hopefully ultimately frankly honestly
	admittedly arguably undoubtedly naturally importantly crucially sure moreover nevertheless nonetheless indeed perhaps maybe`);

export const FIRST_PERSON = set("i me my mine myself we us our ours ourselves i'm i've i'd i'll");
export const SECOND_PERSON = set('you your yours yourself yourselves');

/** Verbs that open an imperative when they open a sentence. */
export const IMPERATIVE = set(`read click see check visit follow subscribe sign join learn watch listen download share contact call email try buy get find look make let take
	use consider remember note imagine think keep go come stop start ask tell give help don't do be enjoy stay wait choose avoid bring put add
	register donate support scroll tap enter submit browse discover explore please compare save order book request inform consult beware`);
