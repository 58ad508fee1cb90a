import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { blocksOf, documents } from '../../scripts/docs/documents.mjs';
import { fileOf, filled } from '../../scripts/docs/fill.mjs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('what documents say of the built files', () => {
  const known = { version: '1.2.3', hashes: { 'cdn/lor-widgets.js': 'sha384-new' } };

  it('is filled in: version and hash, tag by tag', () => {
    const { text, unknown } = filled(
      `Copy to /lor/0.1.0/.
<script type="module" integrity="sha384-old" src="/lor/0.1.0/lor-widgets.js"></script>
<script src="/lor/0.1.0/lor-widgets.js"></script>
<script integrity="sha384-theirs" src="/other/lor-widgets.js"></script>`,
      known,
    );
    assert.equal(
      text,
      `Copy to /lor/1.2.3/.
<script type="module" integrity="sha384-new" src="/lor/1.2.3/lor-widgets.js"></script>
<script src="/lor/1.2.3/lor-widgets.js"></script>
<script integrity="sha384-theirs" src="/other/lor-widgets.js"></script>`,
    );
    assert.deepEqual(unknown, []);
  });

  it('is told where no such file is built', () => {
    const { unknown } = filled('<link href="/lor/0.1.0/gone.css">', known);
    assert.deepEqual(unknown, ['/lor/1.2.3/gone.css']);
  });

  it('finds the file of an address', () => {
    assert.equal(fileOf('/lor/1.2.3/chunks/core-x.js'), 'cdn/chunks/core-x.js');
    assert.equal(fileOf('/filer/contact-finder.js'), 'standalone/contact-finder.js');
    assert.equal(fileOf('https://example.org/lor/'), undefined);
    assert.equal(fileOf('/lor/1.2.3/frame/lor-frame.js'), 'frame/lor-frame.js');
    assert.equal(
      fileOf('https://www.exempel.se/lor/1.2.3/frame/strategy-list.html?lang=sv'),
      'frame/strategy-list.html',
    );
  });
});

describe('a code block', () => {
  it('is found by its language, in a list too', () => {
    const text = 'A\n\n```html\n<p>1</p>\n```\n\n- b\n\n  ```sh\n  npm cit\n  ```\n';
    assert.deepEqual(blocksOf(text, 'html'), ['<p>1</p>\n']);
    assert.deepEqual(blocksOf(text, 'sh'), ['  npm cit\n']);
  });
});

describe('docs/scale.md', () => {
  it('says what the first view really costs, give or take three per cent', () => {
    const [, requests, bytes] = /^\| one finder, Swedish +\| +(\d+) \| +([\d,]+) /m.exec(
      readFileSync('docs/scale.md', 'utf8'),
    );
    const { stdout } = spawnSync(process.execPath, ['scripts/sizes.mjs'], { encoding: 'utf8' });
    const [, real] = /(\d+) of +\d+ {2}page with one contact finder/.exec(stdout);
    assert.equal(requests, '4');
    assert.ok(Math.abs(Number(bytes.replace(',', '')) / real - 1) < 0.03, `${bytes} and ${real}`);
  });
});

describe('what editors read of the overview', () => {
  const { tasks, actors } = JSON.parse(readFileSync('src/content/collaboration.json', 'utf8'));

  for (const file of ['docs/sv/klistra-in.md', 'docs/en/paste.md']) {
    it(`has the key of every task, and as many as there are: ${file}`, () => {
      const text = readFileSync(file, 'utf8');
      for (const { id } of tasks) assert.ok(text.includes(`\`${id}\``), id);
      const [, named] =
        /^- (?:Nycklarna till uppgifterna är|The keys of the tasks are) ([^.]+)\./m.exec(text);
      assert.equal(named.split(',').length, tasks.length);
      assert.match(text, new RegExp(`\\b${actors.length} (aktörer|actors),\\s${tasks.length}\\s`));
    });
  }
});

for (const file of documents()) {
  describe(file, () => {
    const text = readFileSync(file, 'utf8');

    it('links to what is there', () => {
      const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, target]) => target)
        .filter((target) => !/^(https?|mailto):/.test(target));
      for (const target of targets) {
        const [path, anchor] = target.split('#');
        const linked = path ? join(dirname(file), path) : file;
        assert.ok(existsSync(linked), target);
        if (anchor) assert.ok(anchors(readFileSync(linked, 'utf8')).includes(anchor), target);
      }
    });

    it('names npm scripts that there are', () => {
      const named = [...text.matchAll(/`npm run ([\w:-]+)|^npm run ([\w:-]+)/gm)].map(
        ([, inline, block]) => inline ?? block,
      );
      for (const name of named) assert.ok(name in scripts, name);
    });
  });
}

/** As GitHub and others make them of headings. */
function anchors(text) {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}
