import { languages, LanguageStatusSeverity, window, type Disposable, type LanguageStatusItem } from 'vscode';
import type { Notice } from '../../server/src/lsp/protocol/findings.ts';
import { isSameDocument } from './places.ts';
import type { Server } from './server.ts';

/** Says quietly, beside the language of the active document, what a person should know about it. */
export function createLanguageStatus(server: Server): Disposable {
	let item: LanguageStatusItem | undefined;

	function update(): void {
		const document = window.activeTextEditor?.document;
		const uri = document?.uri.toString();
		const notices = (server.status()?.notices ?? []).filter(
			(notice) => uri !== undefined && isSameDocument(notice.uri, uri),
		);
		if (!document || notices.length === 0) {
			item?.dispose();
			item = undefined;
			return;
		}
		item ??= languages.createLanguageStatusItem('corroborate.notices', {});
		item.selector = { language: document.languageId };
		item.name = 'Corroborate';
		item.text = notices.map(({ message }) => message).join(' ');
		item.detail = 'Corroborate';
		item.severity = notices.some(needsAttention) ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
	}

	const listeners = [window.onDidChangeActiveTextEditor(update), server.onDidChangeStatus(update)];
	return {
		dispose() {
			for (const listener of listeners) listener.dispose();
			item?.dispose();
		},
	};
}

/** Faults that a person made and can mend; the rest is as it is. */
function needsAttention({ kind }: Notice): boolean {
	return kind === 'configuration' || kind === 'sidecar' || kind === 'orphan';
}
