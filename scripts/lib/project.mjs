import path from 'node:path';

/** The project's root folder, absolute. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Ignored by git: what is downloaded, generated or remembered between runs. Deleting it costs time, nothing else. */
export const cache = path.join(root, '.cache');
