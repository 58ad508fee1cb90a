import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The least that the tests have to pass, in per cent. */
export const LEAST = { lines: 95, branches: 95 };

/**
 * What is measured: what every widget stands on, and what the widgets know and work out. Of a
 * widget's files that is each that makes no template, so that a new one is measured from its first
 * day.
 */
const GROUPS = {
  core: { folder: 'src/core' },
  models: { folder: 'src/widgets', without: /^import (?!type )[^;]* from 'lit[/']/m },
};

/** @returns {Record<string, string[]>} by group: the paths of its files */
export const measured = () =>
  Object.fromEntries(
    Object.entries(GROUPS).map(([name, { folder, without }]) => [
      name,
      readdirSync(folder, { recursive: true })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => join(folder, file).replaceAll('\\', '/'))
        .filter((file) => !without?.test(readFileSync(file, 'utf8')))
        .sort(),
    ]),
  );
