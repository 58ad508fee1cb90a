import { readFileSync } from 'node:fs';

/** The version of the library. */
export const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
