export interface Position {
	readonly line: number;
	readonly character: number;
}

export interface Range {
	readonly start: Position;
	readonly end: Position;
}

/** Names one finding: its rule and where it stands now. */
export interface FindingReference {
	readonly uri: string;
	readonly rule: string;
	readonly range: Range;
}
