import { expect } from '@open-wc/testing';
import '../../../src/define/collaboration-overview.js';
import { all, cleanUp, one, seen, settle } from '../../helpers.js';
import { mountOverview, typeIn } from './overviews.js';

/** The headings in sight, with their levels. */
const headings = (overview: Element): [string, string][] =>
  all(overview, 'h1, h2, h3, h4, h5, h6')
    .filter((each) => each.checkVisibility())
    .map((each) => [each.localName, seen(each)]);
const levelsOf = (overview: Element, selector: string): string[] => [
  ...new Set(all(overview, selector).map(({ localName }) => localName)),
];

describe('the headings of the overview', () => {
  afterEach(cleanUp);

  for (const [attribute, title, groups, items] of [
    ['', 'h2', 'h3', 'h4'],
    ['heading-level="1"', 'h1', 'h2', 'h3'],
    ['heading-level="4"', 'h4', 'h5', 'h6'],
    ['heading-level="5"', 'h5', 'h6', 'h6'],
    ['heading-level="6"', 'h6', 'h6', 'h6'],
  ] as const) {
    it(`are ${title}, ${groups} and ${items} ${attribute && `for ${attribute}`}`, async () => {
      const overview = await mountOverview(attribute);
      expect(levelsOf(overview, '[part=title]')).to.deep.equal([title]);
      expect(levelsOf(overview, '.group-title')).to.deep.equal([groups]);
      expect(levelsOf(overview, '.item-title, .sector')).to.deep.equal([items]);
      overview.task = 'asyl';
      await typeIn(overview, 'asyl');
      expect(levelsOf(overview, '.decides')).to.deep.equal([groups]);
      await typeIn(overview, 'bidrag');
      // Several grants are the answer: no other heading stands above theirs.
      expect(levelsOf(overview, '.answer .item-title')).to.deep.equal([groups]);
    });
  }

  it('leave none out on the way down', async () => {
    const overview = await mountOverview('heading-level="3"');
    const levels = headings(overview).map(([name]) => Number(name.slice(1)));
    expect(levels[0]).to.equal(3);
    for (const [at, level] of levels.entries()) {
      expect(level, headings(overview)[at]!.join()).to.be.at.most((levels[at - 1] ?? 2) + 1);
    }
  });

  it('follow the page live', async () => {
    const overview = await mountOverview();
    overview.headingLevel = 4;
    await settle(overview);
    expect(levelsOf(overview, '.group-title')).to.deep.equal(['h5']);
  });

  it('are the page’s own words where it has some', async () => {
    const overview = await mountOverview('heading="Vem gör vad hos oss?"');
    expect(headings(overview)[0]).to.deep.equal(['h2', 'Vem gör vad hos oss?']);
  });

  it('are without the first on request; the region keeps its name', async () => {
    const overview = await mountOverview('no-heading');
    const region = one(overview, '.lor');
    expect(all(overview, '[part=title]').filter((each) => each.checkVisibility())).to.have.length(
      0,
    );
    expect(region.getAttribute('role') ?? region.localName).to.be.oneOf(['region', 'section']);
    const named =
      region.getAttribute('aria-label') ??
      seen(overview.shadowRoot!.getElementById(region.getAttribute('aria-labelledby') ?? ''));
    expect(named).to.equal('Vem gör vad i mottagandet?');
  });
});
