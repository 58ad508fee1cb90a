import { expect } from '@open-wc/testing';
import '../../../src/define/contact-finder.js';
import {
  all,
  cleanUp,
  mountWith,
  one,
  press,
  seenOf,
  tapConsole,
  type,
  until,
} from '../../helpers.js';

/** Strings that have broken somebody's page before. */
const HOSTILE: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror="window.broken=1"><script>window.broken=1</script>',
  'an end of its element': '</dd></dl></section></template>--><style>*{display:none}</style>',
  'quotes and braces': `"'\`\${1}{{2}}{% 3 %}`,
  'a script address': 'javascript:window.broken=1//https://www.lansstyrelsen.se/',
  'text turned round': '\u202e50 00 12-010\u202d',
  'unclosed isolates': '\u2067\u2066\u2068abc',
  'nothing but blanks': ' \t\n\u00a0\u200b',
  'a lone surrogate': 'a\ud800b',
  'zero bytes': 'a\u0000b',
  'one endless word': 'å'.repeat(100_000),
  'endless Arabic': 'ﷺ'.repeat(100_000),
  'many lines': 'rad\n'.repeat(2000),
  'a member of Object': '__proto__',
  'emoji in families': '👩‍👩‍👧‍👦'.repeat(50),
};

const FIELDS = [
  'name',
  'board',
  'email',
  'postalAddress',
  'hours',
  'website',
  'contactPage',
  'integrationPage',
  'note',
  'letter',
  'iso',
  'checked',
] as const;

const feed = (text: string) => ({
  kind: 'contacts',
  version: 1,
  language: 'sv',
  updated: text,
  license: text,
  source: { name: text, url: text },
  counties: [
    { code: '1', name: 'Provlän', board: 'Styrelsen', phones: [{ number: '010-225 50 00' }] },
    {
      code: '2',
      ...Object.fromEntries(FIELDS.map((field) => [field, text])),
      name: text.trim() ? text : 'Namn',
      aliases: { sv: [text], en: [text] },
      phones: [{ number: `010 225 50 00 ${text}`, label: text }],
      visitingAddresses: [{ address: text, note: text }],
      unverified: [text, 'phones'],
    },
  ],
  municipalities: [{ code: '2001', name: `Kommun ${text}`, county: '2', aliases: { sv: [text] } }],
});

const broken = (): unknown => (window as { broken?: unknown }).broken;

describe('contact finder with hostile content', () => {
  let stop: () => void;
  beforeEach(() => (stop = tapConsole('error', [])));
  afterEach(() => {
    stop();
    cleanUp();
  });

  for (const [what, text] of Object.entries(HOSTILE)) {
    it(`shows ${what} in every field as text, in list, hits and card`, async () => {
      const finder = await mountWith(feed(text));
      const check = (): void => {
        expect(broken(), 'no script has run').to.equal(undefined);
        expect(
          all(finder, 'img, script, style, iframe'),
          'no element from content',
        ).to.have.lengthOf(0);
        expect(all(finder, '[style]'), 'no style attribute').to.have.lengthOf(0);
        for (const link of all<HTMLAnchorElement>(finder, 'a')) {
          expect(link.protocol).to.match(/^(https?|mailto|tel):$/);
        }
        const shown = one(finder, '.lor').textContent;
        expect(shown).not.to.match(/undefined|\[object|NaN|Invalid/);
        expect(shown).not.to.match(/[\u202d\u202e]/);
        expect(shown.length).to.be.lessThan(200_000);
      };
      expect(all(finder, '.counties button')).to.have.lengthOf(2);
      check();
      await type(finder, 'kommun');
      check();
      await press(finder, 'Rensa');
      finder.municipality = '2001';
      await until('the card', () => all(finder, '#board').length > 0);
      check();
      expect(seenOf(finder).length).to.be.greaterThan(20);
      finder.lang = 'ar';
      await until('Arabic', () => one(finder, '.lor').dir === 'rtl');
      check();
      finder.municipality = undefined;
      await until('the list', () => all(finder, '.counties').length > 0);
      await press(finder, 'Provlän');
      await until('the other card', () => seenOf(finder).includes('010-225 50 00'));
    });
  }

  for (const [what, value] of Object.entries<unknown>({
    numbers: 17,
    null: null,
    booleans: true,
    lists: [[[]]],
    objects: { sv: { sv: 'x' }, constructor: 'x' },
    'objects of other languages': { 'x-klingon': 'nuqneH' },
  })) {
    it(`leaves out fields that are ${what} and shows the rest`, async () => {
      const finder = await mountWith({
        kind: 'contacts',
        version: 1,
        counties: [
          {
            ...Object.fromEntries(FIELDS.map((field) => [field, value])),
            code: '1',
            name: 'Provlän',
            phones: [{ number: '010-225 50 00', label: value }, value, { number: value }],
            visitingAddresses: [value, { address: 'Torget 1' }],
            aliases: value,
            unverified: value,
          },
        ],
        municipalities: [value, { code: value, name: value, county: value }],
      });
      finder.county = '1';
      await until('the card', () => all(finder, '#board').length > 0);
      expect(seenOf(finder)).to.include('010-225 50 00');
      expect(seenOf(finder)).to.include('Torget 1');
      expect(seenOf(finder)).not.to.match(/undefined|\[object|NaN|null|true/);
    });
  }

  it('shows a list of 400 places of one county, and a county without municipalities', async () => {
    const finder = await mountWith({
      kind: 'contacts',
      version: 1,
      counties: [
        { code: 'a', name: 'Aland' },
        { code: 'b', name: 'Beland' },
      ],
      municipalities: Array.from({ length: 400 }, (_, index) => ({
        code: String(index),
        name: `Kommun ${index}`,
        county: 'a',
      })),
    });
    await type(finder, 'kommun');
    expect(all(finder, '.row')).to.have.lengthOf(10);
    await press(finder, 'Visa alla 400 träffar');
    expect(all(finder, '.row')).to.have.lengthOf(400);
  });
});
