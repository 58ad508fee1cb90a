import { expect } from '@open-wc/testing';
import '../../../src/define/contact-finder.js';
import type { ContactFinder } from '../../../src/index.js';
import { all, cleanUp, mountWith, press, seen, settle, until } from '../../helpers.js';
import { bareCounty, contacts } from './fixtures.js';

const NORTH = { code: '91', name: { sv: 'Norra länet', en: 'North' } };
const SOUTH = { code: '92', name: { sv: 'Ödra länet', en: 'A south' } };
const two = contacts({
  counties: [bareCounty(NORTH), bareCounty(SOUTH)],
  municipalities: [],
});
const one = contacts({
  counties: [bareCounty({ code: '92', name: 'Annat län' })],
  municipalities: [],
});

/** The names of the index with the language each is marked as, if it is not the reader's. */
const index = (finder: ContactFinder): string[] =>
  all(finder, '.counties button').map((button) => {
    const lang = button.querySelector('bdi')?.lang;
    return seen(button) + (lang ? ` (${lang})` : '');
  });

describe('the index of counties', () => {
  afterEach(cleanUp);

  it('is in the language of each finder, in its order, and stays so', async () => {
    const swedish = await mountWith(two);
    const english = await mountWith(two, 'lang="en"');
    const arabic = await mountWith(two, 'lang="ar"');
    const again = async (): Promise<void> => {
      for (const finder of [arabic, english, swedish]) {
        finder.requestUpdate();
        await settle(finder);
      }
      expect(index(swedish)).to.deep.equal(['Norra länet', 'Ödra länet']);
      expect(index(english)).to.deep.equal(['A south', 'North']);
      expect(index(arabic)).to.deep.equal(['A south (en)', 'North (en)']);
    };
    await again();
    await again();
  });

  it('follows the language of the page', async () => {
    const finder = await mountWith(two);
    document.documentElement.lang = 'en';
    await until('English names', () => index(finder).join() === 'A south,North');
    document.documentElement.lang = 'sv';
    await until('Swedish names', () => index(finder).join() === 'Norra länet,Ödra länet');
  });

  it('is that of each content, also beside another with the same codes', async () => {
    const many = await mountWith(two);
    const few = await mountWith(one);
    many.requestUpdate();
    await settle(many);
    expect(index(many)).to.deep.equal(['Norra länet', 'Ödra länet']);
    expect(index(few)).to.deep.equal(['Annat län']);
    await press(many, 'Ödra länet');
    expect([many.county, few.county]).to.deep.equal(['92', undefined]);
  });

  it('is another one when the content becomes another', async () => {
    const finder = await mountWith(two);
    finder.content = one;
    await finder.ready;
    expect(index(finder)).to.deep.equal(['Annat län']);
  });
});
