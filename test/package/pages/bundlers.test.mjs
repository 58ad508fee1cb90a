import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundle, bundlerNames, inPage } from './bundled-page.mjs';
import { engine } from '../../site/visit.mjs';
import { name, project } from '../packed.mjs';

/** A name for a bundle that no other run has. */
const called = (what, bundler) => `${what}-${bundler}-${engine}`;

for (const bundler of bundlerNames) {
  describe(`the package in an application bundled by ${bundler}`, () => {
    it('registers and shows the finder', async () => {
      const { folder, text } = await bundle(
        project,
        called('defining', bundler),
        `import '${name}/define/contact-finder';`,
        bundler,
      );
      assert.match(text, /customElements\.define\(/);
      const shown = await inPage(
        folder,
        '<lor-contact-finder county="25"></lor-contact-finder>',
        async () => {
          await customElements.whenDefined('lor-contact-finder');
          const finder = document.querySelector('lor-contact-finder');
          await finder.ready;
          const words = () => finder.shadowRoot.textContent;
          for (let tries = 0; tries < 100 && !words().includes('010-225 50 00'); tries += 1) {
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
          return { counties: finder.content.counties.length, words: words() };
        },
      );
      assert.equal(shown.counties, 21);
      assert.match(shown.words, /Norrbottens län/);
      assert.match(shown.words, /010-225 50 00/);
    });

    it('registers and shows the glossary, and terms in running text', async () => {
      const { folder, text } = await bundle(
        project,
        called('glossary', bundler),
        `import '${name}/define/concept-glossary'; import '${name}/define/concept';`,
        bundler,
      );
      assert.doesNotMatch(text, /lor-contact-finder/);
      const shown = await inPage(
        folder,
        `<lor-concept-glossary concept="anvisning"></lor-concept-glossary>
         <p>Vi tar emot <lor-concept concept="nyanland">nyanlända</lor-concept>.</p>`,
        async () => {
          const wordsOf = async (element, selector) => {
            const found = () => element.shadowRoot.querySelector(selector);
            for (let tries = 0; tries < 100 && !found(); tries += 1) {
              await new Promise((resolve) => setTimeout(resolve, 50));
            }
            return found().innerText;
          };
          await customElements.whenDefined('lor-concept-glossary');
          const glossary = document.querySelector('lor-concept-glossary');
          await glossary.ready;
          await customElements.whenDefined('lor-concept');
          const term = document.querySelector('lor-concept');
          term.shadowRoot.querySelector('a').click();
          return [await wordsOf(glossary, '.definition'), await wordsOf(term, '.definition')];
        },
      );
      assert.match(shown[0], /^Migrationsverkets beslut/);
      assert.match(shown[1], /^Person som är mottagen/);
    });

    it('registers and shows the list of strategies', async () => {
      const { folder, text } = await bundle(
        project,
        called('list', bundler),
        `import '${name}/define/strategy-list';`,
        bundler,
      );
      assert.doesNotMatch(text, /lor-concept-glossary/);
      const words = await inPage(
        folder,
        '<lor-strategy-list county="12"></lor-strategy-list>',
        async () => {
          await customElements.whenDefined('lor-strategy-list');
          const list = document.querySelector('lor-strategy-list');
          await list.ready;
          const count = () => list.shadowRoot.querySelector('.count')?.innerText;
          for (let tries = 0; tries < 100 && !count(); tries += 1) {
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
          return count();
        },
      );
      assert.equal(words, '4 av 56 dokument passar');
    });

    it('registers and shows the collaboration overview', async () => {
      const { folder, text } = await bundle(
        project,
        called('overview', bundler),
        `import '${name}/define/collaboration-overview';`,
        bundler,
      );
      assert.doesNotMatch(text, /lor-strategy-list/);
      const words = await inPage(
        folder,
        '<lor-collaboration-overview task="asyl"></lor-collaboration-overview>',
        async () => {
          await customElements.whenDefined('lor-collaboration-overview');
          const overview = document.querySelector('lor-collaboration-overview');
          await overview.ready;
          const answer = () => overview.shadowRoot.querySelector('.decides')?.innerText;
          for (let tries = 0; tries < 100 && !answer(); tries += 1) {
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
          return answer();
        },
      );
      assert.equal(words, 'Migrationsverket');
    });

    it('speaks the languages that it has', async () => {
      const { folder } = await bundle(
        project,
        called('speaking', bundler),
        `import '${name}/define/all';`,
        bundler,
      );
      const heading = await inPage(
        folder,
        '<lor-contact-finder lang="ar"></lor-contact-finder>',
        async () => {
          await customElements.whenDefined('lor-contact-finder');
          const finder = document.querySelector('lor-contact-finder');
          await finder.ready;
          return finder.shadowRoot.querySelector('.title').innerText;
        },
      );
      assert.match(heading, /^[\u0600-\u06ff ]+$/);
    });

    it('registers nothing and brings no facts when only the class is taken', async () => {
      const { folder, text } = await bundle(
        project,
        called('taking', bundler),
        `import { ContactFinder } from '${name}'; globalThis.Finder = ContactFinder;`,
        bundler,
      );
      assert.doesNotMatch(text, /"kind\\*":\\*"contacts\\*"/);
      const seen = await inPage(folder, '<lor-contact-finder></lor-contact-finder>', async () => ({
        taken: typeof globalThis.Finder,
        registered: Boolean(customElements.get('lor-contact-finder')),
      }));
      assert.deepEqual(seen, { taken: 'function', registered: false });
    });

    it('costs next to nothing when only a constant is taken', async () => {
      const { entry } = await bundle(
        project,
        called('constant', bundler),
        `import { version } from '${name}'; document.title = version;`,
        bundler,
      );
      assert.ok(entry.length < 1000, `${entry.length} bytes`);
      assert.doesNotMatch(entry, /\bimport\b/);
    });
  });
}
