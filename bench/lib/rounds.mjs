import { median, spread, spreadText } from './figures.mjs';

/** The page that all others are compared with. */
const OURS = 'widget';

/**
 * Rounds of visits, the pages in turn: who goes second finds the machine otherwise than who goes
 * first, so they take turns in that, too.
 * @param {readonly string[]} names
 * @param {number} count
 * @param {(name: string) => Promise<T>} visit
 * @param {(round: Record<string, T>) => void} [check] throws where there is nothing to compare
 * @returns {Promise<readonly Record<string, T>[]>} without the first round, which warms up
 * @template T
 */
export async function roundsOf(names, count, visit, check = () => undefined) {
  const rounds = [];
  for (let turn = -1; turn < count; turn += 1) {
    const round = {};
    for (const name of turn % 2 ? names : names.toReversed()) round[name] = await visit(name);
    check(round);
    if (turn >= 0) rounds.push(round);
    if (process.stderr.isTTY)
      process.stderr.write(`\r${Math.max(turn + 1, 0)} of ${count} rounds `);
  }
  return rounds;
}

/** What a figure of one page is, in the middle of the rounds. */
export const middleOf = (rounds, name, field) => median(rounds.map((round) => round[name][field]));

/** How a figure of the widget stands to that of another page, round by round. */
export const ratioTo = (rounds, name, field, ours = OURS) =>
  spread(rounds.map((round) => round[ours][field] / round[name][field]));

/** The same in words; the widget itself has none. */
export const ratioText = (rounds, name, field) =>
  name === OURS ? '' : spreadText(ratioTo(rounds, name, field));

/**
 * A limit of so many times what another page costs.
 * @param {string} [ours] the page of ours that has to keep it
 * @returns {import('./report.mjs').Limit}
 */
export const timesLimit = (what, rounds, name, field, limit, ours = OURS) => {
  const value = ratioTo(rounds, name, field, ours);
  return {
    what,
    found: `${spreadText(value)} times`,
    limit: `${limit} times`,
    kept: value.middle <= limit,
  };
};

/**
 * Who shows less has less to do: then there is nothing to compare.
 * @param {Record<string, { shown: readonly [what: string, lines: readonly string[]][] }>} round
 * @param {readonly string[]} [names] of the pages that have to show the same
 */
export function refuseDifference(round, names = Object.keys(round)) {
  const [first, ...others] = names;
  for (const name of others) {
    round[first].shown.forEach(([what, lines], each) => {
      const [, its] = round[name].shown[each];
      const at = lines.findIndex((line, number) => line !== its[number]);
      if (at < 0 && lines.length === its.length) return;
      throw new Error(
        `${first} and ${name} show different things for "${what}" (${lines.length} and ${its.length} lines):\n${lines[Math.max(at, 0)]}\n${its[Math.max(at, 0)]}`,
      );
    });
  }
}

/** A page whose field nobody listens to would be the fastest of all. */
export function refuseDeafness(round) {
  for (const [name, { shown }] of Object.entries(round)) {
    const [[, atFirst], [word, last]] = [shown[0], shown.at(-1)];
    if (JSON.stringify(atFirst) !== JSON.stringify(last)) continue;
    throw new Error(`${name} shows the same for "${word}" as for nothing`);
  }
}
