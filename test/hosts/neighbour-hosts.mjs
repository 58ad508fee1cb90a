import assert from 'node:assert/strict';
import esbuild from 'esbuild';
import { says } from '../site/visit.mjs';
import { TAGS } from './widgets.mjs';

/**
 * A page's own element, made with an older Lit and a copy of @lit/localize that the page itself has
 * configured for languages of its own.
 */
const own = await esbuild.build({
  stdin: {
    contents: `import { LitElement, html } from 'lit';
import { configureLocalization, localized, msg, updateWhenLocaleChanges } from '@lit/localize';
const { setLocale } = configureLocalization({
  sourceLocale: 'en', targetLocales: ['de'],
  loadLocale: async () => ({ templates: { greeting: 'Guten Tag' } }),
});
window.speakOwn = setLocale;
customElements.define('own-element', class extends LitElement {
  constructor() { super(); updateWhenLocaleChanges(this); }
  render() { return html\`<p>\${msg('Good day', { id: 'greeting' })}</p>\`; }
});`,
    resolveDir: process.cwd(),
  },
  alias: { lit: 'lit-2' },
  bundle: true,
  write: false,
  format: 'iife',
});

const ownSays = (page) =>
  page.evaluate(() => document.querySelector('own-element').shadowRoot.textContent.trim());

const languageOf = (page, tag) =>
  page.evaluate((name) => {
    const { shadowRoot } = document.querySelector(name);
    return shadowRoot.querySelector('.lor').lang;
  }, tag);

/** Pages with libraries of their own that are ours, too. */
export const NEIGHBOUR_HOSTS = [
  {
    name: 'a page with a Lit 2 and translations of its own',
    js: own.outputFiles[0].text,
    body: '<own-element></own-element><main>{{widgets}}</main>',
    warns: /Multiple versions of Lit/,
    also: {
      'changes its own language, and the widgets keep theirs': async ({ page }) => {
        assert.equal(await ownSays(page), 'Good day');
        await page.evaluate(() => window.speakOwn('de'));
        await page.waitForFunction(
          () => document.querySelector('own-element').shadowRoot.textContent.trim() === 'Guten Tag',
        );
        for (const tag of TAGS) assert.equal(await languageOf(page, tag), 'sv', tag);
      },
      'keeps its own language when the widgets change theirs': async ({ page }) => {
        await page.evaluate(() => document.querySelector('main').setAttribute('lang', 'en'));
        await says(page, 'Search again', 'lor-contact-finder');
        await says(page, 'All concepts', 'lor-concept-glossary');
        assert.equal(await ownSays(page), 'Guten Tag');
      },
    },
  },
];
