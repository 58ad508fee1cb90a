import { expect } from '@open-wc/testing';
import { readCollaboration } from '../../../src/widgets/collaboration-overview/collaboration.schema.js';

const envelope = { kind: 'collaboration', version: 1 };
const actor = { id: 'a', name: 'A' };
const read = (lists: object) => readCollaboration({ ...envelope, ...lists });
const found = (lists: object) =>
  read(lists).findings.map(({ pointer, severity }) => `${severity} ${pointer}`);

/** What is left of an actor with more fields than the least. */
const left = (fields: object) => read({ actors: [{ ...actor, ...fields }] }).content?.actors[0];

describe('readCollaboration', () => {
  it('takes the least that can be shown, in Swedish', () => {
    const { content, findings } = read({ actors: [actor] });
    expect(findings).to.deep.equal([]);
    expect(content).to.deep.equal({
      ...envelope,
      language: 'sv',
      roles: [],
      actors: [actor],
      tasks: [],
      arenas: [],
      grants: [],
    });
  });

  for (const [list, record] of [
    ['roles', { id: 'r', title: 'R' }],
    ['tasks', { id: 't', label: 'T' }],
    ['arenas', { id: 'm', title: 'M' }],
    ['grants', { id: 'g', title: 'G' }],
  ] as const) {
    it(`takes a feed with nothing but ${list}`, () => {
      const { content, findings } = read({ [list]: [record] });
      expect(findings).to.deep.equal([]);
      expect(content?.[list]).to.deep.equal([record]);
      expect(content?.actors).to.deep.equal([]);
    });

    it(`leaves out what is none of ${list}, and keeps the others`, () => {
      const { id, ...nameless } = record;
      const name = Object.keys(nameless)[0]!;
      const { content, findings } = read({
        [list]: [record, 7, nameless, { id: 'x' }, { id: 'y', [name]: { sv: ' ' } }, record],
      });
      expect(content?.[list].map((each) => each.id)).to.deep.equal([id]);
      expect(findings.map(({ pointer, severity }) => `${severity} ${pointer}`)).to.deep.equal([
        `error /${list}/1`,
        `error /${list}/2/id`,
        `error /${list}/3/${name}`,
        `error /${list}/4/${name}`,
        `error /${list}/5`,
      ]);
    });
  }

  it('keeps every field as it is', () => {
    const links = [{ title: 'L', url: 'https://a.example/' }];
    const regulation = [
      { title: { sv: 'Lag' }, sfs: '2017:584', url: 'https://b.example/', verified: false },
    ];
    const feed = {
      ...envelope,
      language: 'fi',
      updated: '2026-03-04',
      source: { name: 'S', url: 'https://c.example/' },
      license: 'CC0-1.0',
      sectors: { state: { sv: 'Stat' } },
      counties: {
        '90': {
          name: 'N',
          actor: 'a',
          board: { sv: 'B' },
          phone: '1',
          website: 'https://d.example/',
        },
      },
      roles: [{ id: 'r', level: 'regional', title: 'R', text: { sv: 'T' }, regulation, links }],
      actors: [
        {
          ...actor,
          level: 'national',
          sector: 'state',
          mandate: { sv: 'M', en: 'M' },
          website: 'https://e.example/',
          regulation,
          worksWith: ['b'],
          validFrom: '2007-10',
          validTo: '2022',
          verified: true,
          checked: '2026-03-04',
        },
        { id: 'b', name: { sv: 'B' } },
      ],
      tasks: [
        {
          id: 't',
          label: 'T',
          synonyms: { sv: ['x', 'y'] },
          decides: ['a'],
          takesPart: ['b'],
          counties: { '91': '90' },
        },
      ],
      arenas: [
        {
          id: 'm',
          level: 'local',
          title: 'M',
          text: 'T',
          steps: ['1', { sv: '2' }],
          actors: ['a'],
          links,
        },
      ],
      grants: [
        {
          id: 'g',
          title: 'G',
          purpose: 'P',
          applicants: 'A',
          decides: ['a'],
          regulation,
          links,
          checked: '2026-03-04',
        },
      ],
    };
    const { content, findings } = readCollaboration(feed);
    expect(findings).to.deep.equal([]);
    expect(content).to.deep.equal(feed);
  });

  it('takes null for nothing, as exports write it, at any depth', () => {
    const nulls = Object.fromEntries(
      ['level', 'sector', 'mandate', 'website', 'worksWith', 'validFrom', 'validTo', 'checked'].map(
        (field) => [field, null],
      ),
    );
    expect(left(nulls)).to.deep.equal(actor);
    expect(
      left({ regulation: [{ title: 'Lag', sfs: null, url: null, verified: null }] }),
    ).to.deep.equal({
      ...actor,
      regulation: [{ title: 'Lag' }],
    });
  });

  it('understands the words that strategies have for levels', () => {
    const levels = ['national', 'regional', 'county', 'local', 'municipality'];
    expect(levels.map((level) => left({ level })?.level)).to.deep.equal([
      'national',
      'regional',
      'regional',
      'local',
      'local',
    ]);
    expect(left({ level: 'world' })).to.deep.equal(actor);
    expect(found({ actors: [{ ...actor, level: 'world' }] })).to.deep.equal([
      'warning /actors/0/level',
    ]);
  });

  it('takes years, months and days for beginnings and ends, and nothing else', () => {
    for (const good of ['2007', '2007-10', '2007-10-01']) {
      expect(left({ validFrom: good })?.validFrom).to.equal(good);
    }
    expect(left({ validTo: 2022 })?.validTo).to.equal('2022');
    for (const bad of ['sometime', '2007-13', '2007-10-40', '1/10 2007', 20071001, 2007.5, {}]) {
      expect(left({ validTo: bad }), JSON.stringify(bad)).to.deep.equal(actor);
    }
  });

  it('names no actor who is not there, and none that names itself', () => {
    const { content, findings } = read({
      actors: [7, { ...actor, worksWith: ['a', 'b', 'gone'] }, { id: 'b', name: 'B' }],
      tasks: [{ id: 't', label: 'T', decides: ['gone', 'a'], takesPart: ['b', 'lost'] }],
      arenas: [{ id: 'm', title: 'M', actors: ['gone'] }],
      grants: [{ id: 'g', title: 'G', decides: ['a', 'gone'] }],
    });
    expect(content?.actors[0]?.worksWith).to.deep.equal(['b']);
    expect(content?.tasks[0]).to.deep.equal({
      id: 't',
      label: 'T',
      decides: ['a'],
      takesPart: ['b'],
    });
    expect(content?.arenas[0]?.actors).to.deep.equal([]);
    expect(content?.grants[0]?.decides).to.deep.equal(['a']);
    expect(findings.slice(1).map(({ pointer, message }) => `${pointer}: ${message}`)).to.deep.equal(
      [
        '/actors/1/worksWith: Names the actor "a", which is not another one. It is left out.',
        '/actors/1/worksWith: Names the actor "gone", which is not in the list. It is left out.',
        '/tasks/0/decides: Names the actor "gone", which is not in the list. It is left out.',
        '/tasks/0/takesPart: Names the actor "lost", which is not in the list. It is left out.',
        '/arenas/0/actors: Names the actor "gone", which is not in the list. It is left out.',
        '/grants/0/decides: Names the actor "gone", which is not in the list. It is left out.',
      ],
    );
  });

  it('names no board of a county that nobody describes', () => {
    const counties = { '05': { name: 'E', board: 'Board', actor: 'a' } };
    const task = { id: 't', label: 'T', counties: { '05': '05', '06': '05', '07': '10' } };
    const { content, findings } = read({ counties, tasks: [task] });
    expect(content?.tasks[0]?.counties).to.deep.equal({ '05': '05', '06': '05' });
    expect(findings.map(({ pointer }) => pointer)).to.deep.equal(['/tasks/0/counties/07']);
  });

  it('leaves out what it cannot use of the envelope, and keeps the rest', () => {
    const { content, findings } = read({
      actors: [actor],
      sectors: { state: 7, region: 'R' },
      counties: { '05': { name: 'E' }, '06': { name: 'F', board: 'Board' } },
    });
    expect(content?.sectors).to.deep.equal({ region: 'R' });
    expect(content?.counties).to.deep.equal({ '06': { name: 'F', board: 'Board' } });
    expect(findings.map(({ severity }) => severity)).to.deep.equal(['warning', 'warning']);
  });

  it('fails on another envelope, and where nothing can be used; empty lists are no fault', () => {
    for (const raw of [
      null,
      17,
      'x',
      [],
      {},
      { ...envelope, kind: 'glossary', actors: [actor] },
      { ...envelope, version: 2, actors: [actor] },
    ]) {
      const { content, findings } = readCollaboration(raw);
      expect(content, String(raw)).to.equal(undefined);
      expect(findings, String(raw)).not.to.deep.equal([]);
    }
    expect(found({})).to.deep.equal(['error ']);
    expect(found({ actors: [{ id: 'b' }] })).to.deep.equal(['error /actors/0/name', 'error ']);
    expect(found({ actors: 'none' })).to.deep.equal(['error /actors', 'error ']);
    for (const lists of [
      { actors: [], tasks: [] },
      { actors: [], tasks: null },
    ]) {
      expect(read(lists)).to.deep.equal({ content: undefined, findings: [], empty: true });
    }
    expect(found({ actors: null })).to.deep.equal(['error ']);
  });

  it('shows the rest where one of the lists is none', () => {
    const { content, findings } = read({ actors: [actor], tasks: 'soon', grants: null });
    expect(content?.actors).to.deep.equal([actor]);
    expect(content?.tasks).to.deep.equal([]);
    expect(findings.map(({ pointer }) => pointer)).to.deep.equal(['/tasks']);
  });
});
