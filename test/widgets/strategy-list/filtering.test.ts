import { expect } from '@open-wc/testing';
import '../../../src/define/contact-finder.js';
import '../../../src/define/strategy-list.js';
import type { ContactFinder, LorFilterChangeDetail, StrategyList } from '../../../src/index.js';
import {
  all,
  cleanUp,
  one,
  place,
  press,
  said,
  seen,
  settle,
  tapConsole,
  until,
} from '../../helpers.js';
import { spareHistory } from '../../history.js';
import {
  boxOf,
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
  setYear,
  typeIn,
  whole,
} from './lists.js';

const mountDocuments = (attributes = ''): Promise<StrategyList> =>
  mountListWith(listOf(DOCUMENTS), attributes);

const focused = (list: Element): string => {
  const element = list.shadowRoot?.activeElement;
  return element?.id || seen(element);
};

const drop = async (list: StrategyList, words: string): Promise<void> => {
  const chip = all(list, '.chip').find((each) => seen(each) === words)!;
  chip.focus();
  chip.click();
  await settle(list);
};

describe('filtering the list of documents', () => {
  afterEach(cleanUp);

  it('narrows down by county and years together', async () => {
    const list = await mountList();
    await choose(list, 'county', 'Skåne län');
    expect(ids(list)).to.have.length(4);
    await setYear(list, 'from-year', '2017');
    expect(ids(list)).to.deep.equal(['skane-rok-end', 'skane-lagesbild-2018', 'mun-list-01']);
    await setYear(list, 'to-year', '2018');
    expect(ids(list)).to.deep.equal(['skane-lagesbild-2018', 'mun-list-01']);
    expect(count(list)).to.equal('2 av 56 dokument passar');
    expect(chips(list)).to.deep.equal(
      ['Län: Skåne län', 'År: 2017–2018'].map((each) => each.replace('7–', '7\u2060–\u2060')),
    );
    await until('it is said', () => said(list) === '2 av 56 dokument passar');
  });

  it('has documents of any of several counties', async () => {
    const list = await mountDocuments();
    await choose(list, 'county', 'Skåne län');
    expect(ids(list)).to.have.members(['skane-now', 'skane-old', 'both']);
    await choose(list, 'county', 'Hallands län');
    expect(ids(list)).to.have.members(['skane-now', 'skane-old', 'both', 'halland-now']);
    expect(list.county).to.equal('12,13');
    await choose(list, 'county', 'Skåne län');
    expect(ids(list)).to.have.members(['both', 'halland-now']);
  });

  it('tells beside each value how many documents there are under the other filters', async () => {
    const list = await mountDocuments();
    expect(options(list, 'county')).to.deep.equal({ 'Hallands län': '2', 'Skåne län': '3' });
    expect(options(list, 'status')).to.deep.equal({ Gäller: '2', 'Har gått ut': '2', Oklart: '2' });
    await choose(list, 'type', 'Avtal');
    expect(options(list, 'county')).to.deep.equal({ 'Hallands län': '2', 'Skåne län': '1' });
    expect(options(list, 'type')).to.deep.equal({ Plan: '4', Avtal: '2' });
    await choose(list, 'county', 'Skåne län');
    expect(ids(list)).to.deep.equal(['both']);
    expect(options(list, 'county')).to.deep.equal({ 'Hallands län': '2', 'Skåne län': '1' });
  });

  it('keeps a chosen value in sight that leads to nothing', async () => {
    const list = await mountDocuments('county="05"');
    expect(options(list, 'county')['Östergötlands län']).to.equal('0');
    expect(boxOf(list, 'county', 'Östergötlands län').checked).to.equal(true);
    expect(count(list)).to.equal('Inget dokument passar');
  });

  it('says in the filter what is chosen in it', async () => {
    const list = await mountDocuments();
    const box = (facet: string): string => seen(one(list, `[data-facet=${facet}] .facet-box`));
    expect(box('county')).to.equal('Alla');
    await choose(list, 'county', 'Skåne län');
    expect(box('county')).to.equal('Skåne län');
    await choose(list, 'county', 'Hallands län');
    expect(box('county')).to.equal('2 valda');
    await setYear(list, 'from-year', '2016');
    expect(box('years')).to.equal('från 2016');
  });

  it('takes chips away one by one, and focus to what is left', async () => {
    const list = await mountDocuments('county="12,13" type="plan,agreement"');
    expect(chips(list)).to.deep.equal([
      'Län: Skåne län',
      'Län: Hallands län',
      'Typ: Plan',
      'Typ: Avtal',
    ]);
    expect(all(list, '.chip')[0]!.getAttribute('aria-label')).to.equal('Ta bort Län: Skåne län');
    await drop(list, 'Län: Skåne län');
    await until('focus on the next', () => focused(list) === 'Län: Hallands län');
    await drop(list, 'Typ: Avtal');
    await until('focus on what is left', () => /^(Län|Typ)/.test(focused(list)));
    await drop(list, 'Typ: Plan');
    await until('focus on the last', () => focused(list) === 'Län: Hallands län');
    await drop(list, 'Län: Hallands län');
    await until('focus on the count', () => focused(list) === 'count');
    expect(count(list)).to.equal('6 dokument');
    expect([list.county, list.type]).to.deep.equal(['', '']);
  });

  it('says what a year is where something else is written, and takes it back', async () => {
    const list = await mountDocuments();
    one<HTMLDetailsElement>(list, '[data-facet=years]').open = true;
    const field = one<HTMLInputElement>(list, '#from-year');
    for (const wrong of ['20', 'tjo', '1 999', '20x6']) {
      await setYear(list, 'from-year', wrong);
      expect(field.getAttribute('aria-invalid'), wrong).to.equal('true');
      const described = one(list, `#${field.getAttribute('aria-describedby')!}`);
      expect(seen(described)).to.equal('Skriv ett årtal med fyra siffror, till exempel 2016.');
      expect(ids(list), wrong).to.have.length(6);
      // What is written stays, to be mended.
      expect(field.value).to.equal(wrong);
    }
    await until('the words', () => /fyra siffror/.test(one(list, '[role=status]').textContent));
    await setYear(list, 'from-year', ' 2016 ');
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
    expect(all(list, '.wrong')).to.have.length(0);
    expect(chips(list)).to.have.length(1);
    await setYear(list, 'to-year', '???');
    expect(all(list, '#to-year[aria-invalid]')).to.have.length(1);
    await setYear(list, 'to-year', '');
    expect(all(list, '[aria-invalid]')).to.have.length(0);
  });

  it('has both fields of years on one line, whatever stands above and below them', async () => {
    const list = await mountDocuments();
    list.parentElement!.style.inlineSize = '248px';
    list.parentElement!.style.fontFamily = 'serif';
    one(list, '.fold').click();
    await settle(list);
    one<HTMLDetailsElement>(list, '[data-facet=years]').open = true;
    await setYear(list, 'from-year', '20x');
    const [label, other] = all(list, '.year > span:first-child');
    label!.textContent = 'Från och med ett år';
    other!.textContent = 'Till';
    const [from, to] = all(list, '.year .field').map((each) => each.getBoundingClientRect());
    expect(from!.top).to.be.closeTo(to!.top, 0.5);
    expect(from!.right).to.be.below(to!.left);
    expect(to!.right).to.be.at.most(list.getBoundingClientRect().right);
  });

  it('leaves nothing wrong in a field of years without a word', async () => {
    const list = await mountDocuments('from-year="2016"');
    one<HTMLDetailsElement>(list, '[data-facet=years]').open = true;
    const values = (): string[] =>
      ['#from-year', '#to-year'].map((id) => one<HTMLInputElement>(list, id).value);
    await setYear(list, 'to-year', '20x');
    await choose(list, 'county', 'Skåne län');
    expect([values(), all(list, '.wrong').length]).to.deep.equal([['2016', ''], 0]);
    await setYear(list, 'from-year', 'tjo');
    expect([values(), all(list, '.wrong').length]).to.deep.equal([['tjo', ''], 1]);
    await setYear(list, 'to-year', '20x');
    expect([values(), all(list, '.wrong').length]).to.deep.equal([['2016', '20x'], 1]);
    all(list, '.chips .link')[0]!.click();
    await settle(list);
    expect([values(), all(list, '.wrong').length]).to.deep.equal([['', ''], 0]);
  });

  it('keeps focus near when the last of several is taken away', async () => {
    const list = await mountDocuments('county="12,13" type="plan"');
    const last = all(list, '.chip').at(-1)!;
    last.focus();
    last.click();
    await until('focus on the one before', () => focused(list) === 'Län: Hallands län');
    expect(chips(list)).to.deep.equal(['Län: Skåne län', 'Län: Hallands län']);
  });

  it('takes all away at once', async () => {
    const list = await mountDocuments('county="12" from-year="2016"');
    const button = all(list, '.chips .link')[0]!;
    expect(seen(button)).to.equal('Rensa alla filter');
    button.focus();
    button.click();
    await until('the count', () => focused(list) === 'count');
    expect(ids(list)).to.have.length(6);
    expect(chips(list)).to.deep.equal([]);
    expect(one<HTMLInputElement>(list, '#from-year').value).to.equal('');
  });

  it('offers no such thing where one thing is chosen', async () => {
    const list = await mountDocuments('county="12"');
    expect(all(list, '.chips .link')).to.have.length(0);
  });

  it('says what stands in the way where nothing passes, and what each way out gives', async () => {
    const list = await mountDocuments();
    await choose(list, 'county', 'Hallands län');
    await choose(list, 'county', 'Skåne län');
    await setYear(list, 'from-year', '2011');
    await setYear(list, 'to-year', '2015');
    await typeIn(list, 'dokument');
    expect(seen(one(list, '[part=empty] .advice'))).to.equal(
      'Inget dokument passar allt du har valt. Ta bort något:',
    );
    expect(count(list)).to.equal('Inget dokument på ”dokument”');
    const ways = (): string[] =>
      all(list, '.way').map((each) => seen(each).replaceAll('\u2060', ''));
    expect(ways()).to.deep.equal([
      'Ta bort År: 2011–2015 4 dokument',
      'Rensa alla filter 6 dokument',
    ]);
    const [way] = all(list, '.way');
    way!.focus();
    way!.click();
    await until('four', () => ids(list).length === 4);
    await until('focus', () => focused(list) === 'Län: Hallands län');
    expect(count(list)).to.equal('4 av 6 dokument på ”dokument”');
  });

  for (const [words, left, focus] of [
    ['Ta bort sökordet ”skane-now” 1 dokument', 'halland-now', 'query'],
    ['Rensa alla filter 6 dokument', 'skane-now,country,both,halland-now,skane-old,none', 'count'],
  ] as const) {
    it(`keeps its word: ${words}`, async () => {
      const list = await mountDocuments('county="13,05" type="agreement" to-year="2016"');
      await typeIn(list, 'skane-now');
      const way = all(list, '.way').find((each) => seen(each) === words)!;
      way.focus();
      way.click();
      await until('those', () => ids(list).join() === left);
      await until('focus', () => focused(list) === focus);
    });
  }

  it('offers only ways that lead to something, and each that does', async () => {
    const list = await mountDocuments('county="13,05" status="ended" type="plan"');
    const ways = all(list, '.way');
    expect(ways.map(seen)).to.deep.equal([
      'Ta bort Län: Hallands län, Östergötlands län 1 dokument',
      'Ta bort Typ: Plan 1 dokument',
      'Rensa alla filter 6 dokument',
    ]);
    ways[0]!.focus();
    ways[0]!.click();
    await until('that one', () => ids(list).join() === 'skane-old');
    await until('focus', () => focused(list) === 'Typ: Plan');
  });

  it('offers the only way where one thing is chosen', async () => {
    const list = await mountDocuments('county="05"');
    expect(seen(one(list, '.advice'))).to.equal('Inget dokument passar. Pröva något annat:');
    await press(list, 'Ta bort Län: Östergötlands län');
    expect(ids(list)).to.have.length(6);
  });

  it('searches within what is chosen, and filters what is found', async () => {
    const list = await mountDocuments();
    await typeIn(list, 'skane');
    expect(count(list)).to.equal('3 av 6 dokument på ”skane”');
    expect(all(list, '.doc-title mark').map(seen)).to.deep.equal(['skane', 'skane']);
    expect(options(list, 'status')).to.deep.equal({ Gäller: '1', 'Har gått ut': '2' });
    await choose(list, 'status', 'Gäller');
    expect(ids(list)).to.deep.equal(['skane-now']);
    await press(list, 'Rensa');
    expect(ids(list)).to.have.members(['skane-now', 'halland-now']);
    expect(focused(list)).to.equal('query');
  });

  it('begins with the search that the page asks for', async () => {
    const list = await mountDocuments('query="skane"');
    await until('the answer', () => count(list) === '3 av 6 dokument på ”skane”');
    expect(one<HTMLInputElement>(list, '#query').value).to.equal('skane');
  });

  it('says why a document is found whose title does not show it', async () => {
    const list = await mountListWith(
      listOf([
        { id: 'a', title: 'Avtalet', parties: ['Granbergets kommun'] },
        { id: 'b', title: 'B' },
      ]),
    );
    await typeIn(list, 'granberget');
    expect(seen(one(list, '.why'))).to.equal('Granbergets kommun');
    expect(seen(one(list, '.why mark'))).to.equal('Granberget');
  });

  it('says so where only something similar is found', async () => {
    const list = await mountDocuments();
    await typeIn(list, 'dokumant');
    expect(count(list)).to.equal('Inget heter precis så. 6 liknande');
  });

  it('tells the page of each change: what is chosen, how many match, never what is typed', async () => {
    const list = await mountDocuments();
    const heard: LorFilterChangeDetail[] = [];
    const rows: number[] = [];
    list.parentElement!.addEventListener('lor-filter-change', (event) => {
      heard.push(event.detail);
      rows.push(ids(list).length);
    });
    await typeIn(list, 'hemligt');
    await typeIn(list, 'skane');
    expect(heard).to.deep.equal([]);
    await choose(list, 'county', 'Skåne län');
    await setYear(list, 'from-year', '2015');
    await until('two', () => heard.length === 2);
    expect(heard[0]).to.deep.equal({
      filters: {
        county: ['12'],
        type: [],
        topic: [],
        level: [],
        status: [],
        fromYear: undefined,
        toYear: undefined,
      },
      matches: 3,
    });
    expect(heard[1]!.filters.fromYear).to.equal(2015);
    expect(heard[1]!.matches).to.equal(2);
    expect(rows, 'the list is there when it is told').to.deep.equal([3, 2]);
    expect(JSON.stringify(heard)).not.to.match(/hemligt|skane/);
  });

  it('follows a page that sets filters when it hears of a change', async () => {
    const list = await mountDocuments();
    list.addEventListener('lor-filter-change', () => (list.status = 'ended'), { once: true });
    await choose(list, 'county', 'Skåne län');
    await until('both', () => ids(list).join() === 'both,skane-old');
    expect(chips(list)).to.deep.equal(['Län: Skåne län', 'Status: Har gått ut']);
  });

  it('has what the page presets, and tells nobody of it', async () => {
    let changes = 0;
    const holder = place('');
    holder.addEventListener('lor-filter-change', () => (changes += 1));
    holder.innerHTML =
      '<lor-strategy-list county="SE-M" level="county" from-year="2016" status="ended, unknown"></lor-strategy-list>';
    const list = holder.firstElementChild as StrategyList;
    await whole(list);
    expect(ids(list)).to.deep.equal(['skane-rok-end', 'skane-lagesbild-2018', 'skane-rok']);
    expect(boxOf(list, 'county', 'Skåne län').checked).to.equal(true);
    expect(one<HTMLInputElement>(list, '#from-year').value).to.equal('2016');
    list.setAttribute('county', 'H');
    await settle(list);
    expect(chips(list)[0]).to.equal('Län: Kalmar län');
    expect(boxOf(list, 'county', 'Skåne län').checked).to.equal(false);
    list.removeAttribute('county');
    list.fromYear = 2022;
    list.level = undefined;
    list.toYear = '2022';
    await settle(list);
    expect(ids(list)).to.have.members([
      'nat-ekb-2021',
      'blekinge-lagesbild-2022',
      'sodermanland-lagesbild-2022',
      'nat-infosverige-2022',
    ]);
    expect(changes).to.equal(0);
  });

  it('takes a county that no document is about for one, and warns of what is none', async () => {
    const warnings: string[] = [];
    const stop = tapConsole('warn', warnings);
    const list = await mountDocuments('county="AC, Q9"');
    stop();
    expect(chips(list)).to.deep.equal(['Län: 24']);
    expect(warnings.join()).to.contain('attribute county has the unknown value "Q9"');
  });

  it('begins again at the top of a long list', async () => {
    const list = await mountListWith(many(1200));
    await until('the window', () => ids(list).length === 100);
    await press(list, 'Visa fler dokument');
    await until('more', () => ids(list).length === 200);
    await choose(list, 'type', 'Plan');
    await until('the window', () => ids(list).length === 100);
    expect(count(list).replace(/\s/g, ' ')).to.equal('600 av 1 200 dokument passar');
  });

  it('opens its filters with one button where there is little room', async () => {
    const list = await mountDocuments();
    list.parentElement!.style.inlineSize = '20em';
    const fold = one(list, '.fold');
    const filters = one(list, '#filters');
    // WebKit looks at the container's width with the next frame.
    await until('little room', () => fold.checkVisibility());
    expect(filters.checkVisibility()).to.equal(false);
    fold.click();
    await list.updateComplete;
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
    expect(filters.checkVisibility()).to.equal(true);
    await choose(list, 'county', 'Skåne län');
    await choose(list, 'county', 'Hallands län');
    expect(seen(fold)).to.equal('Filter (2 val)');
    list.parentElement!.style.inlineSize = '60em';
    await until('room', () => !fold.checkVisibility());
    expect(filters.checkVisibility()).to.equal(true);
  });
});

describe('a list with a link of its own', () => {
  const start = location.href;
  const own = (): string | null => new URLSearchParams(location.search).get('lor-bank');
  before(() => spareHistory());
  afterEach(() => {
    cleanUp();
    history.replaceState(null, '', start);
  });

  it('writes what is chosen into the address, without steps to go back', async () => {
    history.replaceState({ router: 7 }, '', '?a=b');
    const list = await mountDocuments('deep-link="bank"');
    const { length } = history;
    await choose(list, 'county', 'Skåne län');
    expect(location.search).to.equal('?a=b&lor-bank=county.12');
    await setYear(list, 'from-year', '2016');
    await choose(list, 'county', 'Hallands län');
    expect(own()).to.equal('county.12.13~from.2016');
    expect(history.length).to.equal(length);
    expect(history.state).to.deep.equal({ router: 7 });
    await typeIn(list, 'hemligt');
    await setYear(list, 'to-year', '2030');
    expect(location.href).not.to.contain('hemligt');
    await press(list, 'Rensa alla filter');
    expect(location.search).to.equal('?a=b');
  });

  it('shows what the address says, in place of what the page presets', async () => {
    history.replaceState(null, '', '?lor-bank=county.13~type.agreement');
    const list = await mountDocuments('deep-link="bank" county="12"');
    expect(ids(list)).to.deep.equal(['both', 'halland-now']);
    expect(chips(list)).to.deep.equal(['Län: Hallands län', 'Typ: Avtal']);
  });

  for (const link of ['%25', 'county.99', '~~', 'constructor.1', 'from.x', '%3Cb%3E']) {
    it(`shows everything for the garbage ${link}`, async () => {
      history.replaceState(null, '', `?lor-bank=${link}`);
      const list = await mountDocuments('deep-link="bank"');
      expect(ids(list)).to.have.length(6);
    });
  }

  it('follows Back to another state of the page, and forth', async () => {
    const list = await mountDocuments('deep-link="bank" type="plan"');
    await choose(list, 'county', 'Skåne län');
    history.pushState(null, '', '?page=2&lor-bank=county.13');
    history.back();
    await until('Back', () => own() === 'county.12~type.plan');
    await until('the first', () => ids(list).join() === 'skane-now,skane-old');
    history.forward();
    await until('the second', () => ids(list).join() === 'both,halland-now');
    history.pushState(null, '', '?page=3');
    history.back();
    await until('the second', () => own() === 'county.13');
    history.forward();
    await until('what the page presets', () => chips(list).join() === 'Typ: Plan');
  });

  it('can be copied once something is chosen', async () => {
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => copied.push(text) },
    });
    try {
      const list = await mountDocuments('deep-link="bank"');
      const actions = (): string[] => all(list, '.actions button').map(seen);
      expect(actions()).not.to.include('Kopiera länk till urvalet');
      await choose(list, 'county', 'Skåne län');
      await press(list, 'Kopiera länk till urvalet');
      await until('it is said', () => said(list) === 'Länken är kopierad.');
      expect(copied).to.deep.equal([location.href]);
      expect(copied[0]).to.contain('lor-bank=county.12');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });
});

describe('a list that follows a finder', () => {
  afterEach(cleanUp);

  async function beside(attributes: string, finders: string) {
    const here = place(`${finders}<lor-strategy-list ${attributes}></lor-strategy-list>`);
    const list = here.querySelector('lor-strategy-list')!;
    const all = [...here.querySelectorAll('lor-contact-finder')];
    await Promise.all([whole(list), ...all.map(({ ready }) => ready)]);
    return { list, finders: all };
  }
  const again = async (finder: ContactFinder): Promise<void> => {
    await until('the card', () => all(finder, '#board').length > 0);
    await press(finder, 'Sök igen');
  };
  const FINDER = '<lor-contact-finder id="first"></lor-contact-finder>';

  for (const follow of ['first', '']) {
    it(`by follow="${follow}", there and back`, async () => {
      const { list, finders } = await beside(`follow="${follow}"`, FINDER);
      await press(finders[0]!, 'Skåne');
      await until('the county', () => chips(list).join() === 'Län: Skåne län');
      expect(ids(list)).to.have.length(4);
      await again(finders[0]!);
      await until('all', () => chips(list).length === 0);
      await press(finders[0]!, 'Blekinge');
      await until('the other', () => chips(list).join() === 'Län: Blekinge län');
    });
  }

  it('by id, and no other finder', async () => {
    const { list, finders } = await beside(
      'follow="second"',
      `${FINDER}<lor-contact-finder id="second"></lor-contact-finder>`,
    );
    await press(finders[0]!, 'Skåne');
    await press(finders[1]!, 'Blekinge');
    await until('the second', () => chips(list).join() === 'Län: Blekinge län');
    await again(finders[0]!);
    await settle(list);
    expect(chips(list)).to.deep.equal(['Län: Blekinge län']);
  });

  it('from what the finder shows already, unless the page or its address presets a county', async () => {
    const chosen = '<lor-contact-finder county="M"></lor-contact-finder>';
    const { list } = await beside('follow', chosen);
    await until('the county', () => chips(list).join() === 'Län: Skåne län');
    const other = await beside('follow county="K"', chosen);
    expect(chips(other.list)).to.deep.equal(['Län: Blekinge län']);
  });

  it('from a finder that comes later, with a county of its own', async () => {
    const { list } = await beside('follow', '');
    const finder = document.createElement('lor-contact-finder');
    finder.setAttribute('county', 'M');
    list.before(finder);
    await until('the county', () => chips(list).join() === 'Län: Skåne län');
  });

  it('and keeps the other filters', async () => {
    const { list, finders } = await beside('follow status="ended"', FINDER);
    await press(finders[0]!, 'Skåne');
    await until('both', () => chips(list).join() === 'Län: Skåne län,Status: Har gått ut');
  });

  it('only where the page asks for it', async () => {
    const { list, finders } = await beside('', FINDER);
    await press(finders[0]!, 'Skåne');
    await settle(list);
    expect(chips(list)).to.deep.equal([]);
  });

  it('and takes an id that is nobody’s, or odd, for none', async () => {
    for (const follow of ['nobody', '1 > [', '"]']) {
      const { list, finders } = await beside(`follow='${follow}'`, FINDER);
      await press(finders[0]!, 'Skåne');
      await settle(list);
      expect(chips(list), follow).to.deep.equal([]);
      cleanUp();
    }
  });
});
