import { expect } from '@open-wc/testing';
import '../../../src/define/collaboration-overview.js';
import type { CollaborationOverview } from '../../../src/index.js';
import {
  all,
  cleanUp,
  one,
  press,
  said,
  searchComes,
  seen,
  seenOf,
  settle,
  until,
} from '../../helpers.js';
import {
  actorNames,
  actorOf,
  asked,
  chooseCounty,
  mountOverview,
  mountOverviewWith,
  others,
  overviewOf,
  typeIn,
} from './overviews.js';

/** Our own words in Swedish, as far as no name or text of the content has them. */
const OURS =
  /Vem gör vad|Vem ansvarar|Till exempel|Aktörer|Länsstyrelsernas roll|Så samverkar|Bidrag att söka|Finns inte|Nationellt|Regionalt|Lokalt|Hela landet|Samverkar med|Ansvarar för|Medverkar|Regleras|Läs mer|Kontrollerat|Inte kontrollerat|inte kontrollerad|Kan sökas|Beslutas av|Telefon\b|Webb\b|Nivå|Välj ditt län|Visa allt|Tillbaka|Källa|svar till|bidrag att söka|Ingen uppgift|Pröva ett|liknande|Innehåll|är inte känt/;
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/;
const ARABIC = /[\u0600-\u06ff]/;
const LATIN = /[A-Za-zÅÄÖåäö]{2,}/;

const openAll = (overview: Element): void => {
  for (const details of all<HTMLDetailsElement>(overview, 'details')) details.open = true;
};

/** Everything that a reader may read or hear: text, and what stands in attributes for it. */
const words = (overview: Element): string =>
  [
    seenOf(overview),
    ...all(overview, '[aria-label], [placeholder]').map(
      (each) => each.getAttribute('aria-label') ?? each.getAttribute('placeholder'),
    ),
    said(overview),
  ].join(' | ');

/** Texts in Latin letters that neither they nor what they stand in says to be of another language. */
function unmarked(overview: Element): string[] {
  const region = one(overview, '.lor');
  const found: string[] = [];
  const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // A translated name has the Swedish one in brackets.
    const text = node.textContent!.replace(/\([^()]*\)|Informationsverige\.se/g, '').trim();
    const parent = node.parentElement!;
    if (!LATIN.test(text) || parent.closest('style') || !parent.checkVisibility()) continue;
    // Numbers and addresses are of no language; they only have to read from left to right.
    if (parent.closest('bdi[dir=ltr]:not([lang])')) continue;
    const own = parent.closest('[lang]')!;
    // What was typed is the reader's own.
    if (own === region) found.push(...(text.includes('«') ? [] : [text]));
    else if (own.localName === 'option' || own.closest('svg, bdi')) continue;
    else if (own.getAttribute('dir') !== 'ltr') found.push(text);
  }
  return found;
}

/** What a reader may have before them. */
const VIEWS: Readonly<Record<string, (overview: CollaborationOverview) => unknown>> = {
  everything: (overview) => openAll(overview),
  'an answer': async (overview) => {
    overview.task = 'ensamkommande-barn';
    await searchComes(overview);
  },
  'a board that is not known': async (overview) => {
    overview.task = 'tillsyn-overformyndare';
    overview.county = '25';
    await searchComes(overview);
  },
  'answers to a question': (overview) => typeIn(overview, 'asylum'),
  grants: (overview) => typeIn(overview, 'grant'),
};

describe('languages of the overview', () => {
  afterEach(cleanUp);

  it('say everything of ours in English', async () => {
    for (const [view, show] of Object.entries(VIEWS)) {
      const overview = await mountOverview('lang="en" diagram');
      await until('all rows', () => actorNames(overview).length === 35);
      await show(overview);
      await settle(overview);
      expect(words(overview), view).to.not.match(OURS);
    }
  });

  it('say everything of ours in Arabic, and mark what is not Arabic', async () => {
    for (const [view, show] of Object.entries(VIEWS)) {
      const overview = await mountOverview('lang="ar" diagram');
      await until('all rows', () => actorNames(overview).length === 35);
      await show(overview);
      await settle(overview);
      expect(words(overview), view).to.not.match(OURS);
      expect(words(overview), view).to.not.match(OTHER_DIGITS);
      expect(unmarked(overview), view).to.deep.equal([]);
      expect(getComputedStyle(one(overview, '.lor')).direction).to.equal('rtl');
    }
  });

  it('have Swedish words in Swedish where the content has no others', async () => {
    const overview = await mountOverviewWith(
      overviewOf({
        actors: [{ id: 'a', name: 'Nämnden', mandate: 'Nämner.', level: 'local' }],
        tasks: [{ id: 't', label: 'Att nämna', decides: ['a'] }],
      }),
      'lang="ar" task="t"',
    );
    for (const [selector, text] of [
      ['#asked', 'Att nämna'],
      ['.decides', 'Nämnden'],
      ['.lead', 'Nämner.'],
    ] as const) {
      const place = one(overview, selector);
      const marked = place.matches('[lang]') ? place : place.querySelector<HTMLElement>('[lang]')!;
      expect([marked.lang, marked.dir, seen(marked)]).to.deep.equal(['sv', 'ltr', text]);
    }
  });

  it('count as people do', async () => {
    const grants = (amount: number): unknown =>
      overviewOf({
        actors: [{ id: 'a', name: 'A' }],
        grants: Array.from({ length: amount }, (_, at) => ({
          id: `g${at}`,
          title: `Bidrag ${at}`,
        })),
      });
    const counted = async (lang: string, amount: number): Promise<string> => {
      const overview = await mountOverviewWith(grants(amount), `lang="${lang}"`);
      await typeIn(overview, 'bidrag');
      return asked(overview);
    };
    expect(await counted('sv', 1)).to.equal('1 bidrag att söka');
    expect(await counted('en', 1)).to.match(/^1 grant\b/);
    expect(await counted('en', 2)).to.match(/^2 grants\b/);
    // One, two, few, many: each is another word in Arabic.
    const arabic = await Promise.all([1, 2, 3, 11].map((amount) => counted('ar', amount)));
    expect(new Set(arabic.map((each) => each.replace(/\d+/g, '#'))).size).to.equal(4);
    for (const each of arabic) expect(each).to.match(ARABIC).and.not.match(/[{}]/);
  });

  it('count other answers as people do', async () => {
    const tasks = ['Fråga ett', 'Fråga två', 'Fråga tre'].map((label, id) => ({
      id: `${id}`,
      label,
    }));
    for (const [amount, line] of [
      [2, '1 more answer for “fråga”'],
      [3, '2 more answers for “fråga”'],
    ] as const) {
      const overview = await mountOverviewWith(
        overviewOf({ actors: [{ id: 'a', name: 'A' }], tasks: tasks.slice(0, amount) }),
        'lang="en"',
      );
      await typeIn(overview, 'fråga');
      expect(seen(one(overview, '[part=count]'))).to.equal(line);
      expect(others(overview)).to.have.length(amount - 1);
    }
  });

  it('leave telephone numbers, addresses and numbers of laws from left to right', async () => {
    const overview = await mountOverview('lang="ar" task="kommuntal" county="12"');
    const phone = one(overview, 'a[href^="tel:"]');
    expect(phone.querySelector('bdi')!.dir).to.equal('ltr');
    expect(phone.innerText).to.equal('010-224 10 00');
    const bare = all(overview, '.answer bdi[dir=ltr]').map(seen);
    expect(bare.some((each) => /^lansstyrelsen\.se/.test(each))).to.equal(true);
    expect(bare.some((each) => /^SFS \d{4}:\d+$/.test(each))).to.equal(true);
    overview.task = undefined;
    overview.actor = 'dua';
    await settle(overview);
    const years = [...actorOf(overview, 'dua').querySelectorAll('bdi')].map(seen);
    expect(years).to.include('2014–2023');
  });

  it('have the counties in Swedish order in each', async () => {
    for (const [lang, first, last] of [
      ['sv', 'Blekinge län', 'Östergötlands län'],
      ['en', 'Blekinge County', 'Östergötland County'],
    ] as const) {
      const overview = await mountOverview(`lang="${lang}" task="kommuntal"`);
      const names = [...one<HTMLSelectElement>(overview, '#county').options].map(({ text }) =>
        text.trim(),
      );
      expect([names[1], names.at(-1)]).to.deep.equal([first, last]);
    }
  });

  it('find in each what people call it, whatever language is shown', async () => {
    const overview = await mountOverview('lang="sv"');
    await typeIn(overview, 'guardian');
    expect(asked(overview)).to.equal('Utse god man för ensamkommande barn');
    overview.lang = 'en';
    await until('English', () => one(overview, '.lor').lang === 'en');
    expect(asked(overview)).to.equal('Appoint a representative for an unaccompanied child');
    await typeIn(overview, 'bostad');
    const why = all(overview, '.why bdi');
    for (const each of why) expect(each.lang).to.be.oneOf(['sv', 'en']);
    await press(overview, 'Show everything');
    expect(asked(overview)).to.equal('');
  });

  it('say in their own what the reader has chosen', async () => {
    const overview = await mountOverview('lang="en" task="kommuntal"');
    await chooseCounty(overview, 'Skåne County');
    await until('it is said', () => said(overview).includes('Skåne County Administrative Board'));
    expect(said(overview)).to.match(/^Decide municipal quotas/);
  });

  it('stand side by side', async () => {
    const [english, arabic] = [await mountOverview('lang="en"'), await mountOverview('lang="ar"')];
    expect(seen(one(english, '[part=title]'))).to.match(/^Who does what/);
    expect(seen(one(arabic, '[part=title]'))).to.match(ARABIC);
    expect(seen(one(english, '.group-title'))).to.equal('National');
  });
});
