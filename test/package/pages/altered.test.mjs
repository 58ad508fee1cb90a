import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { logged } from '../../site/patience.mjs';
import { press, says, textOf, typeInto } from '../../site/visit.mjs';
import {
  CDN,
  GLOSSARY,
  LIST,
  OVERVIEW,
  TERM,
  chunk,
  fallbackSeen,
  finder,
  glossary,
  list,
  module,
  overview,
  pressTerm,
  sha256,
  term,
  usePublished,
} from './published.mjs';

describe('a file that is not the one that was built', () => {
  const site = usePublished();
  const ALTERED = module('/altered/lor-widgets.js');
  const add = (text) => `${text}\nglobalThis.altered = true;`;

  /** Browsers without it run what they are given, as they do with every other import: none is tested. */
  const canRefuse = (page) =>
    page.evaluate(() => document.createElement('link').relList.supports('modulepreload'));
  const ran = (page) => page.evaluate(() => 'altered' in globalThis);

  it('has the hash in the entry that its file has', () => {
    const text = readFileSync(join(CDN, 'lor-widgets.js'), 'utf8');
    for (const name of [
      'core',
      'contact-finder',
      'contacts',
      'card-part',
      'parts',
      'concept-glossary',
      'concepts',
      'collaboration-overview',
      'collaboration.sv',
      'glossary.sv',
      'strategy-list',
      'strategies.sv',
      'languages',
      'more',
    ]) {
      assert.ok(text.includes(sha256(chunk(CDN, name))), name);
    }
    const list = readFileSync(chunk(CDN, 'parts'), 'utf8');
    for (const name of [
      'glossary-desk-part',
      'overview-desk-part',
      'strategy-desk-part',
      'more',
      'languages',
      ...['glossary', 'collaboration', 'strategies'].map((content) => `${content}.words`),
    ]) {
      assert.ok(list.includes(sha256(chunk(CDN, name))), name);
    }
    const languages = readFileSync(chunk(CDN, 'languages'), 'utf8');
    for (const name of ['ar', 'uk', 'glossary.ar', 'collaboration.ti', 'strategies.fi']) {
      assert.ok(languages.includes(sha256(chunk(CDN, name))), name);
    }
  });

  for (const [name, markup, tag] of [
    ['core', finder(), 'lor-contact-finder'],
    ['contact-finder', finder(), 'lor-contact-finder'],
    ['core', glossary(), GLOSSARY],
    ['concept-glossary', glossary(), GLOSSARY],
    ['concepts', glossary(), GLOSSARY],
    ['core', overview(), OVERVIEW],
    ['collaboration-overview', overview(), OVERVIEW],
    ['core', list(), LIST],
    ['strategy-list', list(), LIST],
  ]) {
    it(`is refused: ${name}; the fallback of ${tag} stays, and one line says why`, async () => {
      site.alter({ [name]: add });
      const { page, noted } = await site.open(site.make('altered.html', ALTERED + markup), {
        ready: false,
      });
      assert.ok(await canRefuse(page), 'the browser knows modulepreload');
      await logged(page, noted.warnings);
      assert.equal(await ran(page), false);
      assert.equal(await fallbackSeen(page), true);
      assert.equal(noted.warnings.length, 1);
      const [, said, why] = /^<([\w-]+)>: could not be loaded \((.*)\)/.exec(noted.warnings[0]);
      assert.equal(said, tag);
      assert.match(why, /altered/);
      await page.close();
    });
  }

  for (const [name, change, markup, tag] of [
    [
      'contacts',
      (text) => text.replaceAll('010-225 50 00', 'ALTERED'),
      finder('county="25"'),
      'lor-contact-finder',
    ],
    [
      'glossary.sv',
      (text) => text.replaceAll('Person som', 'ALTERED'),
      glossary('concept="nyanland"'),
      GLOSSARY,
    ],
    [
      'collaboration.sv',
      (text) => text.replaceAll('Migrationsverket', 'ALTERED'),
      overview(),
      OVERVIEW,
    ],
    ['glossary.sv', (text) => text.replaceAll('Person som', 'ALTERED'), glossary(), GLOSSARY],
    ['strategies.sv', (text) => text.replaceAll('Integrationsstrategi', 'ALTERED'), list(), LIST],
  ]) {
    it(`is refused: the facts, ${name}; nothing altered is shown`, async () => {
      site.alter({ [name]: change });
      const { page } = await site.open(site.make('altered-facts.html', ALTERED + markup), {
        ready: false,
      });
      await says(page, 'Uppgifterna kunde inte visas', tag);
      assert.doesNotMatch(await textOf(page, tag), /ALTERED/);
      assert.equal(await fallbackSeen(page), true);
      await page.close();
    });
  }

  for (const [name, markup, tag, act, stays] of [
    ['search-part', finder(), 'lor-contact-finder', (page) => typeInto(page, 'kiruna'), /Blekinge/],
    ['card-part', finder(), 'lor-contact-finder', (page) => press(page, 'Skåne'), /Blekinge/],
    ['parts', glossary(), GLOSSARY, () => undefined, /anvisning/],
    ['glossary-desk-part', glossary(), GLOSSARY, () => undefined, /anvisning/],
    ['overview-desk-part', overview(), OVERVIEW, () => undefined, /Migrationsverket/],
    [
      'overview-search-part',
      overview(),
      OVERVIEW,
      (page) => typeInto(page, 'asyl', OVERVIEW),
      /Migrationsverket/,
    ],
    [
      'concept-search-part',
      glossary(),
      GLOSSARY,
      (page) => typeInto(page, 'nyanländ', GLOSSARY),
      /anvisning/,
    ],
    [
      'concept-card-part',
      glossary(),
      GLOSSARY,
      (page) => press(page, 'anvisning', GLOSSARY),
      /anvisning/,
    ],
    [
      'concept-meaning',
      glossary(),
      GLOSSARY,
      (page) => press(page, 'anvisning', GLOSSARY),
      /anvisning/,
    ],
    ['strategy-desk-part', list(), LIST, () => undefined, /Integrationsstrategi Blekinge/],
    [
      'strategy-search-part',
      list(),
      LIST,
      (page) => typeInto(page, 'skåne', LIST),
      /Integrationsstrategi Blekinge/,
    ],
    // What a search needs in turn.
    [
      'fold',
      list(),
      LIST,
      (page) => typeInto(page, 'skåne', LIST),
      /Integrationsstrategi Blekinge/,
    ],
  ]) {
    it(`is refused later too: ${name}; ${tag} says so and goes on`, async () => {
      site.alter({ [name]: name === 'parts' ? (text) => `${text}\n// altered` : add });
      const { page } = await site.open(site.make('altered-later.html', ALTERED + markup), {
        ready: false,
      });
      await page.waitForFunction(
        (wanted) => document.querySelector(wanted).shadowRoot?.querySelector('input'),
        {},
        tag,
      );
      await act(page);
      await says(page, 'Uppgifterna kunde inte visas', tag);
      assert.equal(await ran(page), false);
      assert.match(await textOf(page, tag), stays);
      await page.close();
    });
  }

  for (const name of ['concept-popover-part', 'concept-meaning', 'core']) {
    it(`is refused when a term is pressed: ${name}; the text stays, and one line says why`, async () => {
      site.alter({ [name]: add });
      const { page, noted } = await site.open(site.make('altered-term.html', ALTERED + term()), {
        ready: false,
      });
      assert.ok(await canRefuse(page), 'the browser knows modulepreload');
      await pressTerm(page);
      await logged(page, noted.errors, { like: '<lor-concept>' });
      assert.equal(await ran(page), false);
      assert.equal(
        await page.evaluate(() => document.body.innerText.trim()),
        'Vi tar emot nyanlända här.',
      );
      const lines = noted.errors.filter((line) => line.startsWith('<lor-concept>'));
      assert.equal(lines.length, 1, noted.errors.join('\n'));
      assert.match(lines[0], /the definition cannot be shown: .*altered/);
      await page.close();
    });
  }

  it('is refused when a term is pressed: the words; none of them is shown', async () => {
    site.alter({ 'glossary.sv': (text) => text.replaceAll('Person som', 'ALTERED') });
    const { page } = await site.open(site.make('altered-words.html', ALTERED + term()), {
      ready: false,
    });
    await pressTerm(page);
    await says(page, 'Uppgifterna kunde inte visas', TERM);
    assert.doesNotMatch(await textOf(page, TERM), /ALTERED/);
    await page.close();
  });

  it('is refused: a language; the finder speaks Swedish', async () => {
    site.alter({ en: add });
    const { page, noted } = await site.open(
      site.make('altered-language.html', `${ALTERED}<div lang="en">${finder()}</div>`),
    );
    assert.match(await textOf(page), /Hitta din länsstyrelse/);
    assert.equal(await ran(page), false);
    assert.ok(noted.warnings.some((line) => line.includes('"en" could not be loaded')));
    await page.close();
  });

  it('is refused when documents are saved: nothing is saved, and it is said', async () => {
    site.alter({ 'take-along-part': add });
    const { page } = await site.open(site.make('altered-saved.html', ALTERED + list()), {
      ready: false,
    });
    await says(page, 'Spara som tabell (CSV)', LIST);
    await press(page, 'Spara som tabell (CSV)', LIST);
    await page.waitForFunction(
      (wanted) =>
        document.querySelector(wanted).shadowRoot.querySelector('.outcome').innerText.trim(),
      {},
      LIST,
    );
    assert.doesNotMatch(await textOf(page, LIST), /Filen är sparad/);
    assert.equal(await ran(page), false);
    await page.close();
  });
});
