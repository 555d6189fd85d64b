const demonym =
	/^(?!(?:guardian|sebastian|christian|adrian|julian|damian|fabian|brian|vivian|lillian|gillian|lucian|marian|parish|cornish|mcleish|dean|jean|sean|mclean|maclean|reese)$)(?:[a-z]+(?:ish|ese|ian|ean|ican|aean)|german|french|greek|dutch|swiss|iraqi|israeli|pakistani|saudi|thai|welsh|irish|u\.s\.|u\.k\.|us|uk|e\.u\.|eu|un|u\.n\.|western|eastern|northern|southern|democratic|republican|democrat|senior|top|federal|european|african|asian|american)$/;

/** A word (lower case) that says of what country, people, party or rank somebody is: `french`, `western`, `senior`. */
export function isDemonym(word: string): boolean {
	return demonym.test(word);
}
