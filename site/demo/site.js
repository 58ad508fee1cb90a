import { texts } from './texts.js';

const page = document.documentElement;
const swedish = new Map();
const NAMES = {
  norrviken: 'Norrvikens kommun',
  adala: 'Ådala kommun',
  board: 'Länsstyrelsen i Norrvikens län',
};

/** Writes the page's own texts; the widgets follow the page's language by themselves. */
function showLanguage(lang) {
  page.lang = lang;
  page.dir = lang === 'ar' ? 'rtl' : 'ltr';
  for (const element of document.querySelectorAll(
    '[data-text], [data-terms], [data-label], [data-heading]',
  )) {
    const { text, terms, label, heading } = element.dataset;
    if (!swedish.has(element)) {
      swedish.set(element, {
        text: element.textContent,
        terms: terms && withTerms(element),
        label: element.getAttribute('aria-label'),
        heading: element.getAttribute('heading'),
      });
    }
    const own = swedish.get(element);
    if (text) element.textContent = texts[lang]?.[text] ?? own.text;
    if (terms) writeTerms(element, texts[lang]?.[terms] ?? own.terms);
    if (label) element.setAttribute('aria-label', texts[lang]?.[label] ?? own.label);
    if (heading) element.setAttribute('heading', texts[lang]?.[heading] ?? own.heading);
  }
  markCurrent();
}

/** A text as it stands in texts.js: `The {bosattningslagen:Settlement Act} says …`. */
const withTerms = (element) =>
  [...element.childNodes]
    .map((node) =>
      node.localName === 'lor-concept'
        ? `{${node.getAttribute('concept')}:${node.textContent}}`
        : node.data,
    )
    .join('');

/** Each language has the terms where its sentences need them; they stay the same elements. */
function writeTerms(element, text) {
  const terms = new Map(
    [...element.querySelectorAll('lor-concept')].map((term) => [
      term.getAttribute('concept'),
      term,
    ]),
  );
  const parts = text.split(/\{([\w-]+):([^}]*)\}/);
  const nodes = [];
  for (let at = 0; at < parts.length; at += 3) {
    const [before, concept, word] = parts.slice(at, at + 3);
    nodes.push(before);
    if (concept === undefined) continue;
    const term = terms.get(concept);
    (term.querySelector('a') ?? term).textContent = word;
    nodes.push(term);
  }
  element.replaceChildren(...nodes);
}

function markCurrent() {
  for (const link of document.querySelectorAll('[data-lang], .switch [data-brand]')) {
    const current = link.dataset.lang
      ? link.dataset.lang === page.lang
      : link.dataset.brand === page.dataset.brand;
    if (current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  document.title = `${document.querySelector('h1').textContent} – ${NAMES[page.dataset.brand]}`;
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('[data-lang], .switch [data-brand]');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const { lang, brand } = link.dataset;
  const address = new URL(location.href);
  if (lang) {
    address.searchParams.set('lang', lang);
    showLanguage(lang);
  } else {
    address.searchParams.set('brand', brand);
    page.dataset.brand = brand;
    markCurrent();
  }
  history.replaceState(history.state, '', address);
});

showLanguage(page.lang);
