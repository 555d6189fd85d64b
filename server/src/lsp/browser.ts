import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createCorpus } from '../engine/createCorpus.ts';
import { rules } from '../rules/catalogue.ts';
import { systemClock } from './clock.ts';
import { startServer } from './server.ts';

/** The server in a Web Worker: talks by messages; every file comes from the client. */
const connection = createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis));

startServer(connection, { clock: systemClock, rules, createCorpus, disk: null });
