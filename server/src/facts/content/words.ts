/** Small closed classes of English words that tell running prose from labels. */

/** Function words: their share is the oldest sign of prose (jusText, Pomikálek 2011). */
export const stopWords: ReadonlySet<string> = new Set(
	`a an the and or but nor so yet if then than as at by for from in into of off on onto out over per to up upon via with
	within without about above across after against along among around before behind below beneath beside between beyond down
	during except inside like near outside past since through throughout till toward towards under until i me my mine myself we us
	our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them their theirs
	themselves this that these those who whom whose which what when where why how all any both each few more most other some such
	no not only own same too very can could will would shall should may might must do does did done has have had having am is are
	was were be been being there here just also because while although though however whether again ever never now still even
	much many one two said says it's that's don't didn't isn't wasn't he's she's they're we're i'm you're can't won't doesn't
	i've we've they've i'd he'd she'd wouldn't couldn't shouldn't there's what's let's another every either neither`.split(
		/\s+/,
	),
);

/** Finite verbs that hardly ever stand in a label: auxiliaries and the commonest verbs of reports. */
export const commonVerbs: ReadonlySet<string> = new Set(
	`is are was were be been being am has have had do does did will would can could shall should may might must said says say
	told added explained announced reported made makes make took takes take went goes came comes come got gets gave gives became
	becomes become began begins saw sees seen knew knows know thought thinks think found finds left leaves led leads kept keeps
	held holds brought wrote writes stood stands lost won met paid put ran runs sent sets showed shows spent spoke speaks fell
	felt grew heard it's that's don't didn't isn't wasn't he's she's they're we're i'm you're can't won't doesn't i've we've
	they've i'd he'd she'd wouldn't couldn't shouldn't there's what's believe believes want wants need needs seems seem`.split(
		/\s+/,
	),
);

/** Words by which a page addresses its reader. */
export const readerWords: ReadonlySet<string> = new Set([
	'you',
	'your',
	'yours',
	'yourself',
	"you're",
	"you'll",
	"you've",
]);

/** Words by which a publisher speaks of itself. */
export const publisherWords: ReadonlySet<string> = new Set(['we', 'us', 'our', 'ours', "we're", "we'll", "we've"]);

/**
 * The commonest function words of other languages written in Latin letters (German, French, Spanish, Portuguese, Italian,
 * Dutch) and of Chinese, those that are English words too left out: furniture is found in every language.
 */
export const foreignStopWords: ReadonlySet<string> = new Set(
	`der das und ist nicht ein eine einen einem einer ich sie es wir ihr auf mit für von dem den des zu im auch sich wie aber
	wird werden hat haben wurde sind noch nach aus bei oder dass über durch zum zur vom als um kann nur mehr sein seine diese
	dieser wenn le la les un une des du et est en que qui dans pour pas sur avec ce cette il elle nous vous ils au aux son sa ses
	par plus ne se sont mais ou comme leur été être ont el los las una y es por con para su del lo como más pero sus le ya o
	este sí porque esta entre cuando muy sin sobre también me hasta hay donde han quien desde todo nos durante os as um uma de
	da do das dos em no na nos nas é que não por mais com como foi ao ele ela seu sua ou ser quando muito há já está também só
	pelo pela até isso il di che è e per un del della delle dei con sono non si anche più questo questa nel alla gli ha ma al
	het een van en dat niet op te zijn voor met die aan er ook als naar bij maar om dan nog wel wat worden wordt uit deze
	的 了 是 在 不 我 有 他 这 也 就 和 你 她 都 与 中 为`
		.split(/\s+/)
		.filter(
			(word) =>
				!stopWords.has(word) &&
				!['die', 'son', 'plus', 'sous', 'fine', 'sin', 'pour', 'per', 'met', 'van', 'wat', 'mar'].includes(word),
		),
);
