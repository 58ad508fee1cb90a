import { manyDocuments } from '../lib/documents.mjs';
import { fixed } from '../lib/figures.mjs';
import { middleOf, ratioText, refuseDeafness } from '../lib/rounds.mjs';
import { servedRounds } from '../lib/served-rounds.mjs';
import { PAGES, visit } from '../lib/tables.mjs';

const NAMES = Object.keys(PAGES);
const COLUMNS = {
  bytes: 'bytes',
  'key, ms': 'mean',
  'another order, ms': 'sort',
  'first paint, ms': 'paint',
};

/** Five thousand documents in the widget, and in four libraries for lists and tables. */
export async function measure(tools) {
  const { rounds } = await servedRounds(tools, {
    ...{ name: 'tables', pages: PAGES, usual: 4, visit, check: refuseDeafness },
    feeds: { '/strategies.json': manyDocuments() },
  });
  return {
    title: 'The list of strategies beside libraries for tables',
    about: `Five thousand documents, five words and four changes of order; medians of ${rounds.length} rounds. Bytes are code and style sheets from opening to the end, in brotli 11. The libraries show flat rows of the same nine fields, without ranks, marks and counts beside filters, and find neither typing mistakes nor words without their marks.`,
    tables: [
      {
        head: ['page', ...Object.keys(COLUMNS), 'key: widget / this page'],
        rows: NAMES.map((name) => [
          name,
          ...Object.values(COLUMNS).map((field) =>
            fixed(middleOf(rounds, name, field), field === 'bytes' ? 0 : 1),
          ),
          ratioText(rounds, name, 'mean'),
        ]),
      },
    ],
    limits: [],
  };
}
