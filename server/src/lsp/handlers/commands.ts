import type { ExecuteCommandParams } from 'vscode-languageserver';
import type { UndoAnswer, UndoParams } from '../protocol/decisions.ts';
import { commands } from '../protocol/methods.ts';
import type { Answer } from '../protocol/settings.ts';
import { isConfigureParams, isDecideCommand, isUndoParamsList } from '../received.ts';
import type { Session } from '../session.ts';
import { configure } from './configure.ts';
import type { ApplyEdit } from './configure.ts';
import { decide, undo } from './decide.ts';

/** What is written as reason where the client has no way to ask for one. */
const noReason = 'dismissed';

/** Commands of code actions, for clients that do not register them. */
export async function executeCommand(
	session: Session,
	applyEdit: ApplyEdit,
	{ command, arguments: given }: ExecuteCommandParams,
): Promise<Answer> {
	const argument: unknown = given?.[0];
	if (command === commands.decide && isDecideCommand(argument)) {
		const { reason } = argument.decide;
		return decide(session, { ...argument.decide, reason: reason === '' ? noReason : reason });
	}
	if (command === commands.undo && isUndoParamsList(argument)) return undoAll(session, argument);
	if (command === commands.configure && isConfigureParams(argument)) return configure(session, applyEdit, argument);
	return { message: `There is no command ${command} with such an argument.` };
}

/** Takes decisions back that were made together; says the first thing that is to be said. */
async function undoAll(session: Session, decisions: readonly UndoParams[]): Promise<UndoAnswer> {
	let answer: UndoAnswer = { message: null, gone: true };
	for (const one of decisions) {
		const { message, gone } = await undo(session, one);
		answer = { message: answer.message ?? message, gone: answer.gone && gone };
	}
	return answer;
}
