import { expect } from '@open-wc/testing';
import '../../../src/define/contact-finder.js';
import { all, cleanUp, mountWith, press, seenOf, tapConsole, type, until } from '../../helpers.js';

const FIELDS = [
  ...['name', 'board', 'email', 'postalAddress', 'hours', 'website', 'contactPage'],
  ...['integrationPage', 'note', 'letter', 'iso', 'checked'],
];

describe('contact finder with odd content', () => {
  let stop: () => void;
  beforeEach(() => (stop = tapConsole('error', [])));
  afterEach(() => {
    stop();
    cleanUp();
  });

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
