import { expect } from '@open-wc/testing';
import '../../../src/define/strategy-list.js';
import { all, cleanUp, one, press, seen, seenOf, until } from '../../helpers.js';
import {
  count,
  DOCUMENTS,
  ids,
  listOf,
  many,
  mountList,
  mountListWith,
  rowOf,
  THIS_YEAR,
} from './lists.js';

const NONSENSE = /undefined|\bnull\b|NaN|\[object|Invalid Date/;

const years = (list: Element): string[] => all(list, '[part=item] .years').map(seen);

describe('the list of documents', () => {
  afterEach(cleanUp);

  it('has all documents of the library, the newest first, and says how many they are', async () => {
    const list = await mountList();
    await until('all rows', () => ids(list).length === 56);
    expect(count(list)).to.equal('56 dokument');
    expect(ids(list)[0]).to.equal('blekinge-integrationsstrategi');
    const begun = all(list, '[part=item] .years')
      .map((each) => Number(/^\d{4}/.exec(seen(each))?.[0] ?? 0))
      .filter((year) => year > 0);
    expect(begun).to.deep.equal([...begun].sort((a, b) => b - a));
    expect(years(list).slice(-3)).to.deep.equal(['År okänt', 'År okänt', 'År okänt']);
    expect(seenOf(list)).not.to.match(NONSENSE);
    for (const details of all<HTMLDetailsElement>(list, 'details')) details.open = true;
    expect(seenOf(list)).not.to.match(NONSENSE);
  });

  it('has the first screenful at once, without waiting for the rest', async () => {
    const list = await mountListWith(many(100));
    expect(ids(list).length).to.be.oneOf([24, 100]);
    await until('all rows', () => ids(list).length === 100);
  });

  it('links each title to its document, in the language of the document', async () => {
    const list = await mountList('lang="en"');
    const row = rowOf(list, 'skane-rok');
    const link = row.querySelector<HTMLAnchorElement>('.doc-title a')!;
    expect(link.href).to.match(/^https:\/\/www\.lansstyrelsen\.se\/|^https?:/);
    const title = link.querySelector('bdi')!;
    expect([title.lang, title.dir]).to.deep.equal(['sv', 'ltr']);
    expect(seen(title)).to.equal('Regional överenskommelse för Skåne (RÖK) 2016–2019');
    expect(seen(row.querySelector('.gloss'))).to.match(/^Regional agreement/);
    expect(row.querySelector('.gloss [lang]')).to.equal(null);
  });

  it('has no gloss beside a title that is in the reader’s language', async () => {
    const list = await mountList();
    expect(all(list, '.gloss')).to.have.length(0);
    expect(all(list, '.doc-title [lang]')).to.have.length(0);
  });

  it('says in words that only a title was seen, and links nowhere then', async () => {
    const list = await mountList();
    await until('all rows', () => ids(list).length === 56);
    const row = rowOf(list, 'mun-list-09');
    expect(row.querySelector('.doc-title a')).to.equal(null);
    expect(seen(row.querySelector('.doc-title'))).to.equal(
      'Handlingsplan för Strömstads kommuns mottagande och integrationsarbete',
    );
    expect(seen(row.querySelector('.doubt'))).to.equal('Bara titeln är kontrollerad');
    expect(seen(row.querySelector('.standing'))).to.equal('Oklart');
    expect(all(list, '.doubt')).to.have.length(11);
  });

  it('shows what sources say of years that do not go together', async () => {
    const list = await mountList();
    expect(seen(rowOf(list, 'blekinge-integrationsstrategi').querySelector('.note'))).to.contain(
      '2021–2026',
    );
  });

  it('says of each document from when to when it is, and whether it holds today', async () => {
    const now = THIS_YEAR;
    const document = { title: 'D', verified: true, checked: '2026-11-24' };
    const cases: readonly (readonly [object, string, string])[] = [
      [{ validFrom: now - 1, validTo: now + 1 }, `${now - 1}–${now + 1}`, 'Gäller'],
      [{ validFrom: now, validTo: now }, `${now}`, 'Gäller'],
      [{ validFrom: now - 5, validTo: now - 1 }, `${now - 5}–${now - 1}`, 'Har gått ut'],
      [{ validFrom: now + 1, validTo: now + 2 }, `${now + 1}–${now + 2}`, 'Gäller inte än'],
      [{ validFrom: now - 5 }, `från ${now - 5}`, 'Oklart'],
      [{ validTo: now }, `till ${now}`, 'Oklart'],
      [{}, 'År okänt', 'Oklart'],
      [{ validFrom: 2020, validTo: 2015 }, '2020–2015', 'Årtalen går inte ihop'],
      [{ validFrom: 2015, supersededBy: 'd0' }, 'från 2015', 'Har ersatts'],
    ];
    const list = await mountListWith(
      listOf(cases.map(([fields], at) => ({ id: `d${at}`, ...document, ...fields }))),
    );
    cases.forEach(([, period, standing], at) => {
      const row = rowOf(list, `d${at}`);
      expect(seen(row.querySelector('.years')).replaceAll('\u2060', ''), `d${at}`).to.equal(period);
      expect(seen(row.querySelector('.standing')), `d${at}`).to.equal(standing);
    });
  });

  it('draws the years for the eye alone', async () => {
    const list = await mountListWith(listOf(DOCUMENTS));
    const ruler = (id: string): Element => rowOf(list, id).querySelector('.ruler svg')!;
    expect(ruler('skane-now').getAttribute('aria-hidden')).to.equal('true');
    expect(ruler('skane-now').querySelector('.span.on')).not.to.equal(null);
    expect(ruler('skane-old').querySelector('.span:not(.on):not(.open)')).not.to.equal(null);
    expect(ruler('country').querySelector('.span.open')).not.to.equal(null);
    expect(ruler('none').querySelector('.span')).to.equal(null);
    expect(ruler('none').querySelector('.today')!.getAttribute('x1')).to.equal('84.5%');
    expect(one(list, '.axis').getAttribute('aria-hidden')).to.equal('true');
  });

  it('tells more of a document where the reader wants it', async () => {
    const list = await mountListWith(
      listOf([
        {
          id: 'a',
          title: 'Avtalet',
          language: 'en',
          parties: ['Norr', 'Söder'],
          topics: ['work'],
          counties: ['12'],
          level: 'county',
          decided: '2016-02-17',
          url: 'https://example.org/a.pdf',
          format: 'pdf',
          size: 1_234_567,
          checked: '2026-03-04',
        },
        { id: 'b', title: 'Beslut', decided: '2016-02' },
        { id: 'c', title: 'Cirkulär' },
      ]),
    );
    const facts = (id: string): Record<string, string> => {
      const details = rowOf(list, id).querySelector('details')!;
      details.open = true;
      return Object.fromEntries(
        [...details.querySelectorAll('dl > div')].map((each) => [
          seen(each.querySelector('dt')),
          [...each.querySelectorAll('dd')].map(seen).join(' | '),
        ]),
      );
    };
    expect(facts('a')).to.deep.equal({
      Parter: 'Norr | Söder',
      Ämne: 'Arbete',
      Län: 'Skåne län',
      Nivå: 'Länet',
      Beslutat: '17 februari 2016',
      Fil: 'PDF, 1,2 MB, engelska',
      Kontrollerat: '4 mars 2026',
      'Har sidan flyttat?': 'Sök efter titeln på webben',
    });
    expect(facts('b')['Beslutat']).to.equal('februari 2016');
    expect(Object.keys(facts('c'))).to.deep.equal(['Har sidan flyttat?']);
    expect(seen(rowOf(list, 'a').querySelector('.doc-title'))).to.contain('PDF, 1,2 MB');
    expect(rowOf(list, 'a').querySelector('summary')!.textContent).to.equal(
      'Om dokumentet: Avtalet',
    );
  });

  it('leads from a document to what replaced it', async () => {
    const list = await mountList('county="08" to-year="2013"');
    expect(ids(list)).to.deep.equal(['kalmar-integrationsstrategi-2013']);
    const details = rowOf(list, 'kalmar-integrationsstrategi-2013').querySelector('details')!;
    details.open = true;
    details.querySelector<HTMLElement>('dd button')!.click();
    await until(
      'focus on the other',
      () =>
        list.shadowRoot?.activeElement?.closest<HTMLElement>('[part=item]')?.dataset['id'] ===
        'kalmar-integrationsstrategi-2019',
    );
    expect(count(list)).to.equal('56 dokument');
  });

  for (const amount of [100, 1200]) {
    it(`leads there also where it stands far down in ${amount} documents`, async () => {
      const { strategies, ...others } = many(amount) as { strategies: { id: string }[] };
      const last = `d${amount - 1}`;
      const replaced = { id: 'old', title: 'Gammal', validFrom: 1990, supersededBy: last };
      const list = await mountListWith(
        { ...others, strategies: [...strategies, replaced] },
        'query="Gammal" sort="title"',
      );
      await until('the document', () => ids(list).join() === 'old');
      rowOf(list, 'old').querySelector('details')!.open = true;
      rowOf(list, 'old').querySelector<HTMLElement>('dd button')!.click();
      await until(
        'focus on the other',
        () =>
          list.shadowRoot?.activeElement?.closest<HTMLElement>('[part=item]')?.dataset['id'] ===
          last,
      );
    });
  }

  it('shows so many as the page wants, and all on request', async () => {
    const list = await mountList('limit="5"');
    expect(ids(list)).to.have.length(5);
    expect(count(list)).to.equal('56 dokument');
    await press(list, 'Visa alla 56 dokument');
    await until('all rows', () => ids(list).length === 56);
    await until(
      'focus on the first new one',
      () => list.shadowRoot?.activeElement?.closest('[part=item]') === all(list, '[part=item]')[5],
    );
    expect(all(list, '.more')).to.have.length(0);
  });

  for (const limit of ['0', '-3', 'x', '2.5', '']) {
    it(`takes limit="${limit}" for none`, async () => {
      const list = await mountListWith(listOf(DOCUMENTS), `limit="${limit}"`);
      expect(ids(list)).to.have.length(DOCUMENTS.length);
    });
  }

  it('stands in groups by county, below headings of the next level', async () => {
    const list = await mountListWith(listOf(DOCUMENTS), 'sort="county" heading-level="3"');
    const groups = all(list, '[part=group-title]');
    expect(groups.map(seen)).to.deep.equal([
      'Hallands län',
      'Skåne län',
      'Flera län',
      'Hela landet',
      'Utan län',
    ]);
    expect(groups.map(({ localName }) => localName)).to.deep.equal(Array(5).fill('h4'));
    expect(all(list, '.group-head .hint').map(seen)[1]).to.equal('2 dokument');
    expect(ids(list)).to.deep.equal([
      'halland-now',
      'skane-now',
      'skane-old',
      'both',
      'country',
      'none',
    ]);
  });

  it('keeps groups apart that are called by a number', async () => {
    const list = await mountListWith(
      listOf([
        { id: 'a', title: 'A', counties: ['1'] },
        { id: 'b', title: 'B', counties: ['1', '2'] },
        { id: 'c', title: 'C', level: 'national' },
      ]),
      'sort="county"',
    );
    expect(all(list, '[part=group-title]').map(seen)).to.deep.equal([
      '1',
      'Flera län',
      'Hela landet',
    ]);
  });

  it('is ordered as the reader wants', async () => {
    const list = await mountListWith(listOf(DOCUMENTS));
    const select = one<HTMLSelectElement>(list, '.sort select');
    const sortBy = async (value: string): Promise<void> => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await list.updateComplete;
    };
    await sortBy('type');
    expect(all(list, '[part=group-title]').map(seen)).to.deep.equal(['Avtal', 'Plan']);
    await sortBy('title');
    expect(ids(list)).to.deep.equal([
      'both',
      'country',
      'halland-now',
      'none',
      'skane-now',
      'skane-old',
    ]);
    expect(all(list, '[part=group-title]')).to.have.length(0);
    expect(list.sort).to.equal('title');
    // What the page sets afterwards is what the choice shows, though the reader has used it.
    list.sort = 'county';
    await list.updateComplete;
    expect(select.value).to.equal('county');
    list.sort = 'type';
    await list.updateComplete;
    expect(select.value).to.equal('type');
    list.sort = 'title';
    await list.updateComplete;
    expect(select.value).to.equal('title');
  });

  it('tells where it is from, and when that was checked', async () => {
    const list = await mountList();
    const line = one(list, '[part=source]');
    expect(seen(line)).to.contain('Källa: Länsstyrelserna. Kontrollerat 23 november 2026.');
    expect(line.querySelector('a')!.href).to.equal('https://www.lansstyrelsen.se/');
  });

  it('has the heading that the page wants, and inner ones at most at level 6', async () => {
    const list = await mountListWith(
      listOf(DOCUMENTS),
      'heading="Våra planer" heading-level="6" sort="type"',
    );
    expect(seen(one(list, 'h6[part=title]'))).to.equal('Våra planer');
    expect(all(list, '[part=group-title]').map(({ localName }) => localName)).to.include('h6');
    list.noHeading = true;
    await list.updateComplete;
    expect(all(list, '[part=title]')).to.have.length(0);
    expect(one(list, '.lor').getAttribute('aria-label')).to.equal('Våra planer');
  });

  it('has its own heading at level 2', async () => {
    const list = await mountList();
    expect(seen(one(list, 'h2[part=title]'))).to.equal('Strategier och överenskommelser');
  });

  it('shows the editor’s words above and below', async () => {
    const list = await mountList();
    list.innerHTML = '<p slot="intro">Hos oss gäller</p><p slot="footer">Frågor?</p>';
    const [intro, footer] = list.children as unknown as HTMLElement[];
    const field = one(list, '#query').getBoundingClientRect();
    expect(intro!.getBoundingClientRect().bottom).to.be.at.most(field.top);
    expect(footer!.getBoundingClientRect().top).to.be.at.least(
      one(list, '[part=source]').getBoundingClientRect().bottom,
    );
  });
});
