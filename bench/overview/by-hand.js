import { answerTo, boardAnswer } from './answer.js';
import { make } from './elements.js';
import { showEverything } from './everything.js';
import { actorWith, boards, counties, decidesOn, source, taskWith, updated } from './feed.js';
import { createFinding } from './finding.js';
import { rowsOf } from './rows.js';

const FIRST = 24;
const ALL = 500;
const PAGE = 100;
const QUIET = 1000;
const PAUSE = 200;
const numbers = new Intl.NumberFormat('sv');

const at = (id) => document.getElementById(id);
const field = at('query');
const rows = at('rows');
const countLine = at('count').firstElementChild;

let finding;
let found = { kind: 'empty', hits: [] };
/** What was pressed: it is answered for, whatever is typed. */
let picked;
let chosenCounty;
let answered = {};
let isFirst = true;
let pages = 1;
let quiet;
let pause;

const later = (run) => setTimeout(() => requestIdleCallback(run), PAUSE);

function ask() {
  finding ??= prepare();
  found = finding.find(field.value);
  picked = chosenCounty = undefined;
  isFirst = true;
  pages = 1;
  show();
  clearTimeout(quiet);
  quiet = setTimeout(() => {
    at('status').textContent = sentence();
  }, QUIET);
}

const countyNow = () => chosenCounty ?? found.county;
const isBoardOnly = () => found.kind === 'empty' && found.county !== undefined;
const mainItem = () => picked ?? (found.similar ? undefined : found.hits[0]?.item);

function show() {
  const main = mainItem();
  const isAsked = main !== undefined || found.kind !== 'empty' || isBoardOnly();
  at('clear').hidden = field.value === '';
  at('everything').hidden = isAsked;
  at('found').hidden = !isAsked;
  clearTimeout(pause);
  if (!isAsked) return;
  showAnswer(main);
  showOthers(main);
}

/** An answer that is there already stays. */
function showAnswer(main) {
  const county = countyNow();
  const box = at('answer');
  const item = main ?? (isBoardOnly() ? county : undefined);
  box.hidden = item === undefined;
  if (item === undefined || (answered.item === item && answered.county === county)) return;
  answered = { item, county };
  box.replaceChildren(
    ...(main ? answerTo(main, county) : boardAnswer(county, actorWith.get(boards))),
  );
}

function showOthers(main) {
  const others = main ? found.hits.filter(({ item }) => item !== main) : found.hits;
  const most = isFirst ? FIRST : others.length <= ALL ? ALL : PAGE * pages;
  const shown = rowsOf(others.slice(0, most), countyNow());
  const kept = rows.childElementCount;
  if (kept > shown.length) {
    while (rows.childElementCount > shown.length) rows.lastElementChild.remove();
  } else rows.append(...shown.slice(kept));
  const isNone = found.kind === 'none' && !main;
  at('count').hidden = others.length === 0 && !isNone;
  rows.hidden = others.length === 0;
  at('advice').hidden = !isNone;
  countLine.textContent = isNone ? none() : countOf(others.length);
  at('more').parentElement.hidden = isFirst || shown.length >= others.length;
  if (!isFirst || others.length <= FIRST) return;
  pause = later(() => {
    if (!isFirst) return;
    isFirst = false;
    show();
  });
}

const none = () => `Ingen uppgift på ”${field.value.trim() && found.words}”`;

function countOf(count) {
  const number = numbers.format(count);
  if (found.similar && !picked) return `Inget heter precis så. ${number} liknande`;
  return found.words ? `${number} svar till på ”${found.words}”` : `${number} svar till`;
}

/** What is said when somebody has stopped typing. */
function sentence() {
  const main = mainItem();
  const county = countyNow();
  if (found.kind === 'none' && !main) return none();
  if (isBoardOnly()) return counties[county].board.sv;
  if (!main) return found.similar ? countOf(found.hits.length) : '';
  const count = found.hits.length - 1;
  const rest = count > 0 ? ` ${numbers.format(count)} svar till` : '';
  if (!main.label) return `${main.name.sv}.${rest}`;
  const who = decidesOn(main, county).map(({ name }) => name);
  return `${main.label.sv}: ${who.join(', ') || 'Vem som ansvarar står inte här'}.${rest}`;
}

function prepare() {
  const made = createFinding();
  void made.ready.then(() => {
    if (field.value) ask();
  });
  return made;
}

function pick(item) {
  picked = item;
  isFirst = true;
  show();
  at('decides').focus();
}

function clear() {
  field.value = '';
  ask();
}

/** Opens an actor in the list. */
function goTo(id) {
  showRest();
  clear();
  const details = document.querySelector(`[data-of="${id}"]`);
  details.open = true;
  details.firstElementChild.focus();
}

field.addEventListener('focus', () => {
  finding ??= prepare();
});
field.addEventListener('input', ask);
field.form.addEventListener('submit', (event) => {
  event.preventDefault();
  at('decides')?.focus();
});
for (const id of ['clear', 'to-all']) {
  at(id).addEventListener('click', () => {
    clear();
    field.focus();
  });
}
at('more').addEventListener('click', () => {
  pages += 1;
  show();
});
document.querySelector('.finder').addEventListener('click', ({ target }) => {
  const { task, actor, found: id, section } = target.closest('button')?.dataset ?? {};
  if (task) pick(taskWith.get(task));
  else if (id) pick(actorWith.get(id));
  else if (actor) goTo(actor);
  else if (section) at(section)?.focus();
});
at('answer').addEventListener('change', ({ target }) => {
  chosenCounty = target.value || undefined;
  show();
});

const day = new Intl.DateTimeFormat('sv', { dateStyle: 'long' }).format(new Date(updated));
at('source').append(
  'Källa: ',
  make('a', '', source.name, { href: source.url }),
  `. Kontrollerat ${day}.`,
);
const showRest = showEverything(at('everything'));
later(showRest);
