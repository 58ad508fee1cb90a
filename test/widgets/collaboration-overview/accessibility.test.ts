import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import '../../../src/define/collaboration-overview.js';
import type { CollaborationOverview } from '../../../src/index.js';
import { canForceColours, forceColours } from '../../forced-colours.js';
import { all, cleanUp, one, searchComes, seen, tapConsole, until } from '../../helpers.js';
import { state, watched } from '../../watched.js';
import { mountOverview, typeIn } from './overviews.js';

declare const axe: typeof axeCore;

async function answered(overview: CollaborationOverview, task: string): Promise<void> {
  overview.task = task;
  await searchComes(overview);
  await until('the answer', () => all(overview, '.answer').length > 0);
}

/** What a reader may have before them: what the page sets, and what is done then. */
const VIEWS: Readonly<
  Record<string, readonly [string, (overview: CollaborationOverview) => unknown]>
> = {
  'the list': ['', () => undefined],
  'an actor open': [
    'actor="lansstyrelserna" sections="actors tasks" level="regional"',
    () => undefined,
  ],
  'an answer': ['', (overview) => answered(overview, 'asyl')],
  'the boards': ['county="25"', (overview) => answered(overview, 'tillsyn-overformyndare')],
  'an answer among others': ['', (overview) => typeIn(overview, 'asyl')],
  grants: ['', (overview) => typeIn(overview, 'bidrag')],
  'similar names': ['', (overview) => typeIn(overview, 'migrationsvreket')],
  none: ['', (overview) => typeIn(overview, 'qwxz')],
  'some sections': ['sections="grants arenas"', () => undefined],
  'the picture': [
    'diagram actor="kommuner" sections="actors" level="local"',
    (overview) => until('it', () => all(overview, 'svg.diagram').length > 0),
  ],
};

/** Where colours may go wrong. */
const COLOURED = ['an actor open', 'the boards', 'an answer among others', 'the picture'];

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
  const ids = all(widget, '[id]').map(({ id }) => id);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
};

describe('accessibility of the overview', () => {
  afterEach(async () => {
    cleanUp();
    document.body.removeAttribute('style');
    if (canForceColours) await forceColours(false);
  });

  for (const lang of ['sv', 'ar']) {
    for (const [look, style] of Object.entries({
      light: 'background: #fff; color: #1b1b1b',
      'dark without color-scheme': 'background: #14191b; color: #e8eceb',
      'forced colours': '',
    })) {
      it(`has no findings in ${lang}, ${look}`, async function () {
        this.timeout(60_000);
        if (look === 'forced colours') {
          if (!canForceColours) this.skip();
          await forceColours(true);
        }
        document.documentElement.lang = lang;
        document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
        document.body.setAttribute('style', style);
        for (const [view, [attributes, show]] of Object.entries(VIEWS)) {
          if (look !== 'light' && !COLOURED.includes(view)) continue;
          const overview = await mountOverview(attributes);
          await show(overview);
          expect(await faultsIn(overview.parentElement!), view).to.deep.equal([]);
          expect(danglingIds(overview), view).to.deep.equal([]);
          expect(doubledIds(overview), view).to.deep.equal([]);
          overview.parentElement!.remove();
        }
      });
    }

    it(`has no findings in ${lang} where the content cannot be had`, async () => {
      const stop = tapConsole('error', []);
      const { widget } = watched('lor-collaboration-overview', '/feeds/404', `lang="${lang}"`);
      await until('the message', () => state(widget) === 'failed');
      stop();
      expect(await faultsIn(widget.parentElement!)).to.deep.equal([]);
      expect(danglingIds(widget)).to.deep.equal([]);
    });
  }

  it('has names for its regions, groups, lists, and fields', async () => {
    const overview = await mountOverview();
    expect(all(overview, 'nav').map((each) => each.getAttribute('aria-label'))).to.deep.equal([
      'Innehåll',
    ]);
    const [label] = one<HTMLInputElement>(overview, '#query').labels!;
    expect(seen(label)).to.match(/^Vem ansvarar för …\?/);
    await typeIn(overview, 'asyl');
    const named = (element: Element): string =>
      seen(one(overview, `#${element.getAttribute('aria-labelledby')}`));
    expect(all(overview, '[role=group]').map(named)).to.deep.equal(['Besluta om asyl']);
    expect(all(overview, 'ul[aria-labelledby]').map(named)[0]).to.match(/svar till på ”asyl”$/);
    await typeIn(overview, 'kommuntal');
    expect(seen([...one<HTMLSelectElement>(overview, 'select').labels][0])).to.equal('Län');
  });

  it('has lists for what is in lists, whose marks are taken away', async () => {
    const overview = await mountOverview('actor="migrationsverket"');
    for (const each of all(overview, 'ul')) {
      expect(each.getAttribute('role'), each.className).to.equal('list');
    }
  });
});
