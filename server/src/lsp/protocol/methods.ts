/**
 * What client and server say to each other besides the Language Server Protocol: method names here, plain JSON values in the
 * files beside. Nothing in this folder depends on a package of VS Code, so that any client can be written against it. Positions
 * are those of the LSP (zero-based lines, UTF-16 code units); URIs are strings as the client wrote them.
 */

/**
 * Requests and notifications by what they do. `client*` are answered by the client, all others by the server: what those take
 * and answer stands in `requests.ts`.
 */
export const methods = {
	crossReferences: 'corroborate/crossReferences',
	explain: 'corroborate/explain',
	/** Notification from the server: `Status`. */
	status: 'corroborate/status',
	summary: 'corroborate/summary',
	findings: 'corroborate/findings',
	/** In order of address and place. */
	warnings: 'corroborate/warnings',
	sources: 'corroborate/sources',
	sourceUses: 'corroborate/sourceUses',
	applyOffer: 'corroborate/applyOffer',
	fixAll: 'corroborate/fixAll',
	decide: 'corroborate/decide',
	undo: 'corroborate/undo',
	exportDecisions: 'corroborate/exportDecisions',
	configure: 'corroborate/configure',
	/** Puts back what stood there before, unless somebody wrote meanwhile. */
	restoreConfiguration: 'corroborate/restoreConfiguration',
	chooser: 'corroborate/chooser',
	/** The message also says where nothing was found. */
	checkFile: 'corroborate/checkFile',
	/** Request to the client: `ListFilesParams` → `ListedFile[]`. */
	clientListFiles: 'corroborate/listFiles',
	/** Request to the client: `StatFileParams` → `StatFileAnswer`. */
	clientStatFile: 'corroborate/statFile',
	/** Request to the client: `ReadFileParams` → `ReadFileAnswer`. */
	clientReadFile: 'corroborate/readFile',
	/** Request to the client: `WriteFileParams` → `WriteFileAnswer`. */
	clientWriteFile: 'corroborate/writeFile',
} as const;

/**
 * Commands that code actions carry where a person must be asked first, or where no text changes. The client registers them;
 * each takes one argument.
 */
export const commands = {
	/** `OfferCommand`: asks for what `ask` names, sends `applyOffer`, applies the edit, remembers its decisions for `undo`. */
	applyOffer: 'corroborate.applyOffer',
	/** `ChooseCommand`: asks which of several fixes is meant, runs its command. */
	choose: 'corroborate.choose',
	/** `DecideCommand`: asks for a reason where there is none, sends `decide`. */
	decide: 'corroborate.decide',
	/** A list of `UndoParams`, of what was decided together: sends `undo` for each. */
	undo: 'corroborate.undo',
	/** `ConfigureCommand`: asks for the scope where there is none, sends `configure`. */
	configure: 'corroborate.configure',
} as const;

/** `initializationOptions` of the server; all may be absent. */
export interface InitializationOptions {
	/** Address of the folder of rule pages (`<id>.md`), without a slash at its end; a diagnostic's code leads there. */
	readonly rulePages?: string;
	/** True when the client answers the requests for files. Default: false. */
	readonly servesFiles?: boolean;
	/**
	 * True when the client registers `commands` itself and can ask a person. Default: false; then the server offers those of
	 * them that need no question as commands of its own.
	 */
	readonly registersCommands?: boolean;
	/**
	 * True when the client shows diagnostics, with their related places, above a hover, which then leaves those places out.
	 * Default: false; then a hover lists all.
	 */
	readonly hoversDiagnostics?: boolean;
}
