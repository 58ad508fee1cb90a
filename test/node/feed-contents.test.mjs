import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { createFeeds } from '../../scripts/lib/feeds-server.mjs';
import { loadSource } from '../../scripts/lib/load-source.mjs';
import { serve } from '../../scripts/lib/static-server.mjs';

let feeds;
let server;
let read;
let readGlossary;
let readStrategies;
let readCollaboration;
before(async () => {
  feeds = createFeeds();
  server = await serve({ roots: {}, handle: feeds.handle });
  read = (await loadSource('src/widgets/contact-finder/contacts.schema.ts')).readContacts;
  ({ readGlossary } = await loadSource('src/widgets/concept-glossary/concepts.schema.ts'));
  ({ readStrategies } = await loadSource('src/widgets/strategy-list/strategies.schema.ts'));
  ({ readCollaboration } = await loadSource(
    'src/widgets/collaboration-overview/collaboration.schema.ts',
  ));
});
after(() => Promise.all([feeds.close(), server.close()]));

const ask = (path) => fetch(`${server.url}/feeds/${path}`);

describe('feeds that can be read', () => {
  for (const [path, counties, municipalities] of [
    ['good.json', 21, 290],
    ['norway.json', 4, 4],
    ['many.json', 12, 400],
    ['old.json', 21, 290],
    ['bom.json', 1, 1],
    ['with-cors.json', 1, 1],
    ['zipped.json', 1, 1],
    ['redirect', 21, 290],
    ['slow.json?ms=10', 21, 290],
  ]) {
    it(`${path} holds ${counties} counties and nothing wrong`, async () => {
      const response = await ask(path);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.match(response.headers.get('content-type'), /^application\/json/);
      const { content, findings } = read(await response.json());
      assert.deepEqual(findings, []);
      assert.equal(content.counties.length, counties);
      assert.equal(content.municipalities.length, municipalities);
    });
  }

  it('good.json shows that it is not what comes with the library', async () => {
    assert.equal((await (await ask('good.json')).json()).source.name.sv, 'Kommunens egen fil');
  });

  it('old.json is older than a year', async () => {
    const { updated } = await (await ask('old.json')).json();
    assert.ok(Date.now() - Date.parse(updated) > 366 * 86_400_000);
  });

  it('one-bad.json holds one record that cannot be read', async () => {
    const { content, findings } = read(await (await ask('one-bad.json')).json());
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['error'],
    );
    assert.equal(content.counties.length, 20);
    assert.equal(content.municipalities.length, 289);
  });

  it('empty.json is well made', async () => {
    const { kind, counties } = await (await ask('empty.json')).json();
    assert.deepEqual([kind, counties], ['contacts', []]);
  });

  it('bom.json begins with a byte order mark', async () => {
    const start = new Uint8Array(await (await ask('bom.json')).arrayBuffer()).slice(0, 3);
    assert.deepEqual([...start], [0xef, 0xbb, 0xbf]);
  });

  for (const [path, type] of [
    ['latin1.json', 'application/json'],
    ['latin1-declared.json', 'application/json; charset=iso-8859-1'],
  ]) {
    it(`${path} is whole in ISO 8859-1 and nothing in UTF-8`, async () => {
      const response = await ask(path);
      assert.equal(response.headers.get('content-type'), type);
      const bytes = await response.arrayBuffer();
      assert.throws(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
      const { counties } = JSON.parse(new TextDecoder('iso-8859-1').decode(bytes));
      assert.equal(counties[0].name, 'Åsbygdens län');
    });
  }

  it('cached.json may be kept, and tells how often it was asked for', async () => {
    const name = async () => {
      const response = await ask('cached.json?key=a');
      assert.equal(response.headers.get('cache-control'), 'max-age=3600');
      return (await response.json()).counties[0].name;
    };
    assert.deepEqual([await name(), await name()], ['Län 1', 'Län 2']);
  });

  it('numbered.json answers out of order', async () => {
    const came = [];
    const get = async (query) => {
      const { counties } = await (await ask(`numbered.json?${query}`)).json();
      came.push(counties[0].name);
    };
    await Promise.all([get('n=1&ms=150'), get('n=2')]);
    assert.deepEqual(came, ['Län 2', 'Län 1']);
  });
});

describe('feeds of the glossary', () => {
  const askFor = (path) => ask(`${path}${path.includes('?') ? '&' : '?'}kind=glossary`);
  const own = JSON.parse(readFileSync('src/content/glossary.json', 'utf8')).concepts.length;

  for (const [path, concepts] of [
    ['good.json', own],
    ['old.json', own],
    ['then-gone.json?key=a', own],
    ['slow.json?ms=10', own],
    ['redirect', own],
    ['bom.json', 1],
    ['with-cors.json', 1],
    ['zipped.json', 1],
  ]) {
    it(`${path} holds ${concepts} concepts and nothing wrong`, async () => {
      const response = await askFor(path);
      assert.equal(response.status, 200);
      const { content, findings } = readGlossary(await response.json());
      assert.deepEqual(findings, []);
      assert.equal(content.concepts.length, concepts);
    });
  }

  it('good.json shows that it is not what comes with the library; old.json is old', async () => {
    const good = await (await askFor('good.json')).json();
    assert.equal(good.source.name.sv, 'Kommunens egen fil');
    const { updated, concepts } = await (await askFor('old.json')).json();
    for (const day of [updated, concepts[0].checked])
      assert.ok(Date.now() - Date.parse(day) > 366 * 86_400_000);
  });

  it('one-bad.json holds one concept that cannot be read', async () => {
    const { content, findings } = readGlossary(await (await askFor('one-bad.json')).json());
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['error'],
    );
    assert.equal(content.concepts.length, own - 1);
  });

  it('empty.json is well made', async () => {
    assert.equal(readGlossary(await (await askFor('empty.json')).json()).empty, true);
  });

  for (const path of ['latin1.json', 'latin1-declared.json']) {
    it(`${path} is whole in ISO 8859-1`, async () => {
      const text = new TextDecoder('iso-8859-1').decode(await (await askFor(path)).arrayBuffer());
      assert.equal(JSON.parse(text).concepts[0].term, 'Åsbyttring');
    });
  }

  it('wrong-field.json has one thing wrong, in the list that is asked for', async () => {
    const query = 'wrong-field.json?record=concepts&field=status&value=17';
    const { content, findings } = readGlossary(await (await askFor(query)).json());
    assert.deepEqual(
      findings.map(({ pointer }) => pointer),
      ['/concepts/0/status'],
    );
    assert.equal(content.concepts.length, own);
  });
});

describe('feeds of the strategy list', () => {
  const askFor = (path) => ask(`${path}${path.includes('?') ? '&' : '?'}kind=strategies`);
  const own = JSON.parse(readFileSync('src/content/strategies.json', 'utf8')).strategies.length;

  for (const [path, documents] of [
    ['good.json', own],
    ['old.json', own],
    ['then-gone.json?key=s', own],
    ['slow.json?ms=10', own],
    ['bom.json', 1],
    ['with-cors.json', 1],
    ['zipped.json', 1],
  ]) {
    it(`${path} holds ${documents} documents and nothing wrong`, async () => {
      const { content, findings } = readStrategies(await (await askFor(path)).json());
      assert.deepEqual(findings, []);
      assert.equal(content.strategies.length, documents);
    });
  }

  it('good.json shows that it is not what comes with the library; old.json is old', async () => {
    const good = await (await askFor('good.json')).json();
    assert.equal(good.source.name.sv, 'Kommunens egen fil');
    const { updated, strategies } = await (await askFor('old.json')).json();
    for (const day of [updated, strategies[0].checked])
      assert.ok(Date.now() - Date.parse(day) > 366 * 86_400_000);
  });

  it('one-bad.json holds one document that cannot be read', async () => {
    const { content, findings } = readStrategies(await (await askFor('one-bad.json')).json());
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['error'],
    );
    assert.equal(content.strategies.length, own - 1);
  });

  it('empty.json is well made', async () => {
    assert.equal(readStrategies(await (await askFor('empty.json')).json()).empty, true);
  });

  it('latin1.json is whole in ISO 8859-1', async () => {
    const bytes = await (await askFor('latin1.json')).arrayBuffer();
    const text = new TextDecoder('iso-8859-1').decode(bytes);
    assert.equal(JSON.parse(text).strategies[0].title, 'Åsbystrategi');
  });
});

describe('feeds of the overview of who does what', () => {
  const askFor = (path) => ask(`${path}${path.includes('?') ? '&' : '?'}kind=collaboration`);
  const own = JSON.parse(readFileSync('src/content/collaboration.json', 'utf8'));

  /** How many records each list holds. */
  const counts = ({ roles, actors, tasks, arenas, grants }) =>
    [roles, actors, tasks, arenas, grants].map(({ length }) => length);
  const whole = counts(own);

  for (const [path, records] of [
    ['good.json', whole],
    ['old.json', whole],
    ['then-gone.json?key=o', whole],
    ['slow.json?ms=10', whole],
    ['redirect', whole],
    ['bom.json', [0, 1, 0, 0, 0]],
    ['with-cors.json', [0, 1, 0, 0, 0]],
    ['zipped.json', [0, 1, 0, 0, 0]],
    ['norway.json', [0, 3, 2, 0, 0]],
  ]) {
    it(`${path} holds ${records} records and nothing wrong`, async () => {
      const response = await askFor(path);
      assert.equal(response.status, 200);
      const { content, findings } = readCollaboration(await response.json());
      assert.deepEqual(findings, []);
      assert.deepEqual(counts(content), records);
    });
  }

  it('good.json shows that it is not what comes with the library; old.json is old', async () => {
    const good = await (await askFor('good.json')).json();
    assert.equal(good.source.name.sv, 'Kommunens egen fil');
    const { updated, actors, grants } = await (await askFor('old.json')).json();
    for (const day of [updated, actors[0].checked, grants[0].checked])
      assert.ok(Date.now() - Date.parse(day) > 366 * 86_400_000);
  });

  it('one-bad.json holds one actor that cannot be read, and nothing that names it', async () => {
    const { content, findings } = readCollaboration(await (await askFor('one-bad.json')).json());
    assert.deepEqual(
      findings.map(({ pointer }) => pointer.replace(/\d+/, '…')),
      ['/actors/…/name'],
    );
    assert.equal(content.actors.length, own.actors.length - 1);
  });

  it('empty.json is well made', async () => {
    assert.equal(readCollaboration(await (await askFor('empty.json')).json()).empty, true);
  });

  it('latin1.json is whole in ISO 8859-1', async () => {
    const bytes = await (await askFor('latin1.json')).arrayBuffer();
    const text = new TextDecoder('iso-8859-1').decode(bytes);
    assert.equal(JSON.parse(text).actors[0].name, 'Åsbynämnden');
  });

  for (const [record, field, at] of [
    ['tasks', 'decides', '/tasks/0/decides'],
    ['grants', 'checked', '/grants/0/checked'],
    ['', 'counties', '/counties'],
  ]) {
    it(`wrong-field.json has one thing wrong: ${at}`, async () => {
      const path = `wrong-field.json?record=${record}&field=${field}&value=17`;
      const { content, findings } = readCollaboration(await (await askFor(path)).json());
      assert.equal(findings[0].pointer, at);
      assert.deepEqual(counts(content), whole);
    });
  }

  it('large.json is a correct feed all the same', async () => {
    const content = await (await askFor('large.json')).json();
    assert.equal(content.kind, 'collaboration');
    assert.ok(content.actors.length > 100_000);
  });
});
