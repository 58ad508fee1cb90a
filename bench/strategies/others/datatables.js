import DataTable from 'datatables.net-dt';
import { choiceOf, COLUMNS, FILTERED, rowsOf } from './rows.js';

const rows = await rowsOf();
const fields = Object.keys(COLUMNS);
const table = new DataTable('#documents', {
  data: rows,
  columns: fields.map((data) => ({ data, title: COLUMNS[data] })),
  pageLength: 25,
  order: [[fields.indexOf('year'), 'desc']],
});
document.querySelector('.choices').append(
  ...FILTERED.map((field) =>
    choiceOf(rows, field, (value) =>
      table
        .column(fields.indexOf(field))
        .search(value, { exact: value !== '' })
        .draw(),
    ),
  ),
);
window.sortBy = (field, order) => table.order([[fields.indexOf(field), order]]).draw();
