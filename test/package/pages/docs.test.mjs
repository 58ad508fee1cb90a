import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { blocksOf, documents } from '../../../scripts/docs/documents.mjs';
import { bundle, inPage } from './bundled-page.mjs';
import { POLICY } from '../../../scripts/lib/site-server.mjs';
import { engine, shown } from '../../site/visit.mjs';
import { installed, project } from '../packed.mjs';
import { LIBRARY, module, usePublished } from './published.mjs';

const ENTRY = module(`${LIBRARY}lor-widgets.js`);
const facts = mkdtempSync(join(tmpdir(), 'lor-facts-'));
before(() => copyFileSync('src/content/contacts.json', join(facts, 'kontakter.json')));
after(() => rmSync(facts, { recursive: true, force: true }));

const texts = documents().map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const isFrame = (code) => code.includes('<iframe');
const slug = (file) => file.replace(/\W+/g, '-');

describe('what documents give to paste', () => {
  const site = usePublished({ roots: { '/uppgifter/': facts } });

  for (const { file, text } of texts) {
    for (const [index, code] of blocksOf(text, 'html').entries()) {
      if (isFrame(code)) continue;
      it(`works: ${file}, block ${index + 1}`, async () => {
        assert.doesNotMatch(code, /\sstyle=|\son\w+=/);
        const path = site.make(
          `docs/${slug(file)}-${index}.html`,
          (/<script(?! type="application\/json")/.test(code) ? '' : ENTRY) + code,
        );
        const { page, noted, violations } = await site.open(path, { ready: false });
        const wanted = await page.evaluate(
          () =>
            document.querySelectorAll(
              'lor-contact-finder, lor-strategy-list, lor-collaboration-overview, [data-lor]',
            ).length,
        );
        if (wanted > 0) await shown(page);
        assert.deepEqual(
          [noted.errors, noted.warnings, noted.foreign, await violations()],
          [[], [], [], []],
        );
        await page.close();
      });
    }

    for (const [index, code] of blocksOf(text, 'css').entries()) {
      it(`is style that browsers take: ${file}, block ${index + 1}`, async () => {
        const css = site.make(`docs/${slug(file)}-${index}.css`, code);
        const path = site.make(
          `docs/${slug(file)}-css-${index}.html`,
          `<link rel="stylesheet" href="${css}">${ENTRY}<lor-contact-finder></lor-contact-finder>`,
        );
        const { page } = await site.open(path);
        const empty = await page.evaluate(() => {
          const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
          if (rules.length === 0) return ['no rule'];
          const flat = (rule) =>
            rule.cssRules?.length ? [...rule.cssRules].flatMap(flat) : [rule];
          return rules
            .flatMap(flat)
            .filter((rule) => !rule.style?.length)
            .map((rule) => rule.cssText);
        });
        assert.deepEqual(empty, []);
        const declared = [...code.matchAll(/^\s*(--lor-[\w-]+):/gm)].map(([, name]) => name);
        const source = readFileSync('docs/api.md', 'utf8');
        for (const name of declared) assert.ok(source.includes(`\`${name}\``), name);
        await page.close();
      });
    }

    for (const [index, code] of blocksOf(text, 'js').entries()) {
      it(`works in an application: ${file}, block ${index + 1}`, async () => {
        const { folder } = await bundle(project, `${slug(file)}-${index}-${engine}`, code);
        const counties = await inPage(
          folder,
          '<lor-contact-finder></lor-contact-finder>',
          async () => {
            await customElements.whenDefined('lor-contact-finder');
            const finder = document.querySelector('lor-contact-finder');
            await finder.ready;
            return finder.content.counties.length;
          },
        );
        assert.equal(counties, 21);
      });
    }
  }
});

describe('what documents give to paste where only frames are allowed', () => {
  const site = usePublished({
    roots: { [`${LIBRARY}frame/`]: join(installed, 'dist/frame') },
    policy: `${POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'")}; frame-src 'self'`,
  });
  const frames = texts.flatMap(({ file, text }) =>
    blocksOf(text, 'html')
      .filter(isFrame)
      .map((code) => ({ file, code })),
  );

  it('is in the documents of both languages', () => {
    assert.deepEqual(
      frames.map(({ file }) => file),
      ['docs/en/paste.md', 'docs/sv/klistra-in.md'],
    );
  });

  for (const { file, code } of frames) {
    it(`works: ${file}`, async () => {
      assert.doesNotMatch(code, /\sstyle=|\son\w+=/);
      const path = site.make(
        `docs/${slug(file)}-frame.html`,
        code.replaceAll('https://www.exempel.se', site.server.url),
      );
      const { page, noted, violations } = await site.open(path, { ready: false });
      await page.waitForFunction(() => document.querySelector('iframe').style.height);
      const frame = page.frames().find((each) => each !== page.mainFrame());
      const says = await frame.$eval(
        'lor-contact-finder',
        ({ shadowRoot }) => shadowRoot.querySelector('.lor').innerText,
      );
      assert.match(says, /0611-34 90 00/);
      // True of any frame of the page's own server, as it is in this test.
      const warnings = noted.warnings.filter((line) => !/can escape its sandboxing/.test(line));
      assert.deepEqual(
        [noted.errors, warnings, noted.foreign, await violations()],
        [[], [], [], []],
      );
      await page.close();
    });
  }
});
