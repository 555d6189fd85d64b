import { window } from 'vscode';
import type { UndoParams } from '../../server/src/lsp/protocol/decisions.ts';
import type { EditAnswer, FixAllParams, OfferCommand } from '../../server/src/lsp/protocol/fixes.ts';
import { methods } from '../../server/src/lsp/protocol/methods.ts';
import { apply } from './applying.ts';
import { cursorPlace } from './places.ts';
import type { Server } from './server.ts';

/** Asks what an offer needs to know, and applies its edits. `decided`: told of decisions that were written by them. */
export function applyOffer(server: Server, decided: (decisions: readonly UndoParams[]) => Promise<void>) {
	return async ({ title, offer, ask }: OfferCommand): Promise<void> => {
		const answer = await askFor(ask, title);
		if (answer === undefined) return;
		const made = await server.request<EditAnswer>(methods.applyOffer, { ...offer, answer });
		if ((await apply(server, made)) && made.decisions) await decided(made.decisions);
	};
}

/** Applies every certain fix in the active document. */
export function fixDocument(server: Server) {
	return () => fixAll(server, 'document');
}

/** Applies every certain fix in the folder of the active document. */
export function fixFolder(server: Server) {
	return () => fixAll(server, 'folder');
}

async function fixAll(server: Server, scope: FixAllParams['scope']): Promise<void> {
	const place = cursorPlace();
	if (!place) return;
	const params: FixAllParams = { uri: place.uri, scope, rule: null };
	await apply(server, await server.request<EditAnswer>(methods.fixAll, params));
}

/** The answer; null where nothing is asked, undefined when the person leaves the question. */
async function askFor(ask: OfferCommand['ask'], title: string): Promise<string | null | undefined> {
	switch (ask) {
		case null:
			return null;
		case 'url':
			return askForAddress(title);
	}
}

/** Asks for the address of a source; undefined when the person leaves the question. */
export function askForAddress(title: string): Thenable<string | undefined> {
	return window.showInputBox({
		title,
		prompt: 'Address of the source',
		placeHolder: 'https://',
		ignoreFocusOut: true, // the address is fetched from another window
		validateInput: faultOfUrl,
	});
}

/** What is wrong with an address of a source; null when nothing is. */
export function faultOfUrl(value: string): string | null {
	let url;
	try {
		url = new URL(value.trim());
	} catch {
		return 'A whole address is needed, such as https://example.org/page';
	}
	if (url.protocol !== 'http:' && url.protocol !== 'https:')
		return 'An address that starts with https:// or http:// is needed';
	return url.hostname.includes('.') ? null : 'The address names no site';
}
