import { stretches } from '../vanilla/fold.js';
import { createSearch } from '../vanilla/list-search.js';

const FIRST = 24;
const ALL = 500;
const PAGE = 100;
const QUIET = 1000;
const PAUSE = 200;
const collator = new Intl.Collator('sv');
const numbers = new Intl.NumberFormat('sv');
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ'];

const at = (id) => document.getElementById(id);
const field = at('query');
const rows = at('rows');
const pool = [];

const { concepts } = await (await fetch('/glossary.json')).json();
const words = concepts
  .flatMap((concept) => [
    { word: concept.term.sv, item: concept },
    ...(concept.altTerms?.sv ?? []).map((word) => ({ word, item: concept, isOther: true })),
  ])
  .sort((a, b) => collator.compare(a.word, b.word));
const groups = new Map();
for (const each of words) {
  const letter = each.word[0].toUpperCase();
  if (!groups.has(letter)) groups.set(letter, []);
  groups.get(letter).push(each);
}

let letter = LETTERS.find((each) => groups.has(each));
let answer = { kind: 'empty', hits: [] };
let pages = 1;
let isFirst = true;
let index;
let quiet;
let pause;

for (const each of LETTERS) {
  const item = document.createElement('li');
  const name = document.createElement(groups.has(each) ? 'a' : 'span');
  name.textContent = each;
  if (groups.has(each)) name.href = `#letter-${each}`;
  item.append(name);
  at('letters').append(item);
}

/** A row that is there already takes what it is to show now. */
const row = (number) => (pool[number] ??= newRow());

function newRow() {
  const box = document.createElement('div');
  box.className = 'entry';
  const term = document.createElement('dt');
  const link = document.createElement('a');
  const meaning = document.createElement('dd');
  const text = document.createElement('p');
  const why = document.createElement('p');
  why.className = 'why';
  meaning.append(text);
  box.append(term, meaning);
  return { box, term, link, meaning, text, why };
}

/** A short glossary is shown whole, letter by letter; made once. */
function showWhole() {
  const whole = at('whole');
  if (whole.childElementCount > 0) return;
  for (const each of LETTERS.filter((one) => groups.has(one))) {
    const title = document.createElement('h3');
    title.className = 'letter';
    title.textContent = each;
    const list = document.createElement('dl');
    list.append(...groups.get(each).map((entry) => fill(newRow(), entry)));
    const group = document.createElement('section');
    group.className = 'group';
    group.append(title, list);
    whole.append(group);
  }
}

function fill({ box, term, link, meaning, text, why }, each) {
  const { item: concept, word, isOther } = each;
  link.href = `#${concept.id}`;
  link.dataset.concept = concept.id;
  link.replaceChildren(...marked(concept.term.sv, each));
  term.className = isOther ? 'see' : '';
  if (isOther) {
    term.replaceChildren(word);
    meaning.replaceChildren('se ', link);
    return box;
  }
  term.replaceChildren(link);
  text.replaceChildren(...marked(concept.definition.sv, each));
  const found = each.term?.text;
  const isElsewhere = found && found !== concept.term.sv && found !== concept.definition.sv;
  if (isElsewhere) {
    const matched = document.createElement('bdi');
    matched.append(...(each.isSimilar ? [found] : marked(found, each)));
    why.replaceChildren(matched, ` → ${concept.term.sv}`);
  }
  meaning.replaceChildren(text, ...(isElsewhere ? [why] : []));
  return box;
}

function marked(whole, { term, query, isSimilar }) {
  if (isSimilar || term?.text !== whole) return [whole];
  const parts = [];
  let from = 0;
  for (const [start, end] of stretches(whole, query)) {
    const mark = document.createElement('mark');
    mark.textContent = whole.slice(start, end);
    parts.push(whole.slice(from, start), mark);
    from = end;
  }
  return [...parts, whole.slice(from)];
}

function show() {
  const isAsked = answer.kind !== 'empty';
  const isWhole = !isAsked && words.length <= ALL;
  if (isWhole) showWhole();
  at('whole').hidden = !isWhole;
  rows.parentElement.hidden = isWhole;
  const list = isAsked ? answer.hits : isWhole ? [] : groups.get(letter);
  const most = isFirst ? FIRST : list.length <= ALL ? ALL : PAGE * pages;
  const shown = list.slice(0, most).map((each, number) => fill(row(number), each));
  const kept = rows.childElementCount;
  // Rows that stay are not touched: they are the same elements.
  if (kept > shown.length) {
    while (rows.childElementCount > shown.length) rows.lastElementChild.remove();
  } else rows.append(...shown.slice(kept));
  rows.parentElement.classList.toggle('hits', isAsked);
  at('letter').hidden = isAsked;
  at('letter').textContent = letter;
  at('more').hidden = isFirst || shown.length >= list.length;
  at('clear').hidden = field.value === '';
  const sentence = countSentence();
  at('count').textContent = sentence;
  clearTimeout(pause);
  if (isFirst && list.length > FIRST) {
    pause = setTimeout(() => {
      requestIdleCallback(() => {
        if (!isFirst) return;
        isFirst = false;
        show();
      });
    }, PAUSE);
  }
  return sentence;
}

function countSentence() {
  const { kind, hits } = answer;
  if (kind === 'empty') return `${numbers.format(concepts.length)} begrepp`;
  if (kind === 'none') return `Inget begrepp på ”${field.value.trim()}”`;
  const number = numbers.format(hits.length);
  return answer.similar ? `Inget begrepp heter precis så. ${number} liknande` : `${number} begrepp`;
}

function ask() {
  index ??= prepare();
  answer = index.search(field.value);
  pages = 1;
  isFirst = true;
  const sentence = show();
  clearTimeout(quiet);
  quiet = setTimeout(() => {
    at('status').textContent = sentence;
  }, QUIET);
}

const termsOf = ({ term, altTerms, hiddenTerms, definition }) => [
  ['name', term.sv],
  ...[...(altTerms?.sv ?? []), ...(hiddenTerms?.sv ?? [])].map((text) => ['alias', text]),
  ['text', definition.sv],
];

const prepare = () => {
  const ordered = words.filter(({ isOther }) => !isOther).map(({ item }) => item);
  const made = createSearch(ordered, termsOf);
  void made.ready.then(() => {
    if (field.value) ask();
  });
  return made;
};

field.addEventListener('focus', () => {
  index ??= prepare();
});
field.addEventListener('input', ask);
at('clear').addEventListener('click', () => {
  field.value = '';
  ask();
});
at('more').addEventListener('click', () => {
  pages += 1;
  isFirst = false;
  show();
});
show();
