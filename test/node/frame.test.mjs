import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pageOf, pages } from '../../scripts/frame/pages.mjs';
import { integrityOf } from '../../scripts/lib/integrity.mjs';
import { loadSource } from '../../scripts/lib/load-source.mjs';

const template = readFileSync('src/embed/frame/frame.html', 'utf8');
const { frameOptions } = await loadSource('src/embed/frame/options.ts');
const { frameSnippet } = await loadSource('src/embed/frame/snippet.ts');

describe('the pages to be framed', () => {
  it('are there for every widget that has options for its address', () => {
    assert.deepEqual(Object.keys(pages).sort(), Object.keys(frameOptions).sort());
  });

  it('leave nothing of the template unfilled', () => {
    for (const name of Object.keys(pages)) {
      const page = pageOf(template, name, (file) => `sha384-of-${file}`);
      assert.doesNotMatch(page, /[{}]|undefined/);
      assert.match(page, new RegExp(`<lor-${name}><a lang="sv" href="https://`));
      assert.ok(page.includes(`src="../${name}.js" integrity="sha384-of-cdn/${name}.js"`));
    }
  });

  it('are not made of a template that asks for what nobody knows', () => {
    assert.throws(
      () => pageOf('{{titel}}', 'strategy-list', String),
      /frame\.html asks for \{\{titel\}\}/,
    );
    assert.throws(() => pageOf('{{title}}', 'unknown', String), /asks for/);
  });

  it('have neither scripts nor styles of their own, as their policy says', () => {
    assert.doesNotMatch(template, /\sstyle=|\son\w+=|<style|<script(?![^>]*\ssrc=)/);
    assert.match(template, /content="default-src 'none'; script-src 'self'; style-src 'self';/);
  });

  it('name the scripts that were built beside them', () => {
    for (const name of Object.keys(pages)) {
      const page = readFileSync(`dist/frame/${name}.html`, 'utf8');
      const named = [...page.matchAll(/src="([^"]+)" integrity="([^"]+)"/g)];
      assert.equal(named.length, 2);
      for (const [, src, hash] of named) {
        const file = src.startsWith('../') ? `dist/cdn/${src.slice(3)}` : `dist/frame/${src}`;
        assert.equal(hash, integrityOf(file), file);
      }
    }
  });
});

for (const file of ['docs/sv/klistra-in.md', 'docs/en/paste.md']) {
  describe(`what editors read of frames: ${file}`, () => {
    const text = readFileSync(file, 'utf8');

    it('has the lines that the builder makes', () => {
      const { version, files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
      const lines = frameSnippet({
        widget: 'contact-finder',
        base: 'https://www.exempel.se/lor',
        version,
        options: { lang: 'sv', county: '22' },
        title: 'Kontakta länsstyrelsen',
        integrity: files['frame/lor-frame.js'],
      });
      assert.ok(text.includes(lines), lines);
    });

    it('names every option of each widget, and no other', () => {
      const row = (name) =>
        [
          ...new RegExp(`^\\| ${name} +\\| (.+?)(?: \\(.*)? +\\|$`, 'm')
            .exec(text)[1]
            .matchAll(/`([\w-]+)`/g),
        ].map(([, option]) => option);
      const common = row('(?:alla|all)');
      for (const [widget, rules] of Object.entries(frameOptions)) {
        assert.deepEqual([...common, ...row(`\`${widget}\``)].sort(), Object.keys(rules).sort());
      }
    });
  });
}
