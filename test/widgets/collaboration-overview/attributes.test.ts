import { expect } from '@open-wc/testing';
import '../../../src/define/collaboration-overview.js';
import {
  all,
  cleanUp,
  one,
  searchComes,
  seen,
  seenOf,
  settle,
  tapConsole,
  until,
} from '../../helpers.js';
import {
  actorNames,
  actorOf,
  asked,
  deciding,
  made,
  mountOverview,
  mountOverviewWith,
  opened,
  overviewOf,
  whole,
} from './overviews.js';

/** What stands above the parts of the overview. */
const titles = (overview: Element): string[] => all(overview, '.group-title').map(seen);
const levels = (overview: Element): string[] =>
  all(overview, '.group')
    .filter((each) => each.querySelector('.actors'))
    .map((each) => seen(each.querySelector('.group-title')));
const ids = (overview: Element, section: string): string[] =>
  all(overview, `.group:has(#${section}) [data-id]`).map(({ dataset }) => dataset['id']!);

describe('attributes of the overview', () => {
  let warnings: string[];
  let stop: () => void;
  beforeEach(() => {
    warnings = [];
    stop = tapConsole('warn', warnings);
  });
  afterEach(() => {
    stop();
    cleanUp();
  });

  const unknown = (attribute: string, value: string): string =>
    `<lor-collaboration-overview>: attribute ${attribute} has the unknown value "${value}" and is ignored.`;

  it('shows everything without any', async () => {
    const overview = await mountOverview();
    await until('all rows', () => actorNames(overview).length === 35);
    expect(titles(overview)).to.deep.equal([
      ...['Nationellt', 'Regionalt', 'Lokalt', 'Finns inte längre'],
      ...['Länsstyrelsernas roll', 'Så samverkar de', 'Bidrag att söka', 'Vem gör vad'],
    ]);
    expect(all(overview, '.diagram')).to.have.length(0);
    expect(opened(overview)).to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
  });

  for (const [level, shown] of [
    ['national', ['Nationellt', 'Finns inte längre']],
    ['county', ['Regionalt']],
    [' Regional ', ['Regionalt']],
    ['municipality', ['Lokalt']],
    ['local,county', ['Regionalt', 'Lokalt']],
    ['national local', ['Nationellt', 'Lokalt', 'Finns inte längre']],
  ] as const) {
    it(`shows actors of level="${level}" only`, async () => {
      const overview = await mountOverview(`level="${level}"`);
      await until('the former', () => levels(overview).length === shown.length);
      expect(levels(overview)).to.deep.equal(shown);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('shows roles and ways of working together of its level only', async () => {
    const overview = await mountOverview('level="local"');
    expect(ids(overview, 'roles')).to.deep.equal(['lokalt']);
    expect(ids(overview, 'arenas')).to.deep.equal(['lokal-samverkan']);
    overview.level = 'national';
    await settle(overview);
    expect(ids(overview, 'roles')).to.deep.equal(['nationellt', 'informationsverige']);
    expect(ids(overview, 'arenas')).to.deep.equal(['samverkansdelegationen']);
  });

  it('leads to no section that its level leaves empty', async () => {
    const overview = await mountOverviewWith(
      overviewOf({
        actors: [{ id: 'a', name: 'A', level: 'local' }],
        roles: [{ id: 'r', title: 'R', level: 'national' }],
        grants: [{ id: 'g', title: 'G' }],
      }),
      'level="local"',
    );
    expect(all(overview, 'nav button').map(seen)).to.deep.equal(['Aktörer', 'Bidrag att söka']);
  });

  it('warns once of an unknown level, and shows all', async () => {
    const overview = await mountOverview('level="galactic"');
    overview.requestUpdate();
    await settle(overview);
    await until('all levels', () => levels(overview).length === 4);
    expect(levels(overview).slice(0, 3)).to.deep.equal(['Nationellt', 'Regionalt', 'Lokalt']);
    expect(warnings).to.deep.equal([unknown('level', 'galactic')]);
  });

  it('shows sections in the order written, and leads to each', async () => {
    const overview = await mountOverview('sections="tasks, grants actors" level="local"');
    expect(titles(overview)).to.deep.equal(['Vem gör vad', 'Bidrag att söka', 'Lokalt']);
    const ways = all(overview, 'nav button');
    expect(ways.map(seen)).to.deep.equal(['Vem gör vad', 'Bidrag att söka', 'Aktörer']);
    ways[1]!.click();
    expect(overview.shadowRoot!.activeElement?.id).to.equal('grants');
  });

  it('has no search field where there is nobody to ask for', async () => {
    const overview = await mountOverview('sections="grants"');
    expect(titles(overview)).to.deep.equal(['Bidrag att söka']);
    expect(all(overview, 'input')).to.have.length(0);
    expect(all(overview, 'nav')).to.have.length(0);
    overview.sections = 'grants tasks';
    await settle(overview);
    expect(all(overview, 'input')).to.have.length(1);
  });

  it('warns once of an unknown section, and shows the others', async () => {
    const overview = await mountOverview('sections="persons roles"');
    overview.requestUpdate();
    await settle(overview);
    expect(titles(overview)).to.deep.equal(['Länsstyrelsernas roll']);
    expect(warnings).to.deep.equal([unknown('sections', 'persons')]);
  });

  it('opens its actor, follows it live, and says when there is none', async () => {
    const overview = await mountOverview('actor=" skatteverket "');
    expect(opened(overview)).to.deep.equal(['skatteverket']);
    overview.setAttribute('actor', 'kommuner');
    await settle(overview);
    expect(opened(overview)).to.include('kommuner');
    expect(warnings).to.deep.equal([]);
    overview.setAttribute('actor', 'nobody-there');
    overview.requestUpdate();
    await settle(overview);
    expect(warnings).to.deep.equal([unknown('actor', 'nobody-there')]);
  });

  it('opens an actor far down at once', async () => {
    const overview = await mountOverview('actor="dua"');
    expect(actorOf(overview, 'dua').open).to.equal(true);
  });

  it('answers for its task, follows it live, and shows everything without', async () => {
    const overview = await mountOverview('task="asyl"');
    expect(asked(overview)).to.equal('Besluta om asyl');
    expect(deciding(overview)).to.deep.equal(['Migrationsverket']);
    overview.setAttribute('task', 'skola');
    await settle(overview);
    expect(deciding(overview)).to.deep.equal(['Kommunerna']);
    overview.removeAttribute('task');
    await settle(overview);
    expect(deciding(overview)).to.deep.equal([]);
    expect(one(overview, '.actors').checkVisibility()).to.equal(true);
    expect(warnings).to.deep.equal([]);
  });

  it('warns once of an unknown task, and shows everything', async () => {
    const overview = await mountOverview('task="flying"');
    overview.requestUpdate();
    await settle(overview);
    expect(one(overview, '.actors').checkVisibility()).to.equal(true);
    expect(warnings).to.deep.equal([unknown('task', 'flying')]);
  });

  for (const county of ['12', 'M', 'm', 'SE-M', ' se-m ']) {
    it(`takes county="${county}" for Skåne`, async () => {
      const overview = await mountOverview(`task="kommuntal" county="${county}"`);
      expect(deciding(overview)).to.deep.equal(['Länsstyrelsen i Skåne län']);
      expect(warnings).to.deep.equal([]);
    });
  }

  for (const county of ['99', 'Skåne', 'toString']) {
    it(`warns once of county="${county}", and names no board`, async () => {
      const overview = await mountOverview(`task="kommuntal" county="${county}"`);
      overview.requestUpdate();
      await settle(overview);
      expect(deciding(overview)).to.deep.equal(['Länsstyrelserna']);
      expect(warnings).to.deep.equal([unknown('county', county)]);
    });
  }

  it('takes the codes of its content for counties, whatever country they are of', async () => {
    const counties = { '42': { name: 'Agder', board: 'Statsforvalteren i Agder', actor: 'a' } };
    const overview = await mountOverviewWith(
      overviewOf({
        counties,
        actors: [{ id: 'a', name: 'Statsforvalterne' }],
        tasks: [{ id: 't', label: 'T', decides: ['a'] }],
      }),
      'task="t" county="42"',
    );
    expect(deciding(overview)).to.deep.equal(['Statsforvalteren i Agder']);
    expect(warnings).to.deep.equal([]);
  });

  for (const [diagram, drawn] of [
    ['diagram', 1],
    ['diagram="true"', 1],
    ['diagram="false"', 0],
    ['diagram=" FALSE "', 0],
  ] as const) {
    it(`draws ${drawn} picture for ${diagram}`, async () => {
      const overview = await mountOverview(diagram);
      if (drawn) await until('the picture', () => all(overview, 'svg.diagram').length === 1);
      expect(all(overview, '[part=diagram]')).to.have.length(drawn);
    });
  }

  it('draws when it is asked to at run time, and no longer when it is not', async () => {
    const overview = await mountOverview();
    overview.setAttribute('diagram', '');
    await until('the picture', () => all(overview, 'svg.diagram').length === 1);
    overview.setAttribute('diagram', 'false');
    await settle(overview);
    expect(all(overview, 'svg.diagram')).to.have.length(0);
  });

  it('is not harmed by what frameworks write before they set properties', async () => {
    const names = ['level', 'actor', 'task', 'county', 'sections'] as const;
    const overview = made(names.map((name) => `${name}="[object Object]"`).join(' '));
    await whole(overview);
    expect(levels(overview)[0]).to.equal('Nationellt');
    expect(seenOf(overview)).to.not.include('[object');
    Object.assign(overview, { level: 'local', actor: 'kommuner', sections: 'actors tasks' });
    Object.assign(overview, { task: 'kommuntal', county: 'M' });
    await searchComes(overview);
    await until('the answer', () => deciding(overview).join() === 'Länsstyrelsen i Skåne län');
    overview.task = undefined;
    await settle(overview);
    expect(titles(overview)).to.deep.equal(['Lokalt', 'Vem gör vad']);
    expect(opened(overview)).to.deep.equal(['kommuner']);
  });
});
