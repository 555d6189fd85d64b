import { createConnection } from 'vscode-languageserver/node';
import { createCorpus } from '../engine/createCorpus.ts';
import { createDiskFileSource } from '../host/diskFileSource.ts';
import { rules } from '../rules/catalogue.ts';
import { diskArea } from './area.ts';
import { systemClock } from './clock.ts';
import { describe } from './guard.ts';
import { startServer } from './server.ts';

/** The server as a process: talks over stdio, Node's IPC or a pipe, as its arguments say (`--stdio`, `--node-ipc`, …). */
const connection = createConnection();

// What a library prints would break the protocol on stdout; it goes to the client's log instead.
const print = (...values: unknown[]) => connection.console.log(values.map(String).join(' '));
Object.assign(console, { log: print, info: print, debug: print });

// Nothing that goes wrong in one place takes the findings of all others down.
process.on('uncaughtException', (error) => connection.console.error(describe(error)));
process.on('unhandledRejection', (reason) => connection.console.error(describe(reason)));

startServer(connection, { clock: systemClock, rules, createCorpus, disk: diskArea(createDiskFileSource('/')) });
