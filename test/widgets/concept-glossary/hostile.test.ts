import { expect } from '@open-wc/testing';
import '../../../src/define/concept-glossary.js';
import { all, cleanUp, one, seenOf, tapConsole, until } from '../../helpers.js';
import { glossaryOf, mountGlossaryWith } from './glossary.js';

/** Strings that have broken somebody's page before. */
const HOSTILE: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror="window.broken=1"><script>window.broken=1</script>',
  'an end of its element': '</dd></dl></section></template>--><style>*{display:none}</style>',
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
};

const feed = (text: string): unknown =>
  glossaryOf(
    [
      { id: 'safe', term: 'tryggt', definition: 'Något tryggt.', related: ['odd', text] },
      {
        id: 'odd',
        term: { sv: `Ord ${text}`, ar: text },
        altTerms: { sv: [text], en: [text] },
        hiddenTerms: { sv: [text] },
        definition: { sv: text, ar: text },
        note: text,
        domain: text,
        status: text,
        related: ['safe'],
        broader: ['safe'],
        sources: [
          { title: text, url: text },
          { title: 'Lag', sfs: '2017:584', url: text, verified: false },
        ],
        checked: text,
      },
      { id: text, term: text },
    ],
    { source: { name: text, url: text }, license: text, review: { ar: 'machine' } },
  );

const broken = (): unknown => (window as { broken?: unknown }).broken;

function expectHarmless(glossary: Element): void {
  expect(broken()).to.equal(undefined);
  expect(all(glossary, 'img, script, style, iframe')).to.have.length(0);
  expect(seenOf(glossary)).to.not.match(/undefined|NaN|\[object Object\]|Invalid Date/);
  for (const link of all<HTMLAnchorElement>(glossary, 'a')) {
    expect(link.protocol, link.outerHTML.slice(0, 200)).to.match(/^(https?|mailto|tel):$/);
  }
  expect(glossary.scrollWidth).to.be.at.most(glossary.clientWidth + 1);
}

describe('the glossary with hostile content', () => {
  let stops: (() => void)[];
  beforeEach(() => (stops = [tapConsole('error', []), tapConsole('warn', [])]));
  afterEach(() => {
    for (const stop of stops) stop();
    cleanUp();
  });

  for (const [what, text] of Object.entries(HOSTILE)) {
    it(`shows ${what} as text, in the list, the card and the accordion`, async function () {
      this.timeout(20_000);
      const glossary = await mountGlossaryWith(feed(text), 'also-lang="ar"');
      expectHarmless(glossary);
      glossary.concept = 'safe';
      await until('the card', () => all(glossary, '#concept').length > 0);
      expectHarmless(glossary);
      glossary.concept = 'odd';
      await glossary.updateComplete;
      expectHarmless(glossary);
      glossary.layout = 'accordion';
      await until('the accordion', () => all(glossary, 'details').length > 0);
      expectHarmless(glossary);
      expect(one(glossary, '.lor').dataset['state']).to.equal('shown');
    });
  }
});
