import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { loadSource } from '../../../scripts/lib/load-source.mjs';
import { emptyFolder } from '../built.mjs';

const { expanded, read, write } = await loadSource('src/cli/node/files.ts');
const { progressTo } = await loadSource('src/cli/node/io.ts');

const failure = async (promise) => {
  const error = await promise.then(
    () => assert.fail('should have failed'),
    (reason) => reason,
  );
  assert.ok(error.words.en && error.words.sv, String(error));
  return error.words.en;
};

test('a file is written whole, in the place of an older one', async () => {
  const folder = emptyFolder();
  const file = join(folder, 'out.json');
  await write(file, 'first');
  await write(file, 'sécond');
  assert.equal(readFileSync(file, 'utf8'), 'sécond');
  assert.deepEqual(readdirSync(folder), ['out.json']);
});

test('what cannot be written leaves nothing behind, and what was there as it was', async () => {
  const folder = emptyFolder();
  const file = join(folder, 'out.json');
  writeFileSync(file, 'before');
  // The text fails to be made only when it is asked for: half of it could have been written.
  await assert.rejects(write(file, { toString: () => assert.fail() }));
  assert.equal(readFileSync(file, 'utf8'), 'before');
  mkdirSync(join(folder, 'inner'));
  assert.match(await failure(write(join(folder, 'inner'), 'x')), /That is a folder/);
  assert.match(await failure(write(join(folder, 'none', 'out.json'), 'x')), /no such folder/);
  assert.match(await failure(write(join(file, 'out.json'), 'x')), /no such folder/);
  assert.deepEqual(readdirSync(folder).sort(), ['inner', 'out.json']);
});

test('what cannot be read is told in words', async () => {
  const folder = emptyFolder();
  assert.match(await failure(read(join(folder, 'none.json'))), /none\.json: There is no such file/);
  assert.match(await failure(read(folder)), /That is a folder/);
});

test('names with * and ? mean the files that fit, where the command line left them', () => {
  const folder = emptyFolder();
  for (const name of ['a.json', 'b.json', 'ab.json', 'a+json', '.hidden.json']) {
    writeFileSync(join(folder, name), '');
  }
  const names = (pattern) => expanded(join(folder, pattern)).map((each) => relative(folder, each));
  assert.deepEqual(names('*.json'), ['a.json', 'ab.json', 'b.json']);
  assert.deepEqual(names('?.json'), ['a.json', 'b.json']);
  assert.deepEqual(names('none*.json'), ['none*.json']);
  assert.deepEqual(names('a.json'), ['a.json']);
  assert.deepEqual(expanded('-'), ['-']);
});

test('progress is told at once on a terminal, elsewhere only of long work', () => {
  const told = (isTTY) => {
    let time = 0;
    const written = [];
    const { tell, clear } = progressTo({ isTTY, write: (text) => written.push(text) }, () => time);
    for (let done = 0; done <= 10; done += 1) {
      tell(done, 10, 'records');
      time += 1000;
    }
    clear();
    return written;
  };
  assert.deepEqual(told(false), ['3 / 10 records\n', '9 / 10 records\n']);
  const terminal = told(true);
  assert.equal(terminal[0], '1 / 10 records');
  assert.equal(terminal.at(-1), '\r\u001b[K', 'the line is free for what follows');
});
