import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createCorpus } from '../engine/createCorpus.ts';
import { rules } from '../rules/catalogue.ts';
import { systemClock } from './clock.ts';
import { startServer } from './server.ts';

/** The one global of a Web Worker that is used by name, so that no type library of the browser reaches code that runs in Node. */
declare function close(): void;

/** The server in a Web Worker: talks by messages; every file comes from the client. */
const connection = createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis));

// A process ends by itself at `exit`, a worker is to be closed.
connection.onExit(() => close());

startServer(connection, { clock: systemClock, rules, createCorpus, disk: null });
