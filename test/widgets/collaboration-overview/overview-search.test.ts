import { expect } from '@open-wc/testing';
import embedded from '../../../src/content/collaboration.json' with { type: 'json' };
import { readCollaboration } from '../../../src/widgets/collaboration-overview/collaboration.schema.js';
import {
  createOverviewSearch,
  overviewSearchOf,
  type Found,
} from '../../../src/widgets/collaboration-overview/overview-search.js';

const content = readCollaboration(embedded).content!;
const search = createOverviewSearch(content);
while (!search.prepare());

const idOf = (found: Found): string =>
  found.kind === 'task'
    ? `task ${found.task.id}`
    : found.kind === 'grant'
      ? `grant ${found.grant.id}`
      : `actor ${found.actor.id}`;

function found(typed: string): readonly string[] {
  const { asked } = search.answer(typed);
  return asked.kind === 'hits' ? asked.hits.map(({ item }) => idOf(item)) : [asked.kind];
}

describe('the search over who does what', () => {
  for (const [typed, first] of [
    ['asyl', 'task asyl'],
    ['Vem beslutar om asyl?', 'task asyl'],
    ['who decides on asylum?', 'task asyl'],
    ['bostad', 'task bosattning'],
    ['sfi', 'task sfi'],
    ['god man', 'task god-man'],
    ['personnummer', 'task folkbokforing'],
    ['hälsoundersökning', 'task halsoundersokning'],
    ['Migrationsverket', 'actor migrationsverket'],
    ['msb', 'actor msb'],
    ['§ 37 a', 'grant paragraf-37a'],
    ['TIA', 'grant tidiga-insatser'],
    ['who supervises chief guardians in Jönköping county?', 'task tillsyn-overformyndare'],
    ['Vem har tillsyn över överförmyndarna i Jönköpings län?', 'task tillsyn-overformyndare'],
  ] as const) {
    it(`answers “${typed}” with ${first}`, () => {
      expect(found(typed)).to.include(first);
      expect(found(typed).slice(0, 3), found(typed).join(', ')).to.include(first);
    });
  }

  it('answers what an association can apply for with grants', () => {
    for (const typed of ['What can our association apply for?', 'Vad kan vår förening söka?']) {
      const hits = found(typed);
      expect(
        hits.some((each) => each === 'task statsbidrag' || each.startsWith('grant')),
        hits.join(', '),
      ).to.equal(true);
    }
    expect(found('bidrag').filter((each) => each.startsWith('grant'))).to.have.length(4);
  });

  it('answers a need before an actor whose name only begins so', () => {
    const hits = found('asyl');
    expect(hits[0]).to.equal('task asyl');
    expect(hits).to.include('actor asylrattscentrum');
    expect(found('asylr')[0]).to.equal('actor asylrattscentrum');
    expect(found('Asylrättscentrum')[0]).to.equal('actor asylrattscentrum');
  });

  for (const typed of ['bidrag', 'statsbidrag', 'bidrag asylsökande', 'grants', 'funding']) {
    it(`has grants first for “${typed}”: whoever says so asks for money`, () => {
      const hits = found(typed);
      const isGrant = hits.map((each) => each.startsWith('grant'));
      expect(isGrant[0], hits.join(', ')).to.equal(true);
      expect(isGrant.lastIndexOf(true)).to.equal(isGrant.filter(Boolean).length - 1);
    });
  }

  it('takes “söka asyl” for no money', () => {
    expect(found('söka asyl')[0]).to.equal('task asyl');
  });

  for (const typed of [
    'länsstyrelsen',
    'länsstyrelserna',
    'lansstyrelsen',
    'Länsstyrelsen i Skåne',
  ]) {
    it(`answers “${typed}” with the boards`, () => {
      expect(found(typed)[0]).to.equal('actor lansstyrelserna');
    });
  }

  it('finds an actor’s tasks by its name, after the actor itself', () => {
    const hits = found('Skatteverket');
    expect(hits[0]).to.equal('actor skatteverket');
    expect(hits).to.include('task folkbokforing').and.to.include('task id-kort');
  });

  it('says which county the question names', () => {
    expect(search.answer('tillsyn i Kalmar län').county).to.equal('08');
    expect(search.answer('asyl').county).to.equal(undefined);
    const { asked, county } = search.answer('Kalmar');
    expect([asked.kind, county]).to.deep.equal(['nothing-asked', '08']);
  });

  it('forgives a typing mistake only where nothing else fits', () => {
    const { asked } = search.answer('migrationsvreket');
    expect(asked.kind === 'hits' && asked.similar && idOf(asked.hits[0]!.item)).to.equal(
      'actor migrationsverket',
    );
    expect(found('qwxz')).to.deep.equal(['none']);
    expect(found('  ')).to.deep.equal(['nothing-asked']);
  });

  it('is made once for a content', () => {
    expect(overviewSearchOf(content)).to.equal(overviewSearchOf(content));
    expect(overviewSearchOf({ ...content })).not.to.equal(overviewSearchOf(content));
  });

  it('says the same of words that add nothing, and more once more is ready', () => {
    const actors = Array.from({ length: 150 }, (_, at) => ({
      id: `x${at}`,
      name: at === 149 ? 'Sist' : `Aktör ${at}`,
    }));
    const many = createOverviewSearch({ ...content, tasks: [], grants: [], actors });
    expect(many.answer('aktör för').asked).to.equal(many.answer('aktör').asked);
    expect(many.answer('aktör i Kalmar län').county).to.equal('08');
    expect(many.answer('sist').asked.kind).to.equal('none');
    while (!many.prepare());
    expect(many.answer('sist').asked.kind).to.equal('hits');
  });

  it('finds in what a feed of ours does not have: nothing, and no harm', () => {
    const bare = createOverviewSearch({ ...content, tasks: [], grants: [], actors: [] });
    expect(bare.answer('asyl').asked.kind).to.equal('none');
  });
});
