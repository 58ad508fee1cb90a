import contacts from '../../src/content/contacts.json' with { type: 'json' };
import { showAnswer } from '../kits/shared/answer.js';
import { stretches } from './fold.js';
import { createSearch, placesOf } from './search.js';

const FIRST_HITS = 10;
const QUIET = 1000;
const languages = new Intl.DisplayNames('sv', { type: 'language', fallback: 'none' });
/** Sweden's own smaller languages, which Chrome cannot name. */
const OWN_LANGUAGES = {
  ...{ se: 'nordsamiska', smj: 'lulesamiska', sma: 'sydsamiska' },
  ...{ sju: 'umesamiska', sje: 'pitesamiska', fit: 'meänkieli' },
};
const numbers = new Intl.NumberFormat('sv', { numberingSystem: 'latn' });

const at = (id) => document.getElementById(id);
const field = at('query');
const count = at('count');
const rows = at('rows');
const status = at('status');

let search;
let counties = new Map();
let answer = { kind: 'empty', hits: [] };
let showAll = false;
let quiet;

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function show() {
  const { kind, hits } = answer;
  const found = kind === 'hits';
  const sentence = countSentence();
  at('clear').hidden = field.value === '';
  at('results').hidden = kind === 'empty';
  at('browse').hidden = found;
  count.firstElementChild.textContent = sentence;
  at('advice').hidden = kind === 'empty' || found;
  at('advice').textContent =
    kind === 'postcode'
      ? 'Skriv namnet på kommunen i stället, eller välj ditt län i listan.'
      : 'Pröva ett kortare ord, eller välj ditt län i listan.';
  rows.replaceChildren(...(showAll ? hits : hits.slice(0, FIRST_HITS)).map(row));
  at('actions').hidden = !found;
  const rest = at('rest');
  rest.parentElement.hidden = showAll || hits.length <= FIRST_HITS;
  rest.textContent = `Visa alla ${numbers.format(hits.length)} träffar`;
  return sentence;
}

function countSentence() {
  const { kind, hits } = answer;
  if (kind === 'empty') return '';
  if (kind === 'postcode') return 'Det går inte att söka på postnummer här';
  if (kind === 'none') return `Ingen kommun och inget län heter ”${field.value.trim()}”`;
  const number = numbers.format(hits.length);
  if (hits[0].similar) return `Inget heter precis så. ${number} liknande namn`;
  return hits.length === 1 ? `${number} träff` : `${number} träffar`;
}

function row(hit, index) {
  const { place, term, similar, query } = hit;
  const inName = place.name.startsWith(term.text);
  const marks = inName && !similar ? stretches(place.name, query) : [];
  const button = element(
    'button',
    'row',
    element('span', 'row-name', ...marked(place.name, marks)),
  );
  button.type = 'button';
  button.dataset.index = index;
  if (!place.isCounty) button.append(element('span', 'muted', place.countyName));
  if (similar || !inName) button.append(element('span', 'why', ...why(hit)));
  return element('li', '', button);
}

function why({ place, term, similar, query }) {
  if (similar) return ['Liknande namn'];
  const matched = element('bdi', '', ...marked(term.text, stretches(term.text, query)));
  if (term.kind === 'code') {
    matched.dir = 'ltr';
    return ['Kod ', matched];
  }
  if (term.lang) matched.lang = term.lang;
  const language = term.lang !== 'sv' && (OWN_LANGUAGES[term.lang] ?? languages.of(term.lang));
  const end = language ? [` (${language})`] : [];
  return [matched, ' = ', element('bdi', '', place.name), ...end];
}

function marked(text, marks) {
  const parts = [];
  let from = 0;
  for (const [start, end] of marks) {
    parts.push(text.slice(from, start), element('mark', '', text.slice(start, end)));
    from = end;
  }
  parts.push(text.slice(from));
  return parts;
}

function ask() {
  answer = search(field.value);
  showAll = false;
  const sentence = show();
  clearTimeout(quiet);
  quiet = setTimeout(() => {
    status.textContent = status.textContent === sentence ? `${sentence}\u00a0` : sentence;
  }, QUIET);
}

function clear() {
  field.value = '';
  ask();
  field.focus();
}

function enter(event) {
  event.preventDefault();
  const exact = answer.hits.filter(({ rank }) => rank < 10);
  const candidates = exact.length > 0 ? exact : answer.hits;
  const board = candidates[0]?.place.county;
  const certain =
    board &&
    field.value.trim().length > 1 &&
    !candidates[0].similar &&
    candidates.every(({ place }) => place.county === board);
  if (certain) showCard(board, candidates[0].place);
  else count.focus();
}

function showCard(code, place) {
  const { source } = contacts;
  showAnswer(place, counties.get(code), { source, search: at('search-view'), card: at('card') });
  const again = element('button', 'link', 'Sök igen');
  again.type = 'button';
  again.addEventListener('click', () => {
    at('card').hidden = true;
    at('search-view').hidden = false;
    clear();
  });
  at('card').append(again);
}

function listCounties() {
  const short = ({ name, aliases = {} }) =>
    aliases.sv?.find((alias) => name.sv.startsWith(alias)) ?? name.sv;
  const items = [...counties.values()]
    .map((county) => ({ code: county.code, name: short(county) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
    .map(({ code, name }) => {
      const button = element('button', 'link', name);
      button.type = 'button';
      button.dataset.county = code;
      return element('li', '', button);
    });
  at('counties').replaceChildren(...items);
}

function start() {
  counties = new Map(contacts.counties.map((county) => [county.code, county]));
  search = createSearch(placesOf(contacts));
  listCounties();
  field.addEventListener('input', ask);
  field.form.addEventListener('submit', enter);
  at('clear').addEventListener('click', clear);
  at('all-counties').addEventListener('click', clear);
  at('rest').addEventListener('click', () => {
    showAll = true;
    show();
    rows.children[FIRST_HITS]?.querySelector('button').focus();
  });
  rows.addEventListener('click', (event) => {
    const button = event.target.closest('.row');
    if (!button) return;
    const { place } = answer.hits[button.dataset.index];
    showCard(place.county, place);
  });
  at('counties').addEventListener('click', (event) => {
    const button = event.target.closest('[data-county]');
    if (button) showCard(button.dataset.county);
  });
  document.documentElement.dataset.ready = '';
}

start();
