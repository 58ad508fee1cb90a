import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '.cache/results';
const fileOf = (suite) => join(FOLDER, `${suite}.json`);

/** Keeps a suite's figures, and what failed, for the summary at the end. */
export function writeCounts(suite, { passed, failed, skipped = 0, failures = [] }) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(suite), JSON.stringify({ suite, passed, failed, skipped, failures }));
}

/** @returns {{ passed: number, failed: number, skipped: number, failures: string[] }} */
export const readCounts = (suite) => JSON.parse(readFileSync(fileOf(suite), 'utf8'));

/** The figures of one suite that ran in pieces. */
export const sumCounts = (pieces) => ({
  ...Object.fromEntries(
    ['passed', 'failed', 'skipped'].map((name) => [
      name,
      pieces.reduce((sum, piece) => sum + piece[name], 0),
    ]),
  ),
  failures: pieces.flatMap(({ failures }) => failures),
});

export const clearCounts = () => rmSync(FOLDER, { recursive: true, force: true });
