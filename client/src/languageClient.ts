import { LanguageClient, TransportKind, type LanguageClientOptions } from 'vscode-languageclient/node';

/** The client of a server that runs as a process of Node, from the bundle `module`. */
export function createNodeClient(module: string, options: LanguageClientOptions): LanguageClient {
	const server = { module, transport: TransportKind.ipc };
	const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
	return new LanguageClient('corroborate', 'Corroborate', { run: server, debug }, options);
}
