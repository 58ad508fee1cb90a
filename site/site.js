import { texts } from './texts.js';

const page = document.documentElement;
const swedish = new Map();

/** Writes the page's own texts; the widgets follow the page's language by themselves. */
function showLanguage(lang) {
  page.lang = lang;
  page.dir = lang === 'ar' ? 'rtl' : 'ltr';
  for (const element of document.querySelectorAll('[data-text], [data-label], [data-heading]')) {
    const { text, label, heading } = element.dataset;
    if (!swedish.has(element)) {
      swedish.set(element, {
        text: element.textContent,
        label: element.getAttribute('aria-label'),
        heading: element.getAttribute('heading'),
      });
    }
    const own = swedish.get(element);
    if (text) element.textContent = texts[lang]?.[text] ?? own.text;
    if (label) element.setAttribute('aria-label', texts[lang]?.[label] ?? own.label);
    if (heading) element.setAttribute('heading', texts[lang]?.[heading] ?? own.heading);
  }
  markCurrent();
}

function markCurrent() {
  for (const link of document.querySelectorAll('[data-lang], .switch [data-brand]')) {
    const current = link.dataset.lang
      ? link.dataset.lang === page.lang
      : link.dataset.brand === page.dataset.brand;
    if (current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const name = page.dataset.brand === 'adala' ? 'Ådala kommun' : 'Norrvikens kommun';
  document.title = `${document.querySelector('h1').textContent} – ${name}`;
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
