import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { COLUMNS, FILTERED, rowsOf } from './rows.js';

ModuleRegistry.registerModules([AllCommunityModule]);

const grid = createGrid(document.querySelector('#documents'), {
  rowData: await rowsOf(),
  cacheQuickFilter: true,
  columnDefs: Object.entries(COLUMNS).map(([field, headerName]) => ({
    field,
    headerName,
    ...(field === 'year' && { sort: 'desc' }),
    ...(FILTERED.includes(field) && { filter: true, floatingFilter: true }),
  })),
});
document.querySelector('.search').addEventListener('input', ({ target: { value } }) => {
  grid.setGridOption('quickFilterText', value);
});
window.sortBy = (colId, sort) =>
  grid.applyColumnState({ state: [{ colId, sort }], defaultState: { sort: null } });
