import { plural } from '../attributions/lexicon.ts';
import { CONCRETE_NOUNS, IRREGULAR_PLURALS } from './concrete.ts';

/** Words that judge instead of telling: praise, blame, importance, difficulty. General English. */
export const EVALUATIVE = 1 << 0;
/** More words that judge, weaker than those above: they colour facts as often as opinions. */
export const COLOURED = 1 << 1;
/** Nouns of commentary: what a sentence is about when it weighs instead of telling. */
export const ABSTRACT = 1 << 2;
/** Notions: what can be neither seen nor counted. */
export const NOTIONS = 1 << 3;
/** Verbs by which an abstract subject is interpreted. */
export const INTERPRETING = 1 << 4;
/** Verbs of what happened: an event that could be looked up. Past and participle forms. */
export const HAPPENING = 1 << 5;
/** Hedges and forecasts. */
export const HEDGES = 1 << 6;
export const OBLIGATION = 1 << 7;
/** Words that make a statement one about causes. */
export const CAUSAL = 1 << 8;
export const COMPARATIVE = 1 << 9;
export const SUPERLATIVE = 1 << 10;
/** Superlatives by their ending, and what only looks like one. */
export const NOT_SUPERLATIVE = 1 << 11;
/** Stance adverbs that open a sentence of comment. */
export const STANCE = 1 << 12;
export const FIRST_SINGULAR = 1 << 13;
export const FIRST_PLURAL = 1 << 14;
export const SECOND_PERSON = 1 << 15;
/** Words that leave no exception, as rhetoric does. */
export const UNIVERSAL = 1 << 16;
export const INTENSIFIER = 1 << 17;
export const INFORMAL = 1 << 18;
/** Things that can be seen, touched, counted or dated. */
export const CONCRETE = 1 << 19;
/** Verbs that open an imperative when they open a sentence. */
export const IMPERATIVE = 1 << 20;
/** Will and its forms. */
export const WILL = 1 << 21;
/** Would and its forms. */
export const WOULD = 1 << 22;
/** Can and its forms. */
export const CAN = 1 << 23;
/** If, unless. */
export const CONDITIONAL = 1 << 24;
/** First words of a turn of phrase (`TURNS`). */
export const TURN = 1 << 25;
/** Small words of rhetoric: they measure, deny or address without telling. */
export const RHETORIC = 1 << 26;
/** Verbs of what things are made of, do and are for, in the present tense: the body of descriptions. */
export const PROCESS = 1 << 27;
/** Bodies and offices that act on record. */
export const INSTITUTION = 1 << 28;
/** Words that open an indirect question. */
export const ASKING = 1 << 29;
/** What everything is said of: the world, people, life. */
export const GENERALITY = 1 << 30;
/** Past tense of an irregular verb that no list of verbs holds. */
export const PAST = -2147483648;

/** Turns of phrase by which a writer steps forward, of two words at least, contractions cut in two. */
export const TURNS: readonly string[] = [
	'no way',
	'of course',
	"let 's",
	'no doubt',
	'little doubt',
	'needless to say',
	'at the end of the day',
	'the fact that',
	'the fact is',
	'the truth is',
	'in fact',
	'no surprise',
	'no secret',
	'make no mistake',
	'to say the least',
	'in my',
	'for me',
	'as if',
	'the so-called',
	"it 's no",
	'after all',
	'far from',
	'too many',
	'remains to be seen',
	'cannot be overstated',
	'more than ever',
	'once again',
	'no longer',
	'at best',
	'at least',
	'in other words',
	'when it comes to',
	'not only',
	'but also',
	'the likes of',
	'good reason',
	'a matter of',
	'on the other hand',
	'as we know',
	'worth noting',
	'for sure',
	'what it takes',
	'the idea of',
	'kind of',
	'sort of',
	'one thing',
	'nothing to do',
	'by all means',
	'in the long run',
	'it goes without saying',
	'the bottom line',
	'at stake',
	'on the verge',
	'a long way',
	'all too',
	'nothing short of',
];

const LISTS: readonly (readonly [number, string])[] = [
	[
		EVALUATIVE,
		`good bad great terrible awful horrible wonderful amazing awesome excellent poor perfect beautiful ugly nice fantastic brilliant stupid
	foolish silly ridiculous absurd insane crazy disgusting shameful disgraceful outrageous unacceptable appalling pathetic sad tragic unfortunate
	lucky happy exciting interesting fascinating boring impressive remarkable incredible unbelievable astonishing surprising shocking stunning compelling
	important crucial vital critical essential pivotal key paramount profound significant fundamental inescapable obvious clear evident undeniable
	daunting complex complicated intricate multifaceted nuanced delicate tricky difficult challenging hard tough easy simple straightforward
	reasonable sensible wise smart clever dumb naive honest dishonest corrupt evil wicked noble moral immoral ethical unfair fair just unjust right wrong correct
	dangerous risky harmful helpful useful useless worthless valuable worthy worthwhile necessary unnecessary desirable ideal best worst better worse
	powerful weak bold brave courageous cowardly reckless responsible irresponsible extraordinary exceptional ordinary atrocious
	hypocritical praiseworthy welcome promising hopeful bleak grim dire alarming worrying troubling disturbing concerning frustrating disappointing
	formidable robust transformative groundbreaking unprecedented inevitable undoubtedly arguably popular fun creepy intense favorite favourite lovely
	cool weird strange overwhelming sheer utter blatant vicious self-serving deep deeply ironic ironically remarkably sadly
	unfortunately fortunately thankfully hopefully luckily frankly honestly clearly obviously certainly surely definitely absolutely truly really indeed
	simply merely ultimately essentially basically literally naturally imperative delicious tasty gorgeous stylish elegant comfortable
	memorable enjoyable pleasant unpleasant heartbreaking heart-breaking touching moving inspiring`,
	],
	[
		COLOURED,
		`absolute abysmal acclaimed admirable adorable aggressive alarming ambitious arrogant atrocious awkward backward barbaric beloved biased
	bigoted bizarre blunder bogus brutal calm catastrophic cautious charismatic charming cheap clueless colossal comforting compassionate competent
	confusing controversial convincing cozy credible cruel crushing cynical damaging damning dazzling decent delightful desperate destructive
	devastating devoted dignified disastrous disturbing divisive dominant doomed dramatic dreadful dubious dynamic eager effortless egregious elusive
	embarrassing enlightened enormous epic exemplary extreme fabulous faithful famous fearless feeble ferocious fierce flawed flexible fool fortunate
	fragile freaking fresh friendly frightening futile generous genuine gifted glaring glorious gracious grand greedy gross gullible gutsy harrowing
	hateful healthy heroic hideous hilarious historic honorable hopeless horrific horrifying hostile humble hypocrisy iconic idiotic ill-advised
	immense imposing impossible impractical incompetent inept inexcusable infamous innocent innovative insidious insulting interesting irrational
	jaw-dropping joyful laughable lavish lazy legendary legitimate ludicrous luscious luxurious mad magical magnificent malicious marvelous massive
	masterful meaningful meaningless mediocre mighty mindless miserable misguided mistake mistaken monstrous mysterious nasty neat needless nightmare
	notorious novel obscene obsessed odd offensive ominous opaque oppressive optimal optimistic outdated outstanding overblown painful partisan
	passionate peculiar phenomenal picturesque pointless polished positive precious predictable prestigious pretentious pristine problematic
	prominent proud prudent pure puzzling radical rampant rare rational refreshing relentless reliable remarkable resilient rich ridiculous rigorous
	romantic rotten ruthless sacred savvy scandalous scary selfish senseless serious severe shady shallow sharp shiny sick sincere sinister slick
	sloppy sobering solid sophisticated special spectacular spineless splendid staggering startling steady stellar stubborn stupendous suitable
	superb superior supreme suspicious sweeping tasteful tasteless terrific terrifying thoughtful thrilled thrilling thriving timely toxic
	traditional treacherous tremendous troublesome trusted trustworthy ugly unbearable uncertain unclear underrated unforgettable unfounded
	unimaginable unjustified unlikely unparalleled unpopular unreasonable unstable unwise upsetting vague vibrant vile violent visionary vivid vulgar
	warm wasteful well-deserved wild wonderful worrisome wretched`,
	],
	[
		ABSTRACT,
		`challenge challenges complexity complexities implication implications landscape balance tension tensions divide divergence dynamics paradigm
	shift era crossroads moment reminder perspective perspectives dialogue narrative debate debates discourse question questions need importance significance role
	potential possibility opportunity opportunities risk risks future outlook trend trends trajectory momentum ramifications repercussions consequences uncertainty
	ambition aspiration commitment priorities imperative necessity approach mosaic reality truth essence spirit soul idea notion lesson lessons test
	signal sign testament symbol hallmark cornerstone backdrop prospect specter spectre peril promise dichotomy equilibrium interplay mindset values`,
	],
	[
		NOTIONS,
		`affairs agenda aim alternative ambiguity anger appetite aspect aspects attitude attitudes authority awareness barrier barriers belief benefit
	benefits bias blame bond breakthrough burden capability capitalism case cause caution chance change changes chaos character choice choices
	civilization clarity commitment common concept confidence conflict confusion conscience consciousness consensus context contradiction
	contradictions contribution control controversy cooperation corruption courage creativity credibility criticism culture cynicism danger dangers
	decency decline democracy depth desire destiny determination difference dignity disaster discipline discontent discretion disruption diversity
	divisions dream dreams duty economy effect effort efforts ego empathy endeavor ethics evil excellence excuse existence expectation expectations
	experience expertise expression extent failure fairness faith fate fear flaw focus forces form foundation freedom frustration fun gap generation
	globalization glory good governance greatness greed growth guidance guilt happiness harmony hatred health hegemony heritage history honesty honor
	hope hostility humanity humor hypocrisy ideal ideals identity ideology ignorance image imagination impact incentive incentives independence
	individuality inequality influence injustice innovation insight inspiration instability integrity intelligence intention interest interests irony
	issue issues justice justification kindness knowledge leadership legacy legitimacy liberty life logic longing love loyalty luck luxury madness
	manner mess message mission misstep mistake mistakes morality motivation movement mystery myth nature necessity nonsense norms obligation
	obstacle obstacles option options ordeal order pace passion path paths patience peace perception perfection phenomenon philosophy pleasure point
	polarization policy politics power powers prejudice presence pressure pride principle principles problem problems process progress prosperity
	protection public purpose pursuit quality rage reason reasons recognition reform regard regime relevance reputation resilience resolve respect
	response responsibility restraint result rhetoric right rights rise rivalry rule sacrifice safety sanity scale scenario security sense sentiment
	seriousness shame shape sides situation skepticism society solution solutions sovereignty stability stage stakes stance standard standards status
	strategies strategy strength stress structure struggle style substance success suffering superiority suspicion system talent temptation terms
	terror theme theories things thinking thought threat threats tolerance tradition tragedy transformation transition transparency triumph trust
	turmoil understanding unity urgency utopia vanity victory view views vision voice vulnerability war warning way ways weakness wealth will wisdom
	wonder world worth wrongdoing`,
	],
	[
		INTERPRETING,
		`underscore underscores underscored underscoring highlight highlights highlighted highlighting reflect reflects reflected reflecting
	illustrate illustrates illustrated illustrating demonstrate demonstrates exemplify exemplifies signify signifies signal signals signaling symbolize symbolizes
	represent represents representing embody embodies underline underlines underlined suggest suggests hint hints imply implies indicate indicates raise raises
	pose poses remain remains serve serves mean means prove proves matter matters deserve deserves face faces paint paints reveal reveals reinforce reinforces
	illuminate illuminates foreshadow foreshadows herald heralds hinge hinges depend depends boil boils exacerbate complicate complicates threaten threatens
	continue continues`,
	],
	[
		HAPPENING,
		`signed arrested killed died shot elected appointed announced released published launched opened closed built bought sold paid
	donated received won lost defeated approved rejected passed introduced filed sued charged convicted sentenced fined banned seized issued met visited
	attended hosted held hospitalized hospitalised diagnosed treated injured wounded attacked bombed destroyed crashed collapsed struck hit fired
	hired resigned retired born married divorced founded established created developed invented discovered detected measured recorded
	observed tested conducted studied surveyed interviewed recruited sampled reported confirmed admitted confessed apologized announced
	arrived departed landed flew traveled travelled moved rose fell increased decreased climbed dropped grew shrank doubled tripled declined
	gained earned spent invested raised cut voted drafted ratified adopted amended repealed enacted nominated joined merged acquired
	captured located found rescued released leaked stole hacked broadcast aired premiered began ended started stopped finished completed
	led directed wrote produced starred sent delivered shipped ordered requested demanded refused declined abstained withheld withdrew
	endorsed backed cited quoted addressed testified ruled blocked overturned upheld suspended expelled deported evacuated imposed lifted
	brought came went took gave made became said told shut posted tweeted emailed called named awarded honored honoured`,
	],
	[
		HEDGES,
		`could may might perhaps maybe possibly probably likely unlikely potentially presumably seemingly apparently somewhat arguably conceivably seem seems
	seemed appear appears appeared tend tends`,
	],
	[OBLIGATION, 'should must ought shall need needs'],
	[
		CAUSAL,
		`because caused causes causing cause due led leads leading resulted results resulting sparked triggered prompted driven fueled fuelled owing thanks
	therefore consequently thus hence stems stemmed attributable since contributed contributes so`,
	],
	[COMPARATIVE, 'than compared versus unlike twice double triple half outpaced surpassed exceeded exceeds'],
	[
		SUPERLATIVE,
		`most least first last only largest biggest smallest highest lowest oldest youngest newest fastest slowest longest shortest best worst greatest
	richest poorest strongest weakest deadliest earliest heaviest coldest hottest wettest driest record unprecedented ever`,
	],
	[
		NOT_SUPERLATIVE,
		`interest interests forest honest modest request protest contest arrest invest suggest digest harvest west rest test best guest quest nest
	chest vest priest molest infest detest attest divest ingest incest inquest behest bequest unrest tempest earnest rainforest dishonest immodest
	latest conquest manifest northwest southwest midwest latest budapest bucharest everest`,
	],
	[
		STANCE,
		`unfortunately fortunately sadly clearly obviously ironically remarkably interestingly surprisingly thankfully hopefully ultimately frankly honestly
	admittedly arguably undoubtedly naturally importantly crucially sure moreover nevertheless nonetheless indeed perhaps maybe`,
	],
	[FIRST_SINGULAR, 'i me my mine myself'],
	[FIRST_PLURAL, 'we us our ours ourselves'],
	[SECOND_PERSON, 'you your yours yourself yourselves'],
	[
		UNIVERSAL,
		'all every everyone everybody everything always never nobody nothing none anyone anything anybody ever forever whole entire entirely completely totally utterly',
	],
	[
		INTENSIFIER,
		'very so too quite really extremely incredibly highly especially particularly just even only much far way pretty rather indeed truly',
	],
	[
		INFORMAL,
		'kind stuff guy guys lot lots tons crap hell wow yeah yes oh ok okay folks gonna wanna gotta sure hey well damn awesome huge bunch bit thing things mess',
	],
	[
		IMPERATIVE,
		`read click see check visit follow subscribe sign join learn watch listen download share contact call email try buy get find look make let take
	use consider remember note imagine think keep go come stop start ask tell give help don't do be enjoy stay wait choose avoid bring put add
	register donate support scroll tap enter submit browse discover explore please compare save order book request inform consult beware`,
	],
	[WILL, `will won't 'll`],
	[RHETORIC, 'so like enough every ever no'],
	[
		PROCESS,
		`contain contains comprise comprises consist consists include includes covers features weighs measures costs sells owns operates operate
	produces produce uses use converts convert reduces reduce increases increase causes cause prevents prevent absorbs absorb releases release stores
	store carries limits limit authorizes bans ban requires require allows allow permits permit prohibits prohibit provides provide offers offer lies
	supports support receives receive employs employ occurs occur lives live works weakens weaken helps acts act appears form forms keeps keep grows
	grow eats eat`,
	],
	[
		INSTITUTION,
		`government court police department agency state officials congress senate company firm university president minister city county hospital
	school military law bill act office district federal national attorney judge`,
	],
	[ASKING, 'how what why whatever whoever'],
	[GENERALITY, 'world people society everyone nation life humanity mankind market folks'],
	[WOULD, `would wouldn't 'd`],
	[CAN, `can can't cannot`],
	[CONDITIONAL, `if unless`],
	[
		PAST,
		`arose awoke bade blew bred broke clung crept dug drank fled flung forbade forgave froze hid hung knelt leapt lent lit misled
	mistook outgrew overheard oversaw overtook overthrew rang rode sang sank shone shook shrank slept slid slung sped spat spun sprang sprung stank
	stuck stung strode strove swam swept swore swung tore trod undertook unwound wept woke wore wove wrung`,
	],
];

/** Small words by which telling differs from weighing, in groups; the first names its group. */
export const SMALL_WORDS = [
	'was were',
	'is are',
	'been',
	'the',
	'of',
	'in on at by from',
	'to',
	'that',
	'which',
	'there',
	'also',
	'only',
	'after before during when while until since',
	'year years month months week weeks day days hour hours',
	'he she his her him',
	'they their them',
] as const;

/** The classes of every word of the lists, by lower-case form; see `words/lexicon.ts`. */
export const WORD_CLASSES: ReadonlyMap<string, number> = (() => {
	const map = new Map<string, number>();
	const add = (word: string, bits: number) => map.set(word, (map.get(word) ?? 0) | bits);
	for (const [bits, words] of LISTS) for (const word of words.trim().split(/\s+/)) add(word, bits);
	for (const noun of CONCRETE_NOUNS) {
		add(noun, CONCRETE);
		add(plural(noun), CONCRETE);
	}
	for (const word of IRREGULAR_PLURALS) add(word, CONCRETE);
	for (const turn of TURNS) add(turn.slice(0, turn.indexOf(' ')), TURN);
	for (const group of SMALL_WORDS) for (const word of group.split(' ')) add(word, 0);
	return map;
})();
