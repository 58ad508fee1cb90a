import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv';
import * as contents from '../../scripts/lib/feed-contents.mjs';
import { loadSource } from '../../scripts/lib/load-source.mjs';
import { contacts } from '../../scripts/schemas/contacts.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

let folder;
let schema;
let fits;
let read;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lor-schema-'));
  execFileSync(process.execPath, ['scripts/schemas.mjs', folder]);
  schema = readJson(join(folder, 'contacts.schema.json'));
  fits = new Ajv({ allErrors: true }).compile(schema);
  read = (await loadSource('src/widgets/contact-finder/contacts.schema.ts')).readContacts;
});
after(() => rmSync(folder, { recursive: true }));

const example = () => readJson('test/node/fixtures/contacts-feed.json');

/** The example with one thing changed. */
function changed(change) {
  const feed = example();
  change({ feed, county: feed.counties[0], municipality: feed.municipalities[0] });
  return feed;
}

/** The same whether one asks the schema or the widget. */
function isFaultless(feed) {
  const bySchema = fits(feed);
  const { findings } = read(feed);
  assert.equal(bySchema, findings.length === 0, JSON.stringify([fits.errors, findings], null, 1));
  return bySchema;
}

describe('the published schema of "contacts"', () => {
  it('names its draft and itself', () => {
    assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
    assert.equal(schema.$id, 'contacts.schema.json');
  });

  it('describes every field of every record', () => {
    const records = { feed: schema, ...schema.$defs };
    const bare = Object.entries(records).flatMap(([what, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, { description }]) => !description)
        .map(([field]) => `${what}.${field}`),
    );
    assert.deepEqual(bare, []);
    for (const [what, { description }] of Object.entries(schema.$defs))
      assert.ok(description, what);
  });

  it('describes nothing that is not there', () => {
    const records = { feed: schema, ...schema.$defs };
    for (const [what, { properties = {} }] of Object.entries(records)) {
      for (const [field, { type, $ref, anyOf, const: only }] of Object.entries(properties)) {
        assert.ok(type ?? $ref ?? anyOf ?? only, `${what}.${field}`);
      }
    }
  });

  for (const [what, feed] of [
    ['a whole feed', example],
    ['the embedded content', () => readJson('src/content/contacts.json')],
    ['a feed of our own facts', contents.good],
    ['another country', contents.norway],
    ['400 local authorities', contents.many],
    ['no county yet', contents.empty],
    ['the least there can be', () => ({ kind: 'contacts', version: 1, counties: [] })],
  ]) {
    it(`accepts ${what}`, () => assert.ok(isFaultless(feed())));
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
    it(`accepts ${what}`, () => assert.ok(isFaultless(changed(change))));
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
    it(`refuses ${what}, as the widget does`, () => assert.ok(!isFaultless(changed(change))));
  }

  for (const feed of [null, 42, 'contacts', []]) {
    it(`refuses ${JSON.stringify(feed)}`, () => assert.ok(!isFaultless(feed)));
  }
});
