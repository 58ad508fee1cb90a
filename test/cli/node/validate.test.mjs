import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtCommand, called, emptyFolder } from '../built.mjs';

const file = builtCommand();
const validate = (args, options) => called(file, ['validate', ...args], options);

const GOOD = 'test/cli/fixtures/contacts.json';
const BAD = 'test/cli/fixtures/contacts.mistakes.json';

test('a good file: one line that says so, and exit code 0', async () => {
  assert.deepEqual(await validate([GOOD]), {
    code: 0,
    out: `${GOOD}: nothing to mend (contacts, <lor-contact-finder>)\n1 file: 0 errors, 0 warnings\n`,
    err: '',
  });
});

test('a file with mistakes: a line for each, with place, severity and what to do', async () => {
  const { code, out, err } = await validate([BAD, GOOD]);
  assert.equal(code, 1);
  assert.equal(err, '');
  const lines = out.trimEnd().split('\n');
  assert.equal(lines.length, 14);
  assert.ok(
    lines.includes(
      `${BAD}: /counties/3/name: error: The field "name" is missing. The record is left out.`,
    ),
  );
  for (const line of lines.slice(0, 12)) {
    assert.match(
      line,
      /^test\/cli\/fixtures\/contacts\.mistakes\.json: \/\S+: (error|warning): [A-Z]/,
    );
  }
  assert.equal(lines.at(-1), '2 files: 4 errors, 8 warnings');
});

test('the same in Swedish, where the system speaks it', async () => {
  const env = { LC_ALL: '', LC_MESSAGES: 'sv_FI.UTF-8', LANG: 'en_GB' };
  const { out } = await validate([BAD], { env });
  assert.match(out, /: \/counties\/3\/name: fel: Fältet "name" saknas\. Posten utelämnas\.\n/);
  assert.match(out, /: varning: Fältet "websit" finns inte .* Menade du "website"\?\n/);
  assert.match(out, /\n1 fil: 4 fel, 8 varningar\n$/);
  assert.doesNotMatch(out, /should|Should|left out|Det utelämnas\..*fel/);
});

test('--quiet tells errors alone', async () => {
  const { code, out } = await validate([BAD, '--quiet']);
  assert.equal(code, 1);
  assert.equal(out.trimEnd().split('\n').length, 4);
  assert.doesNotMatch(out, /: warning: /);
  assert.deepEqual(await validate(['-q', GOOD]), { code: 0, out: '', err: '' });
});

test('--lang tells missing translations, which are no errors', async () => {
  const { code, out } = await validate(['--lang', 'sv,en', GOOD]);
  assert.equal(code, 0);
  assert.match(out, /: \/counties\/0: warning: Has no words in "en" for: board, .*hours\.\n/);
});

test('--format json is the same for programs', async () => {
  const { code, out } = await validate(['--format', 'json', BAD, GOOD]);
  assert.equal(code, 1);
  const { errors, warnings, files } = JSON.parse(out);
  assert.deepEqual([errors, warnings], [4, 8]);
  assert.deepEqual(
    files.map(({ file: name, kind, findings }) => [name, kind, findings.length]),
    [
      [BAD, 'contacts', 12],
      [GOOD, 'contacts', 0],
    ],
  );
  assert.deepEqual(files[0].findings[6], {
    pointer: '/counties/3/name',
    severity: 'error',
    message: 'The field "name" is missing. The record is left out.',
  });
});

test('- is what is piped in', async () => {
  const { code, out } = await validate(['-'], { input: readFileSync(GOOD) });
  assert.equal(code, 0);
  assert.match(out, /^-: nothing to mend/);
  assert.match((await validate(['-'], { input: '' })).out, /^-: \/: error: Is empty\./);
});

test('names that the command line did not fill in are', async () => {
  const { out } = await validate(['test/cli/fixtures/contacts*.json', '--quiet']);
  assert.match(out, /^test\/cli\/fixtures\/contacts\.mistakes\.json: /);
});

test('whatever a file is: one line, exit code 1, no stack trace, and the others all the same', async () => {
  const folder = emptyFolder();
  const made = (name, content) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  mkdirSync(join(folder, 'folder'));
  const huge = made('huge.json', '');
  truncateSync(huge, 150_000_000);
  const secret = made('secret.json', '{}');
  chmodSync(secret, 0);
  const cases = [
    [join(folder, 'none.json'), /There is no such file/],
    [join(folder, 'folder'), /That is a folder/],
    [huge, /150 MB is more than is read here \(100 MB\)/],
    [made('empty.json', ''), /Is empty/],
    [made('binary.json', Buffer.from([0, 1, 2, 255, 128, 7, 7, 7])), /Is no text file/],
    [made('page.json', '<!doctype html>'), /Is a web page/],
    [made('table.csv', 'a;b\n1;2\n'), /Is a table/],
    [
      made('broken.json', '{"kind": "contacts",\n"version": 1,}'),
      /a comma too many.*Line 2, column 14/,
    ],
    [made('latin.json', Buffer.from('{"å": 1}', 'latin1')), /Windows-1252/],
    [made('number.json', '5'), /Should be a feed/],
    [made('deep.json', '['.repeat(50_000) + ']'.repeat(50_000)), /Is a bare list/],
    // The superuser may read everything.
    ...(process.getuid?.() === 0 ? [] : [[secret, /You may not open it/]]),
  ];
  const { code, out, err } = await validate([...cases.map(([name]) => name), GOOD]);
  assert.equal(code, 1);
  assert.equal(err, '');
  const lines = out.trimEnd().split('\n');
  for (const [place, [name, says]] of cases.entries()) {
    assert.ok(lines[place].startsWith(`${name}: /: error: `), lines[place]);
    assert.match(lines[place], says);
  }
  assert.match(lines.at(-2), /nothing to mend/);
  assert.doesNotMatch(out, /\n\s+at /);
});

test('a hundred thousand records are looked through in less than a minute', async () => {
  const counties = Array.from({ length: 100_000 }, (_, place) => ({
    ...{
      code: String(place),
      name: { sv: `Län ${place}` },
      phones: [{ number: `010-55 ${place}00` }],
    },
    ...(place % 1000 === 0 && { email: 'nobody' }),
    nmae: 'x',
  }));
  const large = join(emptyFolder(), 'large.json');
  writeFileSync(large, JSON.stringify({ kind: 'contacts', version: 1, counties }));
  const start = performance.now();
  const { code, out } = await validate([large, '--lang', 'en']);
  const seconds = (performance.now() - start) / 1000;
  console.log(`100,000 records: ${seconds.toFixed(1)} s`);
  assert.ok(seconds < 60, `${seconds} s`);
  // Widgets do not fetch so much.
  assert.equal(code, 1);
  const lines = out.trimEnd().split('\n');
  assert.equal(lines.length, 1 + 1 + 1 + 100 + 1, lines.slice(0, 10).join('\n'));
  assert.match(out, /In 100000 places: Has no words in "en" for: name\./);
  assert.equal(lines.at(-1), '1 file: 1 error, 102 warnings');
});
