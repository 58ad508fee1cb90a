import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from '../../scripts/lib/browser.mjs';
import { serve } from '../../scripts/lib/static-server.mjs';
import { openStoryWindow } from '../../scripts/stories/story-window.mjs';

const built = mkdtempSync(join(tmpdir(), 'storybook-'));
let server;
let browser;
let stories;

const see = (name) => stories.see({ id: `faults--${name}`, type: 'story' });

before(async () => {
  const { status, stdout, stderr } = spawnSync(
    'node_modules/.bin/storybook',
    ['build', '-c', 'test/node/fixtures/storybook', '-o', built, '--disable-telemetry'],
    { encoding: 'utf8', timeout: 120_000 },
  );
  assert.equal(status, 0, stdout + stderr);
  assert.ok(existsSync(join(built, 'iframe.html')));
  server = await serve({ roots: { '/below/': built } });
  browser = await launch();
  stories = await openStoryWindow(browser, {
    storybook: `${server.url}/below/`,
    view: { width: 800 },
  });
});

after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(built, { recursive: true, force: true });
});

describe('the window that stories are looked at in', { timeout: 200_000 }, () => {
  it('finds nothing wrong with a good story, alone or after another', async () => {
    assert.deepEqual(await see('good'), []);
    assert.deepEqual(await see('good'), []);
  });

  for (const [name, words] of Object.entries({
    'page-error': /thrown later/,
    'console-error': /console: something is wrong/,
    'foreign-request': /asked http:\/\/127\.0\.0\.1:9/,
    inaccessible: /axe image-alt/,
    dangling: /aria-describedby="nowhere" leads nowhere/,
    'sticks-out': /sticks out at the side by \d{4} px/,
    'failing-play': /playFunctionThrewException: not as expected/,
    'throws-when-drawn': /cannot be drawn/,
    'expects-in-vain': /nothing said "never said"/,
    'no-such-story': /missing|no-such-story/i,
  })) {
    it(`tells of ${name.replaceAll('-', ' ')}, and not of it again`, async () => {
      await see('good');
      assert.match((await see(name)).join('; '), words);
      assert.deepEqual(await see('good'), [], 'the next story is not to blame');
    });
  }

  it('takes the errors that a story expects', async () => {
    assert.deepEqual(await see('expected-error'), []);
  });

  it('loads anew where a story has gone to another address', async () => {
    assert.deepEqual(await see('leaves-an-address'), []);
    assert.deepEqual(await see('finds-it-clean'), []);
  });
});
