import { expect } from '@open-wc/testing';
import '../../../src/define/strategy-list.js';
import { fold } from '../../../src/core/fold.js';
import type { StrategyList } from '../../../src/index.js';
import { all, cleanUp, one, seenOf, settle, tapConsole } from '../../helpers.js';
import { boxOf, ids, listOf, mountListWith, typeIn } from './lists.js';

/** Strings that have broken somebody's page before. */
const HOSTILE: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror="window.broken=1"><script>window.broken=1</script>',
  'an end of its element': '</dd></dl></li></template>--><style>*{display:none}</style>',
  'quotes and braces': `"'\`\${1}{{2}}{% 3 %}`,
  'a script address': 'javascript:window.broken=1//https://www.lansstyrelsen.se/',
  'text turned round': '\u202e50 00 12-010\u202d',
  'unclosed isolates': '\u2067\u2066\u2068abc',
  'a lone surrogate': 'a\ud800b',
  'zero bytes': 'a\u0000b',
  'one endless word': 'å'.repeat(100_000),
  'endless Arabic': 'ﷺ'.repeat(100_000),
  'a member of Object': '__proto__',
  'emoji in families': '👩‍👩‍👧‍👦'.repeat(50),
  'signs of our own': '%total %query # {other} , . ~ ;',
};

const feed = (text: string): unknown =>
  listOf(
    [
      { id: 'safe', title: 'Tryggt', supersededBy: 'odd', counties: ['12'] },
      {
        id: 'odd',
        title: { sv: `Titel ${text}`, ar: text },
        gloss: { en: text, ar: text },
        language: text,
        level: text,
        counties: [text, '12'],
        municipalities: [text],
        type: text,
        topics: [text, 'work'],
        validFrom: 2016,
        validTo: 2019,
        yearsNote: text,
        decided: text,
        parties: [text, { sv: text }],
        publisher: text,
        url: text,
        format: text,
        size: 1e21,
        summary: { sv: text, ar: text },
        verified: text,
        checked: text,
      },
      { id: text, title: text, type: text },
    ],
    {
      source: { name: text, url: text },
      license: text,
      types: { [text]: text },
      topics: { [text]: text, work: text },
      counties: { [text]: text, 12: { sv: text } },
    },
  );

const broken = (): unknown => (window as { broken?: unknown }).broken;

function expectHarmless(list: StrategyList): void {
  expect(broken()).to.equal(undefined);
  expect(all(list, 'img, script, style, iframe')).to.have.length(0);
  expect(seenOf(list)).to.not.match(/undefined|NaN|\[object Object\]|Invalid Date/);
  for (const link of all<HTMLAnchorElement>(list, 'a')) {
    expect(link.protocol, link.outerHTML.slice(0, 200)).to.match(/^(https?|mailto|tel):$/);
  }
  expect(list.scrollWidth).to.be.at.most(list.clientWidth + 1);
  expect(one(list, '.lor').dataset['state']).to.equal('shown');
}

describe('the list of documents with hostile content', () => {
  let stops: (() => void)[];
  beforeEach(() => (stops = [tapConsole('error', []), tapConsole('warn', [])]));
  afterEach(() => {
    for (const stop of stops) stop();
    cleanUp();
  });

  it('stays inside a narrow column, whatever the length of its words', async () => {
    const words = listOf([{ id: 'long', title: 'å'.repeat(300), summary: 'ö'.repeat(900) }], {});
    const list = await mountListWith(words);
    list.parentElement!.style.inlineSize = '18em';
    for (const lang of ['sv', 'ar']) {
      list.lang = lang;
      await settle(list);
      expect(list.scrollWidth, lang).to.be.at.most(list.clientWidth + 1);
    }
  });

  for (const [what, text] of Object.entries(HOSTILE)) {
    it(`shows ${what} as text, in rows, facts, filters and groups`, async function () {
      this.timeout(20_000);
      const list = await mountListWith(feed(text), 'deep-link="hostile" lang="ar"');
      expect(ids(list)).to.include('odd');
      expectHarmless(list);
      for (const details of all<HTMLDetailsElement>(list, 'details')) details.open = true;
      expectHarmless(list);
      for (const sort of ['county', 'type', 'title'] as const) {
        list.sort = sort;
        await list.updateComplete;
        expectHarmless(list);
      }
      const before = location.href;
      try {
        for (const facet of ['type', 'topic', 'county']) {
          for (const box of all<HTMLInputElement>(list, `[data-facet=${facet}] input`).slice(
            0,
            3,
          )) {
            box.click();
            await settle(list);
            expectHarmless(list);
          }
        }
      } finally {
        history.replaceState(null, '', before);
      }
    });

    it(`takes ${what} for what it is in the search field and the attributes`, async function () {
      this.timeout(20_000);
      const list = await mountListWith(feed('x'));
      for (const name of [
        'county',
        'type',
        'topic',
        'level',
        'status',
        'sort',
        'limit',
        'from-year',
        'follow',
      ]) {
        list.setAttribute(name, text);
        await settle(list);
        expect(broken()).to.equal(undefined);
        expect(one(list, '.lor').dataset['state']).to.equal('shown');
        list.removeAttribute(name);
      }
      await settle(list);
      const typed = text.slice(0, 200);
      // Where there is nothing to search for, everything stays.
      await typeIn(list, fold(typed) && typed);
      expectHarmless(list);
    });
  }

  it('links to no script', async () => {
    const list = await mountListWith(
      listOf(
        [
          'javascript:window.broken=1',
          ' JaVaScRiPt:alert(1)',
          'data:text/html,x',
          'vbscript:x',
          '//a.example/',
          '/x',
          'x',
        ].map((url, at) => ({ id: `d${at}`, title: `D${at}`, url })),
      ),
    );
    expect(ids(list)).to.have.length(7);
    expect(all(list, '.doc-title a')).to.have.length(0);
  });

  it('can be chosen by a key that members of objects have', async () => {
    const list = await mountListWith(
      listOf([
        { id: 'a', title: 'A', type: 'constructor' },
        { id: 'b', title: 'B', type: 'toString' },
      ]),
    );
    boxOf(list, 'type', 'constructor').click();
    await settle(list);
    expect(ids(list)).to.deep.equal(['a']);
  });
});
