import data from './wordScores.json' with { type: 'json' };

/** The words that `wordScore` knows, the commonest first, each once. */
export const SCORED_WORDS: readonly string[] = data.words.split(' ');
