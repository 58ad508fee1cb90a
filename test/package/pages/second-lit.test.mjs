import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import esbuild from 'esbuild';
import { logged } from '../../site/patience.mjs';
import { says } from '../../site/visit.mjs';
import { project } from '../packed.mjs';
import {
  GLOSSARY,
  LIBRARY,
  UPLOADS,
  fallbackSeen,
  finder,
  glossary,
  module,
  usePublished,
} from './published.mjs';

/** The page's own element, made with a copy of Lit of its own. */
const { outputFiles } = await esbuild.build({
  stdin: {
    contents: `import { LitElement, html } from 'lit';
customElements.define('own-element', class extends LitElement {
  render() { return html\`<p>Sidans egen</p>\`; }
});`,
    resolveDir: project,
  },
  bundle: true,
  write: false,
  format: 'iife',
});
const STRICT = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const ownShown = (page) =>
  page.evaluate(() => document.querySelector('own-element').shadowRoot?.textContent.trim());

const uploaded = (name) => `<script defer src="${UPLOADS}${name}.js"></script>`;
const FINDER = ['lor-contact-finder', finder('county="25"'), '010-225 50 00'];
const WORDS = [GLOSSARY, glossary('concept="nyanland"'), 'Person som är mottagen'];

for (const [what, script, [tag, markup, words]] of [
  ['the entry', module(`${LIBRARY}lor-widgets.js`), FINDER],
  ['a standalone file', uploaded('contact-finder'), FINDER],
  ['the standalone file of the glossary', uploaded('concept-glossary'), WORDS],
]) {
  describe(`a page with its own Lit, and ${what}`, () => {
    describe('where the policy allows several copies', () => {
      const site = usePublished();

      it('shows both', async () => {
        const own = site.make('own.js', outputFiles[0].text);
        const { page, noted, violations } = await site.open(
          site.make(
            'both.html',
            `<script src="${own}"></script>${script}<own-element></own-element>${markup}`,
          ),
        );
        await says(page, words, tag);
        assert.equal(await ownShown(page), 'Sidans egen');
        // Lit says in production what it says to developers: several versions, once.
        assert.deepEqual([noted.errors, await violations()], [[], []]);
        await page.close();
      });
    });

    describe('where the policy allows one', () => {
      const site = usePublished({ policy: `${STRICT}; trusted-types lit-html` });

      it("leaves the page's own alone and its fallback in sight, and says why in one line", async () => {
        const own = site.make('own.js', outputFiles[0].text);
        const { page, noted } = await site.open(
          site.make(
            'one.html',
            `<script src="${own}"></script>${script}<own-element></own-element>${markup}`,
          ),
          { ready: false },
        );
        await logged(page, noted.warnings);
        assert.ok(await page.evaluate(() => 'trustedTypes' in globalThis), 'has Trusted Types');
        assert.equal(await ownShown(page), 'Sidans egen');
        assert.equal(await fallbackSeen(page), true);
        assert.equal(noted.warnings.length, 1, noted.warnings.join('\n'));
        assert.match(noted.warnings[0], /lit-html/);
        assert.match(noted.warnings[0], /fallback content stays/);
        await page.close();
      });
    });
  });
}
