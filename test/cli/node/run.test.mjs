import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { builtCommand, called } from '../built.mjs';

const file = builtCommand();
const { version, bin } = JSON.parse(readFileSync('package.json', 'utf8'));
const run = (args, options) => called(file, args, options);
const SWEDISH = { LC_ALL: '', LC_MESSAGES: '', LANG: 'sv_SE.UTF-8' };

test('the package offers the command', () => {
  assert.deepEqual(bin, { 'lor-widgets': './dist/cli/lor-widgets.js' });
  assert.match(readFileSync(file, 'utf8'), /^#!\/usr\/bin\/env node\n/);
});

test('--help teaches by example, in the user’s language', async () => {
  for (const args of [['--help'], ['-h'], ['help']]) {
    const { code, out, err } = await run(args);
    assert.equal(code, 0);
    assert.equal(err, '');
    assert.match(out, /Commands:\n {2}validate .*\n(.*\n)* {2}fallback /);
    assert.match(out, /Examples:\n {2}lor-widgets validate/);
  }
  assert.match((await run(['--help'], { env: SWEDISH })).out, /Kommandon:/);
  assert.match((await run(['--help', '--language', 'sv'])).out, /Kommandon:/);
  assert.match((await run(['--language=en', '--help'], { env: SWEDISH })).out, /Commands:/);
});

test('every command says what it does, and no line is wider than a terminal', async () => {
  for (const language of ['sv', 'en']) {
    const list = (await run(['--help', '--language', language])).out;
    const names = [...list.matchAll(/^ {2}(\w+) {2,}\S/gm)].map(([, name]) => name);
    assert.ok(names.length >= 2, list);
    for (const name of names) {
      const { out, code } = await run([name, '--help', '--language', language]);
      assert.equal(code, 0);
      assert.match(out, new RegExp(`^lor-widgets ${name} `));
      assert.match(out, /(Examples|Exempel):\n/);
      assert.equal((await run(['help', name, '--language', language])).out, out);
      for (const line of `${list}\n${out}`.split('\n')) assert.ok(line.length <= 88, line);
    }
  }
});

test('--help is there at once: parsers and contents are not evaluated for it', () => {
  // Time of the processor, as others may be busy with something else.
  const code = `const before = process.cpuUsage();
    await import(${JSON.stringify(pathToFileURL(file).href)});
    const { user, system } = process.cpuUsage(before);
    console.error((user + system) / 1000);`;
  const times = Array.from({ length: 5 }, () => {
    const args = ['--input-type=module', '--eval', code, 'lor-widgets', '--help'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.match(stdout, /lor-widgets/);
    return Number(stderr);
  });
  const fastest = Math.min(...times);
  console.log(`--help: ${fastest.toFixed(0)} ms more than Node alone`);
  assert.ok(fastest < 150, String(times));
});

test('--version', async () => {
  assert.equal((await run(['--version'])).out, `${version}\n`);
});

for (const [what, args, says] of [
  ['nothing', [], /^lor-widgets COMMAND/],
  [
    'a misspelled command',
    ['valdate'],
    /^There is no command valdate\. Did you mean validate\?\n$/,
  ],
  ['an unknown command', ['dance'], /^There is no command dance\. There are: validate, /],
  ['an unknown option in place of a command', ['--verbose'], /^There is no option --verbose\./],
  ['a member of objects', ['constructor'], /^There is no command constructor\./],
  ['a misspelled option', ['validate', '--formt', 'json', 'x'], /Did you mean --format\?\n$/],
  [
    'an unknown option',
    ['validate', '--colour', 'x'],
    /^There is no option --colour for validate\. There are: --lang, /,
  ],
  ['an option without its value', ['validate', 'x', '--lang'], /^--lang needs a value/],
  [
    'an option in place of a value',
    ['validate', '--lang', '--quiet', 'x'],
    /^--lang needs a value/,
  ],
  ['a value where none is taken', ['validate', '--quiet=yes', 'x'], /^--quiet takes no value/],
  ['no file', ['validate'], /^Which file\?/],
  [
    'an unknown format',
    ['validate', '--format', 'xml', 'x'],
    /^--format is text or json, not "xml"/,
  ],
  ['a language that is none', ['validate', '--lang', 'svenska', 'x'], /not "svenska"/],
  [
    'a language that we do not speak',
    ['validate', '--language', 'fi', 'x'],
    /^--language is sv or en/,
  ],
  ['no kind', ['fallback'], /^Of what\?/],
  ['two kinds', ['fallback', 'contacts', 'glossary'], /^One kind or one file/],
  ['a misspelled kind', ['fallback', 'contcts'], /Did you mean contacts\?/],
  ['an unknown county', ['fallback', 'contacts', '--county', '99'], /nobody knows "99"/],
  ['an unknown municipality', ['fallback', 'glossary', '--municipality', 'X'], /nobody knows "X"/],
  [
    'a limit that is no number',
    ['fallback', 'contacts', '--limit', 'ten'],
    /^--limit should be a number/,
  ],
  [
    'a language the widgets do not speak',
    ['fallback', 'contacts', '--lang', 'ja'],
    /do not speak "ja"/,
  ],
]) {
  test(`${what}: one line, and exit code 2`, async () => {
    const { code, out, err } = await run(args);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, says);
    if (args.length > 0) assert.equal(err.trim().split('\n').length, 1, err);
  });
}

test('a reader that has seen enough is no fault', async () => {
  const child = spawn(process.execPath, [file, 'fallback', 'glossary']);
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
  child.stdout.destroy();
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(err, '');
  assert.equal(code, 0);
});

test('every package inside is named, and its licence is there in full', async () => {
  const licences = readFileSync(file.replace('lor-widgets.js', 'LICENSES.txt'), 'utf8');
  const notice = readFileSync('NOTICE', 'utf8');
  const [{ modules }] = JSON.parse(readFileSync('.cache/graph-cli.json', 'utf8'));
  const packages = new Set(
    modules.flatMap((each) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(each)?.[1] ?? []),
  );
  assert.ok(packages.has('valibot'));
  for (const name of packages) {
    assert.ok(notice.includes(name), `${name} is not in NOTICE`);
    assert.ok(
      name === '@lit-labs/ssr-dom-shim' || licences.includes(`node_modules/${name}/`),
      name,
    );
  }
});
