import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadSource } from '../../../scripts/lib/load-source.mjs';

const { checkFeed } = await loadSource('src/cli/check/check.ts');

const KINDS = ['contacts', 'glossary', 'strategies', 'collaboration'];
const fixture = (name) => JSON.parse(readFileSync(`test/cli/fixtures/${name}.json`, 'utf8'));
const lines = ({ findings }) =>
  findings.map(({ pointer, severity, message }) => `${pointer} ${severity} ${message}`);
const contacts = (counties, more = {}) => ({ kind: 'contacts', version: 1, counties, ...more });

for (const kind of KINDS) {
  test(`nothing is wrong with a good feed of ${kind}, nor with what comes with the library`, async () => {
    const own = JSON.parse(readFileSync(`src/content/${kind}.json`, 'utf8'));
    for (const feed of [fixture(kind), own]) {
      const checked = await checkFeed(feed);
      assert.deepEqual(checked.findings, []);
      assert.equal(checked.kind, kind);
      assert.equal(checked.content.kind, kind);
    }
  });
}

test('all that is wrong is told at once, in the order of the file', async () => {
  assert.deepEqual(lines(await checkFeed(fixture('contacts.mistakes'))), [
    '/updated warning Is more than a year ago, and widgets say so to readers. Look the content through, and set the day on which you did.',
    '/upated warning The field "upated" is not known here and is not read.',
    '/counties/0/telefon warning The field "telefon" is not known here and is not read.',
    '/counties/0/websit warning The field "websit" is not known here and is not read. Did you mean "website"?',
    '/counties/1 error Has the key "90" of an earlier record; give it its own. It is left out.',
    '/counties/2/code error Should be a code in quotes, such as "25". It is left out.',
    '/counties/3/name error Invalid key: Expected "name" but received undefined It is left out.',
    '/counties/3/nmae warning The field "nmae" is not known here and is not read. Did you mean "name"?',
    '/counties/4/phones/0/number warning Invalid key: Expected "number" but received undefined It is left out.',
    '/counties/4/email warning Should be an e-mail address. It is left out.',
    '/counties/4/phones/0/nummer warning The field "nummer" is not known here and is not read. Did you mean "number"?',
    '/municipalities/0/county error Names the county "99", which is not in the list. It is left out.',
  ]);
});

test('a feed that does not say its kind is told which there are, and which it may be', async () => {
  const all = 'one of "contacts", "glossary", "collaboration", "strategies".';
  const [{ pointer, message }] = (await checkFeed({ version: 1 })).findings;
  assert.equal(pointer, '/kind');
  assert.equal(message, `Should say which kind of feed it is: ${all}`);
  for (const [feed, kind] of [
    [{ ...fixture('contacts'), kind: 'contact' }, 'contacts'],
    [{ ...fixture('glossary'), kind: 'Glosary' }, 'glossary'],
    [{ ...fixture('strategies'), kind: undefined }, 'strategies'],
    [{ ...fixture('collaboration'), kind: 7 }, 'collaboration'],
  ]) {
    const { findings, content } = await checkFeed(feed);
    assert.equal(content, undefined, 'the widget would refuse it');
    assert.ok(findings[0].message.endsWith(`Did you mean "${kind}"?`), findings[0].message);
    assert.equal(findings.length, 1);
  }
  const missing = { counties: [{ code: '1' }], version: 1 };
  const more = (await checkFeed(missing)).findings.map((each) => each.pointer);
  assert.deepEqual(more, ['/counties', '/counties/0/name', '/kind'], 'the rest is told, too');
});

test('what is no feed at all is told as what it is', async () => {
  for (const [raw, message] of [
    [[], /^Is a bare list/],
    [null, /^Should be a feed/],
    ['text', /^Should be a feed/],
    [{ '@context': {}, '@graph': [] }, /^Is JSON-LD: convert it first/],
  ]) {
    const { findings, content } = await checkFeed(raw);
    assert.equal(findings.length, 1);
    assert.match(findings[0].message, message);
    assert.equal(content, undefined);
  }
});

test('an empty list is no fault, but is told', async () => {
  const checked = await checkFeed(contacts([]));
  assert.equal(checked.empty, true);
  assert.deepEqual(lines(checked), [
    '/counties warning Holds nothing yet: widgets say so to readers.',
  ]);
});

test('names that tools keep for themselves are no fault', async () => {
  const feed = { $schema: './contacts.json', ...contacts([{ code: '1', name: 'A', _row: 7 }]) };
  assert.deepEqual(lines(await checkFeed(feed)), []);
});

test('a name that is there already is not what another one means', async () => {
  const [{ message }] = (await checkFeed(contacts([{ code: '1', name: 'A', nmae: 'B' }]))).findings;
  assert.doesNotMatch(message, /Did you mean/);
});

test('missing languages are told by record and language', async () => {
  const glossary = fixture('glossary');
  delete glossary.source;
  assert.deepEqual(lines(await checkFeed(glossary, { languages: ['sv', 'en', 'ar'] })), [
    '/concepts/0 warning Has no words in "en" for: definition.',
    '/concepts/1 warning Has no words in "en" for: term, definition.',
    '/concepts/1 warning Has no words in "ar" for: term, definition.',
    '/concepts/2 warning Has no words in "en" for: term.',
    '/concepts/2 warning Has no words in "ar" for: term.',
  ]);
});

test('a plain text is in the language of the feed, and an empty one in none', async () => {
  const counties = [{ code: '1', name: 'A', board: { en: 'B', fi: ' ' } }];
  assert.deepEqual(
    lines(await checkFeed(contacts(counties, { language: 'fi' }), { languages: ['fi', 'en'] })),
    [
      '/counties/0 warning Has no words in "fi" for: board.',
      '/counties/0 warning Has no words in "en" for: name.',
    ],
  );
});

test('a title and its gloss are one text: nobody glosses a title in its own language', async () => {
  const found = lines(await checkFeed(fixture('strategies'), { languages: ['sv', 'en'] }));
  assert.deepEqual(
    found.filter((line) => /gloss|title/.test(line)),
    ['/strategies/1 warning Has no words in "en" for: gloss.'],
  );
});

test('what more than twenty records have in common is told once', async () => {
  const many = Array.from({ length: 21 }, (_, place) => ({ code: String(place), name: 'A', x: 1 }));
  assert.deepEqual(lines(await checkFeed(contacts(many), { languages: ['en'] })), [
    '/counties warning In 21 places: The field "x" is not known here and is not read.',
    '/counties warning In 21 places: Has no words in "en" for: name.',
  ]);
  const { findings } = await checkFeed(contacts(many.slice(1)), { languages: ['en'] });
  assert.equal(findings.length, 40);
});

test('a text in numbers is told as what it is, and is missing in no language', async () => {
  const counties = [
    { code: '1', name: { sv: 0, en: 'X' } },
    { code: '2', name: { sv: false } },
  ];
  for (const languages of [[], ['ar']]) {
    const { findings } = await checkFeed(contacts(counties), { languages });
    assert.deepEqual(
      findings.map(({ pointer }) => pointer),
      ['/counties', '/counties/0/name', '/counties/1/name'],
    );
  }
});
