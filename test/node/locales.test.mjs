// scripts/locales.mjs on a small project of its own: each way to forget something is noticed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';

const SCRIPT = resolve('scripts/locales.mjs');
const SOURCE = 'src/hello.ts';
const hello = `import { msg, str } from '@lit/localize';
export const label = () => msg('Din kommun', { id: 'hello.label', desc: 'Label' });
export const where = (place: string) =>
  msg(str\`Här är \${place}\`, { id: 'hello.where', desc: 'A place' });
export const hits = () =>
  msg('one {# träff} other {# träffar}', { id: 'hello.hits', desc: 'Number of hits' });
`;
const english = new Map([
  ['Din kommun', 'Your municipality'],
  ['Här är <x id="0" equiv-text="${place}"/>', 'Here is <x id="0" equiv-text="${place}"/>'],
  ['one {# träff} other {# träffar}', 'one {# match} other {# matches}'],
]);
const config = (...targetLocales) =>
  JSON.stringify({
    sourceLocale: 'sv',
    targetLocales,
    tsConfig: './tsconfig.json',
    output: {
      mode: 'runtime',
      outputDir: './src/generated/locales',
      localeCodesModule: './src/generated/locale-codes.ts',
      language: 'ts',
    },
    interchange: { format: 'xliff', xliffDir: './locales/' },
  });
const tsconfig = {
  compilerOptions: {
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2022'],
    types: [],
    skipLibCheck: true,
    noEmit: true,
  },
  include: ['src'],
};

let project;
const path = (file) => join(project, file);
const read = (file) => readFileSync(path(file), 'utf8');
function write(file, text) {
  mkdirSync(dirname(path(file)), { recursive: true });
  writeFileSync(path(file), text);
}
const replace = (file, from, to) => {
  const text = read(file);
  assert.ok(text.includes(from), `${file} has no ${from}`);
  write(file, text.replace(from, to));
};

function locales(command) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, command], {
    cwd: project,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

function passes(command) {
  const { status, output } = locales(command);
  assert.equal(status, 0, output);
  return output;
}

function fails(finding) {
  const { status, output } = locales('check');
  assert.equal(status, 1, output);
  assert.match(output, finding);
  assert.match(output, /\d+ passed, [1-9]\d* failed/);
  return output;
}

const keep = (...files) => new Map(files.map((file) => [file, read(file)]));

describe('scripts/locales.mjs', () => {
  let files;

  before(() => {
    project = mkdtempSync(join(tmpdir(), 'locales-'));
    symlinkSync(resolve('node_modules'), path('node_modules'));
    write('lit-localize.json', config('en'));
    write('tsconfig.json', JSON.stringify(tsconfig));
    write('locales/same-as-source.json', '{}');
    write(SOURCE, hello);

    assert.match(passes('extract'), /en: 3 messages, 0 translated/);
    let xliff = read('locales/en.xlf');
    for (const [swedish, text] of english) {
      const unit = `<source>${swedish}</source>`;
      assert.ok(xliff.includes(unit), xliff);
      xliff = xliff.replace(
        unit,
        () => `${unit}\n  <target state="needs-review-translation">${text}</target>`,
      );
    }
    write('locales/en.xlf', xliff);
    passes('build');
    files = keep(
      SOURCE,
      'lit-localize.json',
      'locales/en.xlf',
      'src/generated/locales/en.ts',
      'src/generated/locale-loaders.ts',
    );
  });

  beforeEach(() => {
    for (const [file, text] of files) write(file, text);
    rmSync(path('locales/pl.xlf'), { force: true });
  });

  after(() => rmSync(project, { recursive: true, force: true }));

  it('lets a whole project pass, counts it and leaves it alone', () => {
    const output = passes('check');
    assert.match(output, /en: 3 messages, 3 translated, 3 not reviewed by a speaker/);
    assert.match(output, /^\d+ passed, 0 failed$/m);
    for (const [file, text] of files) assert.equal(read(file), text, file);
  });

  it('marks the translation of a changed text, until somebody has adapted it', () => {
    replace(SOURCE, 'Din kommun', 'Din hemkommun');
    passes('extract');
    const marked = '<target state="needs-adaptation">Your municipality</target>';
    assert.ok(read('locales/en.xlf').includes(marked));
    const output = fails(/en hello\.label: needs-adaptation/);
    assert.doesNotMatch(output, /not up to date/, 'a second extract takes the mark away');

    replace('locales/en.xlf', marked, '<target>Your home municipality</target>');
    passes('build');
    assert.match(passes('check'), /3 translated, 2 not reviewed/);
  });

  it('notices a new message: not extracted, not translated, without an id or a note', () => {
    write(SOURCE, `${hello}export const now = () => msg('Nu');\n`);
    fails(/en\.xlf: is not up to date, run npm run locales:extract/);
    passes('extract');
    const output = fails(/source s[0-9a-f]{16}: its id should look like .*; has no note/);
    assert.match(output, /en s[0-9a-f]{16}: is not translated/);
  });

  it('notices a translation that is not built, and one that nobody builds', () => {
    replace('locales/en.xlf', 'Your municipality', 'Your town');
    write('locales/pl.xlf', files.get('locales/en.xlf'));
    const output = fails(/locales\/en\.ts: is not up to date, run npm run locales:build/);
    assert.match(output, /pl\.xlf: is a language that lit-localize\.json does not name/);
  });

  it('notices what locales/same-as-source.json needs no longer', () => {
    write('locales/same-as-source.json', '{ "en": ["hello.label"], "xx": ["hello.label"] }');
    const output = fails(/same-as-source\.json en hello\.label: stale allow-list entry/);
    assert.match(output, /same-as-source\.json xx hello\.label: stale allow-list entry/);
    write('locales/same-as-source.json', '{}');
  });

  it('notices a translation in the letters of another script', () => {
    replace('locales/en.xlf', 'Your municipality', 'Ваша коммуна');
    fails(/en hello\.label: has letters of another script/);
  });

  it('tells of a lost placeholder though lit-localize stops at it', () => {
    replace('locales/en.xlf', 'Here is <x id="0" equiv-text="${place}"/>', 'Here');
    fails(/en hello\.where: has other placeholders[^]*lit-localize: /);
  });

  it('adds a language with a line, a file and a build', () => {
    write('lit-localize.json', config('en', 'pl'));
    fails(/locales\/pl\.xlf: is missing, run npm run locales:extract/);
    assert.match(passes('extract'), /pl: 3 messages, 0 translated/);
    passes('build');
    assert.match(
      read('src/generated/locale-loaders.ts'),
      /pl: \(\) => import\('.\/locales\/pl\.js'\)/,
    );
    assert.match(read('src/generated/locales/pl.ts'), /export const templates/);
  });
});
