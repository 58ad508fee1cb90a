import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pageOf, pages } from '../../scripts/frame/pages.mjs';
import { integrityOf } from '../../scripts/lib/integrity.mjs';
import { loadSource } from '../../scripts/lib/load-source.mjs';

const template = readFileSync('src/embed/frame/frame.html', 'utf8');
const { frameOptions } = await loadSource('src/embed/frame/options.ts');

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
