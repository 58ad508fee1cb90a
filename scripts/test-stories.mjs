#!/usr/bin/env node
// `npm run test:stories`: builds Storybook and opens every story and docs page of it, in Swedish
// on a wide page and in Arabic on a narrow one. `--built` takes the build that is there.
import { existsSync } from 'node:fs';
import { launch } from './lib/browser.mjs';
import { writeCounts } from './lib/counts.mjs';
import { serve } from './lib/static-server.mjs';
import { runStep } from './lib/steps.mjs';
import { openEntry } from './lib/story-page.mjs';

const BUILT = 'storybook-static';
const SECONDS = { build: 180, entries: 780 };
const VIEWS = [
  { locale: 'sv', width: 1000 },
  { locale: 'ar', width: 360 },
];

if (!process.argv.includes('--built') || !existsSync(BUILT)) {
  const { ok } = await runStep(['npm', 'run', '--silent', 'storybook:build'], {
    seconds: SECONDS.build,
    env: { STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  if (!ok) finish(0, ['Storybook could not be built.']);
}

const server = await serve({ roots: { '/': BUILT } });
const browser = await launch();
const failures = [];
let passed = 0;
try {
  const index = await (await fetch(`${server.url}/index.json`)).json();
  // Stories first: a docs page may say whatever its stories are expected to say.
  const entries = Object.values(index.entries).sort((a, b) => b.type.localeCompare(a.type));
  const expected = new Set();
  const end = Date.now() + SECONDS.entries * 1000;
  for (const view of VIEWS) {
    for (const entry of entries) {
      const found =
        Date.now() < end
          ? await openEntry(browser, { entry, view, origin: server.url, expected })
          : ['not opened: the time is up'];
      if (found.length === 0) passed += 1;
      else failures.push(`${entry.id} (${view.locale}): ${found.join('; ')}`);
    }
  }
  if (entries.length === 0) failures.push('Storybook has no stories.');
} catch (error) {
  failures.push(`The run broke off: ${error.stack}`);
} finally {
  await browser.close();
  await server.close();
}
finish(passed, failures);

function finish(passed, failures) {
  for (const failure of failures) console.log(failure);
  console.log(`${passed} passed, ${failures.length} failed`);
  writeCounts('stories', { passed, failed: failures.length, failures });
  process.exit(failures.length > 0 ? 1 : 0);
}
