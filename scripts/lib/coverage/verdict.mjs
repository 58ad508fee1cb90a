import { relative, resolve } from 'node:path';
import coverage from 'istanbul-lib-coverage';

/**
 * @param {import('istanbul-lib-coverage').CoverageMap} map
 * @param {Record<string, string[]>} groups the paths of files by the group's name
 * @param {{ lines: number, branches: number }} least
 * @returns {{ lines: string[], failures: string[] }} a table, and what is not enough
 */
export function verdict(map, groups, least) {
  const lines = [];
  const failures = [];
  for (const [name, files] of Object.entries(groups)) {
    const sum = coverage.createCoverageSummary();
    const gaps = [];
    const seen = map.files();
    // A file of types alone has nothing to pass.
    for (const file of files.filter((path) => seen.includes(resolve(path)))) {
      const each = map.fileCoverageFor(resolve(file));
      sum.merge(each.toSummary());
      const gap = gapsOf(each);
      if (gap) gaps.push(`  ${relative('.', each.path)}: ${gap}`);
    }
    lines.push(
      `${name}, ${files.length} files: ${Object.keys(least)
        .map((what) => `${sum[what].pct} % of ${sum[what].total} ${what}`)
        .join(', ')}`,
      ...gaps,
    );
    for (const [what, wanted] of Object.entries(least)) {
      // Nothing at all is not everything.
      if (!(sum[what].total > 0 && sum[what].pct >= wanted))
        failures.push(`${name}: ${sum[what].pct} % of the ${what}, ${wanted} % wanted`);
    }
  }
  return { lines, failures };
}

/** Where tests pass by: lines, and the lines of branches. */
function gapsOf(file) {
  const lines = file.getUncoveredLines();
  const branches = Object.entries(file.data.b)
    .filter(([, counts]) => counts.some((count) => count <= 0))
    .map(([id]) => file.data.branchMap[id].loc.start.line);
  return [
    lines.length > 0 && `lines ${lines.join(' ')}`,
    branches.length > 0 && `branches at ${[...new Set(branches)].join(' ')}`,
  ]
    .filter(Boolean)
    .join('; ');
}
