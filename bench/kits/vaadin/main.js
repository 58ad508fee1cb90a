import '@vaadin/combo-box';
import { showAnswer } from '../shared/answer.js';
import { counties, places, source } from '../shared/places.js';

const at = (id) => document.getElementById(id);
const field = at('query');

// Its own filter: all that hold what was typed.
field.items = places;
field.addEventListener('selected-item-changed', ({ detail: { value: place } }) => {
  if (place) {
    showAnswer(place, counties.get(place.county), {
      source,
      search: at('search'),
      card: at('card'),
    });
  }
});
