import { createConnection } from 'vscode-languageserver/node';
import { createCorpus } from '../engine/createCorpus.ts';
import { createDiskFileSource } from '../host/diskFileSource.ts';
import { rules } from '../rules/catalogue.ts';
import { diskArea } from './area.ts';
import { systemClock } from './clock.ts';
import { describe } from './guard.ts';
import { startServer } from './server.ts';

/**
 * The server as a process: talks over stdio, Node's IPC or a pipe, as its arguments say (`--stdio`, `--node-ipc`, …). With
 * stdio the library sends what `console` prints to the client's log, so that stdout holds nothing but the protocol.
 */
const connection = createConnection();

// Nothing that goes wrong in one place takes the findings of all others down.
process.on('uncaughtException', (error) => connection.console.error(describe(error)));
process.on('unhandledRejection', (reason) => connection.console.error(describe(reason)));

startServer(connection, { clock: systemClock, rules, createCorpus, disk: diskArea(createDiskFileSource('/')) });
