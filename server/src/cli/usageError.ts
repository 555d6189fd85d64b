/** What a person did wrong, in one line that says what would be right. Ends the program with exit code 2. */
export class UsageError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'UsageError';
	}
}
