import assert from 'node:assert/strict';

/**
 * In the page: what a translating tool does. It wraps each text of the page twice, changes its words
 * and the page's language, and does so again whenever the page changes. It does not see into shadow
 * roots.
 */
function translate(lang) {
  const root = document.documentElement;
  const wrapped = new WeakSet();
  const wrap = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (wrapped.has(text) || !text.data.trim() || text.parentElement.closest('script')) continue;
      wrapped.add(text);
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.dir = inner.dir = 'auto';
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text);
      text.data = `[${lang}] ${text.data}`;
    }
  };
  wrap();
  new MutationObserver(wrap).observe(root, { childList: true, subtree: true, characterData: true });
  root.classList.add('translated-ltr');
  root.lang = lang;
}

const stateOf = (widget) =>
  widget.evaluate(({ shadowRoot }) => {
    const base = shadowRoot.querySelector('.lor');
    return [base.lang, base.getAttribute('translate')];
  });

/** What the tool may translate in each widget. */
const all =
  (lang, translated) =>
  async ({ widgets }) => {
    for (const [tag, widget] of Object.entries(widgets)) {
      assert.deepEqual(await stateOf(widget), [lang, translated], tag);
    }
  };

const stillWrapped = async ({ page }) => {
  const words = await page.$eval('lor-concept', (term) => term.textContent);
  assert.match(words, /^\[\w+\] nyanlända$/);
  const fonts = await page.$$eval('lor-contact-finder font', ({ length }) => length);
  assert.ok(fonts > 0, 'the fallback is wrapped');
};

const translatedTo = (lang) => (page) =>
  page
    .waitForFunction(() => document.querySelector('lor-contact-finder').shadowRoot !== null)
    .then(() => page.evaluate(translate, lang));

/** Pages that a tool translates in the reader's browser. */
export const TRANSLATED_HOSTS = [
  {
    name: 'a page that a tool translates into a language that the widgets speak',
    begin: translatedTo('en'),
    speaks: 'en',
    also: {
      'has their interface left alone by the tool': all('en', 'no'),
      'has its own text translated': stillWrapped,
    },
  },
  {
    name: 'a page that a tool translates into a language that they do not speak',
    begin: translatedTo('de'),
    also: {
      'leaves the widgets to the tool, as they are': all('sv', null),
      'has its own text translated': stillWrapped,
    },
  },
];
