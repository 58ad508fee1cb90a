import { fixed } from '../lib/figures.mjs';
import { middleOf, ratioText, timesLimit } from '../lib/rounds.mjs';
import { servedRounds } from '../lib/served-rounds.mjs';
import { perKey } from '../lib/trace.mjs';
import { PAGES, tracedVisit, visit } from '../lib/typing.mjs';

/** The widget may cost so many times what the page written by hand costs. */
const LIMIT = 1.2;
const NAMES = Object.keys(PAGES);

/** What a key costs while somebody types into the finder, beside the page written by hand. */
export async function measure(tools) {
  const { rounds, traces, parts } = await servedRounds(tools, {
    ...{ name: 'typing', pages: PAGES, usual: 5, visit },
    trace: async (browser, server, name, [first]) =>
      perKey([await tracedVisit(browser, server, name)], first[name].keys),
  });
  return {
    title: 'The finder: a key',
    about: `Twelve words, ${rounds[0].widget.keys} keys in each of ${rounds.length} rounds; milliseconds of the main thread for a key, medians of the rounds:`,
    tables: [
      {
        head: [
          'page',
          'median',
          'mean',
          'waiting, taken off',
          'median: widget / this page',
          ...parts,
        ],
        rows: NAMES.map((name) => [
          name,
          ...['median', 'mean', 'wait'].map((field) => fixed(middleOf(rounds, name, field))),
          ratioText(rounds, name, 'median'),
          ...parts.map((part) => fixed(traces[name][part])),
        ]),
      },
    ],
    limits: [
      timesLimit(
        'a key in the finder, beside the page by hand',
        rounds,
        'by hand',
        'median',
        LIMIT,
      ),
    ],
  };
}
