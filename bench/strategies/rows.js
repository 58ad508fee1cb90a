import { dayInWords, fileInWords, STANDINGS, yearsInWords } from './document.js';

const TODAY = 84.5;
const YEARS = 20;
const TRACE = 1.5;
const today = new Date();
const NOW =
  today.getFullYear() +
  (today - new Date(today.getFullYear(), 0, 1)) /
    (new Date(today.getFullYear() + 1, 0, 1) - new Date(today.getFullYear(), 0, 1));

/** The rows in sight: those that are there already take what they are to show now. */
export function createRows(list, template, byId) {
  const pool = [];

  function row(number) {
    if (pool[number]) return pool[number];
    const box = template.content.firstElementChild.cloneNode(true);
    const find = (selector) => box.querySelector(selector);
    pool[number] = {
      box,
      link: find('a'),
      meta: find('.meta'),
      summary: find('.summary'),
      note: find('.note'),
      doubt: find('.doubt'),
      why: find('.why'),
      about: find('summary > span'),
      facts: find('dl'),
      years: find('.years'),
      standing: find('.standing'),
      span: find('.span'),
    };
    return pool[number];
  }

  function fill(number, each, hit) {
    const made = row(number);
    const { box, link, doubt, why, standing } = made;
    if (made.shows === each && !made.hit && !hit) return box;
    const isInTitle = hit?.term.text === each.title;
    const file = fileInWords(each);
    const hasNote = (each.format && each.format !== 'html') || each.size !== undefined;
    link.replaceChildren(
      ...(isInTitle ? hit.marks() : unbroken(each.title)),
      hasNote ? ` (${file})` : '',
    );
    const isElsewhere = hit && !isInTitle && hit.term.kind !== 'text' && !hit.isSimilar;
    why.hidden = !isElsewhere;
    why.replaceChildren(...(isElsewhere ? inLanguage(hit) : []));
    if (made.shows !== each) {
      box.dataset.id = each.id;
      link.href = each.url;
      const where =
        each.countyNames.length === 0 && each.level === 'national'
          ? ['Hela landet']
          : each.countyNames;
      made.meta.textContent = [each.typeName, each.publisher, ...where].filter(Boolean).join(' · ');
      text(made.summary, each.summary);
      text(made.note, each.yearsNote);
      text(doubt, each.verified === 'title-only' && 'Bara titeln är kontrollerad');
      made.about.textContent = `: ${each.title}`;
      made.facts.replaceChildren(...facts(each, file));
      made.years.textContent = yearsInWords(each.validFrom, each.validTo);
      standing.className = `standing ${each.standing}`;
      standing.textContent = STANDINGS[each.standing];
      place(made.span, each);
    }
    made.shows = each;
    made.hit = hit;
    return box;
  }

  function facts(each, file) {
    const successor = byId.get(each.supersededBy);
    return [
      fact('Parter', each.parties),
      fact('Ämne', each.topicNames),
      fact('Län', each.countyNames),
      fact('Nivå', [each.levelName]),
      fact('Beslutat', each.decided ? [dayInWords(each.decided)] : []),
      fact('Ersatt av', successor ? [successorButton(successor)] : []),
      fact('Fil', file ? [file] : []),
      fact('Kontrollerat', [dayInWords(each.checked)]),
      fact('Har sidan flyttat?', [searchLink(each)]),
    ].filter(Boolean);
  }

  return {
    firstYear: Math.round(NOW - (YEARS * TODAY) / 100),
    draw(part, hitOf) {
      const boxes = part.map((each, number) => fill(number, each, hitOf(each)));
      // Rows that stay are not touched: they are the same elements.
      while (list.childElementCount > boxes.length) list.lastElementChild.remove();
      list.append(...boxes.slice(list.childElementCount));
    },
  };
}

function text(element, words) {
  element.hidden = !words;
  if (words) element.replaceChildren(...unbroken(words));
  else element.textContent = '';
}

/** Years are not broken at their dash. */
const unbroken = (words) =>
  words.split(/(\d{4}–\d{4})/).map((part, at) => {
    if (at % 2 === 0) return part;
    const span = document.createElement('span');
    span.className = 'unbroken';
    span.textContent = part;
    return span;
  });

function inLanguage(hit) {
  if (!hit.term.lang) return hit.marks();
  const bdi = document.createElement('bdi');
  bdi.lang = hit.term.lang;
  bdi.append(...hit.marks());
  return [bdi];
}

function fact(label, values) {
  if (values.length === 0) return undefined;
  const group = document.createElement('div');
  const term = document.createElement('dt');
  term.textContent = label;
  group.append(
    term,
    ...values.map((value) => {
      const made = document.createElement('dd');
      made.append(value);
      return made;
    }),
  );
  return group;
}

function successorButton({ id, title }) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'link';
  made.dataset.goto = id;
  made.textContent = title;
  return made;
}

function searchLink({ title, publisher }) {
  const made = document.createElement('a');
  made.rel = 'noreferrer';
  made.href = `https://duckduckgo.com/?q=${encodeURIComponent(`"${title}" ${publisher}`)}`;
  made.textContent = 'Sök efter titeln på webben';
  return made;
}

/** When a document is valid, as a line on a scale. */
function place(span, { validFrom, validTo, standing }) {
  const hasYears = validFrom !== undefined || validTo !== undefined;
  span.style.display = hasYears ? '' : 'none';
  if (!hasYears) return;
  const on = (year) => Math.min(Math.max(TODAY + ((year - NOW) / YEARS) * 100, 0), 100);
  const from = Math.min(validFrom === undefined ? 0 : on(validFrom), 100 - TRACE);
  const to = Math.max(validTo === undefined ? 100 : on(validTo + 1), TRACE);
  const isOpen = validFrom === undefined || validTo === undefined;
  span.setAttribute('x1', `${from.toFixed(1)}%`);
  span.setAttribute('x2', `${to.toFixed(1)}%`);
  span.setAttribute('class', `span${standing === 'in-force' ? ' on' : ''}${isOpen ? ' open' : ''}`);
}
