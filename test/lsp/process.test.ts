import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

function frame(message: object): string {
	const body = JSON.stringify({ jsonrpc: '2.0', ...message });
	return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** The messages of a stream that holds nothing else; anything between them is a fault. */
function messagesOf(output: string): readonly { readonly id?: number; readonly method?: string }[] {
	const messages = [];
	let rest = Buffer.from(output);
	while (rest.length > 0) {
		const head = /^Content-Length: (\d+)\r\n\r\n/u.exec(rest.toString('latin1'));
		assert.ok(head, `not the protocol: ${rest.toString('utf8', 0, 200)}`);
		const start = head[0].length;
		const end = start + Number(head[1]);
		messages.push(JSON.parse(rest.toString('utf8', start, end)));
		rest = rest.subarray(end);
	}
	return messages;
}

describe('the server as a process', () => {
	it('writes nothing to stdout but the protocol, and ends when it is told to', async () => {
		const print = 'data:text/javascript,process.on("exit", () => console.log("something that a library prints"))';
		const server = spawn(
			process.execPath,
			['--import', 'tsx', '--import', print, 'server/src/lsp/node.ts', '--stdio'],
			{ cwd: root },
		);
		let output = '';
		let errors = '';
		server.stdout.on('data', (data: Buffer) => {
			output += data.toString('utf8');
			if (output.includes('"id":2')) server.stdin.write(frame({ method: 'exit' }));
		});
		server.stderr.on('data', (data: Buffer) => (errors += data.toString('utf8')));
		server.stdin.write(
			frame({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }),
		);
		server.stdin.write(frame({ method: 'initialized', params: {} }));
		server.stdin.write(frame({ id: 2, method: 'shutdown' }));
		const code = await new Promise((resolve) => server.on('exit', resolve));
		assert.equal(errors, '');
		assert.equal(code, 0);
		const ids = messagesOf(output)
			.map(({ id }) => id)
			.filter((id) => id !== undefined);
		assert.deepEqual(ids, [1, 2]);
	});
});
