import type { CollaborationOverview } from '../../src/index.js';
import { all, press, said, searchComes, settle, until } from '../helpers.js';
import {
  actorOf,
  chooseCounty,
  mountOverview,
  mountOverviewWith,
  overviewOf,
  typeIn,
} from '../widgets/collaboration-overview/overviews.js';
import { LANG, shown } from './ids-locale.js';

const mounted = (attributes = ''): Promise<CollaborationOverview> =>
  mountOverview(`lang="${LANG}" ${attributes}`);
const mountedWith = (content: unknown, attributes = ''): Promise<CollaborationOverview> =>
  mountOverviewWith(content, `lang="${LANG}" ${attributes}`);

const typed = (query: string) => async (): Promise<unknown> => typeIn(await mounted(), query);

const answer = (attributes: string) => async (): Promise<CollaborationOverview> => {
  const overview = await mounted(attributes);
  await searchComes(overview);
  return overview;
};

const OWN = overviewOf({
  actors: [
    { id: 'a', name: 'Nämnden', verified: false, worksWith: ['b', 'c'], phone: '010-1' },
    { id: 'b', name: 'Rådet', level: 'local', validFrom: '2010', worksWith: ['a'] },
    { id: 'c', name: 'Delegationen', level: 'regional', validTo: '2015' },
    { id: 'd', name: 'Byrån', level: 'national', website: 'https://example.org/' },
  ],
  tasks: [
    { id: 't', label: 'Att nämna', decides: ['a'], takesPart: ['b', 'd'] },
    { id: 'u', label: 'Att råda' },
  ],
});

export const OVERVIEW: Readonly<Record<string, () => Promise<unknown>>> = {
  'the first view with its picture': () => mounted('diagram'),
  'the picture with an actor chosen': async () => {
    const overview = await mounted('diagram actor="lansstyrelserna" county="12"');
    await until('it', () => all(overview, 'svg.diagram').length > 0);
  },
  'a question, answered': async () => {
    const overview = await mounted();
    await typeIn(overview, 'asyl');
    await until('it is said', () => said(overview).includes('overview.others.count'));
  },
  'a question about money': typed('bidrag'),
  'similar names': typed('migrationsvreket'),
  none: typed('qwxz'),
  'one answer among many': typed('kommun'),
  'a board that is chosen': async () => {
    const overview = await mounted('task="tillsyn-overformyndare"');
    await searchComes(overview);
    await chooseCounty(overview, 'Skåne County');
    await until('the board is unknown', () => all(overview, '.unknown').length > 0);
  },
  'a board that does it for others': answer('task="tillsyn-overformyndare"'),
  'from an actor to another': async () => {
    const overview = await mounted('actor="migrationsverket" sections="actors"');
    actorOf(overview, 'migrationsverket').querySelector<HTMLElement>('.names button')!.click();
    await settle(overview);
    await until('the way back', () =>
      all(overview, 'button').some(({ textContent }) =>
        textContent.includes(shown('overview.back')),
      ),
    );
  },
  'all that is known, and all doubts': async () => {
    const overview = await mountedWith(OWN, 'actor="a"');
    for (const id of ['b', 'c', 'd']) {
      overview.actor = id;
      await settle(overview);
    }
    for (const task of ['t', 'u']) {
      overview.task = task;
      await searchComes(overview);
    }
  },
  'nobody answers for it': async () => typeIn(await mountedWith(OWN), 'råda'),
  'more than one screenful': async () => {
    const actors = Array.from({ length: 900 }, (_, id) => ({ id: `${id}`, name: `Aktör ${id}` }));
    const overview = await mountedWith(overviewOf({ actors }));
    await until('more actors', () => all(overview, '.more button').length > 0);
    await typeIn(overview, 'aktör');
    await until(
      'more answers',
      () => all(overview, '.answer ~ .more button, .rows ~ .more button').length > 0,
    );
    await press(overview, shown('overview.all'));
  },
};
