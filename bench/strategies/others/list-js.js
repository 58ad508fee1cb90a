import List from 'list.js';
import { choiceOf, COLUMNS, FILTERED, rowsOf } from './rows.js';

const rows = await rowsOf();
const chosen = {};
const cells = Object.keys(COLUMNS).map((field) => `<span class="${field}"></span>`);
const made = new List(
  'documents',
  {
    valueNames: Object.keys(COLUMNS),
    item: `<li>${cells.join(' ')}</li>`,
    page: 24,
    pagination: true,
  },
  rows,
);
made.sort('year', { order: 'desc' });
document.querySelector('.choices').append(
  ...FILTERED.map((field) =>
    choiceOf(rows, field, (value) => {
      chosen[field] = value;
      made.filter((item) =>
        FILTERED.every((each) => !chosen[each] || item.values()[each] === chosen[each]),
      );
    }),
  ),
);
window.sortBy = (field, order) => made.sort(field, { order });
