import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { loadLocale, withLocale } from '../../src/core/localize.js';
import { sourceLine, type Provenance } from '../../src/core/source-line.js';
import { seen } from '../helpers.js';

await Promise.all(['en', 'ar'].map(loadLocale));

describe('sourceLine', () => {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => place.remove());

  const feed: Provenance = {
    language: 'sv',
    updated: '2026-11-23',
    source: { name: 'Länsstyrelserna', url: 'https://example.se/' },
  };
  const show = (
    provenance: Provenance,
    {
      checked,
      locale = 'sv',
      more,
      today = '2026-11-30',
    }: { checked?: string; locale?: string; more?: unknown; today?: string } = {},
  ): string => {
    withLocale(locale, () =>
      render(sourceLine(provenance, checked, locale, more, new Date(today)), place),
    );
    return seen(place);
  };

  it('says where the facts are from and when they were checked, with a way there', () => {
    expect(show(feed)).to.equal('Källa: Länsstyrelserna. Kontrollerat 23 november 2026.');
    expect(place.querySelector('a')!.href).to.equal('https://example.se/');
    expect(place.querySelector('[part=source]')).not.to.equal(null);
  });

  it('prefers the day of the record to that of the feed', () => {
    expect(show(feed, { checked: '2026-05-01' })).to.include('Kontrollerat 1 maj 2026.');
  });

  it('says so when that is more than a year ago, to the day', () => {
    const words = 'Det är mer än ett år sedan.';
    expect(show(feed, { today: '2027-11-23' })).not.to.include(words);
    expect(show(feed, { today: '2027-11-24' })).to.include(`23 november 2026. ${words}`);
    expect(show(feed, { today: '2027-11-24', checked: '2027-01-01' })).not.to.include(words);
    expect(show(feed, { today: '2027-01-01', checked: '2025-01-01' })).to.include(words);
    expect(show({ ...feed, updated: undefined }, { today: '2099-01-01' })).not.to.include(words);
  });

  it('leaves out what is not known', () => {
    expect(show({ language: 'sv', updated: '2026-11-23' })).to.equal(
      'Kontrollerat 23 november 2026.',
    );
    expect(show({ ...feed, updated: undefined })).to.equal('Källa: Länsstyrelserna.');
    expect(show({ ...feed, updated: 'i går' })).to.equal('Källa: Länsstyrelserna.');
    show({ language: 'sv' });
    expect(place.childElementCount).to.equal(0);
  });

  it('stands also for what the widget adds alone', () => {
    expect(show({ language: 'sv' }, { more: html`<a href="#x">Fel?</a>` })).to.equal('Fel?');
  });

  for (const url of ['javascript:alert(1)', 'data:text/html,x', '', undefined]) {
    it(`makes no link of ${JSON.stringify(url)}`, () => {
      show({ ...feed, source: { name: 'Länsstyrelserna', url } });
      expect(seen(place)).to.include('Länsstyrelserna');
      expect(place.querySelector('a')).to.equal(null);
    });
  }

  it('speaks the reader’s language and isolates the name that is not', () => {
    expect(show(feed, { locale: 'en' })).to.equal(
      'Source: Länsstyrelserna. Checked on 23 November 2026.',
    );
    expect(show(feed, { locale: 'ar' })).to.include('المصدر');
    const name = place.querySelector('bdi')!;
    expect([name.textContent, name.lang, name.dir]).to.deep.equal(['Länsstyrelserna', 'sv', 'ltr']);
  });
});
