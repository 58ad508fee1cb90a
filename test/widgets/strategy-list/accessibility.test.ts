import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import '../../../src/define/strategy-list.js';
import type { StrategyList } from '../../../src/index.js';
import { canForceColours, forceColours } from '../../forced-colours.js';
import { all, cleanUp, one, seen, settle, tapConsole, until } from '../../helpers.js';
import { state, watched } from '../../watched.js';
import { DOCUMENTS, ids, listOf, mountListWith, typeIn } from './lists.js';

declare const axe: typeof axeCore;

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

/** Where colours may go wrong. */
const COLOURED = ['the filters open', 'something chosen', 'nothing that passes', 'the facts open'];

async function faultsIn(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // The test page is no whole page: it has neither landmarks nor an h1 of its own.
    rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];

const danglingIds = (widget: Element): string[] =>
  all(widget, REFERENCES.map((name) => `[${name}]`).join()).flatMap((element) =>
    REFERENCES.flatMap((name) => element.getAttribute(name)?.split(/\s+/) ?? []).filter(
      (id) => id && !widget.shadowRoot?.getElementById(id),
    ),
  );

const doubledIds = (widget: Element): string[] => {
  const all_ = all(widget, '[id]').map(({ id }) => id);
  return all_.filter((id, at) => all_.indexOf(id) !== at);
};

describe('accessibility of the list of documents', () => {
  afterEach(async () => {
    cleanUp();
    document.body.removeAttribute('style');
    if (canForceColours) await forceColours(false);
  });

  for (const lang of ['sv', 'en', 'ar']) {
    for (const [look, style] of Object.entries({
      light: 'background: #fff; color: #1b1b1b',
      'dark without color-scheme': 'background: #14191b; color: #e8eceb',
      'forced colours': '',
    })) {
      it(`has no findings in ${lang}, ${look}`, async function () {
        this.timeout(40_000);
        if (look === 'forced colours') {
          if (!canForceColours) this.skip();
          await forceColours(true);
        }
        document.documentElement.lang = lang;
        document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
        document.body.setAttribute('style', style);
        for (const [view, show] of Object.entries(VIEWS)) {
          if (look !== 'light' && !COLOURED.includes(view)) continue;
          const list = await mountListWith(listOf(DOCUMENTS));
          await show(list);
          expect(await faultsIn(list.parentElement!), view).to.deep.equal([]);
          expect(danglingIds(list), view).to.deep.equal([]);
          expect(doubledIds(list), view).to.deep.equal([]);
          list.parentElement!.remove();
        }
      });
    }

    it(`has no findings in ${lang} where the content cannot be had`, async () => {
      const stop = tapConsole('error', []);
      const { widget } = watched('lor-strategy-list', '/feeds/404', `lang="${lang}"`);
      await until('the message', () => state(widget) === 'failed');
      stop();
      expect(await faultsIn(widget.parentElement!)).to.deep.equal([]);
      expect(danglingIds(widget)).to.deep.equal([]);
    });
  }

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
