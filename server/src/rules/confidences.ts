/**
 * Confidences of rules that see a form in the text and reckon no probability (claims, boilerplate and comparisons do). They are
 * set by hand and say what is surer than what: above `leastSure` stands what is plainly there, below it what can be meant
 * otherwise.
 */
export const confidences = {
	/** Front matter that YAML refuses, a key that stands twice, a date that is none, days in the wrong order. */
	frontMatter: 0.95,
	/** A day of the week that the date does not have. */
	weekday: 0.9,
	/** A mark of citation without a target. */
	deadMark: 0.9,
	/** A note that nothing refers to. */
	unusedNote: 0.85,
	/** “read more here” without a link, words that ran together where one stood. */
	lostLink: 0.75,
	sharedPassage: 0.9,
	exactRepeat: 0.9,
	nearRepeat: 0.7,
	/** “critics argue” */
	vagueSpeech: 0.85,
	/** “critics believe” */
	vagueThought: 0.7,
	anonymousSource: 0.8,
	unattributedQuotation: 0.75,
} as const;
