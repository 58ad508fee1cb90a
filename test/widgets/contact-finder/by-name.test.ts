import { expect } from '@open-wc/testing';
import contacts from '../../../src/content/contacts.json' with { type: 'json' };
import { byName } from '../../../src/widgets/contact-finder/by-name.js';
import { fc, runs } from '../../arbitraries/run.js';

const swedish = new Intl.Collator('sv');

const inOrder = (names: readonly string[], compare: (a: string, b: string) => number) =>
  [...names].sort(compare).join('|');

describe('byName', () => {
  it('orders the names of all places as Intl does', () => {
    const names = [
      ...contacts.counties.map(({ name }) => name.sv),
      ...contacts.municipalities.map(({ name }) => name),
    ];
    expect(names).to.have.length(311);
    expect(inOrder(names, byName)).to.equal(inOrder(names, swedish.compare));
  });

  it('orders any Swedish names as Intl does, capitals apart', () => {
    const name = fc.stringMatching(/^[abvwzåäö ÅÄÖZ-]*$/);
    fc.assert(
      fc.property(name, name, (a, b) => {
        const expected = swedish.compare(a.toLowerCase(), b.toLowerCase());
        expect(byName(a, b), JSON.stringify([a, b])).to.equal(expected);
      }),
      runs(2000),
    );
  });

  it('asks Intl where there are other letters', () => {
    for (const [a, b] of [
      ['Idé', 'Idön'],
      ['Ærø', 'Zinkgruvan'],
      ['Ü', 'Y'],
      ['محافظة نوربوتن', 'Örebro'],
      // Å in two signs, as some systems write it.
      ['A\u030are', 'Zinkgruvan'],
    ] as const) {
      expect(byName(a, b), a).to.equal(swedish.compare(a, b));
    }
  });

  it('leaves what is called the same where it is', () => {
    expect(byName('Åre', 'Åre')).to.equal(0);
    expect(byName('åre', 'Åre')).to.equal(0);
  });
});
