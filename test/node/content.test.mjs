import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { loadSource } from '../../scripts/lib/load-source.mjs';

const FIXTURES = resolve('test/node/fixtures');
const OLD = '{"old":true}\n';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

describe('the embedded contacts', () => {
  const content = read('src/content/contacts.json');
  const { counties, municipalities } = content;

  it('hold 21 counties and 290 municipalities, each once', () => {
    const different = (records, key) => new Set(records.map((record) => record[key])).size;
    assert.equal(counties.length, 21);
    assert.equal(municipalities.length, 290);
    assert.equal(different(counties, 'code'), 21);
    assert.equal(different(counties, 'letter'), 21);
    assert.equal(different(counties, 'iso'), 21);
    assert.equal(different(municipalities, 'code'), 290);
    assert.equal(different(municipalities, 'name'), 290);
  });

  it('put every municipality into a county that is there, and leave no county empty', () => {
    const codes = counties.map(({ code }) => code);
    for (const { code, county } of municipalities) {
      assert.ok(codes.includes(county), `${code} is in ${county}`);
      assert.equal(code.slice(0, 2), county);
    }
    for (const code of codes) {
      assert.ok(
        municipalities.some(({ county }) => county === code),
        `${code} has no municipality`,
      );
    }
  });

  it('have every field for every county, and mark only fields that are there', () => {
    const fields = Object.keys(read(join(FIXTURES, 'contacts.json')).counties[0]);
    for (const { unverified, ...county } of counties) {
      assert.deepEqual(Object.keys(county), fields, county.code);
      for (const field of unverified ?? []) assert.ok(county[field], `${county.code}: ${field}`);
      assert.match(county.phones[0].number, /^0\d{1,3}-\d[\d ]+\d$/);
      assert.match(county.email, /^[a-z]+@lansstyrelsen\.se$/);
      for (const page of ['website', 'contactPage', 'integrationPage']) {
        assert.match(county[page], /^https:\/\/www\.lansstyrelsen\.se\//);
      }
    }
    assert.ok(
      counties.some(({ unverified }) => unverified?.length > 0),
      'no field is marked any more',
    );
  });

  it('know the visiting addresses of counties with two', () => {
    const addresses = (letter) => counties.find((county) => county.letter === letter);
    assert.equal(addresses('M').visitingAddresses.length, 2);
    assert.equal(addresses('BD').visitingAddresses.length, 2);
  });

  it('place every municipality in Sweden', () => {
    for (const { code, position } of municipalities) {
      const [east, north] = position;
      assert.ok(east > 10.9 && east < 24.2 && north > 55.3 && north < 69.1, code);
    }
  });

  it('say nothing that the checker of feeds finds fault with', async () => {
    const { readContacts } = await loadSource('src/widgets/contact-finder/contacts.schema.ts');
    const { content: shown, findings } = readContacts(content);
    assert.deepEqual(findings, []);
    assert.deepEqual(shown, content);
  });
});

describe('scripts/content.mjs', () => {
  let folder;
  let target;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'lor-content-'));
    mkdirSync(join(folder, 'src/content'), { recursive: true });
    symlinkSync(resolve('src/widgets'), join(folder, 'src/widgets'));
    target = join(folder, 'src/content/contacts.json');
  });
  beforeEach(() => {
    writeFileSync(target, OLD);
    rmSync(join(folder, 'facts'), { recursive: true, force: true });
    cpSync(FIXTURES, join(folder, 'facts'), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true }));

  const start = (facts = 'facts', ...kinds) =>
    spawnSync(process.execPath, [resolve('scripts/content.mjs'), facts, ...kinds], {
      cwd: folder,
      encoding: 'utf8',
    });

  const change = (file, edit) => {
    const facts = read(join(folder, 'facts', file));
    edit(facts);
    writeFileSync(join(folder, 'facts', file), JSON.stringify(facts));
  };

  const startContacts = (facts = 'facts') => start(facts, 'contacts');

  /** It must say so in one line, leave the old content and nothing beside it. */
  function assertRefused({ status, stdout, stderr }, message) {
    assert.equal(status, 1, stdout);
    assert.match(stderr, message);
    assert.match(stderr, /^[^\n]+\n$/, 'one line');
    assert.equal(stdout, '');
    assert.equal(readFileSync(target, 'utf8'), OLD);
    assert.deepEqual(readdirSync(join(folder, 'src/content')), ['contacts.json']);
  }

  it('makes every field from the facts, in the order of the codes', () => {
    const { status, stdout, stderr } = startContacts();
    assert.equal(status, 0, stderr);
    assert.match(stdout, /2 counties, 3 municipalities/);
    const made = read(target);
    assert.deepEqual(made, read(join(FIXTURES, 'contacts.json')));
    assert.deepEqual(made.counties[1].unverified, ['contactPage', 'email', 'visitingAddresses']);
  });

  it('writes one record a line, and the same again for the same facts', () => {
    startContacts();
    const text = readFileSync(target, 'utf8');
    assert.equal(text.split('\n').filter((line) => line.startsWith('{"code":')).length, 5);
    startContacts();
    assert.equal(readFileSync(target, 'utf8'), text);
    assert.ok(!existsSync(`${target}.new`));
  });

  it('refuses a folder without the facts', () => {
    assertRefused(startContacts('absent'), /^absent\/counties\.json: cannot be read\./);
    rmSync(join(folder, 'facts/municipalities.json'));
    assertRefused(startContacts(), /^facts\/municipalities\.json: cannot be read\./);
  });

  it('refuses facts that are broken off', () => {
    const text = readFileSync(join(FIXTURES, 'counties.json'), 'utf8');
    for (const broken of [text.slice(0, -20), '']) {
      writeFileSync(join(folder, 'facts/counties.json'), broken);
      assertRefused(startContacts(), /^facts\/counties\.json: is no valid JSON: /);
    }
  });

  it('refuses a municipality whose county is unknown or another one', () => {
    change('municipalities.json', ({ municipalities }) => (municipalities[0].county = '99'));
    assertRefused(startContacts(), /^municipality 9180: its county 99 is not in the facts/);
    change('municipalities.json', ({ municipalities }) => (municipalities[0].county = '90'));
    assertRefused(startContacts(), /^municipality 9180: its code is not of county 90/);
  });

  it('refuses a code that is there twice', () => {
    change('counties.json', ({ counties }) => counties.push(counties[0]));
    assertRefused(startContacts(), /^the code 91 is there twice/);
  });

  it('refuses a remark that it cannot say in Swedish', () => {
    change('counties.json', ({ counties }) => {
      counties[0].visitingAddresses[0].address = 'Storgatan 1 (up the stairs)';
    });
    assertRefused(
      startContacts(),
      /^county 91: no translation is known for the remark "up the stairs"/,
    );
  });

  it('refuses what the widget could not show', () => {
    change('counties.json', ({ counties }) => (counties[0].email = 'no address'));
    assertRefused(startContacts(), /^\/counties\/1\/email: .*e-mail/);
  });

  it('refuses facts of another shape, and names the file', () => {
    for (const broken of ['null', '[]', '{"collected":"2026-03-04"}', '{"counties":{}}']) {
      writeFileSync(join(folder, 'facts/counties.json'), broken);
      assertRefused(startContacts(), /^facts\/counties\.json: has no list called "counties"/);
    }
  });

  it('refuses a record of another shape, and names it', () => {
    change('counties.json', ({ counties }) => delete counties[0].name);
    assertRefused(startContacts(), /^county 91: /);
    change('counties.json', ({ counties }) => (counties[0] = null));
    assertRefused(startContacts(), /^county no\. 1: /);
  });

  describe('of strategies', () => {
    const startStrategies = (facts) => start(facts, 'strategies');

    /** Facts of every document that there are words about. */
    const strategies = Object.keys(read('scripts/content/strategies-words.json').documents).map(
      (id) => ({
        id,
        title: `Plan ${id}`,
        county: [],
        years: [2020, null],
        type: 'strategi',
        themes: ['work'],
        publisher: 'Norr',
        parties: [],
        url: 'https://norr.example.se/plan.html',
        language: 'sv',
        level: 'national',
        verified: true,
      }),
    );
    const facts = join('facts', 'strategies.json');
    const write = (list) =>
      writeFileSync(
        join(folder, facts),
        JSON.stringify({ collected: '2026-03-04', strategies: list }),
      );

    it('writes one document a line, and nothing but strategies', () => {
      write(strategies);
      const { status, stdout, stderr } = startStrategies('facts');
      assert.equal(status, 0, stderr);
      assert.equal(stdout, `src/content/strategies.json: ${strategies.length} documents\n`);
      const made = join(folder, 'src/content/strategies.json');
      const lines = readFileSync(made, 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('{"id":'));
      assert.equal(lines.length, strategies.length);
      assert.equal(read(made).updated, '2026-03-04');
      assert.equal(readFileSync(target, 'utf8'), OLD);
      const parts = join(folder, 'src/content/strategies.parts.ts');
      assert.match(readFileSync(parts, 'utf8'), /sv: .* en: .* words: /s);
      rmSync(made);
      rmSync(parts);
    });

    it('refuses a folder without the facts, or without those of counties', () => {
      assertRefused(startStrategies('facts'), /^facts\/strategies\.json: cannot be read\./);
      write(strategies);
      rmSync(join(folder, 'facts/counties.json'));
      assertRefused(startStrategies('facts'), /^facts\/counties\.json: cannot be read\./);
    });

    it('refuses a document of which nobody has written, and names it', () => {
      write([...strategies, { ...strategies[0], id: 'okand' }]);
      assertRefused(startStrategies('facts'), /^document okand: there are no words about it/);
    });

    it('refuses what the widget could not show', () => {
      const [first, ...others] = strategies;
      write([{ ...first, title: `0 ${first.title}`, verified: 'perhaps' }, ...others]);
      assertRefused(startStrategies('facts'), /^\/strategies\/0\/verified: /);
    });

    it('writes nothing of any kind when one of them is refused', () => {
      write(strategies);
      assertRefused(start('facts'), /^facts\/glossary\.json: cannot be read\./);
    });
  });
});
