import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/menu/menu.js';
import '@shoelace-style/shoelace/dist/components/menu-item/menu-item.js';
import { showAnswer } from '../shared/answer.js';
import { counties, placesLike, source } from '../shared/places.js';

const at = (id) => document.getElementById(id);
const rows = at('rows');
let found = [];

at('query').addEventListener('sl-input', ({ target }) => {
  found = placesLike(target.value).slice(0, 10);
  rows.replaceChildren(
    ...found.map(({ name }, index) => {
      const row = document.createElement('sl-menu-item');
      row.value = String(index);
      row.textContent = name;
      return row;
    }),
  );
  rows.hidden = found.length === 0;
});
rows.addEventListener('sl-select', ({ detail }) => {
  const place = found[detail.item.value];
  showAnswer(place, counties.get(place.county), { source, search: at('search'), card: at('card') });
});
