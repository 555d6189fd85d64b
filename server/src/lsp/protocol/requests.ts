import type { CrossReferences, CrossReferencesParams, Explanation, ExplainParams } from './crossReferences.ts';
import type {
	DecideAnswer,
	DecideParams,
	ExportDecisionsParams,
	ExportedDecisions,
	UndoAnswer,
	UndoParams,
} from './decisions.ts';
import type { FindingItem, FindingsParams, Summary, WarningsParams } from './findings.ts';
import type { ApplyOfferParams, EditAnswer, FixAllParams } from './fixes.ts';
import type { methods } from './methods.ts';
import type { FindingReference } from './places.ts';
import type {
	Answer,
	CheckFileParams,
	ChooserAnswer,
	ChooserParams,
	ConfigureAnswer,
	ConfigureParams,
	WrittenConfiguration,
} from './settings.ts';
import type { SourceFolder, SourceUseItem, SourceUsesParams } from './sources.ts';

interface Exchange<Params, Result> {
	readonly params: Params;
	readonly result: Result;
}

/** What each request to the server takes and what it answers, by method: client and server are checked against it. */
export interface Requests {
	readonly [methods.crossReferences]: Exchange<CrossReferencesParams, CrossReferences | null>;
	readonly [methods.explain]: Exchange<ExplainParams, Explanation | null>;
	readonly [methods.summary]: Exchange<object, Summary>;
	readonly [methods.findings]: Exchange<FindingsParams, readonly FindingItem[]>;
	readonly [methods.warnings]: Exchange<WarningsParams, readonly FindingReference[]>;
	readonly [methods.sources]: Exchange<object, readonly SourceFolder[]>;
	readonly [methods.sourceUses]: Exchange<SourceUsesParams, readonly SourceUseItem[]>;
	readonly [methods.applyOffer]: Exchange<ApplyOfferParams, EditAnswer>;
	readonly [methods.fixAll]: Exchange<FixAllParams, EditAnswer>;
	readonly [methods.decide]: Exchange<DecideParams, DecideAnswer>;
	readonly [methods.undo]: Exchange<UndoParams, UndoAnswer>;
	readonly [methods.exportDecisions]: Exchange<ExportDecisionsParams, ExportedDecisions>;
	readonly [methods.configure]: Exchange<ConfigureParams, ConfigureAnswer>;
	readonly [methods.restoreConfiguration]: Exchange<WrittenConfiguration, Answer>;
	readonly [methods.chooser]: Exchange<ChooserParams, ChooserAnswer>;
	readonly [methods.checkFile]: Exchange<CheckFileParams, Answer>;
}

export type RequestMethod = keyof Requests;
