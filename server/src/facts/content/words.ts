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
