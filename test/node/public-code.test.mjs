import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, it } from 'node:test';

const text = (file) => readFileSync(file, 'utf8');
const manifest = JSON.parse(text('package.json'));

describe('publiccode.yml', () => {
  const yaml = text('publiccode.yml');

  /** What stands under a key of the first or second level, as lines. */
  const under = (key) =>
    new RegExp(`^( *)${key}:[^\\n]*\\n((?:\\1 +[^\\n]*\\n|\\n)*)`, 'm').exec(yaml)?.[2] ?? '';
  const value = (key) => new RegExp(`^ *${key}: '?([^'\\n]+)'?$`, 'm').exec(yaml)?.[1];

  it('says what package.json says', () => {
    assert.equal(value('name'), manifest.name);
    assert.equal(value('softwareVersion'), manifest.version);
    assert.equal(value('license'), manifest.license);
  });

  it('names the languages that there are', () => {
    const { sourceLocale, targetLocales } = JSON.parse(text('lit-localize.json'));
    assert.deepEqual(
      [...under('availableLanguages').matchAll(/- (\w+)/g)].map(([, each]) => each).sort(),
      [sourceLocale, ...targetLocales].sort(),
    );
  });

  it('describes itself at the lengths that the standard allows', () => {
    for (const language of ['sv', 'en']) {
      const words = (key) =>
        new RegExp(`^ {2}${language}:[\\s\\S]*?^ {4}${key}: >-\\n((?: {6}.*\\n)+)`, 'm')
          .exec(yaml)[1]
          .replace(/\s+/g, ' ')
          .trim();
      assert.ok(words('shortDescription').length <= 150, `${words('shortDescription').length}`);
      const { length } = words('longDescription');
      assert.ok(length >= 150 && length <= 10_000, `${length}`);
    }
  });
});

describe('REUSE.toml', () => {
  const annotations = [
    ...text('REUSE.toml').matchAll(/path = "(.+)"\n(?:.*\n)*?SPDX-License-Identifier = "(.+)"/g),
  ].map(([, path, licence]) => ({ path, licence }));
  /** The last that fits counts. */
  const licenceOf = (file) =>
    annotations.findLast(({ path }) => path === '**' || path === file || fits(file, path))?.licence;
  const fits = (file, path) =>
    matchesGlob ? matchesGlob(file, path) : file.startsWith(path.replace(/\*\*$/, ''));

  it('has a licence for every file, whose text is in LICENSES', () => {
    const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
    assert.ok(files.length > 100);
    for (const file of files) {
      assert.ok(existsSync(`LICENSES/${licenceOf(file)}.txt`), `${file}: ${licenceOf(file)}`);
    }
  });

  it('knows what is free and what is drawn from another work', () => {
    assert.equal(licenceOf('src/content/contacts.json'), 'CC0-1.0');
    assert.equal(licenceOf('src/widgets/contact-finder/county-shapes.json'), 'CC-BY-4.0');
    assert.equal(licenceOf('src/core/widget.ts'), 'MIT');
    assert.match(text('src/content/contacts.json'), /"license":"CC0-1\.0"/);
  });

  it('has no licence text that nothing is under', () => {
    assert.deepEqual(
      [...new Set(annotations.map(({ licence }) => licence))].sort(),
      execFileSync('git', ['ls-files', '--cached', '--others', 'LICENSES'], { encoding: 'utf8' })
        .trim()
        .split('\n')
        .map((file) => file.replace(/^LICENSES\/|\.txt$/g, ''))
        .sort(),
    );
  });
});
