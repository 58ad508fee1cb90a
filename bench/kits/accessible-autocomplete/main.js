import accessibleAutocomplete from 'accessible-autocomplete';
import { showAnswer } from '../shared/answer.js';
import { counties, placesLike, source } from '../shared/places.js';

const at = (id) => document.getElementById(id);

accessibleAutocomplete({
  element: at('field'),
  id: 'query',
  source: (typed, fill) => fill(placesLike(typed).slice(0, 10)),
  templates: { inputValue: (place) => place?.name, suggestion: ({ name }) => name },
  onConfirm: (place) => {
    if (place) {
      showAnswer(place, counties.get(place.county), {
        source,
        search: at('search'),
        card: at('card'),
      });
    }
  },
  confirmOnBlur: false,
  tNoResults: () => 'Ingen träff',
  tStatusNoResults: () => 'Ingen träff',
  tStatusQueryTooShort: () => 'Skriv fler tecken',
  tStatusSelectedOption: (option, length, index) => `${option}, ${index + 1} av ${length}`,
  tStatusResults: (length) => (length === 1 ? '1 träff' : `${length} träffar`),
  tAssistiveHint: () => 'Gå med piltangenterna bland förslagen och välj med Enter.',
});
