import type { EditOffer } from './rule.ts';

/**
 * A plain edit: at the finding's own place, applied without a preview or a question, and not preferred. `id` names its title
 * among the rule's templates, too; `more` is what is otherwise.
 */
export function editHere(
	id: string,
	args: EditOffer['title']['args'] = {},
	more: Partial<Pick<EditOffer, 'scope' | 'preview' | 'preferred' | 'ask' | 'argument'>> = {},
): EditOffer {
	return {
		type: 'edit',
		id,
		title: { id, args },
		scope: 'here',
		preview: false,
		preferred: false,
		ask: null,
		argument: null,
		...more,
	};
}
