import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { collaborationFrom } from '../../scripts/content/collaboration.mjs';
import { loadSource } from '../../scripts/lib/load-source.mjs';

const content = JSON.parse(readFileSync('src/content/collaboration.json', 'utf8'));
const contacts = JSON.parse(readFileSync('src/content/contacts.json', 'utf8'));
const { roles, actors, tasks, arenas, grants } = content;
const LISTS = { roles, actors, tasks, arenas, grants };
const called = (list, id) => {
  const found = list.find((each) => each.id === id);
  assert.ok(found, id);
  return found;
};
const idsOf = (list) => list.map(({ id }) => id);

/** Every text of a record in a language, with what stands around it. */
function textsIn(value, lang, path = '') {
  if (typeof value !== 'object' || value === null) return [];
  if (typeof value.sv === 'string') return [[path, value[lang]]];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, lang, `${path}/${key}`));
}

describe('the embedded collaboration', () => {
  it('says nothing that the checker of feeds finds fault with', async () => {
    const { readCollaboration } = await loadSource(
      'src/widgets/collaboration-overview/collaboration.schema.ts',
    );
    const { content: shown, findings } = readCollaboration(content);
    assert.deepEqual(findings, []);
    assert.deepEqual(shown, content);
  });

  it('has every text in Swedish and English, each its own', () => {
    const swedish = textsIn({ ...LISTS, sectors: content.sectors }, 'sv');
    const english = textsIn({ ...LISTS, sectors: content.sectors }, 'en');
    assert.ok(swedish.length > 150, String(swedish.length));
    for (const [at, [path, text]] of swedish.entries()) {
      const [, translated] = english[at];
      assert.ok(text.trim(), path);
      assert.ok(translated?.trim(), path);
      // Names of things that are called the same.
      if (!/\/name$/.test(path)) assert.notEqual(text, translated, path);
    }
  });

  it('has no English left in what is Swedish, nor Swedish in what is English', () => {
    for (const [path, text] of textsIn(LISTS, 'sv')) {
      assert.doesNotMatch(text, /\b(the|and|of|with|for their|not)\b/i, path);
    }
    for (const [path, text] of textsIn(LISTS, 'en')) {
      assert.doesNotMatch(text, /\b(och|för|inte|med|som|av|eller)\b/i, path);
    }
  });

  it('holds 35 actors, each of a sector, at a level, checked on the day of the facts', () => {
    assert.equal(actors.length, 35);
    for (const { id, level, sector, mandate, checked } of actors) {
      assert.ok(['national', 'regional', 'local'].includes(level), id);
      assert.ok(Object.hasOwn(content.sectors, sector), id);
      assert.match(mandate.sv, /^[\p{Lu}§].*\.$/u, id);
      assert.equal(checked, content.updated, id);
    }
    const used = new Set(actors.map(({ sector }) => sector));
    assert.deepEqual(new Set(Object.keys(content.sectors)), used);
  });

  it('shows as unconfirmed what the facts do not confirm', () => {
    for (const { id, verified, regulation = [] } of actors) {
      assert.equal(typeof verified, 'boolean', id);
      for (const law of regulation)
        assert.equal(typeof law.verified, 'boolean', `${id} ${law.sfs}`);
    }
    assert.deepEqual(
      idsOf(actors.filter(({ regulation = [] }) => regulation.some((law) => law.verified))),
      ['lansstyrelserna'],
    );
    assert.equal(called(actors, 'skolverket').verified, false);
  });

  it('knows which actors are no more', () => {
    const ended = actors.filter(({ validTo }) => validTo);
    assert.deepEqual(
      ended.map(({ id, validTo }) => [id, validTo]),
      [
        ['delmos', '2022'],
        ['dua', '2023'],
      ],
    );
    // Nobody is sent to what has closed.
    const named = [...tasks, ...grants].flatMap(({ decides = [], takesPart = [] }) => [
      ...decides,
      ...takesPart,
    ]);
    for (const { id } of ended) assert.ok(!named.includes(id), id);
  });

  it('says of 40 tasks who decides, and has other words for each in both languages', () => {
    assert.equal(tasks.length, 40);
    for (const { id, decides, synonyms } of tasks) {
      assert.ok(decides.length > 0, id);
      assert.ok(synonyms.sv.length > 1, id);
      assert.ok(synonyms.en.length > 0, id);
    }
    const words = tasks.flatMap(({ label, synonyms }) => [label.sv, ...synonyms.sv]).join('\n');
    for (const word of [
      'asyl',
      'bostad',
      'skola',
      'sfi',
      'god man',
      'ersättning',
      'personnummer',
      'hälsoundersökning',
      'arbete',
      'förening',
    ]) {
      assert.match(words, new RegExp(`(^|[^\\p{L}])${word}`, 'imu'), word);
    }
  });

  it('names the board that supervises chief guardians only where the facts name it', () => {
    const { decides, counties } = called(tasks, 'tillsyn-overformyndare');
    assert.deepEqual(decides, ['lansstyrelserna']);
    assert.deepEqual(counties, { '05': '05', '06': '05', '08': '05' });
  });

  it('has each county’s board, reached as the contacts say', () => {
    assert.equal(Object.keys(content.counties).length, 21);
    for (const { code, board, phones, website, unverified = [] } of contacts.counties) {
      const known = content.counties[code];
      assert.equal(known.actor, 'lansstyrelserna');
      assert.deepEqual(known.board, board);
      assert.equal(known.phone, unverified.includes('phones') ? undefined : phones[0].number);
      assert.equal(known.website, unverified.includes('website') ? undefined : website);
    }
  });
});

// The parts of the page on local and regional collaboration: none may be dropped.
describe('what the page on collaboration says', () => {
  const says = (record, ...words) => {
    const text = textsIn(record, 'sv')
      .map(([, each]) => each)
      .join('\n');
    for (const word of words) assert.match(text, word);
  };

  it('is there of the county boards’ role, at all three levels', () => {
    assert.deepEqual(
      new Set(roles.map(({ level }) => level)),
      new Set(['national', 'regional', 'local']),
    );
    says(called(roles, 'nationellt'), /myndigheter/, /beredskap att ta emot/);
    says(
      called(roles, 'regionalt'),
      /samordnar integrationsarbetet/,
      /strategier och överenskommelser/,
      /kommuner, myndigheter, företag, organisationer och föreningar/,
    );
    says(called(roles, 'lokalt'), /kommunerna/, /beredskap/);
    says(called(roles, 'tidiga-insatser'), /asylsökande/);
    says(
      called(roles, 'statsbidrag'),
      /utlyser och fördelar/,
      /kommuner och civilsamhälle/,
      /bosättning/,
      /beredskap och mottagningskapacitet/,
      /flyktingguider och familjekontakter/,
      /tidiga insatser för asylsökande/,
    );
  });

  it('is there of Informationsverige.se, and who runs it', () => {
    const role = called(roles, 'informationsverige');
    says(role, /flera språk/, /Arbetsförmedlingen och Migrationsverket/, /ensamkommande barn/);
    assert.deepEqual(
      role.links.map(({ url }) => url),
      ['https://www.informationsverige.se/'],
    );
  });

  it('is there of regional collaboration, step by step', () => {
    const { steps, text } = called(arenas, 'regional-samverkan');
    assert.deepEqual(
      steps.map(({ sv }) => sv),
      ['Gemensam lägesbild', 'Regionala mål', 'Prioriteringar', 'Strategier och överenskommelser'],
    );
    assert.match(text.sv, /lägesbild/);
  });

  it('is there of local collaboration, of a municipality and another party', () => {
    const arena = called(arenas, 'lokal-samverkan');
    says(arena, /mellan en kommun och en annan part/, /lokal överenskommelse/);
    assert.deepEqual(arena.actors.slice(0, 2), ['kommuner', 'arbetsformedlingen']);
  });

  it('is there of samverkansdelegationen, the group it is, and of others’ mandates', () => {
    const arena = called(arenas, 'samverkansdelegationen');
    assert.deepEqual(arena.actors, [
      'arbetsformedlingen',
      'lansstyrelserna',
      'migrationsverket',
      'skr',
    ]);
    says(arena, /hösten 2007/, /leds av Arbetsförmedlingen/, /inte kunnat kontrolleras/);
    assert.equal(called(actors, 'samverkansdelegationen').sector, 'collaboration');
    for (const id of ['migrationsverket', 'arbetsformedlingen', 'forsakringskassan', 'kommuner']) {
      assert.ok(called(actors, id).mandate.sv.length > 40, id);
    }
  });

  it('is there of each grant: what for, who applies, who decides, by which law', () => {
    assert.deepEqual(idsOf(grants), [
      'paragraf-37',
      'paragraf-37a',
      'tidiga-insatser',
      'bosattning',
    ]);
    for (const { id, purpose, decides, checked } of grants) {
      assert.match(purpose.sv, /^För .*\.$/, id);
      assert.deepEqual(decides, ['lansstyrelserna'], id);
      assert.equal(checked, content.updated, id);
    }
    const laws = grants.map(({ regulation = [] }) => regulation.map(({ sfs }) => sfs));
    assert.deepEqual(laws, [['2010:1122'], ['2010:1122'], ['2016:1364'], []]);
    says(called(grants, 'tidiga-insatser'), /Föreningar, trossamfund/);
  });
});

describe('collaborationFrom', () => {
  const fact = {
    id: 'verket',
    name: { sv: 'Verket', en: 'Agency' },
    level: 'national',
    kind: 'authority',
    mandate: { sv: 'Gör.', en: 'Does.' },
    website: 'https://a.example/',
    regulation: [{ sfs: '2017:1', title: 'Lag' }],
    regulation_verified: false,
    verified: true,
  };
  const words = {
    sectors: {
      state: { kinds: ['authority'], label: { sv: 'Stat', en: 'State' } },
      town: { kinds: ['municipality'], label: { sv: 'Kommun', en: 'Town' } },
    },
    actors: { verket: {} },
    roles: [{ id: 'roll', title: { sv: 'R', en: 'R' }, sfs: '2017:1' }],
    tasks: [],
    arenas: [],
    grants: [{ id: 'bidrag', title: { sv: 'B', en: 'B' } }],
  };
  const counties = {
    counties: [
      {
        code: '90',
        name: { sv: 'Norrs län', en: 'Norr', se: 'Davvi' },
        boardName: { sv: 'Länsstyrelsen', en: 'Board' },
        phone: '1',
        website: 'https://b.example/',
        unverified: ['website'],
      },
    ],
  };
  const made = (change = {}, others = {}) =>
    collaborationFrom({ collected: '2026-01-02', actors: [{ ...fact, ...change }] }, counties, {
      ...words,
      ...others,
    });

  it('makes a feed of facts and words', () => {
    const feed = made();
    assert.deepEqual(feed.actors, [
      {
        id: 'verket',
        name: fact.name,
        level: 'national',
        sector: 'state',
        mandate: fact.mandate,
        website: 'https://a.example/',
        regulation: [{ title: 'Lag', sfs: '2017:1', verified: false }],
        verified: true,
        checked: '2026-01-02',
      },
    ]);
    assert.deepEqual(feed.sectors, { state: { sv: 'Stat', en: 'State' } });
    assert.deepEqual(feed.grants[0].checked, '2026-01-02');
    assert.deepEqual(feed.roles, [
      {
        id: 'roll',
        title: { sv: 'R', en: 'R' },
        regulation: [{ title: 'Lag', sfs: '2017:1', verified: false }],
      },
    ]);
  });

  it('does not say of a board what nobody has confirmed', () => {
    assert.deepEqual(made().counties, {
      90: {
        name: { sv: 'Norrs län', en: 'Norr' },
        actor: 'lansstyrelserna',
        board: { sv: 'Länsstyrelsen', en: 'Board' },
        phone: '1',
      },
    });
  });

  it('takes over what the words say of mandate, neighbours and years', () => {
    const own = {
      mandate: { sv: 'Annat.', en: 'Other.' },
      worksWith: ['kommuner'],
      validFrom: '2007',
      validTo: '2022',
    };
    const [actor] = made({ website: null }, { actors: { verket: own } }).actors;
    const { mandate, worksWith, validFrom, validTo, website } = actor;
    assert.deepEqual({ mandate, worksWith, validFrom, validTo }, own);
    assert.equal(website, undefined);
  });

  for (const [what, run, message] of [
    ['an actor without an id', () => made({ id: undefined }), /^actor no\. 1: has no id/],
    ['an actor without words', () => made({ id: 'x' }), /^actor x: there are no words about it/],
    ['an unknown kind', () => made({ kind: 'club' }), /^actor verket: the kind "club" is unknown/],
    [
      'words without an actor',
      () => made({}, { actors: { verket: {}, x: {} } }),
      /^actor x: there are words about it, but no facts/,
    ],
    [
      'a law that is not in the facts',
      () => made({}, { roles: [{ id: 'r', sfs: '1999:9' }] }),
      /^the law 1999:9 is not in the facts/,
    ],
  ]) {
    it(`stops at ${what}`, () => {
      assert.throws(run, ({ message: said }) => message.test(said) || assert.fail(said));
    });
  }
});
