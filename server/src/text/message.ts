/**
 * A sentence for people that is not yet in any language: the id of a template and what fills its `{places}`.
 * Findings and reasons carry messages, so that comparisons and the command line do not depend on a display language.
 */
export interface Message {
	readonly id: string;
	readonly args: Readonly<Record<string, string | number>>;
}

/** English templates by message id. A place is written `{name}`. */
export type Templates = Readonly<Record<string, string>>;

/** The message in English; a place without an argument stays visible as `{name}`. */
export function formatMessage(templates: Templates, message: Message): string {
	const template = templates[message.id] ?? message.id;
	return template.replace(/\{(\w+)\}/g, (place, name: string) => {
		const value = message.args[name];
		return value === undefined ? place : String(value);
	});
}
