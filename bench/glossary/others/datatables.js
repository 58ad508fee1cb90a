import DataTable from 'datatables.net-dt';
import { COLUMNS, rowsOf } from './rows.js';

// The rows come in order: nothing is left to sort until the reader asks.
new DataTable('#concepts', {
  data: await rowsOf(),
  columns: Object.entries(COLUMNS).map(([data, title]) => ({ data, title })),
  pageLength: 25,
  order: [],
});
