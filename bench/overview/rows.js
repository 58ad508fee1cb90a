import { stretches } from '../vanilla/fold.js';
import { make } from './elements.js';
import { decidesOn, sectors } from './feed.js';

const LANGUAGES = new Intl.DisplayNames('sv', { type: 'language' });
const pool = [];

/** The rows of some hits; a row that is there already takes what it is to show now. */
export const rowsOf = (hits, county) =>
  hits.map((hit, number) => {
    pool[number] ??= emptyRow();
    return fill(pool[number], hit, county);
  });

function emptyRow() {
  const name = make('span', 'row-name');
  const who = make('span', 'row-who');
  const why = make('span', 'why');
  const button = make('button', 'row', [name, who], { type: 'button' });
  return { box: make('li', '', button), button, name, who, why, shown: {} };
}

/** What is there already is not written again: the browser would lay it out anew. */
function fill(row, { item, term, query, isSimilar }, county) {
  const { box, button, name, who, shown } = row;
  const own = item.label ? item.label.sv : item.name.sv;
  const isInName = !isSimilar && term.text === own;
  const reason = isInName || isSimilar || term.kind === 'text' ? undefined : term;
  const inName = isInName ? query : undefined;
  const whose = whoOf(item, county);
  if (shown.item !== item) {
    delete button.dataset[item.label ? 'found' : 'task'];
    button.dataset[item.label ? 'task' : 'found'] = item.id;
  }
  if (shown.own !== own || shown.inName !== inName) {
    if (isInName) name.replaceChildren(...marked(own, query));
    else name.textContent = own;
  }
  if (shown.whose !== whose) who.textContent = whose;
  if (shown.reason !== reason || (reason && shown.query !== query)) showWhy(row, query, reason);
  row.shown = { item, own, inName, whose, reason, query };
  return box;
}

function showWhy({ button, why }, query, reason) {
  if (!reason) {
    why.remove();
    return;
  }
  const matched = make('bdi', '', marked(reason.text, query), { lang: reason.lang });
  why.replaceChildren(matched, reason.lang === 'sv' ? '' : ` (${LANGUAGES.of(reason.lang)})`);
  if (!why.parentNode) button.append(why);
}

const whoOf = (item, county) =>
  item.label
    ? decidesOn(item, county)
        .map(({ name }) => name)
        .join(', ')
    : sectors[item.sector].sv;

function marked(whole, query) {
  const parts = [];
  let from = 0;
  for (const [start, end] of stretches(whole, query)) {
    parts.push(whole.slice(from, start), make('mark', '', whole.slice(start, end)));
    from = end;
  }
  return [...parts, whole.slice(from)];
}

/** All tasks, each leading to its answer. */
export const taskRows = (tasks) =>
  tasks.map((task) => {
    const row = make(
      'button',
      'row',
      [make('span', 'row-name', task.label.sv), make('span', 'row-who', whoOf(task))],
      { type: 'button' },
    );
    row.dataset.task = task.id;
    return make('li', '', row);
  });
