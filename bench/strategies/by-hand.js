import { stretches } from '../vanilla/fold.js';
import { createSearch } from '../vanilla/list-search.js';
import { documentOf } from './document.js';
import { createFilters } from './filters.js';
import { createRows } from './rows.js';

const FIRST = 24;
const ALL = 500;
const PAGE = 100;
const QUIET = 1000;
const PAUSE = 200;
const collator = new Intl.Collator('sv');
const numbers = new Intl.NumberFormat('sv');
const at = (id) => document.getElementById(id);
const field = at('query');

const feed = await (await fetch('/strategies.json')).json();
const documents = feed.strategies.map((each) => documentOf(each, feed));
const byId = new Map(documents.map((each) => [each.id, each]));
const byTitle = (a, b) => collator.compare(a.title, b.title);
const orders = {
  year: documents.toSorted(
    (a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity) || byTitle(a, b),
  ),
};
const orderedBy = (sort) => (orders[sort] ??= documents.toSorted(byTitle));

let answer = { kind: 'empty', hits: [] };
let pages = 1;
let isFirst = true;
let index;
let quiet;
let pause;
let shown;

const filters = createFilters(at('filters'), feed, documents, () => {
  restart();
  say(show());
});
const rows = createRows(at('docs'), at('doc'), byId);
at('axis').textContent = rows.firstYear;

function restart() {
  pages = 1;
  isFirst = true;
}

function show() {
  const isAsked = answer.kind !== 'empty';
  const hits = isAsked ? new Map(answer.hits.map((hit) => [hit.item, hit])) : undefined;
  const { matches, without } = filters.narrow(orderedBy(at('sort').value), hits);
  const passing = hits && new Set(matches);
  shown = hits ? [...hits.keys()].filter((each) => passing.has(each)) : matches;
  filters.draw();
  chips();
  draw(hits);
  instead(without, isAsked);
  const sentence = countSentence(isAsked);
  at('count').textContent = sentence;
  at('clear').hidden = field.value === '';
  return sentence;
}

function draw(hits) {
  const most = isFirst ? FIRST : shown.length <= ALL ? ALL : PAGE * pages;
  const part = shown.slice(0, most);
  rows.draw(part, (each) => {
    const hit = hits?.get(each);
    return hit && { ...hit, marks: () => marked(hit) };
  });
  at('more').hidden = isFirst || part.length >= shown.length;
  clearTimeout(pause);
  if (!isFirst || shown.length <= FIRST) return;
  pause = setTimeout(() => {
    requestIdleCallback(() => {
      if (!isFirst) return;
      isFirst = false;
      draw(hits);
    });
  }, PAUSE);
}

function marked({ term: { text }, query, isSimilar }) {
  if (isSimilar) return [text];
  const parts = [];
  let from = 0;
  for (const [start, end] of stretches(text, query)) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    parts.push(text.slice(from, start), mark);
    from = end;
  }
  return [...parts, text.slice(from)];
}

function chips() {
  const chosen = filters.chosen();
  const items = chosen.map(({ words, drop }) => item(button('chip', words, drop)));
  if (chosen.length > 1) items.push(item(button('link', 'Rensa alla filter', filters.clear)));
  at('chips').replaceChildren(...items);
}

/** What stands in the way where nothing matches, and what each step gives. */
function instead(without, isAsked) {
  at('empty').hidden = shown.length > 0;
  const query = { words: `Ta bort sökordet ”${field.value.trim()}”`, drop: clear };
  const asked = [...(isAsked ? [['query', query]] : []), ...filters.asked()];
  const ways = asked
    .map(([name, way]) => ({ ...way, gives: without.get(name) ?? 0 }))
    .filter(({ gives }) => gives > 0);
  if (asked.length > 1) {
    const drop = () => {
      field.value = '';
      answer = { kind: 'empty', hits: [] };
      filters.clear();
    };
    ways.push({ words: 'Rensa alla filter', drop, gives: documents.length });
  }
  at('advice').textContent =
    asked.length > 1
      ? 'Inget dokument passar allt du har valt. Ta bort något:'
      : 'Inget dokument passar. Pröva något annat:';
  at('ways').replaceChildren(
    ...(shown.length > 0
      ? []
      : ways.map(({ words, drop, gives }) =>
          item(button('way', `${words} ${numbers.format(gives)} dokument`, drop)),
        )),
  );
}

function item(child) {
  const made = document.createElement('li');
  made.append(child);
  return made;
}

function button(name, words, press) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = name;
  made.textContent = words;
  made.addEventListener('click', press);
  return made;
}

function countSentence(isAsked) {
  const number = numbers.format(shown.length);
  if (!isAsked && filters.chosen().length === 0) return `${number} dokument`;
  const typed = field.value.trim();
  if (shown.length === 0) {
    return isAsked ? `Inget dokument på ”${typed}”` : 'Inget dokument passar';
  }
  if (answer.similar) return `Inget heter precis så. ${number} liknande`;
  const all = `${number} av ${documents.length} dokument`;
  return isAsked ? `${all} på ”${typed}”` : `${all} passar`;
}

function say(sentence) {
  clearTimeout(quiet);
  quiet = setTimeout(() => {
    at('status').textContent = sentence;
  }, QUIET);
}

function ask() {
  index ??= prepare();
  answer = index.search(field.value);
  restart();
  say(show());
}

function clear() {
  field.value = '';
  ask();
}

const termsOf = (each) => [
  ['name', each.title],
  ...(each.gloss ? [['alias', each.gloss.en, 'en']] : []),
  ...[each.publisher, ...each.parties, ...each.countyNames, ...each.topicNames].map((text) => [
    'alias',
    text,
  ]),
  ...(each.typeName ? [['alias', each.typeName]] : []),
  ...(each.summary ? [['text', each.summary]] : []),
];

function prepare() {
  const made = createSearch(documents, termsOf);
  void made.ready.then(() => {
    if (field.value) ask();
  });
  return made;
}

field.addEventListener('focus', () => {
  index ??= prepare();
});
field.addEventListener('input', ask);
field.form.addEventListener('submit', (event) => event.preventDefault());
at('clear').addEventListener('click', clear);
at('sort').addEventListener('change', () => {
  restart();
  show();
});
at('more').addEventListener('click', () => {
  pages += 1;
  show();
});
at('docs').addEventListener('click', ({ target }) => {
  const { goto } = target.dataset;
  if (!goto) return;
  isFirst = false;
  pages = Math.ceil(documents.length / PAGE);
  filters.clear();
  clear();
  at('docs')
    .querySelector(`[data-id="${CSS.escape(goto)}"] a`)
    ?.focus();
});
show();
