import { expect } from '@open-wc/testing';
import '../../../src/define/contact-finder.js';
import type { ContactFinder, LorCountyChangeDetail } from '../../../src/index.js';
import { placeOf } from '../../../src/widgets/contact-finder/find-place.js';
import { linkOf, placeOfLink } from '../../../src/widgets/contact-finder/link-part.js';
import { all, cleanUp, mountFinder, place, press, seen, type, until } from '../../helpers.js';
import { spareHistory } from '../../history.js';
import { bareCounty, contacts } from './fixtures.js';

const board = (finder: Element): string => all(finder, '#board').map(seen).join();

describe('a finder with a link of its own', () => {
  const start = location.href;
  before(() => spareHistory());
  afterEach(() => {
    cleanUp();
    history.replaceState(null, '', start);
  });

  it('writes what the reader chooses into the address; Back leads back, Forward forth', async () => {
    const finder = await mountFinder('<lor-contact-finder deep-link="a"></lor-contact-finder>');
    const changes: LorCountyChangeDetail[] = [];
    finder.addEventListener('lor-county-change', (event) => changes.push(event.detail));
    await press(finder, 'Norrbotten');
    expect(new URLSearchParams(location.search).get('lor-a')).to.equal('25');
    await press(finder, 'Sök igen');
    expect(new URLSearchParams(location.search).get('lor-a')).to.equal(null);
    await type(finder, 'kiruna');
    await press(finder, 'Kiruna');
    expect(new URLSearchParams(location.search).get('lor-a')).to.equal('2584');
    history.back();
    await until('the search', () => all(finder, 'input').length > 0);
    history.back();
    await until('the card', () => board(finder) !== '');
    expect(all(finder, '.lies-in')).to.deep.equal([]);
    history.back();
    await until('the search', () => all(finder, 'input').length > 0);
    history.forward();
    await until('the card', () => board(finder) === 'Länsstyrelsen i Norrbottens län');
    expect(changes).to.deep.equal([
      { county: '25', municipality: null },
      { county: null, municipality: null },
      { county: '25', municipality: '2584' },
      { county: null, municipality: null },
      { county: '25', municipality: null },
      { county: null, municipality: null },
      { county: '25', municipality: null },
    ]);
    // What was typed is nobody's business.
    expect(location.href).not.to.include('kiruna');
  });

  for (const value of ['25', 'BD', 'SE-BD', '2584', '25/2584']) {
    it(`opens at ${value}, and tells the page`, async () => {
      history.replaceState(null, '', `?lor-a=${encodeURIComponent(value)}`);
      const holder = place('');
      const events: string[] = [];
      for (const name of ['lor-ready', 'lor-county-change']) {
        holder.addEventListener(name, () => events.push(name));
      }
      holder.innerHTML = '<lor-contact-finder deep-link="a" county="12"></lor-contact-finder>';
      const finder = holder.firstElementChild as ContactFinder;
      await finder.ready;
      expect(board(finder)).to.equal('Länsstyrelsen i Norrbottens län');
      expect(all(finder, '.lies-in')).to.have.lengthOf(value.includes('2584') ? 1 : 0);
      await until('both events', () => events.length === 2);
    });
  }

  it('shows what the page asked for where the address says nothing, or nonsense', async () => {
    history.replaceState(null, '', '?lor-a=nowhere');
    const finder = await mountFinder(
      '<lor-contact-finder deep-link="a" county="M"></lor-contact-finder>',
    );
    expect(board(finder)).to.equal('Länsstyrelsen i Skåne län');
    await press(finder, 'Sök igen');
    await press(finder, 'Norrbotten');
    history.back();
    await until('the page’s own county', () => board(finder) === 'Länsstyrelsen i Skåne län');
  });

  it('puts focus where the reader was, and takes none from elsewhere', async () => {
    const finder = await mountFinder('<lor-contact-finder deep-link="a"></lor-contact-finder>');
    await press(finder, 'Norrbotten');
    await until('focus on the board', () => finder.shadowRoot?.activeElement?.id === 'board');
    history.back();
    await until('focus in the field', () => finder.shadowRoot?.activeElement?.id === 'query');
    const elsewhere = document.createElement('button');
    finder.parentElement!.append(elsewhere);
    elsewhere.focus();
    history.forward();
    await until('the card', () => board(finder) !== '');
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('is apart from another finder’s link', async () => {
    const [first, second] = await Promise.all(
      ['a', 'b'].map((key) =>
        mountFinder(`<lor-contact-finder deep-link="${key}"></lor-contact-finder>`),
      ),
    );
    await press(first!, 'Norrbotten');
    await press(second!, 'Skåne');
    expect(location.search).to.include('lor-a=25').and.to.include('lor-b=12');
    history.back();
    await until('the second’s search', () => all(second!, 'input').length > 0);
    expect(board(first!)).to.equal('Länsstyrelsen i Norrbottens län');
  });

  it('has no say where the county is locked', async () => {
    history.replaceState(null, '', '?lor-a=25');
    const finder = await mountFinder(
      '<lor-contact-finder deep-link="a" county="12" lock></lor-contact-finder>',
    );
    expect(board(finder)).to.equal('Länsstyrelsen i Skåne län');
  });

  it('leaves the address alone without the attribute', async () => {
    const finder = await mountFinder();
    await press(finder, 'Norrbotten');
    expect(location.href).to.equal(start);
  });
});

describe('the value in the address', () => {
  it('says which county where a municipality’s code is a county’s as well', () => {
    const feed = contacts({
      counties: [bareCounty({ code: '1' }), bareCounty({ code: '2', name: 'Annat län' })],
      municipalities: [{ code: '2', name: 'Tvåby', county: '1' }],
    });
    const find = (codes: Parameters<typeof placeOf>[0]) => placeOf(codes, feed);
    const twoby = placeOf({ municipality: '2' }, feed)!;
    expect(linkOf(twoby, find)).to.equal('1/2');
    expect(placeOfLink('1/2', find)).to.deep.equal(twoby);
    expect(placeOfLink('2', find)?.municipality).to.equal(undefined);
    for (const nonsense of ['2/2', '/', '//', '1/', '/2', '%', '__proto__']) {
      expect(placeOfLink(nonsense, find), nonsense).to.equal(undefined);
    }
  });
});
