import { expect } from '@open-wc/testing';
import { formatDay, formatMonth } from '../../src/core/dates.js';

describe('formatDay', () => {
  it('writes a day out', () => {
    expect(formatDay('2026-11-23', 'sv')).to.equal('23 november 2026');
    expect(formatDay('2026-11-23', 'en')).to.equal('23 November 2026');
  });
  it('writes Swedish days and months as Intl does', () => {
    const parts = { timeZone: 'UTC', numberingSystem: 'latn', calendar: 'gregory' } as const;
    const days = new Intl.DateTimeFormat('sv', { ...parts, dateStyle: 'long' });
    const months = new Intl.DateTimeFormat('sv', { ...parts, year: 'numeric', month: 'long' });
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2026-${String(month).padStart(2, '0')}`;
      for (const day of ['01', '28']) {
        const written = days.format(new Date(`${iso}-${day}T00:00:00Z`));
        expect(formatDay(`${iso}-${day}`, 'sv')).to.equal(written);
      }
      expect(formatMonth(iso, 'sv')).to.equal(months.format(new Date(`${iso}-01T00:00:00Z`)));
    }
  });
  it('keeps Latin digits and the Gregorian calendar in Arabic and Persian', () => {
    expect(formatDay('2026-11-23', 'ar')).to.match(/^23 .+ 2026$/);
    expect(formatDay('2026-11-23', 'fa')).to.match(/23/).and.to.match(/2026/);
  });
  it('writes the plain date where the browser has no data for the language', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf('sma')).to.deep.equal([]);
    expect(formatDay('2026-11-23', 'sma')).to.equal('\u20662026-\u206011-\u206023\u2069');
  });
  it('takes the day of a date with a time', () => {
    expect(formatDay('2026-11-23T23:59:00Z', 'sv')).to.equal('23 november 2026');
  });
  for (const bad of ['', '2026', '2026-13-01', 'i går', '23/11 2026', undefined]) {
    it(`says nothing for ${JSON.stringify(bad)}`, () => {
      expect(formatDay(bad, 'sv')).to.equal(undefined);
    });
  }
});
