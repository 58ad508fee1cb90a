import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { isForeign, relativeTo } from '../../scripts/site/addresses.mjs';
import { buildSite } from '../../scripts/site/build.mjs';
import { staticPage } from '../../scripts/site/demo-files.mjs';
import { documentPages } from '../../scripts/site/docs.mjs';
import { findDocuments, linkOf, pairOf, pathOf } from '../../scripts/site/documents.mjs';
import { readMarkdown, slugOf } from '../../scripts/site/markdown.mjs';
import { pageOf } from '../../scripts/site/shell.mjs';
import { filledIn, kilobytes, linesOf } from '../../scripts/site/start.mjs';

describe('addresses within the site', () => {
  it('lead from any folder to any other', () => {
    assert.equal(relativeTo('index.html', 'docs/index.html'), 'docs/index.html');
    assert.equal(relativeTo('docs/sv/drift.html', 'index.html'), '../../index.html');
    assert.equal(
      relativeTo('docs/sv/drift.html', 'docs/en/host.html#cache'),
      '../en/host.html#cache',
    );
    assert.equal(
      relativeTo('en/index.html', 'builder.html?widget=x/y'),
      '../builder.html?widget=x/y',
    );
    assert.equal(relativeTo('a/b.html', 'a/b.html'), 'b.html');
  });

  it('know what leads away', () => {
    for (const href of ['https://x.se/', 'mailto:a@b.se', '//x.se'])
      assert.ok(isForeign(href), href);
    for (const href of ['a.md', '../x', '#a', 'a/b:c']) assert.ok(!isForeign(href), href);
  });
});

describe('a document as HTML', () => {
  it('gives headings the ids that links on GitHub use', () => {
    const taken = new Map();
    const ids = [
      'Use it',
      'Egna uppgifter om vem som gör vad',
      '`src`: a feed!',
      'Use it',
      'a - b',
    ];
    assert.deepEqual(
      ids.map((text) => slugOf(text.replaceAll('`', ''), taken)),
      ['use-it', 'egna-uppgifter-om-vem-som-gör-vad', 'src-a-feed', 'use-it-1', 'a---b'],
    );
  });

  it('reads the title, the headings and their marks', () => {
    const { title, headings, html } = readMarkdown('# A `b` & *c*\n\ntext\n\n## Two\n');
    assert.equal(title, 'A b & c');
    assert.deepEqual(
      headings.map(({ id }) => id),
      ['a-b--c', 'two'],
    );
    assert.match(html, /<h1 id="a-b--c">A <code translate="no">b<\/code> &amp; <em>c<\/em><\/h1>/);
  });

  it('shows markup as text and leaves comments out', () => {
    const { html } = readMarkdown(
      '<!-- note -->\n\n<script>x</script>\n\na <b onclick="x">b</b>\n',
    );
    assert.doesNotMatch(html, /<script|<b |note/);
    assert.match(html, /&lt;script&gt;/);
    assert.match(html, /&lt;b onclick=&quot;x&quot;&gt;/);
  });

  it('keeps code as it is, from left to right', () => {
    const { html } = readMarkdown('```html\n<p title="å">\n</p>\n```\n');
    assert.match(
      html,
      /<code translate="no" dir="ltr">&lt;p title=&quot;å&quot;&gt;\n&lt;\/p&gt;\n</,
    );
  });

  it('puts tables where they can scroll, named after their heading, without empty headers', () => {
    const { html } = readMarkdown('## Sizes\n\n| a |  |\n| - | - |\n| 1 | `x` |\n', {
      language: 'sv',
    });
    assert.match(html, /role="group" tabindex="0" aria-label="Tabell: Sizes"/);
    assert.match(html, /<th>a<\/th><td><\/td>/);
  });

  it('makes text of links that lead nowhere', () => {
    const { html } = readMarkdown('[gone](src/x.ts) and [here](a.md)', {
      link: (href) => (href === 'a.md' ? 'a.html' : undefined),
    });
    assert.match(html, /<p>gone and <a href="a.html">here<\/a><\/p>/);
  });
});

describe('links between documents', () => {
  const files = new Set(['README.md', 'docs/en/host.md', 'docs/sv/drift.md', 'SECURITY.md']);
  const from = { file: 'docs/sv/drift.md', path: 'docs/sv/drift.html' };

  it('lead to the pages of the documents, with their fragments', () => {
    assert.equal(linkOf('../en/host.md#cache', from, files), '../en/host.html#cache');
    assert.equal(linkOf('../../SECURITY.md', from, files), '../security.html');
    assert.equal(linkOf('#här', from, files), '#här');
    assert.equal(linkOf('https://x.se/', from, files), 'https://x.se/');
  });

  it('lead to what is laid beside them as text, or nowhere', () => {
    assert.equal(linkOf('../../LICENSE', from, files), '../LICENSE.txt');
    assert.equal(linkOf('../../src/core/widget.ts', from, files), undefined);
  });

  it('give each document a page of its own, all in lower case', () => {
    assert.equal(pathOf('README.sv.md'), 'docs/readme.sv.html');
    const paths = findDocuments().map(({ path }) => path);
    assert.equal(new Set(paths).size, paths.length);
  });

  it('join the two languages of a document, in both directions', () => {
    const docs = findDocuments();
    const inBoth = docs.filter(({ file }) => /^docs\/(sv|en)\//.test(file));
    assert.ok(inBoth.length >= 10);
    for (const doc of inBoth) {
      const pair = pairOf(doc, docs);
      assert.ok(pair, `${doc.file} leads to no other language`);
      assert.equal(pairOf(pair, docs), doc, `${doc.file} and ${pair.file}`);
    }
  });

  it('name every document in the list of each language', () => {
    const docs = findDocuments();
    const { pages } = documentPages(docs);
    for (const path of ['docs/index.html', 'docs/en/index.html']) {
      const { main } = pages.find((page) => page.path === path);
      for (const doc of docs) {
        assert.ok(main.includes(`"${relativeTo(path, doc.path)}"`), `${path}: ${doc.path}`);
      }
    }
  });
});

describe('the shell of a page', () => {
  const page = {
    path: 'docs/sv/drift.html',
    language: 'sv',
    title: 'A & <b>',
    description: 'Säg "hej"',
    main: '<h1>A</h1>',
    current: 'docs',
    other: 'docs/en/host.html',
  };
  const html = (places = {}) =>
    pageOf(page, { version: '1.2.3', has: (place) => places[place] ?? false });

  it('has no address that begins at the root, and none elsewhere', () => {
    const addresses = [...html({ storybook: true }).matchAll(/(?:href|src)="([^"]*)"/g)];
    assert.ok(addresses.length > 10);
    for (const [, address] of addresses) assert.doesNotMatch(address, /^(\/|https?:)/);
  });

  it('escapes what it is given, and has nothing inline', () => {
    assert.match(html(), /<title>A &amp; &lt;b&gt; – lor-widgets<\/title>/);
    assert.match(html(), /content="Säg &quot;hej&quot;"/);
    assert.doesNotMatch(html(), /<style| style=| on\w+=|<script>/);
  });

  it('leads to the builder, and to Storybook only where it is', () => {
    assert.doesNotMatch(html(), /storybook\/index/);
    assert.match(html(), /Storybook är inte byggt här/);
    const all = html({ storybook: true });
    assert.match(all, /\.\.\/\.\.\/storybook\/index\.html/);
    assert.match(all, /\.\.\/\.\.\/builder\.html/);
    assert.doesNotMatch(all, /inte byggt/);
  });
});

describe('the folder of the site', () => {
  it('is never one that holds something else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lor-own-'));
    try {
      writeFileSync(join(folder, 'letter.txt'), 'kept');
      await assert.rejects(buildSite({ out: folder }), /holds something else than a site/);
      assert.equal(readFileSync(join(folder, 'letter.txt'), 'utf8'), 'kept');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('what is filled in', () => {
  it('takes values by name and makes addresses relative', () => {
    assert.equal(
      filledIn('{{n}} {{docs/a.html?x=1}}', { n: 17 }, 'en/index.html'),
      '17 ../docs/a.html?x=1',
    );
    assert.throws(() => filledIn('{{who}}', {}, 'index.html'), /nobody knows \{\{who\}\}/);
  });

  it('writes sizes as the language does', () => {
    assert.equal(kilobytes(19_351, 'sv'), '19,4 kB');
    assert.equal(kilobytes(19_351, 'en'), '19.4 kB');
  });

  it('gives two lines to paste', () => {
    assert.equal(linesOf('1.2.3', 'x').split('\n').length, 2);
  });

  it('leaves out of demo pages what only the project’s server does', () => {
    const page = '<p>a</p>\n  <!-- live -->\n  <p>slow</p>\n  <!-- /live -->\n<p>{{version}}</p>';
    assert.equal(staticPage(page, '1.2.3'), '<p>a</p>\n<p>1.2.3</p>');
  });
});
