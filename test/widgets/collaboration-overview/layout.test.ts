import { expect } from '@open-wc/testing';
import '../../../src/define/collaboration-overview.js';
import { all, cleanUp, searchComes, settle, until } from '../../helpers.js';
import { mountOverview, mountOverviewWith, overviewOf, typeIn } from './overviews.js';

describe('what can be pressed in the overview', () => {
  afterEach(cleanUp);

  for (const width of ['280px', '60em']) {
    it(`is 24 px or larger, ${width} wide`, async () => {
      const overview = await mountOverview('actor="kommuner"');
      overview.parentElement!.style.inlineSize = width;
      const check = (least: number): void => {
        const targets = all(
          overview,
          'button:not([hidden]), summary, select, input, dd > a',
        ).filter((each) => each.checkVisibility({ contentVisibilityAuto: true }));
        expect(targets.length).to.be.at.least(least);
        for (const target of targets) {
          const { height, width: across } = target.getBoundingClientRect();
          if (height + across === 0) continue;
          expect(height, target.outerHTML).to.be.at.least(24);
          expect(across, target.outerHTML).to.be.at.least(24);
        }
      };
      check(70);
      await typeIn(overview, 'kommuntal');
      check(6);
    });
  }
});

describe('an overview in a narrow column', () => {
  afterEach(cleanUp);

  const WORD = 'Mottagningskapacitetsutvecklingssamordningsdelegationen'.repeat(2);
  const long = overviewOf({
    sectors: { s: WORD },
    counties: {
      '12': { name: WORD, board: WORD, actor: 'a', phone: '010-1234567890123456789012345' },
    },
    roles: [
      { id: 'r', title: WORD, text: WORD, links: [{ title: WORD, url: 'https://a.example/' }] },
    ],
    actors: [
      {
        ...{ id: 'a', name: WORD, mandate: WORD, sector: 's', level: 'national' },
        ...{ website: `https://${WORD}.example/`, worksWith: ['b'], verified: false },
        regulation: [{ title: WORD, sfs: '2017:584', verified: false }],
      },
      { id: 'b', name: `${WORD} b`, sector: 't', level: 'national' },
    ],
    tasks: [
      { id: 't', label: WORD, synonyms: { sv: ['fråga'] }, decides: ['a'], takesPart: ['b'] },
    ],
    arenas: [{ id: 'm', title: WORD, steps: [WORD], actors: ['a', 'b'] }],
    grants: [{ id: 'g', title: WORD, purpose: WORD, applicants: WORD, decides: ['a'] }],
  });

  for (const lang of ['sv', 'ar']) {
    for (const width of [280, 320]) {
      it(`holds the longest words, ${width} px, in ${lang}`, async () => {
        const overview = await mountOverviewWith(long, `lang="${lang}" diagram actor="a"`);
        overview.parentElement!.style.inlineSize = `${width}px`;
        const check = async (what: string): Promise<void> => {
          await settle(overview);
          await until(`${what} fits`, () => overview.scrollWidth <= overview.clientWidth + 1);
          const { left, right } = overview.getBoundingClientRect();
          // What reads from right to left hangs out where nothing scrolls. Firefox takes the points
          // that pull a line for parts of it.
          const outside = all(overview, '.lor :not(svg *), svg text').filter((each) => {
            const box = each.getBoundingClientRect();
            return box.width > 1 && (box.left < left - 1 || box.right > right + 1);
          });
          expect(
            outside.map(({ outerHTML }) => outerHTML.slice(0, 120)),
            what,
          ).to.deep.equal([]);
        };
        await until('the picture fits', () =>
          all(overview, 'svg.diagram').some((each) => each.getBoundingClientRect().width <= width),
        );
        await check('everything');
        overview.task = 't';
        await searchComes(overview);
        await until('the answer', () => all(overview, '.answer').length > 0);
        await check('the answer');
        await typeIn(overview, 'fråga');
        await check('the answer to a question');
      });
    }
  }
});
