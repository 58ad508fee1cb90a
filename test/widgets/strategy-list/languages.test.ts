import { expect } from '@open-wc/testing';
import '../../../src/define/strategy-list.js';
import { all, cleanUp, one, seen, seenOf, until } from '../../helpers.js';
import {
  chips,
  choose,
  count,
  DOCUMENTS,
  ids,
  listOf,
  many,
  mountList,
  mountListWith,
  options,
  rowOf,
  savedBy,
  typeIn,
} from './lists.js';

const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/;

const region = (list: Element): string[] => {
  const { lang, dir } = one(list, '.lor');
  return [lang, dir];
};

describe('languages of the list of documents', () => {
  afterEach(cleanUp);

  it('are its own: what is ours is English, titles stay Swedish and say so', async () => {
    const list = await mountList('lang="en" county="12"');
    expect(region(list)).to.deep.equal(['en', 'ltr']);
    expect(count(list)).to.equal('4 of 56 documents fit');
    const titles = all(list, '.doc-title bdi');
    expect(titles.map(({ lang }) => lang)).to.deep.equal(Array(4).fill('sv'));
    expect(chips(list)).to.deep.equal(['County: Skåne County']);
    expect(Object.keys(options(list, 'type'))).to.include('Situation report');
    expect(seenOf(list)).not.to.match(/Oklart|Gäller|Har gått ut|Lägesbild\b/);
  });

  it('are read from right to left in Arabic, with Latin digits, and Swedish isolated', async () => {
    const list = await mountList('lang="ar" sort="county"');
    await until('all rows', () => ids(list).length === 56);
    expect(region(list)).to.deep.equal(['ar', 'rtl']);
    expect(getComputedStyle(one(list, '.lor')).direction).to.equal('rtl');
    for (const title of all(list, '.doc-title bdi')) {
      expect([title.lang, title.dir]).to.deep.equal(['sv', 'ltr']);
    }
    expect(all(list, '.doc-title bdi')).to.have.length(56);
    expect(seenOf(list)).to.not.match(OTHER_DIGITS);
    expect(count(list)).to.match(/^56 [\u0600-\u06ff]/);
    // No Arabic gloss is there: English is lent, and says that it is.
    const gloss = rowOf(list, 'skane-rok').querySelector<HTMLElement>('.gloss')!;
    expect(
      (gloss.closest('[lang]') as HTMLElement).lang === 'en' || gloss.querySelector('[lang=en]'),
    ).to.be.ok;
  });

  for (const [lang, first, last] of [
    ['sv', 'Blekinge län', 'Östergötlands län'],
    ['en', 'Blekinge County', 'Östergötland County'],
  ] as const) {
    it(`have the counties in Swedish order in ${lang}`, async () => {
      const list = await mountList(`lang="${lang}"`);
      const names = Object.keys(options(list, 'county'));
      expect(names).to.have.length(21);
      expect([names[0], names.at(-1)]).to.deep.equal([first, last]);
      expect(names).to.deep.equal([...names].sort(new Intl.Collator('sv').compare));
    });
  }

  it('change live, and keep what is chosen and open', async () => {
    const list = await mountListWith(listOf(DOCUMENTS), 'lang="sv"');
    await choose(list, 'county', 'Skåne län');
    rowOf(list, 'both').querySelector('details')!.open = true;
    list.lang = 'en';
    await until('English', () => region(list)[0] === 'en');
    expect(chips(list)).to.deep.equal(['County: Skåne County']);
    expect(count(list)).to.equal('3 of 6 documents fit');
    expect(rowOf(list, 'both').querySelector('details')!.open).to.equal(true);
    list.lang = 'ar';
    await until('Arabic', () => region(list)[1] === 'rtl');
    expect(count(list)).to.match(/[\u0600-\u06ff]/);
    expect(ids(list)).to.have.length(3);
    list.removeAttribute('lang');
    await until('Swedish', () => region(list)[0] === 'sv');
    expect(chips(list)).to.deep.equal(['Län: Skåne län']);
  });

  it('are searched in all of them, though only Swedish comes first', async () => {
    const list = await mountList('county="12"');
    expect(JSON.stringify(list.content)).to.not.include('Situation report');
    expect(seenOf(list)).to.not.include('Regional agreement');
    await typeIn(list, 'regional agreement for');
    await until('the document', () => ids(list).includes('skane-rok'));
    expect(chips(list)).to.include('Län: Skåne län');
  });

  it('are all there, after Swedish ones, when the language changes', async () => {
    const list = await mountList('county="12" sort="county"');
    await typeIn(list, 'integration');
    const before = ids(list);
    list.lang = 'en';
    await until('English', () => region(list)[0] === 'en');
    expect(ids(list)).to.deep.equal(before);
    expect(chips(list)).to.deep.equal(['County: Skåne County']);
    expect(one<HTMLInputElement>(list, '#query').value).to.equal('integration');
    expect(rowOf(list, before[0]!).querySelector('.gloss')).to.exist;
  });

  it('are that of the reader in a table that is saved, its columns too', async () => {
    const list = await mountListWith(listOf(DOCUMENTS), 'lang="en"');
    const saved = await savedBy(list, 'CSV');
    const [columns, ...rows] = saved.trim().split(/\r?\n/);
    expect(columns).to.include('First year').and.not.include('Första år');
    expect(rows.join()).to.include('In force').and.not.include('Gäller');
  });

  it('are all in a file that is saved from a Swedish page', async () => {
    const list = await mountList('county="12"');
    const saved = await savedBy(list, 'JSON');
    const data = JSON.parse(saved) as Record<string, unknown>;
    expect(data['only']).to.equal(undefined);
    expect(data['types']).to.deep.include({
      agreement: { sv: 'Överenskommelse', en: 'Agreement' },
    });
    expect(JSON.stringify(data['strategies'])).to.include('"gloss":{"en":');
  });

  it('stand side by side', async () => {
    const [english, arabic] = [await mountList('lang="en"'), await mountList('lang="ar"')];
    expect(seen(one(english, '[part=title]'))).to.equal('Strategies and agreements');
    expect(seen(one(arabic, '[part=title]'))).to.match(/[\u0600-\u06ff]/);
    expect(seen(one(english, '.more-facts summary'))).to.match(/^About the document/);
    expect(seen(one(arabic, '.more-facts summary'))).to.match(/^[\u0600-\u06ff]/);
  });

  for (const [lang, words] of [
    ['sv', '600 av 1 200 dokument passar'],
    ['en', '600 of 1,200 documents fit'],
  ] as const) {
    it(`write large numbers as people do in ${lang}`, async () => {
      const list = await mountListWith(many(1200), `lang="${lang}" type="plan"`);
      expect(count(list)).to.equal(words);
    });
  }
});
