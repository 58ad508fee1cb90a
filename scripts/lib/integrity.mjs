import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** SHA-384 of a file, as `integrity` attributes want it. */
export const integrityOf = (file) =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
