import { mean } from './figures.mjs';
import { PAGES as LISTS } from './strategies.mjs';
import { windowedVisits } from './windowed.mjs';

const WORDS = ['bosätt', 'lulea', 'polisen', 'en bostad för', 'qwxz'];
/** Twice each: what is made only once counts half. */
const SORTS = [
  ['title', 'asc'],
  ['year', 'desc'],
  ['title', 'asc'],
  ['year', 'desc'],
];

const { 'by hand': _, ...lists } = LISTS;
const field = '.search';
const page = (name) => `/strategies/others/${name}.html`;

/** The widget, and the same documents in libraries for lists and tables. */
export const PAGES = {
  ...lists,
  Tabulator: {
    address: page('tabulator'),
    row: '.tabulator-row',
    lines: ['.tabulator-row'],
    field,
  },
  'AG Grid': { address: page('ag-grid'), row: '.ag-row', lines: ['.ag-row'], field },
};

export const { visit } = windowedVisits({
  pages: PAGES,
  words: WORDS,
  row: '.doc',
  lines: ['.doc'],
  further: async ({ name, page: opened, cost, wait }) => {
    const sorts = [];
    for (const [by, order] of SORTS) {
      const sort = name === 'widget' ? chooseOrder : sortBy;
      sorts.push((await cost(() => opened.evaluate(sort, by, order))) - wait);
      await opened.evaluate('list.pause()');
    }
    return { sort: mean(sorts), bytes: await opened.evaluate(bytesOfCode) };
  },
});

/** Runs in the page of the widget. */
function chooseOrder(by) {
  const choice = window.list.root().querySelector('select');
  choice.value = by;
  choice.dispatchEvent(new Event('change'));
}

/** Runs in the other pages. */
const sortBy = (by, order) => void window.sortBy(by, order);

/** Runs in the page: of the code and style sheets that it has taken, as they were sent. */
const bytesOfCode = () =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => /(?<!page)\.(js|css)$/.test(name))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
