import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv';
import * as collaborations from '../../scripts/lib/feeds/collaboration.mjs';
import * as contents from '../../scripts/lib/feeds/contacts.mjs';
import { loadSource } from '../../scripts/lib/load-source.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'lor-schema-'));
  execFileSync(process.execPath, ['scripts/schemas.mjs', folder]);
});
after(() => rmSync(folder, { recursive: true }));

/** What is published of a kind of feed, and what its widget reads one with: there for its tests. */
function published(kind, file, reader) {
  const its = {};
  before(async () => {
    its.schema = readJson(join(folder, `${kind}.schema.json`));
    its.fits = new Ajv({ allErrors: true }).compile(its.schema);
    its.read = (await loadSource(file))[reader];
  });

  it('names its draft and itself', () => {
    assert.equal(its.schema.$schema, 'http://json-schema.org/draft-07/schema#');
    assert.equal(its.schema.$id, `${kind}.schema.json`);
  });

  it('describes every field of every record', () => {
    const records = { feed: its.schema, ...its.schema.$defs };
    const bare = Object.entries(records).flatMap(([what, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, { description }]) => !description)
        .map(([field]) => `${what}.${field}`),
    );
    assert.deepEqual(bare, []);
    for (const [what, { description }] of Object.entries(its.schema.$defs))
      assert.ok(description, what);
  });

  it('describes nothing that is not there', () => {
    const records = { feed: its.schema, ...its.schema.$defs };
    for (const [what, { properties = {} }] of Object.entries(records)) {
      for (const [field, { type, $ref, anyOf, const: only }] of Object.entries(properties)) {
        assert.ok(type ?? $ref ?? anyOf ?? only, `${what}.${field}`);
      }
    }
  });

  return its;
}

/** The same whether one asks the schema or the widget. */
function isFaultless({ fits, read }, feed) {
  const bySchema = fits(feed);
  const { findings } = read(feed);
  assert.equal(bySchema, findings.length === 0, JSON.stringify([fits.errors, findings], null, 1));
  return bySchema;
}

describe('the published schema of "contacts"', () => {
  const its = published(
    'contacts',
    'src/widgets/contact-finder/contacts.schema.ts',
    'readContacts',
  );

  const example = () => readJson('test/node/fixtures/contacts-feed.json');

  /** The example with one thing changed. */
  function changed(change) {
    const feed = example();
    change({ feed, county: feed.counties[0], municipality: feed.municipalities[0] });
    return feed;
  }

  for (const [what, feed] of [
    ['a whole feed', example],
    ['the embedded content', () => readJson('src/content/contacts.json')],
    ['a feed of our own facts', contents.good],
    ['another country', contents.norway],
    ['400 local authorities', contents.many],
    ['no county yet', contents.empty],
    ['the least there can be', () => ({ kind: 'contacts', version: 1, counties: [] })],
  ]) {
    it(`accepts ${what}`, () => assert.ok(isFaultless(its, feed())));
  }

  for (const [what, change] of [
    ['plain texts', ({ county }) => Object.assign(county, { name: 'Norr', hours: '9–15' })],
    ['a text that one language lacks', ({ county }) => (county.name.fi = null)],
    ['an alias without a list', ({ county }) => (county.aliases = { fi: 'Norrin lääni' })],
    ['languages with a region', ({ county }) => (county.name['sv-FI'] = 'Norrs län')],
    ['no list of municipalities', ({ feed }) => (feed.municipalities = null)],
    ['a time beside the day', ({ feed }) => (feed.updated = '2026-05-06T10:00:00Z')],
    ['fields of one’s own', ({ county }) => (county.ourNumber = 7)],
  ]) {
    it(`accepts ${what}`, () => assert.ok(isFaultless(its, changed(change))));
  }

  for (const [what, change] of [
    ['another kind', ({ feed }) => (feed.kind = 'concepts')],
    ['another version', ({ feed }) => (feed.version = 2)],
    ['no version', ({ feed }) => delete feed.version],
    ['no counties', ({ feed }) => delete feed.counties],
    ['counties that are no list', ({ feed }) => (feed.counties = { 90: feed.counties[0] })],
    ['a county without a code', ({ county }) => delete county.code],
    ['a county with a blank code', ({ county }) => (county.code = ' ')],
    ['a code that is a number', ({ county }) => (county.code = 90)],
    ['a county without a name', ({ county }) => delete county.name],
    ['a name that is a number', ({ county }) => (county.name = 7)],
    ['texts by what is no language', ({ county }) => (county.name = { på_svenska: 'Norr' })],
    ['a number without digits', ({ county }) => (county.phones[0].number = 'växeln')],
    ['a phone that is no object', ({ county }) => (county.phones = ['08-465 004 00'])],
    ['an e-mail address without @', ({ county }) => (county.email = 'norr.example.se')],
    ['an address that names nothing', ({ county }) => delete county.visitingAddresses[0].address],
    [
      'a web address that is too long',
      ({ county }) => (county.website = `https://${'a'.repeat(2000)}`),
    ],
    ['a day by words', ({ county }) => (county.checked = '6 maj 2026')],
    ['a source without a name', ({ feed }) => delete feed.source.name],
    ['null for a fact', ({ county }) => (county.email = null)],
    ['a municipality without its county', ({ municipality }) => delete municipality.county],
    ['a position that is half', ({ municipality }) => (municipality.position = [20.5])],
    ['a position outside of the earth', ({ municipality }) => (municipality.position = [20.5, 91])],
    ['a position in words', ({ municipality }) => (municipality.position = ['20.5', '68.2'])],
  ]) {
    it(`refuses ${what}, as the widget does`, () => assert.ok(!isFaultless(its, changed(change))));
  }

  for (const feed of [null, 42, 'contacts', []]) {
    it(`refuses ${JSON.stringify(feed)}`, () => assert.ok(!isFaultless(its, feed)));
  }
});

describe('the published schema of "glossary"', () => {
  const its = published(
    'glossary',
    'src/widgets/concept-glossary/concepts.schema.ts',
    'readGlossary',
  );

  for (const [what, feed] of [
    ['the embedded content', () => readJson('src/content/glossary.json')],
    ['the least there can be', () => ({ kind: 'glossary', version: 1, concepts: [] })],
  ]) {
    it(`accepts ${what}`, () => assert.ok(isFaultless(its, feed())));
  }
});

describe('the published schema of "strategies"', () => {
  const its = published(
    'strategies',
    'src/widgets/strategy-list/strategies.schema.ts',
    'readStrategies',
  );

  const example = () => readJson('test/node/fixtures/strategies-feed.json');

  /** The example with one thing changed. */
  function changed(change) {
    const feed = example();
    change({ feed, document: feed.strategies[0] });
    return feed;
  }

  it('has an example with every field there is', () => {
    const { properties } = its.schema.$defs.strategy;
    assert.deepEqual(Object.keys(example().strategies[0]), Object.keys(properties));
    assert.deepEqual(Object.keys(example()), Object.keys(its.schema.properties));
  });

  it('accepts null for every fact but the envelope, the key and the title', () => {
    for (const field of Object.keys(example().strategies[0])) {
      const isAccepted = isFaultless(
        its,
        changed(({ document }) => (document[field] = null)),
      );
      assert.equal(isAccepted, !['id', 'title'].includes(field), field);
    }
    for (const field of ['types', 'updated', 'source']) {
      assert.ok(
        !isFaultless(
          its,
          changed(({ feed }) => (feed[field] = null)),
        ),
        field,
      );
    }
  });

  for (const [what, feed] of [
    ['a whole feed', example],
    ['the embedded content', () => readJson('src/content/strategies.json')],
    ['the least there can be', () => ({ kind: 'strategies', version: 1, strategies: [] })],
  ]) {
    it(`accepts ${what}`, () => assert.ok(isFaultless(its, feed())));
  }

  for (const [what, change] of [
    ['texts by language', ({ document }) => (document.title = { sv: 'Plan', fi: null })],
    ['a year of decision', ({ document }) => (document.decided = '2025')],
    ['a month of decision', ({ document }) => (document.decided = '2025-12')],
    ['what nobody has verified', ({ document }) => (document.verified = false)],
    ['a type and a topic that are called nothing', ({ feed }) => (feed.types = feed.topics = {})],
    ['a publisher by language', ({ document }) => (document.publisher = { sv: 'Norr' })],
    ['fields of one’s own', ({ document }) => (document.ourNumber = 7)],
  ]) {
    it(`accepts ${what}`, () => assert.ok(isFaultless(its, changed(change))));
  }

  for (const [what, change] of [
    ['another kind', ({ feed }) => (feed.kind = 'glossary')],
    ['another version', ({ feed }) => (feed.version = 2)],
    ['no documents', ({ feed }) => delete feed.strategies],
    ['documents that are no list', ({ feed }) => (feed.strategies = { a: feed.strategies[0] })],
    ['a document without a key', ({ document }) => delete document.id],
    ['a document without a title', ({ document }) => delete document.title],
    ['a title that is a list', ({ document }) => (document.title = ['Plan'])],
    ['a year in quotes', ({ document }) => (document.validFrom = '2026')],
    ['half a year', ({ document }) => (document.validTo = 2026.5)],
    ['a year of two digits', ({ document }) => (document.validTo = 29)],
    ['a decision in a thirteenth month', ({ document }) => (document.decided = '2025-13')],
    ['a decision with a time', ({ document }) => (document.decided = '2025-12-01T10:00')],
    ['a decision that is a number', ({ document }) => (document.decided = 2025)],
    ['another level', ({ document }) => (document.level = 'regional')],
    ['counties that are numbers', ({ document }) => (document.counties = [90])],
    ['one topic without a list', ({ document }) => (document.topics = 'housing')],
    ['parties that are no texts', ({ document }) => (document.parties = [{ name: 7 }])],
    ['a size in words', ({ document }) => (document.size = '120 kB')],
    ['a size below nothing', ({ document }) => (document.size = -1)],
    ['words for verified', ({ document }) => (document.verified = 'yes')],
    ['a day by words', ({ document }) => (document.checked = '4 mars 2026')],
    ['an address that is too long', ({ document }) => (document.url = 'a'.repeat(2001))],
    ['names of types that are one text', ({ feed }) => (feed.types = 'Plan')],
    ['a name that is a number', ({ feed }) => (feed.counties[90] = 90)],
  ]) {
    it(`refuses ${what}, as the widget does`, () => assert.ok(!isFaultless(its, changed(change))));
  }

  for (const feed of [null, 42, 'strategies', []]) {
    it(`refuses ${JSON.stringify(feed)}`, () => assert.ok(!isFaultless(its, feed)));
  }
});

describe('the published schema of "collaboration"', () => {
  const its = published(
    'collaboration',
    'src/widgets/collaboration-overview/collaboration.schema.ts',
    'readCollaboration',
  );

  const LISTS = { roles: 'role', actors: 'actor', tasks: 'task', arenas: 'arena', grants: 'grant' };
  const NAMES = {
    roles: 'title',
    actors: 'name',
    tasks: 'label',
    arenas: 'title',
    grants: 'title',
  };

  const example = () => readJson('test/node/fixtures/collaboration-feed.json');

  /** The example with one thing changed. */
  function changed(change) {
    const feed = example();
    const [role, actor, task, arena, grant] = Object.keys(LISTS).map((list) => feed[list][0]);
    change({ feed, board: feed.counties[90], role, actor, task, arena, grant });
    return feed;
  }

  it('has an example with every field there is', () => {
    const feed = example();
    assert.deepEqual(Object.keys(feed), Object.keys(its.schema.properties));
    const [cited] = feed.roles[0].regulation;
    const [link] = feed.roles[0].links;
    const records = { source: feed.source, countyBoard: feed.counties[90], cited, link };
    for (const [list, what] of Object.entries(LISTS)) [records[what]] = feed[list];
    for (const [what, record] of Object.entries(records)) {
      assert.deepEqual(Object.keys(record), Object.keys(its.schema.$defs[what].properties), what);
    }
  });

  for (const [list, what] of Object.entries(LISTS)) {
    it(`accepts null and nothing for every fact of a ${what} but the key and the name`, () => {
      for (const field of Object.keys(example()[list][0])) {
        const isNeeded = ['id', NAMES[list]].includes(field);
        for (const change of [(record) => (record[field] = null), (record) => delete record[field]])
          // By itself: others name an actor by its key.
          assert.equal(isFaultless(its, alone(list, change)), !isNeeded, field);
      }
    });

    it(`accepts a feed with nothing but ${list}, and one without`, () => {
      assert.ok(isFaultless(its, alone(list)));
      if (list === 'actors') return;
      for (const value of [null, undefined, []])
        assert.ok(
          isFaultless(
            its,
            changed(({ feed }) => (feed[list] = value)),
          ),
        );
    });

    it(`refuses ${list} that are no list`, () => {
      for (const value of [example()[list][0], 'none', 7])
        assert.ok(
          !isFaultless(
            its,
            changed(({ feed }) => (feed[list] = value)),
          ),
        );
    });

    it(`refuses what is no ${what}`, () => {
      for (const value of [7, null, 'a', []])
        assert.ok(
          !isFaultless(
            its,
            changed(({ feed }) => feed[list].push(value)),
          ),
        );
    });
  }

  /** A feed of nothing but the first record of a list, which names nobody else. */
  function alone(list, change = () => undefined) {
    const { kind, version, counties, [list]: records } = example();
    const { decides, takesPart, worksWith, actors, ...first } = records[0];
    const names = { decides, takesPart, worksWith, actors };
    const record = {
      ...first,
      ...Object.fromEntries(
        Object.keys(names).flatMap((name) => (names[name] ? [[name, []]] : [])),
      ),
    };
    change(record);
    return { kind, version, counties, [list]: [record] };
  }

  for (const [what, feed] of [
    ['a whole feed', example],
    ['the embedded content', () => readJson('src/content/collaboration.json')],
    ['a feed of our own facts', collaborations.good],
    ['another country', collaborations.norway],
    ['no record in any list', collaborations.empty],
    ['no actor yet', () => ({ kind: 'collaboration', version: 1, actors: [] })],
    [
      'lists that nobody has made beside one that is empty',
      () => ({ kind: 'collaboration', version: 1, actors: null, tasks: [] }),
    ],
  ]) {
    it(`accepts ${what}`, () => assert.ok(isFaultless(its, feed())));
  }

  for (const [what, change] of [
    ['texts by language', ({ actor }) => (actor.name = { sv: 'L', fi: null })],
    ['plain texts', ({ actor, grant }) => (actor.mandate = grant.purpose = 'Att ta emot.')],
    ['the words that documents have for levels', ({ role }) => (role.level = 'county')],
    ['a year, a month and a day', ({ actor }) => (actor.validTo = '2030-12')],
    ['a year without quotes', ({ actor }) => (actor.validFrom = 1634)],
    ['a sector that is called nothing', ({ feed }) => (feed.sectors = {})],
    ['no sectors', ({ feed }) => delete feed.sectors],
    [
      'no counties where no task names one',
      ({ feed, task }) => delete feed.counties && delete task.counties,
    ],
    ['a board of which only the name is known', ({ board }) => delete board.actor],
    ['a county without a board of its own', ({ task }) => (task.counties[99] = '90')],
    ['synonyms without a list', ({ task }) => (task.synonyms = { sv: 'kontroll' })],
    ['the same actor twice', ({ task }) => task.decides.push('lansstyrelserna')],
    ['fields of one’s own', ({ task }) => (task.ourNumber = 7)],
  ]) {
    it(`accepts ${what}`, () => assert.ok(isFaultless(its, changed(change))));
  }

  for (const [what, change] of [
    ['another kind', ({ feed }) => (feed.kind = 'contacts')],
    ['another version', ({ feed }) => (feed.version = 2)],
    ['no version', ({ feed }) => delete feed.version],
    ['null for the sectors', ({ feed }) => (feed.sectors = null)],
    ['a sector that is a number', ({ feed }) => (feed.sectors.authority = 7)],
    ['counties that are one text', ({ feed }) => (feed.counties = 'Norrs län')],
    ['a county without a name', ({ board }) => delete board.name],
    ['a county without a board', ({ board }) => delete board.board],
    ['null for a number', ({ board }) => (board.phone = null)],
    ['a number without quotes', ({ board }) => (board.phone = 84650400)],
    ['an actor without a key', ({ actor }) => delete actor.id],
    ['a blank key', ({ role }) => (role.id = ' ')],
    ['a key that is a number', ({ task }) => (task.id = 7)],
    ['a name that is a list', ({ actor }) => (actor.name = ['L'])],
    ['texts by what is no language', ({ arena }) => (arena.title = { på_svenska: 'N' })],
    ['another level', ({ arena }) => (arena.level = 'global')],
    ['a sector without quotes', ({ actor }) => (actor.sector = 7)],
    ['one actor without a list', ({ actor }) => (actor.worksWith = 'kommuner')],
    ['an actor as a whole', ({ task, feed }) => (task.decides = [feed.actors[0]])],
    ['a thirteenth month', ({ actor }) => (actor.validFrom = '2007-13')],
    ['a day without its year', ({ actor }) => (actor.validFrom = '29/7')],
    ['a day as a number', ({ actor }) => (actor.validTo = 20220101)],
    ['half a year', ({ actor }) => (actor.validTo = 2022.5)],
    ['a year of two digits', ({ actor }) => (actor.validTo = 22)],
    ['words for verified', ({ actor }) => (actor.verified = 'title-only')],
    ['a day by words', ({ grant }) => (grant.checked = '4 mars 2026')],
    ['a law without a title', ({ role }) => delete role.regulation[0].title],
    ['a law by its number alone', ({ actor }) => (actor.regulation = ['2017:584'])],
    ['a number of a law that is none', ({ grant }) => (grant.regulation[0].sfs = 'SFS 2017')],
    ['a link that leads nowhere', ({ arena }) => delete arena.links[0].url],
    ['a link that says nothing', ({ grant }) => delete grant.links[0].title],
    ['an address that is too long', ({ actor }) => (actor.website = 'a'.repeat(2001))],
    ['synonyms by no language', ({ task }) => (task.synonyms = ['kontroll'])],
    ['counties of a task that are one text', ({ task }) => (task.counties = '90')],
    ['a county’s board that is a number', ({ task }) => (task.counties[91] = 90)],
    ['steps that are one text', ({ arena }) => (arena.steps = 'Lägesbild')],
  ]) {
    it(`refuses ${what}, as the widget does`, () => assert.ok(!isFaultless(its, changed(change))));
  }

  for (const feed of [
    null,
    42,
    'collaboration',
    [],
    { kind: 'collaboration', version: 1 },
    { kind: 'collaboration', version: 1, actors: null },
    { kind: 'collaboration', version: 1, sectors: {}, counties: {} },
  ]) {
    it(`refuses ${JSON.stringify(feed)}`, () => assert.ok(!isFaultless(its, feed)));
  }

  for (const [what, change] of [
    ['names an actor who is not there', ({ task }) => task.decides.push('ingen')],
    ['names a board that nobody describes', ({ task }) => (task.counties[90] = '99')],
    ['names itself', ({ actor }) => actor.worksWith.push(actor.id)],
    ['has the key of another', ({ feed }) => feed.tasks.push({ id: 'skola', label: 'Igen' })],
    ['has a name in no language', ({ grant }) => (grant.title = { sv: ' ' })],
  ]) {
    it(`leaves it to the widget to see what ${what}`, () => {
      const feed = changed(change);
      assert.ok(its.fits(feed), JSON.stringify(its.fits.errors));
      assert.equal(its.read(feed).findings.length, 1);
    });
  }
});
