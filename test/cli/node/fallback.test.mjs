import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtCommand, called, emptyFolder } from '../built.mjs';

const file = builtCommand();
const fallback = (args, options) => called(file, ['fallback', ...args], options);

test('what comes with the library, in the language asked for', async () => {
  const { code, out, err } = await fallback(['contacts', '--municipality', '2280', '--lang', 'fi']);
  assert.equal(code, 0);
  assert.equal(err, '');
  assert.match(out, /^<div lang="fi" dir="ltr">\n<p><strong>.*Västernorrland/);
  assert.match(out, /<dt>Sähköposti<\/dt>/);
});

test('contents that know no municipalities are asked about the county', async () => {
  const byMunicipality = await fallback(['strategies', '--municipality', '2280']);
  const byCounty = await fallback(['strategies', '--county', '22']);
  assert.equal(byMunicipality.out, byCounty.out);
  assert.ok(byCounty.out.match(/<li>/g).length < 20);
});

test('a file of one’s own, into a file', async () => {
  const folder = emptyFolder();
  const out = join(folder, 'strategies.html');
  const said = await fallback([
    'test/cli/fixtures/strategies.json',
    '--county',
    '90',
    '--out',
    out,
  ]);
  assert.deepEqual(said, { code: 0, out: '', err: `Written: ${out}\n` });
  assert.match(
    readFileSync(out, 'utf8'),
    /^<ul>\n<li><a href="https:\/\/www\.example\.se\/strategi">/,
  );
  assert.deepEqual(readdirSync(folder), ['strategies.html']);
});

test('--json-ld is an element that nothing inside can end', async () => {
  const feed = JSON.parse(readFileSync('test/cli/fixtures/contacts.json', 'utf8'));
  feed.counties[0].board = '</script><img src=x>';
  const { out } = await fallback(['-', '--json-ld', '--county', '90'], {
    input: JSON.stringify(feed),
  });
  const [, inside] = /^<script type="application\/ld\+json">\n([^<]*)\n<\/script>\n$/.exec(out);
  assert.equal(JSON.parse(inside).name, '</script><img src=x>');
});

test('what cannot be shown is told and nothing is written: what was there stays', async () => {
  const folder = emptyFolder();
  const out = join(folder, 'out.html');
  writeFileSync(out, 'before');
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{"kind": "contacts",}');
  const { code, err } = await fallback([broken, '--out', out]);
  assert.equal(code, 1);
  assert.match(err, /broken\.json: \/: There is a comma too many.*\n.*Nothing is written\.\n$/);
  assert.equal(readFileSync(out, 'utf8'), 'before');
  const missing = await fallback([join(folder, 'none.json'), '--out', out]);
  assert.equal(missing.code, 1);
  assert.match(missing.err, /^\S+none\.json: There is no such file\..*\n$/);
  const nowhere = await fallback(['contacts', '--out', join(folder, 'none', 'out.html')]);
  assert.equal(nowhere.code, 1);
  assert.match(nowhere.err, /There is no such folder\.\n$/);
  assert.deepEqual(readdirSync(folder).sort(), ['broken.json', 'out.html']);
});
