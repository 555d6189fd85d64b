import { version } from '../../../package.json';

/** What tells which program wrote an output. */
export const tool: { readonly name: string; readonly version: string } = { name: 'corroborate', version };

/** Version of the output's shape; a change that could break a reader counts it up. */
export const schemaVersion = 1;
