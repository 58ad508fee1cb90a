import List from 'list.js';
import { COLUMNS, rowsOf } from './rows.js';

const valueNames = Object.keys(COLUMNS);
const cells = valueNames.map((field) => `<span class="${field}"></span>`);
new List(
  'concepts',
  { valueNames, item: `<li>${cells.join(' ')}</li>`, page: 24, pagination: true },
  await rowsOf(),
);
