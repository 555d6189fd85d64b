import type { MentionReference } from '../../../server/src/lsp/protocol/crossReferences.ts';

/** How a relation is shown beside its words, which the server gives: as a codicon, and in a colour of the theme. */
export interface RelationLook {
	readonly icon: string;
	/** Id of a theme colour; null for the ordinary one. */
	readonly color: string | null;
}

const agreeing = 'testing.iconPassed';
const contrary = 'list.warningForeground';
const remark = 'notificationsInfoIcon.foreground';

const looks: Readonly<Record<NonNullable<MentionReference['relation']>, RelationLook>> = {
	self: { icon: 'arrow-small-right', color: null },
	agrees: { icon: 'check', color: agreeing },
	same: { icon: 'check', color: agreeing },
	imprecise: { icon: 'info', color: remark },
	conflicts: { icon: 'warning', color: contrary },
	possible: { icon: 'question', color: remark },
	superseded: { icon: 'history', color: remark },
	truncated: { icon: 'info', color: remark },
	reworded: { icon: 'warning', color: contrary },
	'other-speaker': { icon: 'warning', color: contrary },
	repeats: { icon: 'copy', color: null },
	copies: { icon: 'copy', color: null },
	beside: { icon: 'dash', color: null },
	dismissed: { icon: 'circle-slash', color: null },
	unrelated: { icon: 'circle-slash', color: null },
};

const notCompared: RelationLook = { icon: 'dash', color: null };

export function lookOf(relation: MentionReference['relation']): RelationLook {
	return relation === null ? notCompared : looks[relation];
}

/** Whether a person comparing sources has something to settle here. */
export function isContrary(relation: MentionReference['relation']): boolean {
	return lookOf(relation).color === contrary;
}
