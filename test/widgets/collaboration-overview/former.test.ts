import { expect } from '@open-wc/testing';
import '../../../src/define/collaboration-overview.js';
import { all, cleanUp, one, said, seen, settle, until } from '../../helpers.js';
import {
  actorOf,
  asked,
  deciding,
  factsOf,
  mountOverview,
  mountOverviewWith,
  overviewOf,
  typeIn,
} from './overviews.js';

const GONE = 'Finns inte längre';

/** Some who are there, and one who no longer is, named wherever somebody can be. */
const content = overviewOf({
  sectors: { state: 'Staten' },
  actors: [
    { id: 'now', name: 'Nuvarande', level: 'national', worksWith: ['gone', 'other'] },
    { id: 'other', name: 'Annan', level: 'national' },
    {
      ...{ id: 'gone', name: 'Avvecklade', level: 'national', sector: 'state' },
      ...{ validFrom: '2014', validTo: '2023', worksWith: ['other'] },
    },
  ],
  tasks: [
    { id: 'theirs', label: 'Deras uppgift', decides: ['gone'] },
    {
      id: 'shared',
      label: 'Delad uppgift',
      decides: ['gone', 'now'],
      takesPart: ['gone', 'other'],
    },
  ],
  arenas: [{ id: 'm', title: 'Mötet', actors: ['gone', 'now'] }],
  grants: [{ id: 'g', title: 'Bidraget', decides: ['gone', 'now'] }],
});

const groupOf = (overview: Element, id: string): string =>
  seen(actorOf(overview, id).closest('.group')!.querySelector('.group-title'));

describe('actors that no longer exist', () => {
  afterEach(cleanUp);

  it('are in a group of their own, never among those who are there', async () => {
    const overview = await mountOverview();
    await until('all rows', () => all(overview, 'details[data-actor]').length === 35);
    const gone = all(overview, '.group').find(
      (each) => seen(each.querySelector('.group-title')) === GONE,
    )!;
    const ids = [...gone.querySelectorAll<HTMLElement>('details')].map(
      ({ dataset }) => dataset['actor'],
    );
    expect(ids).to.deep.equal(['delmos', 'dua']);
    expect(groupOf(overview, 'kommuner')).to.equal('Lokalt');
  });

  it('say when they existed', async () => {
    const overview = await mountOverview('actor="dua"');
    expect(factsOf(actorOf(overview, 'dua'), 'Finns')).to.deep.equal(['2014–2023']);
    overview.actor = 'delmos';
    await settle(overview);
    expect(factsOf(actorOf(overview, 'delmos'), 'Finns')).to.deep.equal(['till 2022']);
  });

  it('are the only group where nobody else is there', async () => {
    const overview = await mountOverviewWith(
      overviewOf({ actors: [{ id: 'a', name: 'A', validTo: '2020' }] }),
    );
    expect(all(overview, '.group-title').map(seen)).to.deep.equal([GONE]);
    expect(one(overview, '#actors')).to.be.ok;
  });

  it('are not said to be worked with, to meet, or to decide on grants', async () => {
    const overview = await mountOverviewWith(content, 'actor="now"');
    expect(factsOf(actorOf(overview, 'now'), 'Samverkar med')).to.deep.equal(['Annan']);
    expect(factsOf(one(overview, '[data-id=m]'), 'Med')).to.deep.equal(['Nuvarande']);
    expect(factsOf(one(overview, '[data-id=g]'), 'Beslutas av')).to.deep.equal(['Nuvarande']);
    expect(all(overview, '[data-task] .row-who').map(seen)).to.deep.equal(['', 'Nuvarande']);
  });

  it('are not who decides, nor who takes part', async () => {
    const overview = await mountOverviewWith(content);
    await typeIn(overview, 'delad uppgift');
    expect(deciding(overview)).to.deep.equal(['Nuvarande']);
    expect(factsOf(one(overview, '.answer'), 'Medverkar')).to.deep.equal(['Annan']);
    await until('it is said', () => said(overview).startsWith('Delad uppgift: Nuvarande.'));
  });

  it('leave a task that only they decided on without anybody', async () => {
    const overview = await mountOverviewWith(content, 'task="theirs"');
    expect(asked(overview)).to.equal('Deras uppgift');
    expect(deciding(overview)).to.deep.equal(['Vem som ansvarar står inte här']);
  });

  it('are found, and said to be no more', async () => {
    const overview = await mountOverviewWith(content);
    await typeIn(overview, 'avvecklade');
    expect(deciding(overview)).to.deep.equal(['Avvecklade']);
    expect(asked(overview)).to.equal(GONE);
    expect(factsOf(one(overview, '.answer'), 'Finns')).to.deep.equal(['2014–2023']);
    await until('it is said', () => said(overview).startsWith(`Avvecklade: ${GONE}.`));
  });

  it('are said to be no more among other answers', async () => {
    const overview = await mountOverviewWith(
      overviewOf({
        actors: [
          { id: 'a', name: 'Ungdomsnämnden' },
          { id: 'b', name: 'Ungdomsnämnden förr', sector: 'state', validTo: '2020' },
        ],
      }),
    );
    await typeIn(overview, 'ungdomsnämnden');
    const row = all(overview, '.rows .row').find((each) => seen(each).includes('förr'))!;
    expect(seen(row.querySelector('.row-who'))).to.equal(GONE);
  });
});
