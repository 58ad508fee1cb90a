import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '.cache/results';

/** Keeps a suite's figures, and what failed, for the summary at the end. */
export function writeCounts(suite, { passed, failed, skipped = 0, failures = [] }) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    join(FOLDER, `${suite}.json`),
    JSON.stringify({ suite, passed, failed, skipped, failures }),
  );
}

export const clearCounts = () => rmSync(FOLDER, { recursive: true, force: true });
