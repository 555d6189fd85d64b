/**
 * A sentence for people that is not yet in any language: the id of a template and what fills its `{places}`.
 * Findings and reasons carry messages, so that comparisons and the command line do not depend on a display language.
 */
export interface Message {
	readonly id: string;
	readonly args: Readonly<Record<string, Argument>>;
}

/**
 * What fills a place: a number, words of a document or the name of one, a message of the same templates, or an enumeration of
 * such messages. No words of ours are ever an argument: those that a translator would have to read are templates.
 */
export type Argument = string | number | Message | readonly Message[];

/** English templates by message id. A place is written `{name}`; `{Name}` is filled with `name`, its first letter capital. */
export type Templates = Readonly<Record<string, string>>;

/** The message in English; a place without an argument stays visible as `{name}`. */
export function formatMessage(templates: Templates, message: Message): string {
	const template = templates[message.id] ?? message.id;
	return template.replace(/\{(\w)(\w*)\}/g, (place, initial: string, rest: string) => {
		const own = message.args[initial + rest];
		if (own !== undefined) return formatArgument(templates, own);
		const value = message.args[initial.toLowerCase() + rest];
		if (value === undefined) return place;
		const words = formatArgument(templates, value);
		return words.charAt(0).toUpperCase() + words.slice(1);
	});
}

function formatArgument(templates: Templates, value: Argument): string {
	if (typeof value === 'string' || typeof value === 'number') return String(value);
	if ('id' in value) return formatMessage(templates, value);
	const parts = value.map((part) => formatMessage(templates, part));
	const last = parts.at(-1) ?? '';
	return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last;
}
