import { fixed } from '../lib/figures.mjs';
import { MANY, PAGES, tracedVisit, visit } from '../lib/instances.mjs';
import { middleOf, ratioText, timesLimit } from '../lib/rounds.mjs';
import { servedRounds } from '../lib/served-rounds.mjs';
import { perKey as perInstance } from '../lib/trace.mjs';

/** The widget may cost so many times what the element written by hand costs. */
const LIMIT = 1.2;
const NAMES = Object.keys(PAGES);

/** What one more finder costs, and one of a hundred, beside one written by hand with Lit. */
export async function measure(tools) {
  const { rounds, traces, parts } = await servedRounds(tools, {
    ...{ name: 'instances', pages: PAGES, usual: 8, visit },
    trace: async (...page) => perInstance([await tracedVisit(...page)], MANY),
  });
  const isShared = rounds.every(({ widget }) => widget.isShared);
  return {
    title: 'One finder and a hundred on a page',
    about: `The page is warm with one instance. Added to it are one (ten times) and ${MANY} in one go, until they are painted; milliseconds of the main thread for an instance, medians of ${rounds.length} rounds:`,
    tables: [
      {
        head: [
          'page',
          'one, ms',
          `one of ${MANY}, ms`,
          'heap, kB',
          'left when removed, kB',
          'one: widget / this page',
          `one of ${MANY}: widget / this page`,
          ...parts,
        ],
        rows: NAMES.map((name) => [
          name,
          ...['alone', 'ms', 'heap', 'left'].map((field) => fixed(middleOf(rounds, name, field))),
          ...['alone', 'ms'].map((field) => ratioText(rounds, name, field)),
          ...parts.map((part) => fixed(traces[name][part])),
        ]),
      },
    ],
    limits: [
      timesLimit(
        `one of ${MANY} finders, beside one written with Lit`,
        rounds,
        'by hand',
        'ms',
        LIMIT,
      ),
      {
        what: 'content and style sheets are shared by all',
        found: isShared ? 'yes' : 'no',
        limit: 'yes',
        kept: isShared,
      },
    ],
  };
}
