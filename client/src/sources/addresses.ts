import { env, Uri } from 'vscode';
import { faultOfUrl } from '../address.ts';
import type { Node } from './nodes.ts';

/** The address on the web that a row stands for: of a site, or of a source that somebody gave; undefined for others. */
export function addressOf(node: Node): string | undefined {
	const address = writtenAddress(node)?.trim();
	// what stands in a document or a sidecar may be any text
	return address !== undefined && faultOfUrl(address) === null ? address : undefined;
}

function writtenAddress(node: Node): string | null | undefined {
	switch (node.type) {
		case 'source':
			return node.source.address;
		case 'decision':
			return node.decision.type === 'source' ? node.decision.reason : undefined;
		case 'folder':
		case 'group':
		case 'use':
		case 'more':
			return undefined;
	}
}

/** Opens the address of a row in the browser; VS Code asks the person before it leaves for a site that is not trusted. */
export async function openAddress(node: Node): Promise<void> {
	const address = addressOf(node);
	if (address !== undefined) await env.openExternal(Uri.parse(address, true));
}

export async function copyAddress(node: Node): Promise<void> {
	const address = addressOf(node);
	if (address !== undefined) await env.clipboard.writeText(address);
}
