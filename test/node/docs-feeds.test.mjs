import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv';
import { blocksOf, documents } from '../../scripts/docs/documents.mjs';
import { loadSource } from '../../scripts/lib/load-source.mjs';

/** Where each kind of feed is read. */
const READERS = {
  contacts: ['src/widgets/contact-finder/contacts.schema.ts', 'readContacts'],
  glossary: ['src/widgets/concept-glossary/concepts.schema.ts', 'readGlossary'],
  strategies: ['src/widgets/strategy-list/strategies.schema.ts', 'readStrategies'],
  collaboration: [
    'src/widgets/collaboration-overview/collaboration.schema.ts',
    'readCollaboration',
  ],
};

const INLINE = /<script type="application\/json">([\s\S]*?)<\/script>/g;

/** What a document gives as content: files of their own, and content in the page. */
const feedsIn = (text) =>
  [
    ...blocksOf(text, 'json'),
    ...blocksOf(text, 'html').flatMap((block) =>
      [...block.matchAll(INLINE)].map(([, json]) => json),
    ),
  ].map((json) => JSON.parse(json));

const given = documents().flatMap((file) =>
  feedsIn(readFileSync(file, 'utf8')).map((feed, index) => ({ file, feed, index })),
);

describe('content that documents give as an example', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'lor-docs-schema-'));
    execFileSync(process.execPath, ['scripts/schemas.mjs', folder]);
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const { file, feed, index } of given.filter(({ feed: { kind } }) => kind)) {
    it(`can be read and fits its schema: ${file}, no. ${index + 1}, ${feed.kind}`, async () => {
      const [source, reader] = READERS[feed.kind];
      assert.deepEqual((await loadSource(source))[reader](feed).findings, []);
      const schema = JSON.parse(readFileSync(join(folder, `${feed.kind}.schema.json`), 'utf8'));
      const fits = new Ajv({ allErrors: true, strictTuples: false }).compile(schema);
      assert.ok(fits(feed), JSON.stringify(fits.errors));
    });
  }

  it('is the same in every language of the documents', () => {
    const of = (path) => given.filter(({ file }) => file === path).map(({ feed }) => feed);
    const own = of(join('docs', 'sv', 'eget-innehall.md'));
    assert.deepEqual(own, of(join('docs', 'en', 'own-content.md')));
    assert.deepEqual(new Set(own.map(({ kind }) => kind)), new Set(Object.keys(READERS)));
  });

  for (const file of ['docs/sv/eget-innehall.md', 'docs/en/own-content.md']) {
    it(`has every field of the overview: ${file}`, () => {
      const schema = JSON.parse(readFileSync(join(folder, 'collaboration.schema.json'), 'utf8'));
      const text = readFileSync(file, 'utf8');
      const fields = [schema, ...Object.values(schema.$defs)].flatMap(({ properties = {} }) =>
        Object.keys(properties),
      );
      for (const field of fields) {
        assert.ok(text.includes(`\`${field}\``) || text.includes(`"${field}":`), field);
      }
    });
  }
});
