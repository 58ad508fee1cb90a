import { muchCollaboration } from '../lib/collaboration.mjs';
import { fixed } from '../lib/figures.mjs';
import { keysTraced, PAGES, visit } from '../lib/overview.mjs';
import { middleOf, ratioText, timesLimit } from '../lib/rounds.mjs';
import { servedRounds } from '../lib/served-rounds.mjs';

/** The widget may cost so many times what the page written by hand costs. */
const LIMIT = 1.3;
const NAMES = Object.keys(PAGES);
const COLUMNS = {
  'key, median': 'median',
  'key, mean': 'mean',
  'key, most': 'most',
  'rest of the rows': 'rest',
  'first paint': 'paint',
};

/** Five hundred actors and as many tasks, beside a page written by hand. */
export async function measure(tools) {
  const { rounds, traces, parts } = await servedRounds(tools, {
    ...{ name: 'overview', pages: PAGES, usual: 3, visit, trace: keysTraced },
    feeds: { '/collaboration.json': muchCollaboration() },
  });
  return {
    title: 'The overview: 500 actors and 500 tasks',
    about: `Fourteen words, ${rounds[0].widget.keys} keys in each of ${rounds.length} rounds; milliseconds, medians of the rounds; all but the first paint in processor time of the main thread:`,
    tables: [
      {
        head: ['page', ...Object.keys(COLUMNS), 'mean: widget / this page', ...parts],
        rows: NAMES.map((name) => [
          name,
          ...Object.values(COLUMNS).map((field) => fixed(middleOf(rounds, name, field))),
          ratioText(rounds, name, 'mean'),
          ...parts.map((part) => fixed(traces[name][part])),
        ]),
      },
    ],
    limits: [
      timesLimit(
        'a key in the overview, beside the page by hand',
        rounds,
        'by hand',
        'mean',
        LIMIT,
      ),
    ],
  };
}
