import { manyDocuments } from '../lib/documents.mjs';
import { measureList } from '../lib/lists.mjs';
import { refuseDifference, timesLimit } from '../lib/rounds.mjs';
import { PAGES, tasks, visit } from '../lib/strategies.mjs';

/** The widget may cost so many times what the page written by hand costs. */
const LIMIT = 1.3;
const SIZES = { 60: 2, 5000: 3 };
const [, MOST] = Object.keys(SIZES);
const LIMITED = { 'a key': 'mean', 'another filter': 'change' };

/** Up to five thousand documents, beside a windowed page written by hand, list.js and DataTables. */
export async function measure(tools) {
  const { tables, found } = await measureList({
    ...tools,
    ...{ name: 'strategies', pages: PAGES, sizes: SIZES, visit, tasks },
    feedOf: (size) => ({ '/strategies.json': manyDocuments(size) }),
    columns: { 'key, ms': 'mean', 'filter, ms': 'change', 'first paint, ms': 'paint' },
    check: (round) => refuseDifference(changesIn(round), ['widget', 'by hand']),
  });
  const { rounds } = found[MOST] ?? {};
  return {
    title: 'The list of strategies: 60 and 5,000 documents',
    about:
      'Six words, key by key, and seven changes of the filters: means of the main thread’s processor time, until two frames later. First paint is time of the clock, longest tasks are processor time. The widget and the page by hand show the same, or nothing is compared; list.js and DataTables show flat rows without marks and ranks, have no counts beside their filters, and find neither typing mistakes nor words without their marks.',
    tables,
    limits: Object.entries(rounds ? LIMITED : {}).map(([what, field]) =>
      timesLimit(
        `${what} among 5,000 documents, beside the page by hand`,
        rounds,
        'by hand',
        field,
        LIMIT,
      ),
    ),
  };
}

const changesIn = (round) =>
  Object.fromEntries(
    Object.entries(round).map(([name, { changes }]) => [name, { shown: changes }]),
  );
