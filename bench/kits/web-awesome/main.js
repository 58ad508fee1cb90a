import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import { showAnswer } from '../shared/answer.js';
import { counties, placesLike, source } from '../shared/places.js';

const at = (id) => document.getElementById(id);
const rows = at('rows');

// The free edition has no field that narrows a list: a field, and a button for each place found.
at('query').addEventListener('input', ({ target }) => {
  rows.replaceChildren(
    ...placesLike(target.value)
      .slice(0, 10)
      .map((place) => {
        const row = document.createElement('wa-button');
        row.appearance = 'plain';
        row.textContent = place.name;
        row.addEventListener('click', () =>
          showAnswer(place, counties.get(place.county), {
            source,
            search: at('search'),
            card: at('card'),
          }),
        );
        const item = document.createElement('li');
        item.append(row);
        return item;
      }),
  );
});
