import { expect } from '@open-wc/testing';
import '../../../src/define/strategy-list.js';
import type { StrategyList } from '../../../src/index.js';
import { hasNoFindings } from '../../axe.js';
import { all, cleanUp, one, seen, settle } from '../../helpers.js';
import { DOCUMENTS, ids, listOf, mountListWith, typeIn } from './lists.js';

const openAll = (list: Element, selector: string): void => {
  for (const details of all<HTMLDetailsElement>(list, selector)) {
    // Only one of a name can be open at a time.
    details.removeAttribute('name');
    details.open = true;
  }
};

/** What a reader may have before them, and how it comes about. */
const VIEWS: Readonly<Record<string, (list: StrategyList) => unknown>> = {
  'the list': () => undefined,
  'the filters open': (list) => openAll(list, '.facet'),
  'something chosen': async (list) => {
    list.county = '12';
    list.fromYear = 2016;
    await settle(list);
  },
  hits: (list) => typeIn(list, 'skane'),
  'groups by county': async (list) => {
    list.sort = 'county';
    await settle(list);
  },
  'nothing that passes': async (list) => {
    list.county = '05';
    list.type = 'plan';
    await typeIn(list, 'skane');
  },
  'the facts open': (list) => openAll(list, '.more-facts'),
  'the first of them': async (list) => {
    list.limit = 2;
    await settle(list);
  },
};

describe('accessibility of the list of documents', () => {
  afterEach(() => {
    cleanUp();
    document.body.removeAttribute('style');
  });

  hasNoFindings(VIEWS, async (show) => {
    const list = await mountListWith(listOf(DOCUMENTS));
    await show(list);
    return list;
  });

  for (const width of ['280px', '60em']) {
    it(`has targets of 24 px or more, ${width} wide, and nothing beside the column`, async () => {
      const list = await mountListWith(listOf(DOCUMENTS), 'county="12,13" from-year="2000"');
      list.parentElement!.style.inlineSize = width;
      all(list, '.fold')[0]!.click();
      await settle(list);
      openAll(list, 'details');
      const targets = all(
        list,
        'button:not([hidden]), summary, select, .option, .year .field, .doc-title > a',
      ).filter((each) => each.checkVisibility());
      expect(targets.length).to.be.greaterThan(20);
      for (const target of targets) {
        const { height, width: across } = target.getBoundingClientRect();
        expect(height, target.outerHTML).to.be.at.least(24);
        expect(across, target.outerHTML).to.be.at.least(24);
      }
      expect(list.scrollWidth).to.be.at.most(list.clientWidth + 1);
    });
  }

  it('has names for its groups of choices, its fields and its years', async () => {
    const list = await mountListWith(listOf(DOCUMENTS));
    expect(all(list, '[role=group]').map((each) => each.getAttribute('aria-label'))).to.deep.equal([
      'Län',
      'Typ',
      'Ämne',
      'Nivå',
      'Status',
    ]);
    const named = (id: string): string =>
      seen([...one<HTMLInputElement>(list, id).labels!][0]!.firstElementChild);
    one<HTMLDetailsElement>(list, '[data-facet=years]').open = true;
    expect([named('#from-year'), named('#to-year')]).to.deep.equal([
      'Från och med år',
      'Till och med år',
    ]);
  });

  it('has lists for what is in lists, whose marks are taken away', async () => {
    const list = await mountListWith(listOf(DOCUMENTS), 'county="12"');
    for (const each of all(list, 'ul')) {
      if (each.getAttribute('role') === 'group') continue;
      expect(each.getAttribute('role'), each.className).to.equal('list');
    }
    expect(ids(list)).to.have.length(3);
  });
});
