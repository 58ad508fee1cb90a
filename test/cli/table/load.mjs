import { readFileSync } from 'node:fs';
import { loadSource } from '../../../scripts/lib/load-source.mjs';

const room = (file) => loadSource(`src/cli/table/${file}.ts`);

export const { decode, encodingOf } = await room('decode');
export const { guessDelimiter } = await room('delimiter');
export const { readTable } = await room('read-table');
export const { guessMapping } = await room('guess-mapping');
export const { guessKind } = await room('guess-kind');
export const { feedOfTable } = await room('feed-of-table');

export const bytesOf = (name) => readFileSync(`test/cli/fixtures/${name}`);

/** The table of a fixture. */
export const tableOf = (name) => readTable(decode(bytesOf(name)).text);

/** A feed made of lines of CSV. */
export const feedOf = (lines, kind, options) =>
  feedOfTable(readTable([lines].flat().join('\n')), kind, options);

/** Findings as a person reads them: where, and which kind. */
export const toldOf = ({ findings }) =>
  findings.map(({ line, column, code }) => [line, column, code]);

/** Numbers that look random and are the same in every run. */
export function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
