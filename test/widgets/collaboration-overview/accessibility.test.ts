import { expect } from '@open-wc/testing';
import '../../../src/define/collaboration-overview.js';
import type { CollaborationOverview } from '../../../src/index.js';
import { hasNoFindings } from '../../axe.js';
import { all, cleanUp, one, searchComes, seen, until } from '../../helpers.js';
import { mountOverview, typeIn } from './overviews.js';

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

describe('accessibility of the overview', () => {
  afterEach(() => {
    cleanUp();
    document.body.removeAttribute('style');
  });

  hasNoFindings(VIEWS, async ([attributes, show]) => {
    const overview = await mountOverview(attributes);
    await show(overview);
    return overview;
  });

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
