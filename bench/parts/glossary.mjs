import { manyConcepts } from '../lib/concepts.mjs';
import { PAGES, tasks, visit } from '../lib/glossary.mjs';
import { measureList } from '../lib/lists.mjs';
import { timesLimit } from '../lib/rounds.mjs';

/** The widget may cost so many times what the page written by hand costs. */
const LIMITS = { key: 1.2, paint: 1.5 };
/** No task may be longer while the concepts are made ready to be found, in milliseconds. */
const LONGEST = 50;
const SIZES = { 60: 2, 1000: 2, 10_000: 4 };
const [, , MOST] = Object.keys(SIZES);

/** Up to ten thousand concepts, beside a windowed page written by hand, list.js and DataTables. */
export async function measure(tools) {
  const { tables, found } = await measureList({
    ...tools,
    ...{ name: 'glossary', pages: PAGES, sizes: SIZES, visit, tasks },
    feedOf: (size) => ({ '/glossary.json': manyConcepts(size) }),
    columns: { 'key, ms': 'mean', 'first paint, ms': 'paint' },
  });
  return {
    title: 'The glossary: 60, 1,000 and 10,000 concepts',
    about:
      'Six words, key by key: the mean of the main thread’s processor time for a key, until two frames later. First paint is time of the clock from the beginning of the navigation; longest tasks are processor time. The widget and the page by hand show the same, or nothing is compared; list.js and DataTables show unranked rows without marks, and find neither typing mistakes nor words without their marks.',
    tables,
    limits: found[MOST] ? limitsOf(found[MOST]) : [],
  };
}

function limitsOf({ rounds, longest }) {
  const { indexing } = longest.widget;
  return [
    timesLimit(
      'a key in the glossary at 10,000, beside the page by hand',
      rounds,
      'by hand',
      'mean',
      LIMITS.key,
    ),
    timesLimit(
      'first paint of the glossary at 10,000, beside the page by hand',
      rounds,
      'by hand',
      'paint',
      LIMITS.paint,
    ),
    {
      what: 'longest task while 10,000 concepts are made ready to be found',
      found: `${indexing.toFixed(1)} ms`,
      limit: `${LONGEST} ms`,
      kept: indexing <= LONGEST,
    },
  ];
}
