import { fixed, median } from './figures.mjs';
import { servePages } from './pages.mjs';
import { middleOf, ratioText, refuseDeafness, refuseDifference, roundsOf } from './rounds.mjs';

/** Those that have to show the same; the others only do what their libraries do. */
const SAME = ['widget', 'by hand'];
const TRACES = 2;

/**
 * A long list in several sizes and pages.
 * @param {object} list
 * @param {Record<string, object>} list.pages
 * @param {Record<number, number>} list.sizes how many rounds for a list of so many
 * @param {(size: number) => Record<string, unknown>} list.feedOf what is served, by address
 * @param {Record<string, string>} list.columns what is told, and the figure of a visit it is
 * @param {(round: object) => void} [list.check] throws where there is nothing to compare
 */
export async function measureList(list) {
  const { browser, countOf, say, name, pages, sizes, visit, tasks, feedOf, columns, check } = list;
  const measured = Object.entries(sizes).slice(0, list.isQuick ? 1 : undefined);
  const found = {};
  for (const [size, usual] of measured) {
    say(`${name}, ${size}`);
    const server = await servePages(feedOf(Number(size)));
    try {
      const to = (page) => visit(browser, server, page);
      const rounds = await roundsOf(Object.keys(pages), countOf(usual), to, (round) => {
        refuseDifference(round, SAME);
        refuseDeafness(round);
        check?.(round);
      });
      const longest = {};
      for (const page of Object.keys(pages)) {
        const told = [];
        for (let turn = 0; turn < Math.min(TRACES, countOf(usual)); turn += 1) {
          told.push(await tasks(browser, server, page));
        }
        longest[page] = {
          opening: median(told.map(({ opening }) => opening)),
          indexing: median(told.map(({ indexing }) => indexing)),
        };
      }
      found[size] = { rounds, longest };
    } finally {
      await server.close();
    }
  }
  return { found, tables: Object.entries(found).map((each) => tableOf(each, pages, columns)) };
}

function tableOf([size, { rounds, longest }], pages, columns) {
  const [first] = Object.values(columns);
  return {
    about: `${Number(size).toLocaleString('en-GB')}; ${rounds.length} rounds, medians:`,
    head: [
      'page',
      ...Object.keys(columns),
      'longest task while opening, ms',
      'while made ready, ms',
      'key: widget / this page',
      'first paint: widget / this page',
    ],
    rows: Object.keys(pages).map((name) => [
      name,
      ...Object.values(columns).map((field) =>
        rounds[0][name][field] === undefined ? '–' : fixed(middleOf(rounds, name, field), 1),
      ),
      ...Object.values(longest[name]).map((ms) => fixed(ms, 1)),
      ...[first, 'paint'].map((field) => ratioText(rounds, name, field)),
    ]),
  };
}
