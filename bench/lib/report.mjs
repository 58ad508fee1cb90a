import { cpus, loadavg, totalmem } from 'node:os';
import { format, resolveConfig } from 'prettier';

/**
 * @typedef {{ what: string, found: string, limit: string, kept: boolean }} Limit
 * @typedef {{ about?: string, head: string[], rows: string[][] }} Table
 * @typedef {{ title: string, about: string, tables: Table[], limits: Limit[] }} Section
 */

/** What is written by hand stands between these, and stays. */
export const BY_HAND = ['<!-- written by hand -->', '<!-- end of what is written by hand -->'];

/** A table in Markdown: names to the left, figures to the right. */
export function table(head, rows) {
  for (const row of rows) {
    if (row.length !== head.length)
      throw new Error(`Not as many cells as heads: ${row.join(', ')}`);
  }
  return [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const LIMIT_HEAD = ['limit', 'found', 'at most', 'verdict'];
const verdict = ({ kept }) => (kept ? 'kept' : '**NOT KEPT**');
const limitTable = (limits) =>
  table(
    LIMIT_HEAD,
    limits.map((each) => [each.what, each.found, each.limit, verdict(each)]),
  );

/** One part of the report, as it is printed and written. */
export function sectionText({ title, about, tables, limits }) {
  const parts = [
    `## ${title}`,
    about,
    ...tables.flatMap((each) => [each.about, table(each.head, each.rows)]),
    limits.length > 0 && limitTable(limits),
  ];
  return parts.filter(Boolean).join('\n\n');
}

/**
 * The whole report; what was written by hand into the one before is taken over.
 * @param {string} before
 * @param {{ machine: [string, string][], sections: Section[] }} found
 */
export function reportText(before, { machine, sections }) {
  const [begin, end] = BY_HAND;
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The report has no part between ${begin} and ${end}`);
  const limits = sections.flatMap((section) => section.limits);
  const broken = limits.filter(({ kept }) => !kept).length;
  return `${[
    '# What was measured',
    'Written by `npm run bench`; [docs/bench.md](../docs/bench.md) says what is measured and how. Compare the pages of one run, never two runs.',
    table(['', ''], machine),
    '## Limits',
    `${limits.length - broken} of ${limits.length} limits were kept.`,
    limitTable(limits),
    before.slice(from, to + end.length),
    ...sections.map(sectionText),
  ].join('\n\n')}\n`;
}

/** As the repository's own documents are set. */
export const formatted = async (text, path) =>
  format(text, { ...(await resolveConfig(path)), parser: 'markdown' });

/** What the figures depend on; asked before anything is measured. */
export async function machineOf(browser, kits) {
  const [{ model }] = cpus();
  const [load] = loadavg();
  return [
    ['date', new Date().toISOString().slice(0, 10)],
    ['processor', `${model.trim()}, ${cpus().length} cores`],
    ['load before the run', load.toFixed(1)],
    ['memory', `${Math.round(totalmem() / 2 ** 30)} GB`],
    ['browser', `${await browser.version()}, headless`],
    ['Node', process.version],
    ...kits.map(([name, version]) => [name, version]),
  ];
}
