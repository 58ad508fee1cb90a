import { TabulatorFull as Tabulator } from 'tabulator-tables';
import { COLUMNS, FILTERED, rowsOf, valuesIn } from './rows.js';

const rows = await rowsOf();
const fields = Object.keys(COLUMNS);
const table = new Tabulator('#documents', {
  data: rows,
  height: 600,
  layout: 'fitColumns',
  initialSort: [{ column: 'year', dir: 'desc' }],
  columns: fields.map((field) => ({
    field,
    title: COLUMNS[field],
    ...(FILTERED.includes(field) && {
      headerFilter: 'list',
      headerFilterParams: { values: valuesIn(rows, field), clearable: true },
    }),
  })),
});
document.querySelector('.search').addEventListener('input', ({ target: { value } }) => {
  table.setFilter([fields.map((field) => ({ field, type: 'like', value }))]);
});
window.sortBy = (field, order) => table.setSort(field, order);
