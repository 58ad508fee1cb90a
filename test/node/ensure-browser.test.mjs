import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ensureBrowser, finders, runs } from '../../scripts/ensure-browser.mjs';
import { output } from '../../scripts/lib/bounded.mjs';

const run = promisify(execFile);
const SCRIPT = fileURLToPath(new URL('../../scripts/ensure-browser.mjs', import.meta.url));

let folder;
let paths;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'lor-browser-'));
  const program = (name, code) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${code}\n`, { mode: 0o755 });
    return join(folder, name);
  };
  paths = {
    browser: program('browser', 'echo "Chromium 153.0.8010.0 built on something"'),
    other: program('other', 'echo "Microsoft Edge 140.0.3485.54"'),
    ls: program('ls', 'echo "ls (GNU coreutils) 9.1"'),
    broken: program(
      'broken',
      'echo "error while loading shared libraries: libnss3.so.1.2.3" >&2; exit 127',
    ),
    absent: join(folder, 'absent'),
  };
});
after(() => rmSync(folder, { recursive: true }));

describe('CHROME_PATH', () => {
  it('is taken when a browser runs from there, and nothing else is tried', async () => {
    const tried = [];
    const ways = { installed: async () => void tried.push('installed') };
    assert.equal(await ensureBrowser({ CHROME_PATH: paths.browser }, ways), paths.browser);
    assert.deepEqual(tried, []);
  });

  for (const name of ['absent', 'ls', 'broken']) {
    it(`is named in the error when it is ${name}, and nothing else is taken`, async () => {
      const ways = { installed: async () => paths.browser };
      await assert.rejects(ensureBrowser({ CHROME_PATH: paths[name] }, ways), {
        message: `CHROME_PATH is ${paths[name]}, but no browser runs from there.`,
      });
    });
  }

  it('works from the command line: the path, or one line and exit code 1', async () => {
    const start = (path) =>
      run(process.execPath, [SCRIPT], { env: { ...process.env, CHROME_PATH: path } });
    assert.deepEqual(await start(paths.browser), { stdout: `${paths.browser}\n`, stderr: '' });
    await assert.rejects(start(paths.absent), (error) => {
      assert.equal(error.code, 1);
      assert.equal(error.stdout, '');
      assert.match(error.stderr, /^CHROME_PATH is .*\n$/);
      return true;
    });
  });
});

describe('the ways to a browser', () => {
  it('go from what is there to what must be fetched', () => {
    assert.deepEqual(Object.keys(finders), [
      'installed',
      'fetchedBefore',
      'fromDebian',
      'fromNpm',
      'fromPlaywright',
    ]);
  });

  it('are tried in their order until one leads to a browser that runs', async () => {
    const tried = [];
    const way = (name, path) => async () => {
      tried.push(name);
      return path;
    };
    const found = await ensureBrowser(
      {},
      {
        none: way('none', undefined),
        gone: way('gone', paths.absent),
        broken: way('broken', paths.broken),
        fails: async () => {
          tried.push('fails');
          throw new Error('no network');
        },
        other: way('other', paths.other),
        late: way('late', paths.browser),
      },
    );
    assert.equal(found, paths.other);
    assert.deepEqual(tried, ['none', 'gone', 'broken', 'fails', 'other']);
  });

  it('end in one line that says what to do', async () => {
    await assert.rejects(ensureBrowser({}, { none: async () => undefined }), (error) => {
      assert.match(
        error.message,
        /^No browser found: install Chrome, Chromium or Edge.*CHROME_PATH/,
      );
      assert.doesNotMatch(error.message, /\n/);
      return true;
    });
  });
});

describe('a program', () => {
  it('is a browser when it answers with a version of Chromium', async () => {
    assert.equal(await runs(paths.browser), true);
    assert.equal(await runs(paths.other), true);
    for (const name of ['ls', 'broken', 'absent']) assert.equal(await runs(paths[name]), false);
    assert.equal(await runs(process.execPath), false, 'Node has a version too');
  });

  it('is ended with what it has started when it takes too long', async () => {
    const late = join(folder, 'late');
    const code = `(sleep 2; touch ${late}) & wait`;
    await assert.rejects(output(['sh', '-c', code], { minutes: 0.3 / 60 }), /ended after/);
    assert.equal(existsSync(late), false, 'it was not waited for');
    await new Promise((resolve) => setTimeout(resolve, 2200));
    assert.equal(existsSync(late), false, 'what it had started went on');
  });

  it('gives what it says, and its words when it fails', async () => {
    assert.equal(await output(['sh', '-c', 'echo a; echo b >&2']), 'a\nb\n');
    await assert.rejects(output(['sh', '-c', 'echo why >&2; exit 3']), /exit code 3\nwhy/);
    await assert.rejects(output([paths.absent]), /ENOENT/);
  });
});
