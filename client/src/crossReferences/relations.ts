import type { MentionReference } from '../../../server/src/lsp/protocol.ts';

/** How a relation is shown: in words, as a codicon, and in a colour of the theme. */
export interface RelationLook {
	/** Said after the mention's words; empty where there is nothing to say. */
	readonly label: string;
	readonly icon: string;
	/** Id of a theme colour; null for the ordinary one. */
	readonly color: string | null;
}

const agreeing = 'testing.iconPassed';
const contrary = 'list.warningForeground';
const remark = 'notificationsInfoIcon.foreground';

const looks: Readonly<Record<NonNullable<MentionReference['relation']>, RelationLook>> = {
	self: { label: 'here', icon: 'arrow-small-right', color: null },
	agrees: { label: 'agrees', icon: 'check', color: agreeing },
	same: { label: 'same words', icon: 'check', color: agreeing },
	imprecise: { label: 'less exact', icon: 'info', color: remark },
	conflicts: { label: 'conflicts', icon: 'warning', color: contrary },
	superseded: { label: 'from another time', icon: 'history', color: remark },
	truncated: { label: 'cut short', icon: 'info', color: remark },
	reworded: { label: 'other words', icon: 'warning', color: contrary },
	'other-speaker': { label: 'other speaker', icon: 'warning', color: contrary },
	repeats: { label: 'repeats', icon: 'copy', color: null },
	copies: { label: 'copied', icon: 'copy', color: null },
	beside: { label: 'in the same paragraph', icon: 'dash', color: null },
	unrelated: { label: 'about something else', icon: 'circle-slash', color: null },
};

const notCompared: RelationLook = { label: '', icon: 'dash', color: null };

export function lookOf(relation: MentionReference['relation']): RelationLook {
	return relation === null ? notCompared : looks[relation];
}

/** Whether a person comparing sources has something to settle here. */
export function isContrary(relation: MentionReference['relation']): boolean {
	return lookOf(relation).color === contrary;
}
